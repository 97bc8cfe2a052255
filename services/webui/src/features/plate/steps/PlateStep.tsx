import { useTranslation } from 'react-i18next';
import type { PlateAction, PlateDetail } from '@/shared/api/plate';
import { useSession } from '@/shared/session/session';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { onPlate } from '../shared/usePlates';
import { stepForms } from './stepForms';

interface Props {
  action: PlateAction;
  plate: PlateDetail;
  onClose: () => void;
  onRefresh: () => void;
}

export function PlateStep({ action, plate, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { name: ownName, actingPost } = useSession();
  const { Fields, names, path, initial, body } = stepForms[action];
  const me = { name: ownName, unit: actingPost?.organisationName ?? '', post: actingPost?.postName ?? '' };
  return (
    <StepDrawer
      on={onPlate(plate)}
      step={action}
      name={t(`plate.actions.${action}`)}
      subject={`${plate.number} · ${plate.hazard.title}`}
      hint={t(`plate.hints.${action}`)}
      names={names}
      initial={initial?.(plate, me)}
      toSend={(values) => ({ path, body: body(values) })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields plate={plate} />
    </StepDrawer>
  );
}
