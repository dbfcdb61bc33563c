/** Words that say nothing about what a field is for: articles, prepositions, possessives, “please enter”, “required”. */
export interface NoiseWords {
  lang: string;
  /** Folded tokens, separated by spaces. */
  words: string;
}

export const NOISE_WORDS: readonly NoiseWords[] = [
  {
    lang: 'de',
    words:
      'bitte ihr ihre ihren ihrer ihrem dein deine deinen deiner der die das den dem des ein eine einen einer und oder in im am an auf aus fur von vom zu zum zur mit bei uns mein meine hier geben gib sie du eingeben eintragen angeben wahlen auswahlen wahle pflichtfeld pflichtangabe erforderlich optional feld eingabe freiwillig freiwillige angabe angaben notwendig benotigt muss sein ist ausfullen tragen schreiben schreibe tippen es nur wie wir z b hinterlassen hinterlasse',
  },
  {
    lang: 'es',
    words:
      'su sus tu tus el la los las de del en por para favor un una y o u con al a que se mi mis introduzca introduce introducir escriba escribe escribir ingrese ingresa ingresar indique indica indicar seleccione selecciona seleccionar elija elige elegir obligatorio obligatoria obligatorios requerido requerida opcional campo campos aqui rellene rellena complete completa llene necesario solo nos es debe ser ej ejemplo deja dejanos dejenos dejar contanos cuentanos envianos envienos mandanos',
  },
  {
    lang: 'fr',
    words:
      'votre vos ton ta tes mon ma mes le la les l du des de d un une et ou a au aux en dans par pour sur avec ce cette vous nous s que qui est veuillez merci saisir saisissez entrer entrez indiquer indiquez renseigner renseignez choisir choisissez selectionner selectionnez taper tapez ecrire ecrivez ici champ champs obligatoire obligatoires requis requise facultatif facultative optionnel optionnelle doit etre ex exemple svp plait si il remplir remplissez laissez laisser laisse',
  },
  {
    lang: 'it',
    words:
      'il lo la i gli le l un uno una di del dello della dei degli delle dell a al allo alla ai da dal in nel nella con su per e ed o tuo tua tuoi tue suo sua suoi sue vostro vostra mio mia ti ci si inserisci inserire inserite scrivi scrivere digita digitare indica indicare seleziona selezionare scegli scegliere qui campo campi obbligatorio obbligatoria obbligatori richiesto facoltativo facoltativa opzionale favore prego compila compilare deve essere solo es esempio questo che lascia lasciate lasciaci lasciare',
  },
  {
    lang: 'pt',
    words:
      'o a os as um uma de do da dos das em na nos nas ao para por pelo pela com e ou seu sua seus suas teu tua vosso vossa meu minha insira insere inserir digite digitar introduza introduzir escreva escrever informe informar indique indicar selecione selecionar seleccione escolha escolher preencha preencher aqui campo campos obrigatorio obrigatoria obrigatorios requerido opcional facultativo favor deve ser ex exemplo voce se que este esta apenas deixe deixar deixa',
  },
  {
    lang: 'nl',
    words:
      'uw je jouw mijn de het een van in op aan voor met bij en of te naar om ons onze wij we ik is dit deze hier vul vult voer invullen invoeren typ type kies kiezen selecteer selecteren geef graag a u b aub alstublieft svp verplicht verplichte vereist optioneel optionele niet veld velden moet zijn alleen bijv bijvoorbeeld maak keuze',
  },
  {
    lang: 'ru',
    words:
      'ваш ваша ваше ваши вашу вашего вашеи свои свою свое мои моя мое твои твое и или в на с по для к от о об из вы вас вам мы нам пожалуиста введите ввести укажите указать выберите выбрать напишите написать впишите заполните поле поля обязательно обязательное обязательныи обязательная необязательно необязательное требуется здесь только это не если например',
  },
  {
    lang: 'zh',
    words:
      '请 請 您 你 的 我 们 們 输 輸 入 填 写 寫 选 選 择 擇 必 可 为 為 是 在 此 处 處 里 裡 和 或 与 與 及 了 以 并 並 须 須 需',
  },
  { lang: 'ja', words: 'こ 必 須 任 意 の を に は か て と く た さ い 下 入 力 選 択 半 角 全 例 欄 此 お し' },
  {
    lang: 'ar',
    words:
      'من في على الى عن او و مع هذا هذه الخاص الخاصة بك بكم بنا لك الرجاء يرجى ادخل ادخال اكتب كتابة اختر اختيار حدد هنا حقل الحقل مطلوب مطلوبة الزامي اجباري اختياري اختيارية فضلك يجب ان فقط مثال لا هو',
  },
  {
    lang: 'pl',
    words:
      'twoj twoja twoje twojego twojej swoj swoje swoja pana pani panstwa moj moje i oraz lub albo w we na z ze do od dla po przez o prosze podaj podac wpisz wpisac wprowadz wybierz wybrac uzupelnij wypelnij pole pola wymagane wymagany wymagana obowiazkowe opcjonalne opcjonalnie opcjonalny nieobowiazkowe tutaj tu sie nam jest musi byc tylko np to nie',
  },
  {
    lang: 'cs',
    words:
      'vas vase vasi tvuj tvoje tve svuj sve svou svoji muj moje a i nebo v ve na z ze do od pro k ke o u s se prosim zadejte zadat uvedte uvest napiste napsat vyplnte vyplnit vyberte vybrat zvolte vlozte pole povinne povinny povinna nepovinne nepovinny volitelne zde sem je musi jen napr nam to vam',
  },
  {
    lang: 'sk',
    words:
      'vas vase vasej vasu vasa tvoj tvoje tvoja svoj svoje svoju moj moje a i alebo v vo na z zo do od pre k ku o u s sa prosim zadajte zadat uvedte napiste napisat vyplnte vyplnit vyberte zvolte vlozte pole povinne povinny povinna nepovinne nepovinny volitelne tu sem je musi len napr nam to vam',
  },
  {
    lang: 'sv',
    words:
      'din ditt dina er ert era min mitt mina en ett den det de och eller i pa av for till fran med om vi oss dig du vanligen skriv ange fyll valj har obligatoriskt obligatorisk kravs frivilligt valfritt valfri falt faltet maste vara bara endast t ex att som in',
  },
  {
    lang: 'da',
    words:
      'din dit dine jeres min mit mine en et den det de og eller i pa af for til fra med om vi os dig du venligst skriv indtast angiv udfyld vaelg her pakraevet obligatorisk obligatoriske kraevet valgfri valgfrit frivilligt felt feltet skal vaere kun f eks er at som ind',
  },
  {
    lang: 'no',
    words:
      'din ditt dine deres min mitt mine en ei et den det de og eller i pa av for til fra med om vi oss deg du vennligst skriv angi oppgi fyll velg her pakrevd obligatorisk obligatoriske valgfri valgfritt frivillig felt feltet ma vaere kun bare f eks er at som inn ut',
  },
  {
    lang: 'fi',
    words:
      'ja tai sinun teidan oma omat kirjoita syota anna valitse tayta tahan ole hyva pakollinen pakolliset vaaditaan vapaaehtoinen valinnainen kentta on ei esim tama se vain merkitse',
  },
  {
    lang: 'hu',
    words:
      'a az es vagy on kerjuk kerem adja add meg irja ird be ide valasszon valassz toltse ki kotelezo kotelezoen kitoltendo opcionalis mezo egy ez is csak pl hogy van ne',
  },
  {
    lang: 'ro',
    words:
      'tau ta tale dvs dumneavoastra meu mea un o de la din in pe cu si sau pentru al a ai ale prin va rog rugam introdu introduceti scrie scrieti completeaza completati alege alegeti selecteaza selectati aici camp campuri obligatoriu obligatorie obligatorii optional este trebuie sa fie doar ex exemplu te noi',
  },
  {
    lang: 'tr',
    words:
      'lutfen giriniz girin yaziniz yazin seciniz secin doldurunuz zorunlu zorunludur gerekli gereklidir alan alani opsiyonel istege bagli ve veya ile icin bir bu burada buraya sizin senin olmalidir sadece orn ornek',
  },
  {
    lang: 'uk',
    words:
      'ваш ваша ваше ваші вашу вашого вашоі свіи свою своє міи моя моє і и та або чи в у на з із для до від про за ви вас вам ми нам будь ласка введіть вкажіть виберіть оберіть напишіть впишіть заповніть поле поля обов язково язкове язковии необов тут лише це не є якщо наприклад',
  },
  {
    lang: 'bg',
    words:
      'вашият вашия вашата вашето вашите твоят твоя твоята твоето ваш ваша ваше ви ти ни моля въведете въведи напишете напиши изберете избери попълнете посочете и или в във на с със за до от по тук поле полета задължително задължителен незадължително само е не се да',
  },
  {
    lang: 'el',
    words:
      'το η ο οι τα τον την της του των σας σου μου μας και στο στη στην στον για με απο σε παρακαλω παρακαλουμε εισαγετε συμπληρωστε γραψτε πληκτρολογηστε επιλεξτε εδω πεδιο πεδια υποχρεωτικο υποχρεωτικα απαιτειται προαιρετικο προαιρετικα ενα μια ειναι να μονο πχ π χ',
  },
  {
    lang: 'he',
    words:
      'שלך שלכם שלי את אתה נא אנא הזן הזינו הקלד הקלידו כתוב כתבו בחר בחרו חובה נדרש רשות אופציונלי שדה שדות כאן של על עם או ו ב ל זה לא יש',
  },
  {
    lang: 'ko',
    words:
      '귀하의 당신의 및 또는 를 을 은 는 이 가 의 에 에서 로 입력 입력하세요 입력해주세요 입력해 주세요 주십시오 입력하십시오 작성해 작성해주세요 작성 선택하세요 선택해주세요 선택 필수 필수입력 필수항목 항목 여기에 적어주세요 예 예시 해주세요',
  },
  {
    lang: 'vi',
    words:
      'cua ban quy khach vui long xin hay nhap dien chon vao day bat buoc tuy khong va hoac trong cho la cac mot nhung tai',
  },
  {
    lang: 'id',
    words:
      'anda kamu silakan mohon harap masukkan tulis ketik pilih di sini wajib diisi harus opsional tidak kolom bidang yang dan atau untuk dari ke dengan ini contoh hanya saya kami',
  },
  {
    lang: 'fa',
    words:
      'شما خود را لطفا وارد کنید كنيد نمایید نماييد بنویسید بنويسيد انتخاب اینجا اينجا الزامی الزامي اجباری اجباري اختیاری اختياري فیلد فيلد ضروری ضروري است و یا يا در از به برای براي با این اين می مي باشد باید بايد فقط مثال که كه',
  },
  { lang: 'hi', words: 'आपक अपन कपय दरज कर यह लख चन भर आवशयक अनवरय वकलपक फलड क म स और य ह हत' },
  {
    lang: 'hr',
    words:
      'vas vasa vase vasu tvoj tvoja tvoje moj moje i ili u na za od do s sa iz o molimo molim unesite unesi upisite upisi napisite odaberite odaberi izaberite popunite ovdje polje polja obavezno obavezan obavezna obvezno opcionalno neobavezno nije je se mora biti samo npr ovo nam',
  },
  {
    lang: 'sr',
    words:
      'vas ваш vasa ваша vase ваше vasu вашу tvoj твој tvoja твоја tvoje твоје moj мој moje моје i и ili или u у na на za за od од do до s с sa са iz из o о molimo молимо molim молим unesite унесите unesi унеси upisite упишите upisi упиши napisite напишите odaberite одаберите odaberi одабери izaberite изаберите popunite попуните ovde овде polje поље polja поља obavezno обавезно obavezan обавезан obavezna обавезна obvezno обвезно opcionalno опционално neobavezno необавезно nije није je је se се mora мора biti бити samo само npr нпр ovo ово nam нам вас',
  },
  {
    lang: 'sl',
    words:
      'vas vasa vase vaso tvoj tvoja tvoje moj moje in ali v na za od do s z iz o prosimo prosim vnesite vnesi vpisite vpisi napisite izberite izberi izpolnite tukaj polje polja obvezno obvezna obvezen neobvezno ni je se mora biti samo npr to nam',
  },
  {
    lang: 'ca',
    words:
      'el la els les l un una de del dels d a al en per us plau i o amb teu teva teus teves vostre vostra vostres seu seva seus introdueix introduiu introduir escriu escriviu indica indiqueu selecciona seleccioneu tria trieu obligatori obligatoria obligatoris opcional camp camps aqui ompliu omple necessari que es ens ha ser exemple ex',
  },
  {
    lang: 'gl',
    words:
      'o a os as un unha de do da dos das en no na por para favor e ou con teu tua seu sua introduza introduce introducir escriba escribe indique indica seleccione selecciona escolla obrigatorio obrigatoria obrigatorios requirido opcional campo campos aqui encha necesario que se nos debe ser exemplo',
  },
  {
    lang: 'lt',
    words:
      'jusu jus tavo savo mano ir arba ar i is su prie nuo del uz prasome prasom iveskite ivesti irasykite irasyti nurodykite nurodyti pasirinkite pasirinkti uzpildykite uzpildyti parasykite rasykite cia laukas laukelis laukai privaloma privalomas privalomi butina neprivaloma neprivalomas nebutina pvz pavyzdziui yra turi buti tik mums jums jei',
  },
  {
    lang: 'lv',
    words:
      'jusu jus tavs tava savu savs mans mana un vai uz ar prieks ludzu ludzam ievadiet ievadi ievadit noradiet noradi noradit ierakstiet ieraksti rakstiet izvelieties izvelies aizpildiet aizpildi seit lauks lauki obligats obligati obligatais obligatie neobligats neobligati piem piemeram ir jabut tikai mums jums',
  },
  {
    lang: 'et',
    words:
      'teie sinu oma minu ja voi palun sisestage sisesta sisestada kirjutage kirjuta valige vali taitke taida markige margi siia valjad kohustuslik kohustuslikud valikuline pole noutav peab olema ainult naiteks nt meile kui',
  },
  {
    lang: 'mk',
    words:
      'вашиот вашата вашето вашите ваш ваша ваше твојот твојата твоето мојот мојата моето и или на во за од до со ве молиме молам внесете внеси внесите напишете напиши изберете избери пополнете пополни наведете тука овде поле полето полиња задолжително задолжителен задолжителна задолжителни незадолжително опционално не е се мора да биде само пр пример ни нам ако',
  },
  {
    lang: 'sq',
    words:
      'juaj tuaj tuaja jote yt tend im e i te se dhe ose per ne nga me ju lutem lutemi shkruani shkruaj shkruajeni vendosni vendos jepni shenoni sheno fusni plotesoni ploteso zgjidhni zgjidh perzgjidhni ketu fusha fushe fushat detyrueshme detyrueshem obligative obligativ opsionale opsional kerkohet eshte duhet jete vetem shembull na',
  },
  {
    lang: 'is',
    words:
      'þitt þinn þin þinni þinu þinar þinir yðar mitt minn min og eða i a um fra til við fyrir með vinsamlegast vinsamlega slaðu slaið inn skraðu skraið skrifaðu skrifið veldu veljið fylltu fyllið ut her reitur reitir reit nauðsynlegt nauðsynlegur nauðsynleg skylda valkvaett valfrjalst valfrjals verður vera daemi eingongu okkur þu þig þer',
  },
  {
    lang: 'eu',
    words:
      'zure nire zuen gure eta edo mesedez idatzi ezazu sartu sar adierazi aukeratu hautatu bete hemen eremua eremuak derrigorrezkoa derrigorrezkoak nahitaezkoa nahitaezkoak beharrezkoa aukerakoa hautazkoa da dira behar du izan bakarrik adibidez adib ez',
  },
  {
    lang: 'en',
    words:
      'your the a an of in for to please enter type select choose required optional field input box form here one only must be is and or us my our with as at on by this that fill provide mandatory',
  },
];
