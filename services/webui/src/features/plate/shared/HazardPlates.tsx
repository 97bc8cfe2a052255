import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { HazardDetail } from '@/shared/api/hazard';
import { useSession } from '@/shared/session/session';
import { Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { ProposeDrawer } from '../steps/ProposeDrawer';
import { PlateCard } from './PlateCard';
import { isHanging, PlateStateTag } from './tags';
import { plateLink, usePlatesOf } from './usePlates';

/** The plates of a hazard, the first one first, and the proposal of another where none is under way. */
export function HazardPlates({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [proposing, setProposing] = useState(false);
  const plates = usePlatesOf(hazard.id);
  const free = plates.data !== undefined && !plates.data.some((plate) => isHanging(plate.state));
  const mayPropose = free && hazard.grade === 'MAJOR' && hazard.state !== 'WRITTEN_OFF' && session.has('supervisor', 'supervisor-head', 'safety-office');
  return (
    <Section
      title={t('plate.ofHazard')}
      hint={t('plate.ofHazardHint')}
      extra={mayPropose && <Button onClick={() => setProposing(true)}>{t('plate.propose.title')}</Button>}
    >
      <Loaded query={plates}>
        {(rows) => rows.length === 0 ? <p className="muted">{t('plate.ofHazardNone')}</p> : (
          <ul className="cards cards-wide">{rows.map((plate) => <li key={plate.id}><PlateCard plate={plate} /></li>)}</ul>
        )}
      </Loaded>
      {proposing && <ProposeDrawer hazard={hazard} onClose={() => setProposing(false)} onDone={(plate) => void navigate(plateLink(plate.id))} />}
    </Section>
  );
}

/** In the headline of a hazard: that it is listed, and where that stands. */
export function HazardPlateLink({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const plates = usePlatesOf(hazard.id, hazard.grade === 'MAJOR').data;
  const latest = plates?.at(-1);
  if (!latest) return null;
  return (
    <Link to={plateLink(latest.id)} className="plate-link">
      {t('plate.one')} <PlateStateTag state={latest.state} />
    </Link>
  );
}
