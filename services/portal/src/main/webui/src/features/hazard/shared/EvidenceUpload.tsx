import { CameraOutlined, CloseOutlined, FileOutlined, FolderOpenOutlined, LoadingOutlined } from '@ant-design/icons';
import { App } from 'antd';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_FILES, refusalOf, type Upload, useUploads } from './useUploads';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
}

const ACCEPT = 'image/jpeg,image/png,image/webp,application/pdf';

/** Camera first, files second; both are plain file inputs, which every phone and screen reader knows. */
export function EvidenceUpload({ id, onChange }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const hint = useId();
  const { uploads, add, remove } = useUploads((ids) => onChange?.(ids));
  const sending = uploads.filter((upload) => upload.state === 'sending').length;

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    const refused = files.map(refusalOf).filter((refusal) => refusal !== null);
    for (const { name, reason } of refused) {
      void message.error(t(reason === 'size' ? 'report.photoTooBig' : 'report.photoType', { name }));
    }
    add(files.filter((file) => refusalOf(file) === null));
  };

  return (
    <div className="uploads">
      <ul className="upload-list">
        {uploads.map((upload) => (
          <li key={upload.key}><UploadTile upload={upload} onRemove={() => remove(upload.key)} /></li>
        ))}
      </ul>
      {uploads.length < MAX_FILES && (
        <div className="upload-buttons">
          <label className="upload-button">
            <input id={id} type="file" accept="image/*" capture="environment" onChange={choose} aria-describedby={hint} />
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

function UploadTile({ upload, onRemove }: { upload: Upload; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="upload-tile" data-state={upload.state}>
      {upload.preview ? <img src={upload.preview} alt={upload.name} /> : <FileOutlined aria-hidden />}
      {upload.state === 'sending' && <LoadingOutlined className="upload-sign" aria-hidden />}
      {upload.state === 'failed' && (
        <span className="upload-failed" role="alert">
          {upload.problem || t('report.photoFailed', { name: upload.name })}
        </span>
      )}
      <button type="button" className="upload-remove" onClick={onRemove} aria-label={t('report.photoRemove', { name: upload.name })}>
        <CloseOutlined aria-hidden />
      </button>
    </div>
  );
}
