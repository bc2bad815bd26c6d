import { useTranslation } from 'react-i18next';
import { Confirm } from '../../components/Confirm.tsx';

/** The second step to the group copy: says who it is for before anything of it is shown. */
export const GroupCopyStep = ({ onYes, onNo }: { onYes: () => void; onNo: () => void }) => {
  const { t } = useTranslation();
  return (
    <Confirm
      title={t('exporting.groupTitle')}
      says={t('exporting.groupFor')}
      yes={t('exporting.groupYes')}
      no={t('exporting.groupNo')}
      onYes={onYes}
      onNo={onNo}
    />
  );
};
