import { describe, expect, it } from 'vitest';
import { placeLabels } from './placeLabels';

const size = { width: 330, height: 200 };

describe('names on the small map', () => {
  it('stand beside their point where there is room', () => {
    expect(placeLabels([{ key: 'a', x: 50, y: 50, name: '泥沟镇' }], size).get('a')).toEqual({ anchor: 'start', x: 61, y: 55 });
  });

  it('step aside for a neighbour, and for the edge', () => {
    const labels = placeLabels([
      { key: 'near', x: 185, y: 84, name: '台儿庄经济开发区' },
      { key: 'low', x: 146, y: 98, name: '马兰屯镇' },
      { key: 'edge', x: 320, y: 150, name: '邳庄镇' },
    ], size);
    expect(labels.get('near')!.anchor).toBe('start');
    expect(labels.get('low')!.anchor).toBe('end');
    expect(labels.get('edge')!.anchor).toBe('end');
  });

  it('are left out where nothing could be read', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => ({ key: `${at}`, x: 160 + at * 3, y: 100, name: '台儿庄经济开发区' }));
    const labels = placeLabels(crowd, size);
    expect(labels.has('0')).toBe(true);
    expect(labels.size).toBeLessThan(9);
  });
});
