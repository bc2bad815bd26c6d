import { useTranslation } from 'react-i18next';
import { usePage } from '../../store/PageProvider.tsx';

/** R1: a group that is too small for a report of its own can be told together with others. */
export const OfferCollating = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const leave = usePage((state) => state.leave);
  const goTo = usePage((state) => state.goTo);
  return (
    <div className="export-note">
      <p>{t('collate.offer.says')}</p>
      <button
        type="button"
        className="button"
        onClick={async () => {
          await leave();
          goTo({ at: 'collate', ticked: [{ from: 'here', id }] });
        }}
      >
        {t('collate.offer.go')}
      </button>
    </div>
  );
};
