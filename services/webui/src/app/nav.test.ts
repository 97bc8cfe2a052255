import { describe, expect, it } from 'vitest';
import { roles } from '@/shared/api/portal';
import { currentPath, navFor, startOf } from './nav';

describe('navigation by role', () => {
  it.each(roles)('%s has somewhere to start and something to reach', (role) => {
    const paths = navFor([role], true).map((item) => item.path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths).toContain(startOf([role], true));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([
    ['enterprise-reporter', '/home'],
    ['grid-inspector', '/home'],
    ['supervisor', '/inbox'],
    ['safety-office', '/inbox'],
    ['leader', '/board'],
    ['discipline', '/board'],
  ] as const)('%s starts at %s', (role, path) => {
    expect(startOf([role], false)).toBe(path);
  });

  it('shows cases to nobody who only administers, and the demo clock only in a demo', () => {
    const paths = navFor(['admin'], false).map((item) => item.path);
    expect(paths).not.toContain('/hazards');
    expect(paths).not.toContain('/admin/demo');
    expect(navFor(['admin'], true).map((item) => item.path)).toContain('/admin/demo');
    expect(navFor(['supervisor'], true).map((item) => item.path)).not.toContain('/admin/demo');
  });

  it.each(['enterprise-reporter', 'grid-inspector', 'supervisor', 'safety-office', 'leader'] as const)('%s can report an incident', (role) => {
    expect(navFor([role], false).map((item) => item.path)).toContain('/incidents/report');
  });

  it.each([
    ['supervisor', ['/duties/mine']],
    ['grid-inspector', ['/duties/mine']],
    ['supervisor-head', ['/duties/mine', '/duties']],
    ['leader', ['/duties/mine', '/duties']],
    ['discipline', ['/duties/mine', '/duties']],
    ['enterprise-head', []],
    ['admin', []],
  ] as const)('%s is offered of the duties what the service gives: %o', (role, expected) => {
    expect(navFor([role], false).map((item) => item.path).filter((path) => path.startsWith('/duties'))).toEqual(expected);
  });

  it.each(['enterprise-head', 'enterprise-reporter'] as const)('%s is led to the page of the own enterprise', (role) => {
    const own = navFor([role], false, 'ent-1').filter((item) => item.path.startsWith('/enterprises'));
    expect(own.map(({ path, label }) => [path, label])).toEqual([['/enterprises/ent-1', 'ownEnterprise']]);
    expect(navFor([role], false).some((item) => item.path.startsWith('/enterprises'))).toBe(false);
  });

  it('keeps incidents from those who only administer', () => {
    expect(navFor(['admin'], true).some((item) => item.path.startsWith('/incidents'))).toBe(false);
  });

  it.each([
    ['/incidents/report', '/incidents/report'],
    ['/incidents/incident-1', '/incidents'],
    ['/incidents/statistics', '/incidents'],
    ['/incidentsx', undefined],
  ])('at %s the person is in %s only', (pathname, expected) => {
    expect(currentPath(navFor(['supervisor'], false), pathname)).toBe(expected);
  });
});
