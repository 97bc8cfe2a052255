import { useTranslation } from 'react-i18next';
import { spanOf } from '@/shared/time/urgency';
import { timeOnly } from '@/shared/time/format';
import { useNow } from '@/shared/time/useNow';
import { BasisLine } from '@/shared/ui/Tags';

const SECOND = 1000;
const HOUR = 3_600_000;
const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

interface Props {
  from: number;
  /** Nobody has said yet when it became known: counted from the opening of the page. */
  assumed: boolean;
}

const two = (count: number) => String(count).padStart(2, '0');

/** `59:58`, the whole hour as `60:00`; beyond it with hours. */
function digits(millis: number): string {
  const { days, hours, minutes, seconds } = spanOf(millis);
  if (Math.abs(millis) <= HOUR) return `${two(hours * 60 + minutes)}:${two(seconds)}`;
  return `${two(days * 24 + hours)}:${two(minutes)}:${two(seconds)}`;
}

/** The hour of 493号令 art. 9, large and quiet: what is left, until when, and by which rule. */
export function FlashClock({ from, assumed }: Props) {
  const { t } = useTranslation();
  // The ticker counts whole seconds, and so must the start.
  const left = Math.floor(from / SECOND) * SECOND + HOUR - useNow();
  const tone = left <= 0 ? 'over' : left <= HOUR / 4 ? 'urgent' : left <= HOUR / 2 ? 'soon' : 'calm';
  const share = Math.min(1, Math.max(0, left / HOUR));
  return (
    <section className="flash-clock" data-tone={tone} aria-label={t('flash.clock')}>
      <svg viewBox="0 0 120 120" aria-hidden>
        <circle cx="60" cy="60" r={RADIUS} className="flash-ring" />
        <circle cx="60" cy="60" r={RADIUS} className="flash-ring-left" strokeDasharray={`${ROUND * share} ${ROUND}`} transform="rotate(-90 60 60)" />
      </svg>
      <div>
        <p className="flash-clock-name">{t(left <= 0 ? 'flash.clockOver' : 'flash.clockLeft')}</p>
        <p className="flash-clock-value" role="timer">{digits(left)}</p>
        <p>{t(left <= 0 ? 'flash.clockOverHint' : 'flash.clockUntil', { time: timeOnly(from + HOUR) })}</p>
        {assumed && <p className="field-hint">{t('flash.clockAssumed')}</p>}
        <BasisLine document={t('flash.decree')} clause={t('flash.article9')} />
      </div>
    </section>
  );
}
