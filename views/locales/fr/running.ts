import type { Translated } from '../../../src/language/message.ts';
import type { running as english } from '../en/running.ts';

/** Words of a session while it runs: what happens at a meeting, re-flowing, the hall's screen. */
export const running: Translated<typeof english> = {
  'desk.page-now': 'En séance',
  'running.title': 'En séance\u00a0: {session}',
  'running.meeting-on': 'En cours',
  'running.meeting-to-come': 'À venir',
  'running.meeting-over': 'Levée',
  'running.meeting-past': 'Non consignée',
  'running.since': 'depuis {clock}',
  'running.item-since': '{item:capital}, depuis {clock}',
  'running.minutes-of': '{minutes} min sur {planned}',
  'running.nothing-considered': 'Aucun point n’est en cours d’examen.',
  'running.start': 'Ouvrir la séance',
  'running.take-up': 'Aborder\u00a0: {item}',
  'running.conclude': '{item:capital}\u00a0: examen terminé',
  'running.conclude-and-take-up': '{item:capital}\u00a0: examen terminé\u00a0; aborder\u00a0: {next}',
  'running.suspend': '{item:capital}\u00a0: examen suspendu',
  'running.rise': 'La séance est levée',
  'running.take-back': 'Revenir sur la dernière saisie',
  'running.take-up-another': 'Aborder un autre point',
  'running.take-up-again': 'Reprendre un point dont l’examen est terminé',
  'running.earlier': 'Cela s’est passé plus tôt',
  'running.what': 'Ce qui s’est passé',
  'running.at': 'À quelle heure',
  'running.record': 'Consigner',
  'running.not-recorded': 'Rien n’a été consigné',
  'running.public':
    'Ce qui est saisi ici est aussitôt public\u00a0: l’écran de la salle et la page de la session indiquent quelle séance est en cours et quel point est examiné. Une séance privée n’y paraît pas.',
  'running.not-public-yet':
    'Rien de cette session n’est encore publié\u00a0: aucun écran ne montre ce qui est saisi ici.',
  'running.closed': 'Cette séance est privée\u00a0: rien n’en paraît en public.',
  'running.screen': 'L’écran de la salle',
  'running.open-screen': 'Ouvrir l’écran',
  'running.planned-and-actual': 'Minutes prévues et réelles',
  'running.planned': 'Prévu',
  'running.taken': 'Réel',
  'running.left': 'Reste',
  'running.item-considered': 'En cours d’examen',
  'running.item-suspended': 'Suspendu',
  'running.item-concluded': 'Terminé',
  'running.item-to-come': 'À venir',
  'running.what-happened': 'Déroulement',
  'running.nothing-happened': 'Rien n’est encore consigné.',
  'running.said-started': 'Séance ouverte',
  'running.said-taken-up': '{item:capital}\u00a0: examen commencé',
  'running.said-concluded': '{item:capital}\u00a0: examen terminé',
  'running.said-suspended': '{item:capital}\u00a0: examen suspendu',
  'running.said-rose': 'Séance levée',
  'running.said-back': 'Saisie retirée\u00a0: {what}',
  'running.meetings': 'Séances',
  'running.none-left': 'Toutes les séances sont terminées.',
  'running.reflow': 'Réorganiser le reste',
  'running.reflow-explained':
    'Calcule, à partir de ce qui reste, où les points restants trouvent place. Rien n’est publié avant que vous ne l’acceptiez.',
  'running.reflow-title': 'Le reste réorganisé\u00a0: {session}',
  'running.reflow-heading': 'Le reste de la session, réorganisé',
  'running.worked-out': 'Calculé {clock}, d’après la révision {revision} et ce qui s’était passé jusque-là.',
  'running.reflow-changes': 'Ce qui change',
  'running.reflow-nothing': 'Rien ne change\u00a0: le reste tient comme prévu.',
  'running.also-drafted': 'Publié en même temps',
  'running.also-drafted-since': 'rédigé depuis l’édition {edition}',
  'running.in-force': 'En vigueur',
  'running.reflowed': 'Réorganisé',
  'running.what-is-left': 'Ce qui reste',
  'running.unrecorded': {
    one: 'Rien n’est consigné au sujet de la séance suivante, qui est réputée s’être tenue comme prévu\u00a0: {meetings}.',
    other:
      'Rien n’est consigné au sujet des séances suivantes, qui sont réputées s’être tenues comme prévu\u00a0: {meetings}.',
  },
  'running.accept': 'Accepter et publier sous l’autorité de la Présidence',
  'running.accept-explained':
    'L’édition {edition} est publique aussitôt, comme organisation des travaux révisée\u00a0: la page de la session, les écrans et les calendriers de chacun suivent. Elle n’est jamais modifiée\u00a0; tout autre changement est une nouvelle édition.',
  'running.not-yet': 'Pas maintenant',
  'running.not-accepted': 'Rien n’est publié',
  'running.no-reflow': 'Rien n’est proposé',
  'running.why': 'Pourquoi',
  'running.first-of-all': 'avant tout le reste',
  'running.as-it-stood': 'là où il figurait',
  'running.now-since': 'En cours, depuis {clock}',
  'running.not-begun': 'La séance n’est pas encore ouverte.',
  'running.rose-at': 'Séance levée à {clock} ({meeting}).',
  'running.session-over': 'Les séances de cette session sont terminées.',
  'running.no-meetings': 'Aucune séance n’est annoncée.',
  'running.changed': 'Modifié',
  'running.row-now': 'en cours',
  'refused.proceedings.not-started': 'La séance n’est pas ouverte. Indiquez d’abord qu’elle l’est.',
  'refused.proceedings.started-already': 'La séance est déjà ouverte.',
  'refused.proceedings.nothing-considered':
    'Aucun point n’est en cours d’examen\u00a0: aucun ne peut être terminé ni suspendu.',
  'refused.proceedings.considered-already': 'Ce point est déjà en cours d’examen.',
  'refused.proceedings.has-risen':
    'La séance est levée. Si elle se poursuit malgré tout, revenez sur cette saisie.',
  'refused.proceedings.meanwhile': {
    one: 'Quelqu’un d’autre a entre-temps consigné quelque chose au sujet de cette séance. Voici ce qui est consigné à présent\u00a0; veuillez l’examiner et recommencer si c’est toujours juste.',
    other:
      'Quelqu’un d’autre a entre-temps consigné {count} choses au sujet de cette séance. Voici ce qui est consigné à présent\u00a0; veuillez l’examiner et recommencer si c’est toujours juste.',
  },
  'refused.proceedings.not-held':
    'Aucune séance n’a lieu alors\u00a0: elle est annulée, ou il s’agit d’une manifestation parallèle ou d’une simple mention du jour.',
  'refused.proceedings.another-day':
    'Cette séance est prévue le {date}, et nous sommes le {today}. Déplacez-la d’abord dans le programme.',
  'refused.proceedings.another-on':
    'La séance du {date}, de {start} à {end}, n’est pas encore levée. Indiquez d’abord qu’elle l’est.',
  'refused.proceedings.in-future': 'Cette heure n’est pas encore venue.',
  'refused.proceedings.before-last':
    'Un fait plus tardif est déjà consigné, à {time}. Les faits sont consignés dans l’ordre où ils se produisent.',
  'refused.proceedings.nothing-to-take-back':
    'Rien n’est consigné au sujet de cette séance sur quoi revenir.',
  'refused.proceedings.reflow-outdated':
    'Quelque chose a changé depuis ce calcul, ou il date un peu. Le voici refait\u00a0; veuillez l’examiner de nouveau.',
};
