import type { Translated } from '../../../src/language/message.ts';
import type { reporting as english } from '../en/reporting.ts';

/** Words of reports on sessions. */
export const reporting: Translated<typeof english> = {
  'report.held': '{ordinal:the:capital} {body:of} s’est tenue à {place} {days}.',
  'report.held-of': '{ordinal:the:capital} {body:of} {organ:of} s’est tenue à {place} {days}.',
  'report.meetings-held': {
    one: 'Une séance a été tenue.',
    other: 'Au total, {words} séances ont été tenues.',
  },
  'report.chair-opened': 'La présidence {word:of}, assurée par {chair}, a fait une déclaration liminaire.',
  'report.opened-by-states': {
    one: 'À l’ouverture de la réunion, une déclaration a été faite au nom de l’État suivant : {names}.',
    other:
      'À l’ouverture de la réunion, des déclarations ont été faites au nom des États suivants : {names}.',
  },
  'report.also-by': {
    one: 'Une déclaration a également été faite au nom de l’organisation suivante : {names}.',
    other: 'Des déclarations ont également été faites au nom des organisations suivantes : {names}.',
  },
  'report.opened-by': {
    one: 'Une déclaration liminaire a été faite par l’intervenant suivant : {names}.',
    other: 'Des déclarations liminaires ont été faites par les intervenants suivants : {names}.',
  },
  'report.introduced': {
    one: 'Le Secrétariat a fait une déclaration liminaire au titre de l’ordre du jour ({items}).',
    other: 'Le Secrétariat a fait des déclarations liminaires au titre de l’ordre du jour ({items}).',
  },
  'report.panellists': {
    one: 'Au titre de l’ordre du jour ({items}), sous la conduite de la présidence, le débat a été animé par l’intervenant suivant : {names}.',
    other:
      'Au titre de l’ordre du jour ({items}), sous la conduite de la présidence, le débat a été animé par les intervenants suivants : {names}.',
  },
  'report.moderated': 'Le débat a été modéré par : {names}.',
  'report.spoke-party': {
    one: 'Au titre de l’ordre du jour ({items}), une déclaration a été faite au nom de l’État suivant, partie à l’instrument suivant ({instrument}) : {names}.',
    other:
      'Au titre de l’ordre du jour ({items}), des déclarations ont été faites au nom des États suivants, parties à l’instrument suivant ({instrument}) : {names}.',
  },
  'report.spoke-states': {
    one: 'Au titre de l’ordre du jour ({items}), une déclaration a été faite au nom de l’État suivant : {names}.',
    other:
      'Au titre de l’ordre du jour ({items}), des déclarations ont été faites au nom des États suivants : {names}.',
  },
  'report.spoke-organization': {
    one: 'Une déclaration a également été faite au nom de l’organisation suivante : {names}.',
    other: 'Des déclarations ont également été faites au nom des organisations suivantes : {names}.',
  },
  'report.spoke-signatory': {
    one: 'L’État signataire suivant, doté du statut d’observateur, a fait une déclaration : {names}.',
    other:
      'Les États signataires suivants, dotés du statut d’observateur, ont fait des déclarations : {names}.',
  },
  'report.spoke-neither': {
    one: 'L’État suivant, qui n’est ni partie à l’instrument suivant ({instrument}) ni signataire de celui-ci, a fait une déclaration : {names}.',
    other:
      'Les États suivants, qui ne sont ni parties à l’instrument suivant ({instrument}) ni signataires de celui-ci, ont fait des déclarations : {names}.',
  },
  'report.spoke-observers': {
    one: 'L’observateur suivant a également fait une déclaration : {names}.',
    other: 'Les observateurs suivants ont également fait des déclarations : {names}.',
  },
  'report.agenda-adopted':
    'À sa {sitting}, le {date}, {word:the} a adopté son ordre du jour provisoire et l’organisation de ses travaux :',
  'report.agenda-adopted-consensus':
    'À sa {sitting}, le {date}, {word:the} a adopté par consensus son ordre du jour provisoire et l’organisation de ses travaux :',
  'report.agenda-adopted-amended':
    'À sa {sitting}, le {date}, {word:the} a adopté son ordre du jour provisoire et l’organisation de ses travaux, tels que modifiés oralement :',
  'report.agenda-adopted-consensus-amended':
    'À sa {sitting}, le {date}, {word:the} a adopté par consensus son ordre du jour provisoire et l’organisation de ses travaux, tels que modifiés oralement :',
  'report.attended-party':
    'Les États ci-après, parties à l’instrument suivant ({instrument}), étaient représentés aux travaux {word:of} : {names}.',
  'report.attended-states': 'Les États ci-après étaient représentés aux travaux {word:of} : {names}.',
  'report.attended-integration-organization': {
    one: 'L’organisation régionale d’intégration économique ci-après, partie à l’instrument suivant ({instrument}), était représentée : {names}.',
    other:
      'Les organisations régionales d’intégration économique ci-après, parties à l’instrument suivant ({instrument}), étaient représentées : {names}.',
  },
  'report.attended-signatory':
    'Les États signataires ci-après ({instrument}) étaient représentés par des observateurs : {names}.',
  'report.attended-neither':
    'Les États ci-après, qui ne sont ni parties à l’instrument suivant ({instrument}) ni signataires de celui-ci, étaient représentés par des observateurs : {names}.',
  'report.attended-observer-mission': {
    one: 'L’État non membre ci-après, doté d’une mission permanente d’observation auprès de l’Organisation des Nations Unies, était représenté : {names}.',
    other:
      'Les États non membres ci-après, dotés d’une mission permanente d’observation auprès de l’Organisation des Nations Unies, étaient représentés : {names}.',
  },
  'report.attended-united-nations': {
    one: 'L’organisme des Nations Unies ci-après était représenté par un observateur : {names}.',
    other: 'Les organismes des Nations Unies ci-après étaient représentés par des observateurs : {names}.',
  },
  'report.attended-specialized-agency':
    'Les institutions spécialisées des Nations Unies ci-après étaient représentées par des observateurs : {names}.',
  'report.attended-intergovernmental':
    'Les organisations intergouvernementales ci-après étaient représentées par des observateurs : {names}.',
  'report.attended-non-governmental':
    'Les organisations non gouvernementales ci-après étaient représentées par des observateurs : {names}.',
  'report.attended-expert': 'Les experts ci-après étaient présents : {names}.',
  'report.participants-listed': 'La liste des participants figure dans le document {symbol}.',
  'report.documents-listed':
    'La liste des documents dont était saisi {word:the} figure en annexe au présent rapport.',
  'report.report-adopted': 'Le {date}, {word:the} a adopté le rapport sur sa réunion ({symbol}).',
  'report.report-adopted-amended':
    'Le {date}, {word:the} a adopté le rapport sur sa réunion ({symbol}), tel que modifié oralement.',
  'report.recommendations-adopted': '{word:the:capital} a adopté les recommandations ci-après.',
  'report.title-meeting': 'Rapport sur la réunion {body:of} tenue à {place} {days}',
  'report.title-session': 'Rapport {body:of} sur sa {ordinal}, tenue à {place} {days}',
  'report.introduction': 'Introduction',
  'report.recommendations': 'Recommandations',
  'report.organization': 'Organisation de la réunion',
  'report.opening': 'Ouverture de la réunion',
  'report.statements': 'Déclarations',
  'report.adoption-of-agenda': 'Adoption de l’ordre du jour et organisation des travaux',
  'report.attendance': 'Participation',
  'report.documentation': 'Documentation',
  'report.adoption': 'Adoption du rapport',
  'report.documents-before': 'Liste des documents dont était saisi {word:the}',
  'report.document-number': 'Cote du document',
};
