import type { Translated } from '../../../src/language/message.ts';
import type { reporting as english } from '../en/reporting.ts';

/** Words of reports on sessions. */
export const reporting: Translated<typeof english> = {
  'report.held': '{ordinal:the:capital} {body:of} se celebró en {place} {days}.',
  'report.held-of': '{ordinal:the:capital} {body:of} {organ:of} se celebró en {place} {days}.',
  'report.meetings-held': {
    one: 'Se celebró una sesión.',
    other: 'Se celebraron en total {words} sesiones.',
  },
  'report.chair-opened': 'La Presidencia {word:of}, a cargo de {chair}, formuló una declaración de apertura.',
  'report.opened-by-states': {
    one: 'En la apertura de la reunión formuló una declaración el siguiente Estado: {names}.',
    other: 'En la apertura de la reunión formularon declaraciones los siguientes Estados: {names}.',
  },
  'report.also-by': {
    one: 'También formuló una declaración la siguiente organización: {names}.',
    other: 'También formularon declaraciones las siguientes organizaciones: {names}.',
  },
  'report.opened-by': {
    one: 'Formuló una declaración de apertura: {names}.',
    other: 'Formularon declaraciones de apertura: {names}.',
  },
  'report.introduced': {
    one: 'La Secretaría formuló una declaración introductoria sobre el programa ({items}).',
    other: 'La Secretaría formuló declaraciones introductorias sobre el programa ({items}).',
  },
  'report.panellists': {
    one: 'En relación con el programa ({items}), bajo la dirección de la Presidencia, dirigió el debate el siguiente panelista: {names}.',
    other:
      'En relación con el programa ({items}), bajo la dirección de la Presidencia, dirigieron el debate los siguientes panelistas: {names}.',
  },
  'report.moderated': 'Moderó el debate: {names}.',
  'report.spoke-party': {
    one: 'En relación con el programa ({items}), formuló una declaración el siguiente Estado parte en {instrument:the}: {names}.',
    other:
      'En relación con el programa ({items}), formularon declaraciones los siguientes Estados partes en {instrument:the}: {names}.',
  },
  'report.spoke-states': {
    one: 'En relación con el programa ({items}), formuló una declaración el siguiente Estado: {names}.',
    other: 'En relación con el programa ({items}), formularon declaraciones los siguientes Estados: {names}.',
  },
  'report.spoke-organization': {
    one: 'También formuló declaraciones la siguiente organización: {names}.',
    other: 'También formularon declaraciones las siguientes organizaciones: {names}.',
  },
  'report.spoke-signatory': {
    one: 'El observador del siguiente Estado signatario formuló una declaración: {names}.',
    other: 'Los observadores de los siguientes Estados signatarios formularon declaraciones: {names}.',
  },
  'report.spoke-neither': {
    one: 'Formuló una declaración el siguiente Estado, que no es parte en {instrument:the} ni signatario de él: {names}.',
    other:
      'Formularon declaraciones los siguientes Estados, que no son partes en {instrument:the} ni signatarios de él: {names}.',
  },
  'report.spoke-observers': {
    one: 'También formuló una declaración el siguiente observador: {names}.',
    other: 'También formularon declaraciones los siguientes observadores: {names}.',
  },
  'report.agenda-adopted':
    'En su {sitting}, celebrada el {date}, {word:the} aprobó su programa provisional y la organización de los trabajos:',
  'report.agenda-adopted-consensus':
    'En su {sitting}, celebrada el {date}, {word:the} aprobó por consenso su programa provisional y la organización de los trabajos:',
  'report.agenda-adopted-amended':
    'En su {sitting}, celebrada el {date}, {word:the} aprobó su programa provisional y la organización de los trabajos en su forma oralmente enmendada:',
  'report.agenda-adopted-consensus-amended':
    'En su {sitting}, celebrada el {date}, {word:the} aprobó por consenso su programa provisional y la organización de los trabajos en su forma oralmente enmendada:',
  'report.attended-party':
    'Estuvieron representados en {word:the} los siguientes Estados partes en {instrument:the}: {names}.',
  'report.attended-states': 'Estuvieron representados en {word:the} los siguientes Estados: {names}.',
  'report.attended-integration-organization': {
    one: 'Estuvo representada la siguiente organización regional de integración económica que es parte en {instrument:the}: {names}.',
    other:
      'Estuvieron representadas las siguientes organizaciones regionales de integración económica que son partes en {instrument:the}: {names}.',
  },
  'report.attended-signatory':
    'Estuvieron representados por observadores los siguientes Estados signatarios ({instrument}): {names}.',
  'report.attended-neither':
    'Estuvieron representados por observadores los siguientes Estados, que no son partes en {instrument:the} ni signatarios de él: {names}.',
  'report.attended-observer-mission': {
    one: 'Estuvo representado el siguiente Estado no miembro que mantiene una misión permanente de observación ante las Naciones Unidas: {names}.',
    other:
      'Estuvieron representados los siguientes Estados no miembros que mantienen misiones permanentes de observación ante las Naciones Unidas: {names}.',
  },
  'report.attended-united-nations': {
    one: 'Estuvo representado por un observador el siguiente órgano de las Naciones Unidas: {names}.',
    other:
      'Estuvieron representados por observadores los siguientes órganos de las Naciones Unidas: {names}.',
  },
  'report.attended-specialized-agency':
    'Estuvieron representados por observadores los siguientes organismos especializados de las Naciones Unidas: {names}.',
  'report.attended-intergovernmental':
    'Estuvieron representadas por observadores las siguientes organizaciones intergubernamentales: {names}.',
  'report.attended-non-governmental':
    'Estuvieron representadas por observadores las siguientes organizaciones no gubernamentales: {names}.',
  'report.attended-expert': 'Asistieron los siguientes expertos: {names}.',
  'report.participants-listed': 'La lista de participantes figura en el documento {symbol}.',
  'report.documents-listed':
    'La lista de los documentos que {word:the} tuvo ante sí figura en el anexo del presente informe.',
  'report.report-adopted': 'El {date}, {word:the} aprobó el informe sobre su reunión ({symbol}).',
  'report.report-adopted-amended':
    'El {date}, {word:the} aprobó el informe sobre su reunión ({symbol}) en su forma oralmente enmendada.',
  'report.recommendations-adopted':
    '{word:the:capital} aprobó las recomendaciones que figuran a continuación.',
  'report.title-meeting': 'Informe de la reunión {body:of} celebrada en {place} {days}',
  'report.title-session': 'Informe {body:of} sobre su {ordinal}, celebrado en {place} {days}',
  'report.introduction': 'Introducción',
  'report.recommendations': 'Recomendaciones',
  'report.organization': 'Organización de la reunión',
  'report.opening': 'Apertura de la reunión',
  'report.statements': 'Declaraciones',
  'report.adoption-of-agenda': 'Aprobación del programa y organización de los trabajos',
  'report.attendance': 'Asistencia',
  'report.documentation': 'Documentación',
  'report.adoption': 'Aprobación del informe',
  'report.documents-before': 'Lista de los documentos que {word:the} tuvo ante sí',
  'report.document-number': 'Signatura',
};
