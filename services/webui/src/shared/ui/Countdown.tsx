import {
  CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleFilled, FieldTimeOutlined, MinusCircleOutlined,
  PauseCircleOutlined, QuestionCircleOutlined, ScheduleOutlined, WarningFilled,
} from '@ant-design/icons';
import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../time/format';
import { type Clock, partsOf, spanOf, type Urgency, urgencyOf } from '../time/urgency';
import { useNow } from '../time/useNow';

/** Each level has an icon and a word of its own: colour alone says nothing to some readers. */
const icons: Record<Urgency, ComponentType> = {
  calm: ClockCircleOutlined,
  soon: FieldTimeOutlined,
  urgent: WarningFilled,
  overdue: ExclamationCircleFilled,
  met: CheckCircleOutlined,
  paused: PauseCircleOutlined,
  cancelled: MinusCircleOutlined,
  provisional: ScheduleOutlined,
  questioned: QuestionCircleOutlined,
};

export function spanText(millis: number, t: TFunction): string {
  return partsOf(spanOf(millis)).map(([unit, count]) => t(`countdown.${unit}`, { count })).join(' ');
}

function labelOf(clock: Clock, urgency: Urgency, now: number, t: TFunction): string {
  const due = Date.parse(clock.dueAt ?? '');
  const millis = due - now;
  switch (urgency) {
    case 'met':
      return clock.metAt && Date.parse(clock.metAt) > due ? t('countdown.metLate') : t('countdown.met');
    case 'paused':
      return t('countdown.paused');
    case 'cancelled':
      return t('countdown.cancelled');
    case 'questioned':
      return t('countdown.questioned');
    case 'provisional':
      return millis > 0 ? t('countdown.provisionalLeft', { span: spanText(millis, t) }) : t('countdown.provisionalOver');
    case 'overdue':
      return t('countdown.over', { span: spanText(millis, t) });
    default:
      return t('countdown.left', { span: spanText(millis, t) });
  }
}

interface Props {
  clock: Clock;
  large?: boolean;
  showDue?: boolean;
}

/** A running clock: what is left, in a colour, an icon and words; the exact end as a tooltip or below. */
export function Countdown({ clock, large = false, showDue = false }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const urgency = urgencyOf(clock, now);
  const Icon = icons[urgency];
  const due = clock.dueAt ? t(urgency === 'provisional' ? 'countdown.provisionalDue' : 'countdown.due', { time: dateTime(clock.dueAt) }) : undefined;
  return (
    <span className={large ? 'countdown countdown-large' : 'countdown'} data-urgency={urgency} title={due}>
      <span className="countdown-value">
        <Icon aria-hidden />
        <span role="timer">{labelOf(clock, urgency, now, t)}</span>
        {(urgency === 'soon' || urgency === 'urgent') && (
          <span className="countdown-word">{t(`countdown.${urgency}`)}</span>
        )}
      </span>
      {showDue && due && <span className="countdown-due">{due}</span>}
    </span>
  );
}
