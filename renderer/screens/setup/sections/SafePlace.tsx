import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Checklist,
  checklistGroupIds,
  checklistGroups,
  checklistLimits,
  openCount,
  stateOfItem,
  withOwn,
  withoutOwn,
  withState,
} from '../../../../shared/prepare/checklist.ts';
import { SaveFileSheet } from '../../../files/SaveFileSheet.tsx';
import { WithTerms } from '../../../glossary/WithTerms.tsx';
import { usePage } from '../../../store/PageProvider.tsx';
import './safePlace.css';
import type { SectionProps, SetupSection } from './section.ts';

const Body = ({ plan, onChange }: SectionProps) => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const [printing, setPrinting] = useState(false);
  const { checklist } = plan;
  const change = (next: Checklist) => onChange({ ...plan, checklist: next });
  const row = (item: string, text: string) => (
    <Row key={item} item={item} text={text} checklist={checklist} onChange={change} />
  );
  return (
    <>
      <p className="soft">
        <WithTerms text={t('checklist.says')} />
      </p>
      {checklistGroupIds.map((group) => (
        <fieldset key={group} className="safe-group">
          <legend className="field-label">{t(`checklist.group.${group}`)}</legend>
          {checklistGroups[group].map((item) => row(item, t(`checklist.item.${item}`)))}
          {group === 'rules' && checklist.own.map(({ id, text }) => row(id, text))}
        </fieldset>
      ))}
      <AddOwn checklist={checklist} onChange={change} />
      <button type="button" className="button" onClick={() => setPrinting(true)}>
        {t('checklist.print')}
      </button>
      {printing && (
        <SaveFileSheet
          says="checklist.sheet"
          name=""
          onClose={() => setPrinting(false)}
          write={(ticket, beside) => client.call('checklist.write', { checklist, ticket, beside })}
        />
      )}
    </>
  );
};

type RowProps = { item: string; text: string; checklist: Checklist; onChange: (next: Checklist) => void };

/** A tick box for "ready", and beside it a quiet way to say that it is not needed. */
const Row = ({ item, text, checklist, onChange }: RowProps) => {
  const { t } = useTranslation();
  const is = stateOfItem(checklist, item);
  const isOwn = checklist.own.some(({ id }) => id === item);
  return (
    <div className="safe-row" data-is={is}>
      <label>
        <input
          type="checkbox"
          checked={is === 'ready'}
          onChange={() => onChange(withState(checklist, item, is === 'ready' ? 'open' : 'ready'))}
        />
        <span>{text}</span>
      </label>
      {isOwn ? (
        <button
          type="button"
          className="button button-plain"
          aria-label={t('checklist.remove', { item: text })}
          onClick={() => onChange(withoutOwn(checklist, item))}
        >
          {t('setup.drop')}
        </button>
      ) : (
        <button
          type="button"
          className="button button-plain"
          aria-pressed={is === 'not-needed'}
          aria-label={`${text}: ${t('checklist.state.not-needed')}`}
          onClick={() => onChange(withState(checklist, item, is === 'not-needed' ? 'open' : 'not-needed'))}
        >
          {t('checklist.state.not-needed')}
        </button>
      )}
    </div>
  );
};

const AddOwn = ({ checklist, onChange }: { checklist: Checklist; onChange: (next: Checklist) => void }) => {
  const { t } = useTranslation();
  const field = useId();
  const [text, setText] = useState('');
  if (checklist.own.length >= checklistLimits.own) return <p className="soft">{t('checklist.full')}</p>;
  const add = () => {
    if (text.trim() === '') return;
    onChange(withOwn(checklist, { id: `own-${crypto.randomUUID()}`, text: text.trim() }));
    setText('');
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {t('checklist.own')}
      </label>
      <div className="safe-add">
        <input
          id={field}
          className="field-input"
          autoComplete="off"
          aria-describedby={`${field}-hint`}
          maxLength={checklistLimits.text}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <button type="button" className="button" onClick={add}>
          {t('checklist.add')}
        </button>
      </div>
      <span id={`${field}-hint`} className="soft small">
        {t('checklist.ownHint')}
      </span>
    </div>
  );
};

export const safePlace: SetupSection = {
  id: 'place',
  title: (t) => t('checklist.title'),
  summary: (t, { checklist }) => {
    const count = openCount(checklist);
    return count === 0 ? t('checklist.allReady') : t('checklist.open', { count });
  },
  Body,
};
