import { mount } from '../shared/mount';
import { Workspace } from './Workspace';

mount((t) => t('extensionShortName'), <Workspace />);
