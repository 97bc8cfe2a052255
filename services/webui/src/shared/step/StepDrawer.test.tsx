import { useQuery, useQueryClient } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Providers } from '@/app/App';
import { request } from '@/shared/api/http';
import { SessionProvider } from '@/shared/session/session';
import { server } from '@/test/server';
import { StepDrawer } from './StepDrawer';

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
