import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MemoryRouter } from 'react-router';
import { useAddress } from './useAddress';

const actions = ['GRADE', 'ORDER'] as const;
type Action = (typeof actions)[number];

function Case({ offered }: { offered: Action[] }) {
  const { step, openStep, closeStep } = useAddress<Action>(actions, offered);
  return (
    <>
      <p>open: {step ?? 'none'}</p>
      <button onClick={() => openStep('GRADE')}>grade</button>
      <button onClick={closeStep}>close</button>
    </>
  );
}

const page = (offered: Action[], address = '/') => <MemoryRouter initialEntries={[address]}><Case offered={offered} /></MemoryRouter>;

describe('a step in the address', () => {
  it('opens where it is offered, and nowhere else', () => {
    const { unmount } = render(page(['ORDER'], '/?step=ORDER'));
    expect(screen.getByText('open: ORDER')).toBeDefined();
    unmount();
    render(page(['ORDER'], '/?step=GRADE'));
    expect(screen.getByText('open: none')).toBeDefined();
  });

  it('stays open when somebody else takes it, until it is closed', async () => {
    const { rerender } = render(page(['GRADE']));
    await userEvent.click(screen.getByText('grade'));
    expect(screen.getByText('open: GRADE')).toBeDefined();
    rerender(page([]));
    expect(screen.getByText('open: GRADE')).toBeDefined();
    await userEvent.click(screen.getByText('close'));
    expect(screen.getByText('open: none')).toBeDefined();
    await userEvent.click(screen.getByText('grade'));
    expect(screen.getByText('open: none')).toBeDefined();
  });
});
