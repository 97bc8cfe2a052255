import { useTranslation } from 'react-i18next';
import { useClockName, useClocks } from '@/shared/api/clockNames';
import { dateTime } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { Countdown } from '@/shared/ui/Countdown';
import { BasisLine } from '@/shared/ui/Tags';

interface Props {
  /** The rule in the catalogue; what it says of name and basis is shown with the end. */
  clockId: string;
  name: string;
  end: string;
  used: boolean;
}

/** The end of a right: letting it pass is no fault, so it is never called overdue. */
export function RightEnd({ clockId, name, end, used }: Props) {
  const { t } = useTranslation();
  const nameOf = useClockName();
  const rule = useClocks().data?.find((clock) => clock.id === clockId);
  const passed = used || Date.parse(end) <= serverNow();
  return (
    <div className="clock right-end">
      <strong>{nameOf({ clockId, name })} <span className="right-word">{t('accountability.right')}</span></strong>
      {passed
        ? <span className="muted">{t(used ? 'accountability.rightUsed' : 'accountability.rightOver')} · {t('countdown.due', { time: dateTime(end) })}</span>
        : <Countdown clock={{ dueAt: end }} showDue />}
      <BasisLine document={rule?.basis.document} clause={rule?.basis.clause} verified={rule?.verified} />
    </div>
  );
}
