import { defineBackground } from 'wxt/utils/define-background';
import { readForm } from '../utils/form/readForm';
import { fillByCommand } from '../utils/flow/fillByCommand';
import { fillForPages } from '../utils/flow/fillForm';
import { followFilled } from '../utils/flow/followFilled';
import { rememberPicked } from '../utils/flow/pickInPage';
import { remindOfDeadlines } from '../utils/flow/reminders';
import { forgetTab, showBadge } from '../utils/flow/tabBadge';
import { onSnapshot } from '../utils/messages/pageClient';
import { goOnWithEvent } from '../utils/storage/eventStore';
import { storeForPages } from '../utils/storage/persist';
import { keepStorageToOurselves } from '../utils/storage/record';
import { keepVersions } from '../utils/storage/versionStore';
import { webext } from '../utils/webext';

export default defineBackground(() => {
  void keepStorageToOurselves();
  storeForPages();
  fillForPages();
  keepVersions();
  void goOnWithEvent();
  remindOfDeadlines();
  rememberPicked();
  onSnapshot((message) => {
    void showBadge(message.address, readForm(message.snapshot) !== null);
    void followFilled(message);
  });
  webext.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  webext.commands.onCommand.addListener((name) => {
    if (name === 'fill-form') void fillByCommand();
  });
});
