import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/guide/guide.ts';
import { guideLimits } from '../../../../shared/guide/limits.ts';
import { useOpen, usePage } from '../../../store/PageProvider.tsx';
import { RemoveButton } from './RemoveButton.tsx';

/** Who can help nearby: written down for this session, and for the take-home sheet. In no report. */
export const Contacts = () => {
  const { t } = useTranslation();
  const { session, readOnly } = useOpen();
  const keep = usePage((state) => state.keep);
  const id = useId();
  const [who, setWho] = useState('');
  const [how, setHow] = useState('');
  const { guide } = session.plan;
  const { contacts } = guide;
  const change = (next: readonly Contact[]) =>
    keep({ type: 'guide-planned', guide: { ...guide, contacts: next.slice(0, guideLimits.contacts) } });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (who.trim() === '') return;
    change([...contacts, { who: who.trim(), how: how.trim() }]);
    setWho('');
    setHow('');
  };
  const ukWide: readonly Contact[] = [
    { who: t('guide.hard.samaritans'), how: '116 123' },
    { who: t('guide.hard.nhs'), how: '111' },
    { who: t('guide.hard.shout'), how: t('guide.hard.shoutHow') },
  ];
  const missing = ukWide.filter((each) => !contacts.some((known) => known.who === each.who));
  return (
    <section className="guide-contacts" aria-labelledby={id}>
      <h3 id={id}>{t('guide.hard.contacts')}</h3>
      {contacts.length === 0 && <p className="soft">{t('guide.hard.none')}</p>}
      <ul>
        {contacts.map((contact) => (
          <li key={`${contact.who} ${contact.how}`} className="guide-line">
            <bdi>
              <strong>{contact.who}</strong> {contact.how}
            </bdi>
            {!readOnly && (
              <RemoveButton
                label={t('guide.hard.remove', { who: contact.who })}
                onRemove={() => change(contacts.filter((each) => each !== contact))}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <>
          {missing.length > 0 && (
            <div>
              <button type="button" className="button" onClick={() => change([...contacts, ...missing])}>
                {t('guide.hard.uk')}
              </button>
            </div>
          )}
          {contacts.length > 0 && <p className="soft small">{t('guide.hard.check')}</p>}
          <form className="guide-contact" onSubmit={add}>
            <label>
              <span className="field-label">{t('guide.hard.who')}</span>
              <input
                className="field-input"
                value={who}
                maxLength={guideLimits.contact}
                autoComplete="off"
                onChange={(event) => setWho(event.target.value)}
              />
            </label>
            <label>
              <span className="field-label">{t('guide.hard.how')}</span>
              <input
                className="field-input"
                value={how}
                maxLength={guideLimits.contact}
                autoComplete="off"
                onChange={(event) => setHow(event.target.value)}
              />
            </label>
            <button type="submit" className="button" disabled={contacts.length >= guideLimits.contacts}>
              {t('guide.hard.add')}
            </button>
          </form>
        </>
      )}
    </section>
  );
};
