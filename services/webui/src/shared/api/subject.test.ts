import { describe, expect, it } from 'vitest';
import { subjectLink, taskLink } from './subject';

describe('the page of a case', () => {
  it.each([
    [{ subjectType: 'incident', hazardId: 'i/1', hazardNumber: 'SG' }, '/incidents/i%2F1'],
    [{ subjectType: 'plate', hazardId: 'p1', hazardNumber: 'YH-GP1' }, '/plates/p1'],
    [{ subjectType: 'duty', hazardId: 'd1', hazardNumber: 'LZ' }, '/duties/d1'],
    [{ subjectType: 'integrity-fault', hazardId: 'x', hazardNumber: '门户' }, '/admin/integrity'],
    [{ subjectType: 'hazard', hazardId: 'h1', hazardNumber: 'YH' }, '/hazards/h1'],
    [{ hazardId: 'h1', hazardNumber: 'YH' }, '/hazards/h1'],
    [{ subjectType: null, hazardId: 'h1', hazardNumber: 'YH' }, '/hazards/h1'],
  ])('%o: %s', (subject, expected) => {
    expect(subjectLink(subject)).toBe(expected);
  });
});

describe('where a task leads', () => {
  it.each([
    [{ key: 'Alert_retries-exhausted', subjectType: 'plate', hazardId: 'p1', hazardNumber: 'YH-GP1' }, '/admin/processes?service=hazard'],
    [{ key: 'Alert_out-of-step', subjectType: 'interview', hazardId: 'y1', hazardNumber: 'YT' }, '/admin/processes?service=accountability'],
    [{ key: 'Task_Relay', subjectType: 'incident', hazardId: 'i1', hazardNumber: 'SG' }, '/incidents/i1'],
  ])('%o: %s', (task, expected) => {
    expect(taskLink(task)).toBe(expected);
  });
});
