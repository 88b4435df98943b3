import type { LetterTexts } from './letter-texts';

/** Answers in Spanish. */
export const es: LetterTexts = {
  name: 'Español',
  greeting: 'Estimado/a $1:',
  greetingPlain: 'Buenos días:',
  received: 'Gracias por su mensaje del $1.',
  done: {
    objection:
      'Hemos anotado su oposición. Ya no usamos sus datos con fines publicitarios por los medios que ha indicado.',
    withdrawal:
      'Hemos anotado que retira su consentimiento. Ya no le escribimos basándonos en él. Lo que se hizo antes sigue siendo lícito.',
    erasure: 'Hemos borrado los datos que teníamos sobre usted.',
    access:
      'Con este mensaje recibe todo lo que tenemos sobre usted: los datos, de dónde proceden, para qué y con qué base jurídica los usamos, quién los recibe, cuánto tiempo los conservamos y los mensajes que se le enviaron.',
    rectification: 'Hemos rectificado sus datos como nos pidió.',
    restriction:
      'Hemos limitado el tratamiento de sus datos: solo se conservan y nadie le escribe. Le avisaremos antes de que esto termine.',
  },
  code: 'Para que nadie vuelva a escribirle por error, guardamos un código creado a partir de su dirección, que no la muestra.',
  rights:
    'Puede pedir que sus datos se rectifiquen, se borren o se limiten, oponerse a su uso en cualquier momento y retirar un consentimiento en cualquier momento.',
  longer:
    'Su solicitud necesita más tiempo. Tendrá nuestra respuesta a más tardar el $1. El motivo: $2',
  refused: 'No podemos hacer lo que nos pide. El motivo: $1',
  remedies: 'Puede presentar una reclamación ante $1 y acudir a los tribunales.',
  anyAuthority: 'la autoridad de protección de datos del lugar donde vive o trabaja',
  closing: 'Un cordial saludo',
};
