import { GlobalOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Language, switchLanguage } from '../i18n';

export function useOtherLanguage(): { label: string; toggle: () => void } {
  const { t, i18n } = useTranslation();
  const next: Language = i18n.language === 'zh' ? 'en' : 'zh';
  return { label: t('common.switchLanguage'), toggle: () => void switchLanguage(next) };
}

export function LanguageButton() {
  const other = useOtherLanguage();
  return (
    <Button type="text" className="top-button" icon={<GlobalOutlined aria-hidden />} onClick={other.toggle}>
      {other.label}
    </Button>
  );
}
