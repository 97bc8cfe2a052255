import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DutyCycle, dutyCycles } from '@/shared/api/duty';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { DivisionPicker } from '@/shared/ui/pickers';
import { isBefore, type Period, periodOn, periodsIn, periodText, shifted } from '../shared/period';

interface Props {
  period: Period;
  divisionCode: string | undefined;
  onPeriod: (period: Period) => void;
  onDivision: (code: string | undefined) => void;
}

const YEARS_BACK = 6;

/** Which cadence, which year, which of its periods; the arrows go to the one before and after. */
export function PeriodPicker({ period, divisionCode, onPeriod, onDivision }: Props) {
  const { t } = useTranslation();
  const current = periodOn(period.cycle, day(serverNow()));
  const years = [...new Set([period.year, ...Array.from({ length: YEARS_BACK }, (_value, index) => current.year - index)])].sort((a, b) => b - a);
  const numbers = Array.from({ length: periodsIn(period.cycle) }, (_value, index) => index + 1);
  return (
    <div className="filters" role="search" aria-label={t('duty.overview.period')}>
      <label className="filter">
        <span>{t('duty.cycle')}</span>
        <Select
          aria-label={t('duty.cycle')}
          value={period.cycle}
          onChange={(cycle: DutyCycle) => onPeriod(periodOn(cycle, day(serverNow())))}
          options={dutyCycles.map((cycle) => ({ value: cycle, label: t(`duty.cycles.${cycle}`) }))}
        />
      </label>
      <label className="filter">
        <span>{t('duty.year')}</span>
        <Select
          aria-label={t('duty.year')}
          value={period.year}
          onChange={(year: number) => onPeriod({ ...period, year })}
          options={years.map((year) => ({ value: year, label: String(year) }))}
        />
      </label>
      {numbers.length > 1 && (
        <label className="filter">
          <span>{t('duty.periodName')}</span>
          <Select
            aria-label={t('duty.periodName')}
            value={period.number}
            onChange={(number: number) => onPeriod({ ...period, number })}
            options={numbers.map((number) => ({ value: number, label: periodText({ ...period, number }, t) }))}
          />
        </label>
      )}
      <label className="filter">
        <span>{t('duty.place')}</span>
        <DivisionPicker allowClear label={t('duty.place')} placeholder={t('common.all')} value={divisionCode} onChange={onDivision} />
      </label>
      <div className="filter-buttons" role="group" aria-label={t('duty.overview.turn')}>
        <Button icon={<LeftOutlined aria-hidden />} onClick={() => onPeriod(shifted(period, -1))}>{t('duty.overview.before')}</Button>
        <Button icon={<RightOutlined aria-hidden />} iconPlacement="end" disabled={!isBefore(period, current)} onClick={() => onPeriod(shifted(period, 1))}>{t('duty.overview.after')}</Button>
      </div>
    </div>
  );
}
