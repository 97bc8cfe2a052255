import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { TabView } from './TabView';

function Three() {
  const [current, setCurrent] = useState('a');
  const tabs = ['a', 'b', 'c'].map((key) => ({ key, label: `tab ${key}`, content: `content ${key}` }));
  return <TabView label="sides" tabs={tabs} current={current} onChange={setCurrent} />;
}

describe('tabs', () => {
  it('go round by the arrow keys, and only the chosen one is a stop for the tab key', async () => {
    render(<Three />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'tab a' }));
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tabpanel', { name: 'tab c' }).textContent).toBe('content c');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'tab c', selected: true }));
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('show the first where the address names none that exists', () => {
    render(<TabView label="sides" tabs={[{ key: 'a', label: 'A', content: 'first' }]} current="nowhere" onChange={() => undefined} />);
    expect(screen.getByRole('tabpanel', { name: 'A' }).textContent).toBe('first');
  });
});
