import type { Translated } from '../../../src/language/message.ts';
import type { topics as english } from '../en/topics.ts';

/** Words of the registers of topics for coming sessions, and of items proposed. */
export const topics: Translated<typeof english> = {
  'topics.recommended': 'L’inscription du présent point a été recommandée par {body:the} à sa {at}.',
  'topics.recommended-in':
    'L’inscription du présent point a été recommandée par {body:the} à sa {at} ({source}).',
  'topics.paragraph': '{symbol}, par. {paragraph}',
  'topics.proposed-by-state':
    'Le présent point a été proposé le {date} par l’État partie suivant\u00a0: {state}{under}.',
  'topics.proposed-by-bureau': 'Le présent point a été proposé le {date} par {bureau:the}{under}.',
  'topics.proposed-by-secretary-general':
    'Le présent point a été proposé le {date} par le Secrétaire général{under}.',
  'topics.under-rule': ', conformément à l’article {rule} du règlement intérieur',
  'topics.memorandum-in': 'Le mémoire explicatif figure dans le document {symbol}.',
  'topics.bureau': 'Bureau',
  'topics.page': 'Thèmes et propositions',
  'topics.page-of': 'Thèmes et propositions pour les prochaines sessions',
  'topics.explained':
    'Thèmes qu’une session a recommandés pour une session future et points proposés par des États parties, le Bureau ou le Secrétaire général. Un bouton fait de chacun un point, avec sa référence dans l’annotation.',
  'topics.waiting': 'En attente',
  'topics.none-waiting': 'Rien n’attend d’être repris.',
  'topics.taken-up': 'Repris',
  'topics.withdrawn': 'Retirés',
  'topics.withdrawn-on': 'Retiré le {date}.',
  'topics.taken-up-by': 'Repris par\u00a0: {sessions}.',
  'topics.add-to': 'Ajouter à\u00a0: {session}',
  'topics.withdraw': 'Retirer',
  'topics.return': 'Rétablir',
  'topics.no-session': 'Aucune session de cet organe n’est en préparation.',
  'topics.enter-topic': 'Inscrire un thème recommandé',
  'topics.enter-proposal': 'Inscrire une proposition',
  'topics.enter': 'Inscrire',
  'topics.title': 'Titre du point',
  'topics.language': 'Langue du titre',
  'topics.by': 'Recommandé par',
  'topics.ordinal': 'À sa session ou réunion numéro',
  'topics.on': 'Le',
  'topics.report': 'Cote du rapport',
  'topics.in-paragraph': 'Paragraphe',
  'topics.sponsor': 'Proposé par',
  'topics.by-state': 'un État partie',
  'topics.by-bureau': 'le Bureau',
  'topics.by-secretary-general': 'le Secrétaire général',
  'topics.state': 'Quel État',
  'topics.state-hint':
    'Son nom dans l’une des langues officielles, ou son code. Seulement si un État partie propose.',
  'topics.received': 'Reçu le',
  'topics.rule': 'Article du règlement intérieur',
  'topics.rule-hint':
    'Le numéro de l’article en vertu duquel des points sont proposés\u00a0; vide pour n’en citer aucun.',
  'topics.memorandum': 'Cote du mémoire explicatif',
  'topics.not-entered': 'Rien n’a été inscrit.',
  'topics.not-taken-up': 'Aucun point n’a été ajouté.',
  'topics.offered': {
    one: 'Un thème ou une proposition attend d’être repris',
    other: '{count} thèmes et propositions attendent d’être repris',
  },
  'refused.topics.in-the-future': 'La date du {date} n’est pas encore venue.',
  'refused.topics.paragraph-of-nothing':
    'Le paragraphe {paragraph} de quel rapport\u00a0? Indiquez la cote du rapport.',
  'refused.topics.no-symbol': '{symbol} n’est pas une cote de document.',
  'refused.topics.no-such-state': 'Aucun État ne s’appelle «\u00a0{typed}\u00a0».',
  'refused.topics.state-missing': 'Indiquez quel État propose le point.',
  'refused.topics.too-many': 'Un registre contient au plus {limit} inscriptions.',
  'refused.topics.saved-at-once':
    'Quelqu’un d’autre a modifié cette inscription au même moment. Regardez-la de nouveau.',
  'refused.topics.withdrawn': 'Ceci a été retiré le {date}\u00a0: aucune session ne peut le reprendre.',
  'refused.topics.of-another-body': 'Ceci relève des sessions d’un autre organe.',
  'problem.topics.entered-twice': '«\u00a0{title}\u00a0» figure deux fois dans le registre.',
  'problem.topics.taken-up-before':
    'Une session ouverte le {start} l’a repris, avant qu’il n’apparaisse le {date}.',
  'problem.topics.recommended-outside':
    'Il aurait été recommandé le {date}, mais cette session s’est tenue du {start} au {end}.',
  'problem.topics.no-report': 'Le rapport dans lequel figure la recommandation n’est pas indiqué.',
  'problem.topics.report-not-issued': 'Cette session n’a pas publié {symbol}.',
  'problem.topics.no-memorandum': 'Aucun mémoire explicatif n’est indiqué.',
};
