/** Services whose cases have processes. */
export const processServices = ['hazard', 'incident', 'accountability'] as const;
export type ProcessService = (typeof processServices)[number];
