import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeModel } from '@/shared/api/scheme';
import { useSession } from '@/shared/session/session';
import { RefusedPlaces } from './RefusedPlaces';
import { Rehearsal } from './Rehearsal';

/** A flow as it is shipped: where a step may be added and where not, and what it looks like played through. */
export function ModelCard({ model }: { model: SchemeModel }) {
  const { t } = useTranslation();
  const { actingPost, roles } = useSession();
  const [playing, setPlaying] = useState(false);
  const mayPlay = actingPost && (roles.includes('safety-office') || roles.includes('leader'));
  const open = model.places.filter((place) => place.refusal === null).length;
  return (
    <div className="card card-still">
      <span className="card-top"><strong>{model.name}</strong></span>
      <span className="card-meta">{t('plate.scheme.places', { count: open })}</span>
      <RefusedPlaces places={model.places} />
      {mayPlay && (
        <div className="button-row">
          <Button aria-expanded={playing} onClick={() => setPlaying(!playing)}>{t(playing ? 'plate.scheme.play.stop' : 'plate.scheme.play.title')}</Button>
        </div>
      )}
      {playing && actingPost && <Rehearsal draft={{ model: model.key, divisionCode: actingPost.divisionCode, added: [] }} />}
    </div>
  );
}
