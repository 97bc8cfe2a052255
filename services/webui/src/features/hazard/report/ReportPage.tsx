import { useState } from 'react';
import type { HazardDetail } from '@/shared/api/hazard';
import { useSession } from '@/shared/session/session';
import { type Draft, discardDraft, readDraft } from './draft';
import { DraftOffer } from './DraftOffer';
import { ReportForm } from './ReportForm';
import { Sent } from './Sent';

/** The form, an earlier report that was not finished, or what came of the one just sent. */
export default function ReportPage() {
  const { username } = useSession();
  const [sent, setSent] = useState<HazardDetail | null>(null);
  const [offered, setOffered] = useState<Draft | null>(() => readDraft(username));
  const [start, setStart] = useState<Draft | null>(null);
  const goOn = () => {
    setStart(offered);
    setOffered(null);
  };
  const discard = () => {
    discardDraft(username);
    setOffered(null);
  };
  const done = (hazard: HazardDetail) => {
    setStart(null);
    setSent(hazard);
  };
  if (sent) return <Sent hazard={sent} onAgain={() => setSent(null)} />;
  if (offered) return <DraftOffer draft={offered} onGoOn={goOn} onDiscard={discard} />;
  return <ReportForm start={start} onSent={done} />;
}
