import { type MouseEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Division } from '@/shared/api/registry';
import { useWide } from '@/shared/ui/useWide';
import { type Label, placeLabels } from './placeLabels';
import type { Position } from './useLocation';

interface Props {
  divisions: Division[];
  division: string | undefined;
  position: Position | null;
  onPick: (position: Position) => void;
}

/** Drawn at about the size it is shown in, so that names stay readable. */
const SIZES = { phone: { width: 330, height: 200 }, desk: { width: 700, height: 280 } };
const MARGIN = 0.02;

interface Frame {
  west: number;
  north: number;
  scale: number;
  shrink: number;
}

/** Around the chosen division and its neighbours, so that a tap lands within a few hundred metres. */
function frameOf(points: Position[], size: { width: number; height: number }): Frame | null {
  if (points.length === 0) return null;
  const longitudes = points.map((point) => point.longitude);
  const latitudes = points.map((point) => point.latitude);
  const shrink = Math.cos((Math.max(...latitudes) * Math.PI) / 180);
  const west = Math.min(...longitudes) - MARGIN;
  const north = Math.max(...latitudes) + MARGIN;
  const spanEast = (Math.max(...longitudes) + MARGIN - west) * shrink;
  const spanSouth = north - (Math.min(...latitudes) - MARGIN);
  return { west, north, shrink, scale: Math.min(size.width / spanEast, size.height / spanSouth) };
}

function located(divisions: Division[]): (Division & Position)[] {
  return divisions.filter((one): one is Division & Position => one.longitude != null && one.latitude != null);
}

function around(divisions: Division[], code: string | undefined): (Division & Position)[] {
  const chosen = divisions.find((one) => one.code === code);
  if (!chosen) return [];
  const parent = chosen.level === 'GRID' ? divisions.find((one) => one.code === chosen.parent)?.parent : chosen.parent;
  const near = located(divisions).filter(
    (one) => one.code === chosen.code || (one.level !== 'GRID' && (one.parent === parent || one.parent === chosen.code)),
  );
  return near.filter((one) => ['TOWN', 'VILLAGE'].includes(one.level) || one.code === code);
}

/** A schematic of the surroundings drawn from our own data: the portal loads no map from elsewhere. */
export function PlaceMap({ divisions, division, position, onPick }: Props) {
  const { t } = useTranslation();
  const shown = useMemo(() => around(divisions, division), [divisions, division]);
  const size = SIZES[useWide() ? 'desk' : 'phone'];
  const frame = frameOf(shown, size);
  if (!frame || shown.length < 2) return null;
  const x = (longitude: number) => (longitude - frame.west) * frame.shrink * frame.scale;
  const y = (latitude: number) => (frame.north - latitude) * frame.scale;
  const chosenFirst = [...shown].sort((one, other) => Number(other.code === division) - Number(one.code === division));
  const labels = placeLabels(
    chosenFirst.map((one) => ({ key: one.code, name: one.name, x: x(one.longitude), y: y(one.latitude) })),
    size,
  );
  const pick = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const left = ((event.clientX - box.left) / box.width) * size.width;
    const top = ((event.clientY - box.top) / box.height) * size.height;
    const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
    onPick({
      longitude: round(left / frame.scale / frame.shrink + frame.west),
      latitude: round(frame.north - top / frame.scale),
    });
  };
  return (
    <figure className="place-map">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t('report.mapAlt')} onClick={pick}>
        <rect width={size.width} height={size.height} className="place-ground" />
        {shown.map((one) => (
          <g key={one.code} className={one.code === division ? 'place-dot place-chosen' : 'place-dot'}>
            <circle cx={x(one.longitude)} cy={y(one.latitude)} r={one.level === 'TOWN' ? 7 : 5} />
            <Name name={one.name} label={labels.get(one.code)} />
          </g>
        ))}
        {position && (
          <g className="place-pin" transform={`translate(${x(position.longitude)} ${y(position.latitude)})`}>
            <path d="M0 0c-4-8-10-12-10-19a10 10 0 1 1 20 0c0 7-6 11-10 19z" />
            <circle cy={-19} r={4} />
          </g>
        )}
      </svg>
      <figcaption className="field-hint">{t('report.mapHint')}</figcaption>
    </figure>
  );
}

function Name({ name, label }: { name: string; label: Label | undefined }) {
  return label ? <text x={label.x} y={label.y} textAnchor={label.anchor}>{name}</text> : <title>{name}</title>;
}
