import { useState } from 'react';

export interface Position {
  longitude: number;
  latitude: number;
}

export type LocateState = 'idle' | 'busy' | 'denied' | 'failed' | 'unsupported';

const SIX_PLACES = 1e6;

function rounded(degrees: number): number {
  return Math.round(degrees * SIX_PLACES) / SIX_PLACES;
}

/** The phone's own position; needs a secure origin, which a plain-HTTP intranet is not. */
export function useLocate(onFound: (position: Position) => void) {
  const [state, setState] = useState<LocateState>('idle');
  const locate = () => {
    if (!window.isSecureContext || !('geolocation' in navigator)) {
      setState('unsupported');
      return;
    }
    setState('busy');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        onFound({ longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) });
      },
      (error) => setState(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  };
  return { state, locate };
}

interface Placed {
  code: string;
  level: string;
  longitude?: number | null;
  latitude?: number | null;
}

/** The village or town whose seat lies nearest: a first guess for the person to correct. Beyond 30 km it guesses nothing. */
export function nearestDivision<T extends Placed>(divisions: readonly T[], position: Position): T | null {
  const KM_PER_DEGREE = 111.2;
  const REACH_KM = 30;
  const shrink = Math.cos((position.latitude * Math.PI) / 180);
  let best: T | null = null;
  let bestKm = REACH_KM;
  for (const division of divisions) {
    if (!['TOWN', 'VILLAGE'].includes(division.level)) continue;
    if (division.longitude == null || division.latitude == null) continue;
    const east = (division.longitude - position.longitude) * shrink;
    const north = division.latitude - position.latitude;
    const km = Math.hypot(east, north) * KM_PER_DEGREE;
    if (km < bestKm || (km === bestKm && division.level === 'VILLAGE')) {
      best = division;
      bestKm = km;
    }
  }
  return best;
}
