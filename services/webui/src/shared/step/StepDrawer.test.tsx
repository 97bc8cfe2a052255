import { useQuery, useQueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { Providers } from '@/app/App';
import { request } from '@/shared/api/http';
import { SessionProvider } from '@/shared/session/session';
import { server } from '@/test/server';
import { DayField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import { StepDrawer, type Values } from './StepDrawer';

interface Case {
  version: number;
}

/** A page that shows a case, hears that it changed, and offers one step on it. */
function CasePage() {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['case', 'one'], queryFn: () => request<Case>('/api/case') });
  if (!data) return null;
  return (
    <>
      <p>version {data.version}</p>
      <button onClick={() => void client.invalidateQueries({ queryKey: ['case'] })}>heard</button>
      <StepDrawer
        on={{ address: (noun) => `/api/case/${noun}`, version: data.version, kept: () => ['case', 'one'], outdated: [] }}
        step="close"
        name="结案"
        subject="1"
        hint="hint"
        names={[]}
        toSend={() => ({ path: 'closures', body: {} })}
        onClose={() => undefined}
      >
        {null}
      </StepDrawer>
    </>
  );
}

describe('a step on a case', () => {
  it('is signed on what stands after the step before, though an older answer comes in late', async () => {
    const asked: (() => void)[] = [];
    let version = 1;
    const signed: (string | null)[] = [];
    server.use(
      http.get('/api/case', async () => {
        const read = version;
        if (read === 1 && asked.length > 0) await new Promise<void>((resolve) => asked.push(resolve));
        else asked.push(() => undefined);
        return HttpResponse.json({ version: read });
      }),
      http.post('/api/case/closures', ({ request: sent }) => {
        signed.push(sent.headers.get('If-Match'));
        version += 1;
        return HttpResponse.json({ version });
      }),
    );
    render(<Providers><SessionProvider><MemoryRouter><CasePage /></MemoryRouter></SessionProvider></Providers>);
    await screen.findByText('version 1');
    await userEvent.click(screen.getByText('heard'));
    await waitFor(() => expect(asked).toHaveLength(2));

    await userEvent.click(screen.getByRole('button', { name: '确认结案' }));
    await screen.findByText('version 2');
    asked[1]!();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.getByText('version 2')).toBeDefined();

    await userEvent.click(screen.getByRole('button', { name: '确认结案' }));
    await screen.findByText('version 3');
    expect(signed).toEqual(['"1"', '"2"']);
  });
});

function Form({ version = 3, step = 'finish' }: { version?: number; step?: string }) {
  return (
    <StepDrawer
      on={{ address: (noun) => `/api/case/1/${noun}`, version, outdated: [] }}
      step={step}
      name="结案"
      subject="1"
      hint="hint"
      names={['reason', 'until', 'evidenceIds']}
      initial={{ reason: '照准', until: undefined }}
      toSend={(body: Values) => ({ path: 'closures', body })}
      onClose={() => undefined}
    >
      <TextField name="reason" label="理由" />
      <DayField name="until" label="至" />
      <EvidenceField />
    </StepDrawer>
  );
}

function open(form = <Form />) {
  return render(<Providers><SessionProvider><MemoryRouter>{form}</MemoryRouter></SessionProvider></Providers>);
}

const reason = () => screen.findByLabelText<HTMLTextAreaElement>('理由');

describe('what is typed into a step', () => {
  beforeEach(() => localStorage.clear());

  it('is there again when the form is opened again, with its day and its files, until it is sent', async () => {
    const bodies: Values[] = [];
    server.use(http.post('/api/case/1/closures', async ({ request: sent }) => {
      bodies.push((await sent.json()) as Values);
      return HttpResponse.json({});
    }));
    const first = open();
    await userEvent.clear(await reason());
    await userEvent.type(await reason(), '更换的滤筒尚未到货');
    await userEvent.click(screen.getByLabelText('至'));
    const day = document.querySelector('.ant-picker-cell:not(.ant-picker-cell-disabled)')!;
    const chosen = day.getAttribute('title');
    await userEvent.click(day);
    await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
    await waitFor(() => expect(document.querySelectorAll('.upload-tile[data-state=stored]')).toHaveLength(1));
    first.unmount();

    open();
    expect((await reason()).value).toBe('更换的滤筒尚未到货');
    expect(screen.getByLabelText<HTMLInputElement>('至').value).toBe(chosen);
    expect(document.querySelectorAll('.upload-tile[data-state=stored]')).toHaveLength(1);
    expect(screen.getByText(/没有提交的内容还在/)).toBeDefined();
    expect(screen.queryByText(/此后本案又有办理/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '确认结案' }));
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({ reason: '更换的滤筒尚未到货', evidenceIds: [expect.any(String)] });
    expect(Object.keys(localStorage).filter((key) => key.startsWith('duban.step.'))).toEqual([]);
  });

  it('says that the case has moved since', async () => {
    const first = open();
    await userEvent.type(await reason(), '，另附说明');
    first.unmount();
    open(<Form version={4} />);
    expect((await reason()).value).toBe('照准，另附说明');
    expect(screen.getByText('此后本案又有办理，请核对后再提交。')).toBeDefined();
  });

  it('may be thrown away: the form begins as it does for everybody', async () => {
    const first = open();
    await userEvent.clear(await reason());
    first.unmount();
    const second = open();
    expect((await reason()).value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: '清空重填' }));
    await waitFor(async () => expect((await reason()).value).toBe('照准'));
    expect(screen.queryByText(/没有提交的内容还在/)).toBeNull();
    second.unmount();
    open();
    expect((await reason()).value).toBe('照准');
  });

  it('is another step\'s business no more than another person\'s, and is forgotten after a month', async () => {
    const first = open();
    await userEvent.type(await reason(), '一');
    first.unmount();
    const other = open(<Form step="other" />);
    expect((await reason()).value).toBe('照准');
    other.unmount();
    const key = Object.keys(localStorage).find((name) => name.startsWith('duban.step.'))!;
    localStorage.setItem(key.replace('qiye', 'somebody'), localStorage.getItem(key)!);
    localStorage.removeItem(key);
    const own = open();
    expect((await reason()).value).toBe('照准');
    own.unmount();
    localStorage.setItem(key, localStorage.getItem(key.replace('qiye', 'somebody'))!);
    localStorage.removeItem(key.replace('qiye', 'somebody'));
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)!), at: '2020-01-01T00:00:00.000Z' }));
    localStorage.setItem('duban.step.broken', '{"values":null}');
    act(() => void open());
    expect((await reason()).value).toBe('照准');
    expect(Object.keys(localStorage).filter((name) => name.startsWith('duban.step.'))).toEqual([]);
  });
});
