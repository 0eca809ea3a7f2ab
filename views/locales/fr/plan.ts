import type { Translated } from '../../../src/language/message.ts';
import type { plan as english } from '../en/plan.ts';

/** The documentation plan, in French. */
export const plan: Translated<typeof english> = {
  'desk.page-documentation': 'Plan de documentation',
  'plan.title': 'Plan de documentation\u00a0: {session}',
  'plan.forecast': 'Prévision de documents',
  'plan.forecast-explained':
    'Ce qui doit être soumis ou publié entre le {from} et le {until}, pour tous les organes dont vous pouvez consulter les sessions, et ce qui est en retard.',
  'plan.nothing-foreseen': 'Aucun document n’est prévu.',
  'plan.attention': 'Retards et conséquences',
  'plan.nothing-late': 'Rien n’est en retard, et aucun retard n’est prévu.',
  'plan.none': 'Aucun document n’est encore prévu.',
  'plan.rule-weeks':
    'Semaines avant l’ouverture\u00a0: soumission {submission}, publication {issuance}\u00a0; semaines de traitement entre les deux\u00a0: {processing}.',
  'plan.rule-days': 'À rebours à partir du {opening}\u00a0: {submission} et {issuance}.',
  'plan.rule-words':
    'Nombre maximal de mots\u00a0: documents du Secrétariat {secretariat}, autres documents {others}.',
  'plan.moved': 'Le {date} étant chômé au lieu d’affectation, c’est le jour ouvrable précédent qui compte.',
  'plan.csv': 'Télécharger le tableau (CSV)',
  'plan.to-deadlines': 'Échéances sous forme de calendrier',
  'plan.state': 'État',
  'plan.state-forecast': 'Prévu',
  'plan.state-slotted': 'Créneau attribué',
  'plan.state-submitted': 'Soumis',
  'plan.state-issued-in-part': 'Publié en certaines langues',
  'plan.state-issued': 'Publié',
  'plan.not-listed': 'Ne figure pas parmi les documents de l’ordre du jour',
  'plan.submission': 'Soumission',
  'plan.issuance': 'Publication',
  'plan.due-on': 'Échéance\u00a0: {date}',
  'plan.slot-on': 'Créneau\u00a0: {date}',
  'plan.submitted-on': 'Soumis le {date}',
  'plan.not-submitted': 'Pas encore soumis',
  'plan.expected-on': 'Attendu le {date}',
  'plan.late-expected': 'Retardé, attendu le {date}',
  'plan.late-submission': {
    one: 'La soumission a {count} jour de retard.',
    other: 'La soumission a {count} jours de retard.',
  },
  'plan.late-issuance': {
    one: 'La publication a {count} jour de retard\u00a0: {languages}.',
    other: 'La publication a {count} jours de retard\u00a0: {languages}.',
  },
  'plan.will-be-late': {
    one: 'Le document sera publié avec {count} jour de retard, le {date}.',
    other: 'Le document sera publié avec {count} jours de retard, le {date}.',
  },
  'plan.unread-row': 'Le point {item} sera examiné le {date}, {hours}, avant la publication de ce document.',
  'plan.short-row':
    'Point {item}, examiné le {date}, {hours}\u00a0: moins de temps que prévu par la règle pour lire ce document.',
  'plan.unread-item':
    'Point {item}, pas encore attribué à une séance\u00a0: ce document ne sera pas publié à l’ouverture de la session.',
  'plan.short-item':
    'Point {item}, pas encore attribué à une séance\u00a0: moins de temps que prévu par la règle pour lire ce document.',
  'plan.over': 'Mots au-delà de la limite\u00a0: {words}',
  'plan.words-counted': 'Mots\u00a0: {words}\u00a0; limite\u00a0: {limit}',
  'plan.words-estimated': 'Mots, estimation\u00a0: {words}\u00a0; limite\u00a0: {limit}',
  'plan.words-unknown': 'Nombre de mots non estimé\u00a0; limite\u00a0: {limit}',
  'plan.original-in': 'Original\u00a0: {language}',
  'plan.change': 'Modifier le plan',
  'plan.list': 'Ajouter aux documents de l’ordre du jour',
  'plan.add': 'Prévoir un document',
  'plan.save': 'Enregistrer le plan',
  'plan.take-off': 'Retirer du plan',
  'plan.not-saved': 'Le plan n’est pas enregistré',
  'plan.as-listed':
    'Le titre, la cote, les points et les langues sont ceux de la liste de l’ordre du jour\u00a0:',
  'plan.states-on-plan': 'La soumission et la publication sont consignées dans le plan de documentation.',
  'plan.author': 'Auteur',
  'plan.mandate': 'Mandat',
  'plan.mandate-hint': 'Résolution ou décision, avec le paragraphe',
  'plan.by': 'Origine du document',
  'plan.by-secretariat': 'Secrétariat',
  'plan.by-others': 'Autre',
  'plan.estimated-words': 'Nombre de mots estimé',
  'plan.actual-words': 'Nombre de mots réel',
  'plan.word-limit': 'Nombre maximal de mots',
  'plan.waiver': 'Dérogation',
  'plan.waiver-hint': 'Qui a autorisé le dépassement de la limite, et quand',
  'plan.slot-submission': 'Créneau\u00a0: soumission',
  'plan.slot-issuance': 'Créneau\u00a0: publication',
  'plan.slot-hint': 'Si vide\u00a0: {date}',
  'plan.submitted': 'Soumis le',
  'plan.issued': 'Publié le',
  'plan.issued-rest': 'Dans toutes les autres langues',
  'plan.issued-in': 'Publié\u00a0: {language}',
  'plan.session': 'Session',
  'plan.opening': 'Ouverture',
  'plan.document': 'Document',
  'plan.body': 'Organe',
  'plan.all-bodies': 'Tous les organes',
  'plan.submission-due': 'Échéance de soumission',
  'plan.issuance-due': 'Échéance de publication',
  'plan.expected': 'Date attendue',
  'plan.late': 'Retards',
  'plan.endangers': 'Conséquences',
  'plan.states-today': 'L’état des documents est celui d’aujourd’hui, et non celui de la présente édition.',
  'plan.feed-submission': 'Date de soumission inscrite au plan de documentation de la session.',
  'plan.feed-issuance':
    'Date de publication dans toutes les langues inscrite au plan de documentation de la session.',
  'plan.terms-hint':
    'Semaines comptées à rebours à partir de l’ouverture d’une session, et nombre maximal de mots',
  'plan.weeks-submission': 'Semaines\u00a0: soumission',
  'plan.weeks-processing': 'Semaines\u00a0: traitement',
  'plan.weeks-issuance': 'Semaines\u00a0: publication',
  'plan.words-secretariat': 'Mots\u00a0: documents du Secrétariat',
  'plan.words-others': 'Mots\u00a0: autres documents',
  'plan.usually': 'En général {usual}',
  'refused.plan.meanwhile':
    '{by} a entre-temps enregistré\u00a0: {theirs}. Renvoyez le formulaire pour remplacer cette valeur.',
  'refused.plan.not-yet':
    'Le {date} est une date future\u00a0: la soumission et la publication sont consignées une fois effectuées.',
  'refused.plan.issued-before-submitted':
    'Le document ne peut être publié ({issued}) avant d’être soumis ({submitted}).',
  'refused.plan.slot-order':
    'Le créneau de publication ({issuance}) précède celui de soumission ({submission}).',
  'refused.plan.moved-on':
    'Ceci a été modifié entre-temps. Vérifiez l’état actuel et recommencez si c’est toujours souhaité.',
  'refused.plan.no-such-state':
    'La page d’où provient ce formulaire n’est plus connue. Votre saisie figure ci-dessous.',
  'refused.plan.saved-at-once':
    'Une autre personne a enregistré au même moment. Veuillez renvoyer le formulaire.',
  'refused.bodies.weeks-do-not-fit':
    'Le traitement ({processing}) et la publication ({issuance}) exigent ensemble plus de semaines que la soumission n’en laisse ({submission}).',
};
