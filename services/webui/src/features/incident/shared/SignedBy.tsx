import type { Person } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';

/** Who signed, for whom, on which post and when. */
export function SignedBy({ by, lead }: { by: Person; lead?: string }) {
  return (
    <p className="signature">
      {lead && <>{lead} </>}
      {[by.organisationName, by.name, by.postName].filter(Boolean).join(' · ')} <time dateTime={by.at}>{dateTime(by.at)}</time>
    </p>
  );
}
