/** A named point on the drawing, in its pixels. */
export interface Named {
  key: string;
  x: number;
  y: number;
  name: string;
}

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CHARACTER = 13;
const HEIGHT = 16;
const GAP = 11;

/** Beside the point first, then where else it can be read. */
const PLACES: readonly { anchor: Label['anchor']; dx: number; dy: number }[] = [
  { anchor: 'start', dx: GAP, dy: 5 },
  { anchor: 'end', dx: -GAP, dy: 5 },
  { anchor: 'middle', dx: 0, dy: -GAP },
  { anchor: 'middle', dx: 0, dy: GAP + CHARACTER },
];

function boxOf(named: Named, label: Label): Box {
  const width = named.name.length * CHARACTER;
  const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return { left, right: left + width, top: label.y - CHARACTER, bottom: label.y - CHARACTER + HEIGHT };
}

const touch = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Where each name stands so that none covers another, a point or the edge; a name that finds no place is left out, for a name
 * that cannot be read says less than none. Those named first choose first.
 */
export function placeLabels(points: readonly Named[], size: { width: number; height: number }): Map<string, Label> {
  const taken = points.map((point): Box => ({ left: point.x - 7, right: point.x + 7, top: point.y - 7, bottom: point.y + 7 }));
  const labels = new Map<string, Label>();
  for (const point of points) {
    for (const { anchor, dx, dy } of PLACES) {
      const label: Label = { anchor, x: point.x + dx, y: point.y + dy };
      const box = boxOf(point, label);
      const inside = box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
      if (!inside || taken.some((other) => touch(box, other))) continue;
      taken.push(box);
      labels.set(point.key, label);
      break;
    }
  }
  return labels;
}
