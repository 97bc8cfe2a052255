import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { hazards } from '@/mocks/world';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const hazard = hazards.find((one) => one.id === 'hazard-3')!;
const asked = {
  question: 'NOBODY_TO_ACT', questionText: '责任单位无人可办', dueAt: '2026-11-20T23:59:59+08:00', askedAt: '2026-11-21T00:00:01+08:00',
  stillToDo: true, finders: ['台儿庄区安委办', '枣庄市安委办'], answer: null, evidenceIds: [],
};

function open(answer: object) {
  const clock = { ...hazard.deadlines[0]!, question: 'NOBODY_TO_ACT', answer: null, ...answer };
  server.use(
    http.get('/api/hazard/hazards/hazard-3', () => HttpResponse.json({ ...hazard, deadlines: [clock] })),
    http.get('/api/hazard/clock-questions/:id', () => HttpResponse.json({ ...asked, ...answer })),
  );
  visit('/hazards/hazard-3', 'qiye');
}

describe('an end a person has to find missed', () => {
  it('says to the body that had to act why, which end, and who finds it', async () => {
    open({});
    expect(await screen.findByText(/已过：责任单位无人可办，自 .* 起待认定。认定之前不计逾期/)).toBeDefined();
    expect(screen.getByText('由台儿庄区安委办或枣庄市安委办认定。')).toBeDefined();
    expect(screen.getByText(/仍须尽快办理/)).toBeDefined();
  });

  it('says what was found, with its files', async () => {
    open({ answer: 'EXCUSED', reason: '停运', evidence: '运维记录', evidenceIds: ['file-1'], answeredAt: '2026-11-22T09:00:00+08:00' });
    expect(await screen.findByText(/不计逾期。/)).toBeDefined();
    expect(screen.getByText('理由：停运；依据：运维记录')).toBeDefined();
    expect(document.querySelector('a[href="/api/hazard/evidence/file-1"]')).not.toBeNull();
  });
});
