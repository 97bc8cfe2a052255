import { createContext } from 'react';

/** Where files of the case in hand are kept: each service keeps its own. */
export const EvidenceBase = createContext('/api/hazard/evidence');
export const INCIDENT_EVIDENCE = '/api/incident/evidence';
