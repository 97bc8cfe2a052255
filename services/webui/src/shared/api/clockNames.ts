import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from './http';
import type { CatalogueClock } from './registry';

export function useClocks(enabled = true) {
  return useQuery({
    queryKey: ['clocks'],
    queryFn: () => request<CatalogueClock[]>('/api/registry/clocks'),
    staleTime: 10 * 60_000,
    enabled,
  });
}

/** A clock's name in the reader's language: services write it in Chinese, the catalogue has both. */
export function useClockName(): (clock: { clockId: string; name: string }) => string {
  const english = useTranslation().i18n.language === 'en';
  const catalogue = useClocks(english).data;
  return ({ clockId, name }) => (english && catalogue?.find((one) => one.id === clockId)?.nameEn) || name;
}
