import { CameraOutlined, CloseOutlined, FileOutlined, FolderOpenOutlined, LoadingOutlined, ReloadOutlined } from '@ant-design/icons';
import { Alert, ConfigProvider } from 'antd';
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/shared/api/hazard';
import { MAX_FILES, refusalOf, type Upload, useUploads } from './useUploads';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  initial?: Evidence[] | undefined;
  onUploads?: (uploads: Upload[]) => void;
}

/** Asked for none of its HEIC, an iPhone hands its photos over as JPEG, which every server reads. */
const PHOTO = 'image/jpeg,image/png,image/webp';
const ACCEPT = `${PHOTO},application/pdf`;
const NONE: Evidence[] = [];

/** Camera first, files second; both are plain file inputs, which every phone and screen reader knows. */
export function EvidenceUpload({ id, onChange, initial = NONE, onUploads }: Props) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<string[]>([]);
  const { componentDisabled } = ConfigProvider.useConfig();
  const hint = useId();
  const { uploads, add, again, remove } = useUploads(initial, (next) => {
    onUploads?.(next);
    onChange?.(next.flatMap((upload) => upload.evidence?.id ?? []));
  });
  const sending = uploads.filter((upload) => upload.state === 'sending').length;

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    setRefused(files.flatMap((file) => {
      const refusal = refusalOf(file);
      return refusal ? [t(refusal.reason === 'size' ? 'report.photoTooBig' : 'report.photoType', { name: refusal.name })] : [];
    }));
    add(files.filter((file) => refusalOf(file) === null));
  };

  return (
    <div className="uploads">
      <ul className="upload-list">
        {uploads.map((upload) => (
          <li key={upload.key}>
            <UploadTile upload={upload} fixed={componentDisabled} onAgain={() => again(upload.key)} onRemove={() => remove(upload.key)} />
          </li>
        ))}
      </ul>
      {refused.map((why) => <Alert key={why} type="error" showIcon role="alert" title={why} className="refused-file" />)}
      {uploads.length < MAX_FILES && !componentDisabled && (
        <div className="upload-buttons">
          <label className="upload-button">
            <input id={id} type="file" accept={PHOTO} capture="environment" onChange={choose} aria-describedby={hint} />
            <CameraOutlined aria-hidden /> {t('report.takePhoto')}
          </label>
          <label className="upload-button">
            <input type="file" accept={ACCEPT} multiple onChange={choose} aria-describedby={hint} />
            <FolderOpenOutlined aria-hidden /> {t('report.chooseFile')}
          </label>
        </div>
      )}
      <p id={hint} className="field-hint">{t('report.photoHint')}</p>
      <p className="field-hint" role="status">{sending > 0 ? t('report.uploading', { count: sending }) : ''}</p>
    </div>
  );
}

interface TileProps {
  upload: Upload;
  fixed: boolean;
  onAgain: () => void;
  onRemove: () => void;
}

function UploadTile({ upload, fixed, onAgain, onRemove }: TileProps) {
  const { t } = useTranslation();
  return (
    <div className="upload-tile" data-state={upload.state}>
      <Preview upload={upload} />
      {upload.state === 'sending' && <LoadingOutlined className="upload-sign" aria-hidden />}
      {upload.state === 'failed' && (
        <>
          <span className="upload-failed" role="alert">
            {upload.problem || t('report.photoFailed', { name: upload.name })}
          </span>
          {!upload.refused && (
            <button type="button" className="upload-again" onClick={onAgain} aria-label={t('report.photoAgain', { name: upload.name })}>
              <ReloadOutlined aria-hidden />
            </button>
          )}
        </>
      )}
      {!fixed && (
        <button type="button" className="upload-remove" onClick={onRemove} aria-label={t('report.photoRemove', { name: upload.name })}>
          <CloseOutlined aria-hidden />
        </button>
      )}
    </div>
  );
}

/** A picture stored earlier comes from the server, which may be out of reach: its name will do then. */
function Preview({ upload }: { upload: Upload }) {
  const [broken, setBroken] = useState(false);
  if (upload.preview && !broken) return <img src={upload.preview} alt={upload.name} onError={() => setBroken(true)} />;
  return <span className="upload-name"><FileOutlined aria-hidden /> {upload.name}</span>;
}
