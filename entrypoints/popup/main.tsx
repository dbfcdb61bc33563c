import { mount } from '../shared/mount';
import { Popup } from './Popup';

mount((t) => t('extensionShortName'), <Popup />);
