import { i18n } from '#i18n';

/**
 * What is read, kept and sent, said before anything is switched on (the stores ask for it, and
 * people should know).
 */
export function Disclosure() {
  return (
    <section class="disclosure" aria-labelledby="disclosure">
      <h2 id="disclosure">{i18n.t('welcome.reads.title')}</h2>
      <dl>
        <dt>{i18n.t('welcome.reads.read_term')}</dt>
        <dd>{i18n.t('welcome.reads.read')}</dd>
        <dt>{i18n.t('welcome.reads.keep_term')}</dt>
        <dd>{i18n.t('welcome.reads.keep')}</dd>
        <dt>{i18n.t('welcome.reads.send_term')}</dt>
        <dd>{i18n.t('welcome.reads.send')}</dd>
        <dt>{i18n.t('welcome.reads.stop_term')}</dt>
        <dd>{i18n.t('welcome.reads.stop')}</dd>
      </dl>
    </section>
  );
}
