import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A form takes up to 4,000 characters; what stands below them must not be pushed out of sight. */
const MOST_CHARACTERS = 400;
const MOST_LINES = 8;

/** What a person typed, with its line breaks; long ones start folded. Screen readers get the whole in any case. */
export function LongText({ text }: { text: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const long = text.length > MOST_CHARACTERS || text.split('\n').length > MOST_LINES;
  return (
    <div className="long-text">
      <p className="user-text" data-folded={long && !open}>{text}</p>
      {long && (
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('common.fold') : t('common.wholeText', { count: [...text].length })}
        </button>
      )}
    </div>
  );
}
