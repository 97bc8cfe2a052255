import { useState } from 'react';

export interface SavedFilter {
  name: string;
  search: string;
}

function keyOf(username: string): string {
  return `duban.filters.${username}`;
}

function read(username: string): SavedFilter[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(username)) ?? '[]');
    return Array.isArray(stored) ? (stored as SavedFilter[]).filter((one) => one.name && typeof one.search === 'string') : [];
  } catch {
    return [];
  }
}

/** Kept on this device per person: a shared computer must not mix them up. */
export function useSavedFilters(username: string) {
  const [filters, setFilters] = useState(() => read(username));
  const store = (next: SavedFilter[]) => {
    setFilters(next);
    try {
      localStorage.setItem(keyOf(username), JSON.stringify(next));
    } catch {
      // Without storage they last as long as the page.
    }
  };
  return {
    filters,
    save: (filter: SavedFilter) => store([...filters.filter((one) => one.name !== filter.name), filter]),
    remove: (name: string) => store(filters.filter((one) => one.name !== name)),
  };
}
