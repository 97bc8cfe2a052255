import { AimOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestDivision, type Position, useLocate } from '@/features/hazard/report/useLocation';
import { useDivisions } from '@/shared/api/queries';
import { localInput } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { LocalTimeInput } from '@/shared/ui/LocalTimeInput';
import { Line, Words } from '@/shared/ui/Words';
import type { FlashDraft } from './flashDraft';

interface BlockProps {
  index?: number;
  label: string;
  hint?: string;
  error?: string | undefined;
  children: (field: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}

/** One question with its label, hint and fault, tied together for those who hear the page. */
export function Block({ index, label, hint, error, children }: BlockProps) {
  const id = useId();
  return (
    <div className="flash-block" data-fault={Boolean(error)}>
      <label htmlFor={id} className="flash-label">{index && <span className="flash-index" aria-hidden>{index}</span>}{label}</label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': Boolean(error) })}
      <p id={`${id}-note`} className={error ? 'flash-fault' : 'field-hint'} role={error ? 'alert' : undefined}>{error ?? hint}</p>
    </div>
  );
}

interface Props {
  draft: FlashDraft;
  change: (part: Partial<FlashDraft>) => void;
  errors: Partial<Record<string, string>>;
  locked: boolean;
}

export function WhatField({ draft, change, errors, locked }: Props) {
  const { t } = useTranslation();
  return (
    <Block index={1} label={t('flash.what')} hint={t('flash.whatHint')} error={errors.what}>
      {(field) => (
        <Words
          {...field}
          value={draft.what}
          disabled={locked}
          max={2000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          placeholder={t('flash.whatExample')}
          onChange={(event) => change({ what: event.target.value })}
        />
      )}
    </Block>
  );
}

/** The place in words, and the device's position where it may be had; the division follows the position. */
export function PlaceField({ draft, change, errors, locked }: Props) {
  const { t } = useTranslation();
  const divisions = useDivisions().data ?? [];
  const found = (position: Position) => {
    const near = nearestDivision(divisions, position);
    change({ ...position, ...(near ? { divisionCode: near.code } : {}) });
  };
  const { state, locate } = useLocate(found);
  const trouble = { denied: 'report.locateDenied', failed: 'report.locateFailed', unsupported: 'report.locateUnsupported' } as const;
  const name = divisions.find((division) => division.code === draft.divisionCode)?.name;
  return (
    <>
      <Block index={2} label={t('flash.where')} hint={t('flash.whereHint')} error={errors.place}>
        {(field) => (
          <Line
            {...field}
            value={draft.place}
            disabled={locked}
            max={200}
            placeholder={t('flash.whereExample')}
            onChange={(event) => change({ place: event.target.value })}
          />
        )}
      </Block>
      <div className="flash-locate">
        <Button icon={<AimOutlined aria-hidden />} onClick={locate} loading={state === 'busy'} disabled={locked}>
          {t(state === 'busy' ? 'report.locating' : 'report.locate')}
        </Button>
        <span role="status">
          {draft.longitude !== undefined && draft.latitude !== undefined && (
            <span className="flash-position">{t('report.located', { longitude: draft.longitude, latitude: draft.latitude })}</span>
          )}
          {name && t('flash.division', { name })}
        </span>
      </div>
      {state !== 'idle' && state !== 'busy' && <Alert type="warning" showIcon title={t(trouble[state])} className="locate-trouble" />}
    </>
  );
}

const MINUTE = 60_000;
const ago = [0, 10, 30] as const;

interface TimeProps extends Props {
  name: 'occurredAt' | 'knownAt';
  index?: number;
}

/** When: one tap for what has just happened, the time wheel for the rest. */
export function TimeField({ name, index, draft, change, errors, locked }: TimeProps) {
  const { t } = useTranslation();
  return (
    <>
      <Block index={index} label={t(`flash.${name}`)} hint={t(`flash.${name}Hint`)} error={errors[name]}>
        {(field) => (
          <LocalTimeInput {...field} disabled={locked} value={draft[name]} onChange={(value) => change({ [name]: value })} />
        )}
      </Block>
      <div className="flash-quick" role="group" aria-label={t('flash.quick', { what: t(`flash.${name}`) })}>
        {ago.map((minutes) => (
          <Button key={minutes} size="small" disabled={locked} onClick={() => change({ [name]: localInput(serverNow() - minutes * MINUTE) })}>
            {minutes === 0 ? t('flash.justNow') : t('flash.minutesAgo', { count: minutes })}
          </Button>
        ))}
      </div>
    </>
  );
}
