import '@/components/welcome/welcome.css';
import { i18n } from '#i18n';
import { startPage } from '@/components/shared/start-page';

import { WelcomePage } from './WelcomePage';

startPage(i18n.t('welcome.page'), <WelcomePage />);
