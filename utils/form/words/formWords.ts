/** What a form is for, as its heading, legend, button or markup name says it; phrases are written folded. */
export interface FormWord {
  type: 'login' | 'registration' | 'search' | 'newsletter' | 'recovery' | 'contact' | 'order';
  lang: string;
  /** Folded, separated by commas. */
  phrases: string;
  why: string;
  /** Said of newsletters as well: where nothing but an address is asked for, it does not mean an account. */
  weak?: true;
}

export const FORM_WORDS: readonly FormWord[] = [
  {
    type: 'login',
    lang: 'de',
    why: 'signing in to an account',
    phrases:
      'anmelden, einloggen, login, anmeldung kunden, log in, kundenlogin, mitglieder login, bereits registriert, bereits kunde, ich bin bereits kunde, angemeldet bleiben, kundenanmeldung, benutzeranmeldung, jetzt anmelden, konto anmeldung, bestandskunde, bestandskunden',
  },
  {
    type: 'registration',
    lang: 'de',
    why: 'opening an account',
    phrases:
      'registrieren, registrierung, konto erstellen, konto anlegen, kundenkonto anlegen, kundenkonto erstellen, benutzerkonto erstellen, jetzt registrieren, neukunde, neuer kunde, neu hier, mitglied werden, konto eroffnen, neues konto, account erstellen, neuanmeldung, kostenlos registrieren',
  },
  {
    type: 'search',
    lang: 'de',
    why: 'looking for something',
    phrases:
      'suche, suchen, suchbegriff, finden, suchformular, schnellsuche, volltextsuche, stichwort, erweiterte suche, seite durchsuchen, website durchsuchen, filialsuche',
  },
  {
    type: 'newsletter',
    lang: 'de',
    why: 'asking for news by mail',
    phrases:
      'newsletter, newsletter abonnieren, newsletter anmeldung, newsletteranmeldung, abonnieren, newsletter bestellen, zum newsletter anmelden, fur den newsletter anmelden, auf dem laufenden bleiben, auf dem laufenden, auf dem neuesten stand, immer informiert, informiert bleiben, bleiben sie informiert, rundbrief, verteiler, mailverteiler, benachrichtigen, benachrichtige mich, abbestellen, e mail updates, infobrief, abo',
  },
  {
    type: 'recovery',
    lang: 'de',
    why: 'getting a lost password back',
    phrases:
      'passwort vergessen, kennwort vergessen, passwort zurucksetzen, kennwort zurucksetzen, neues passwort, neues passwort anfordern, passwort anfordern, zugangsdaten vergessen, passwort andern, erneut senden, passwort wiederherstellen, benutzername vergessen, zugangsdaten anfordern',
  },
  {
    type: 'contact',
    lang: 'de',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontaktformular, kontaktieren sie uns, kontaktiere uns, nachricht senden, nachricht schicken, nachricht absenden, schreiben sie uns, schreib uns, anfrage, anfrage senden, anfrage absenden, anfrageformular, feedback, kommentar schreiben, kommentar hinterlassen, kommentar abschicken, kommentar abgeben, kommentar absenden, antwort schreiben, schreibe einen kommentar, schreiben sie einen kommentar, ruckruf, ruckruf anfordern, angebot anfordern, frage stellen, stellen sie ihre frage, kontaktaufnahme, kontakt aufnehmen, burgeranfrage, ruckmeldung, mitteilung senden, e mail senden, ihre nachricht an uns, petition unterzeichnen, fragen an den abgeordneten',
  },
  {
    type: 'order',
    lang: 'de',
    why: 'buying something',
    phrases:
      'kasse, zur kasse, bestellen, bestellung, bestellung abschicken, zahlungspflichtig bestellen, kostenpflichtig bestellen, kaufen, jetzt kaufen, rechnungsadresse, rechnungsanschrift, lieferadresse, lieferanschrift, versandadresse, zahlung, zahlungsart, zahlungsweise, bezahlen, jetzt bezahlen, warenkorb, in den warenkorb, bestellformular, spenden, spende, jetzt spenden',
  },
  {
    type: 'login',
    lang: 'es',
    why: 'signing in to an account',
    phrases:
      'iniciar sesion, inicio de sesion, inicia sesion, entrar, acceder, acceso, acceso clientes, acceso usuarios, ingresar, login, identificarse, identificate, conectarse, mantener sesion iniciada, recordarme, recuerdame, ya tengo cuenta, ya soy cliente, ya estoy registrado, area de clientes, autenticacion',
  },
  {
    type: 'registration',
    lang: 'es',
    why: 'opening an account',
    phrases:
      'registrarse, registrate, registrarme, registro, crear cuenta, crear una cuenta, crea tu cuenta, crear tu cuenta, nueva cuenta, nuevo cliente, nuevo usuario, soy nuevo, darse de alta, hazte socio, unete, registro de usuario, abrir cuenta, abrir una cuenta, cree una cuenta',
  },
  {
    type: 'search',
    lang: 'es',
    why: 'looking for something',
    phrases:
      'buscar, busqueda, buscador, busca, palabra clave, palabras clave, encontrar, buscar en el sitio, busqueda avanzada, formulario de busqueda',
  },
  {
    type: 'newsletter',
    lang: 'es',
    why: 'asking for news by mail',
    phrases:
      'boletin, boletin de noticias, boletines, suscribirse, suscribete, suscribase, suscribirme, suscripcion, suscribir, newsletter, lista de correo, recibe novedades, recibir novedades, recibir noticias, mantente informado, mantengase informado, mantente al dia, notificarme, avisame, boletin informativo, darse de baja, alta en el boletin',
  },
  {
    type: 'recovery',
    lang: 'es',
    why: 'getting a lost password back',
    phrases:
      'olvide mi contrasena, olvido su contrasena, olvidaste tu contrasena, has olvidado tu contrasena, ha olvidado su contrasena, recuperar contrasena, recuperar la contrasena, restablecer contrasena, restablecer la contrasena, recuperacion de contrasena, contrasena olvidada, cambiar contrasena, cambiar la contrasena, nueva contrasena, reenviar, recordar contrasena, olvide mi usuario, recuperar cuenta, recuperar clave',
  },
  {
    type: 'contact',
    lang: 'es',
    why: 'writing to the people behind the page',
    phrases:
      'contacto, contacta, contactanos, contactenos, contactar, contacta con nosotros, contacte con nosotros, formulario de contacto, enviar mensaje, enviar un mensaje, envianos un mensaje, envienos un mensaje, escribenos, escribanos, ponte en contacto, pongase en contacto, enviar consulta, consulta, haz una pregunta, haga una pregunta, dejar un comentario, deja un comentario, deja una respuesta, deja tu comentario, publicar comentario, publicar el comentario, enviar comentario, comentar, solicitar informacion, pedir informacion, solicitar presupuesto, pedir presupuesto, pide presupuesto, solicitar cotizacion, solicita informacion, sugerencias, te llamamos, atencion al cliente, buzon de sugerencias, opinion, enviar correo, firma la peticion, atencion ciudadana',
  },
  {
    type: 'order',
    lang: 'es',
    why: 'buying something',
    phrases:
      'finalizar compra, finalizar pedido, realizar pedido, hacer pedido, tramitar pedido, pedido, direccion de facturacion, datos de facturacion, detalles de facturacion, facturacion, direccion de envio, datos de envio, direccion de entrega, pago, metodo de pago, forma de pago, pagar, pagar ahora, comprar, comprar ahora, carrito, cesta, anadir al carrito, caja, donar, donacion, confirmar pedido',
  },
  {
    type: 'login',
    lang: 'fr',
    why: 'signing in to an account',
    phrases:
      'se connecter, connexion, connectez vous, me connecter, identification, identifiez vous, s identifier, deja client, deja inscrit, deja membre, login, rester connecte, se souvenir de moi, j ai deja un compte, espace client, espace membre, acceder a mon compte, mon compte connexion, ouvrir une session, authentification',
  },
  {
    type: 'registration',
    lang: 'fr',
    why: 'opening an account',
    phrases:
      's inscrire, inscription, inscrivez vous, creer un compte, creer mon compte, creez votre compte, creer votre compte, creez un compte, nouveau client, nouveau membre, enregistrement, s enregistrer, devenir membre, rejoignez nous, ouvrir un compte, je m inscris, je cree mon compte, pas encore inscrit, nouvel utilisateur, creation de compte',
  },
  {
    type: 'search',
    lang: 'fr',
    why: 'looking for something',
    phrases:
      'recherche, rechercher, recherchez, chercher, trouver, mot cle, mots cles, recherche avancee, moteur de recherche, formulaire de recherche, rechercher sur le site',
  },
  {
    type: 'newsletter',
    lang: 'fr',
    why: 'asking for news by mail',
    phrases:
      'newsletter, infolettre, lettre d information, lettre d infos, s abonner, abonnez vous, abonnement, je m abonne, abonner, m abonner, liste de diffusion, bulletin, inscription a la newsletter, s inscrire a la newsletter, inscrivez vous a la newsletter, inscrivez vous a notre newsletter, restez informe, restez informes, rester informe, recevoir les actualites, recevoir nos actualites, recevez nos actualites, prevenez moi, m avertir, desabonnement, se desabonner, notre lettre d information',
  },
  {
    type: 'recovery',
    lang: 'fr',
    why: 'getting a lost password back',
    phrases:
      'mot de passe oublie, mot de passe perdu, oublie votre mot de passe, reinitialiser le mot de passe, reinitialiser votre mot de passe, reinitialiser mon mot de passe, reinitialisation du mot de passe, recuperer le mot de passe, recuperation du mot de passe, nouveau mot de passe, changer le mot de passe, modifier le mot de passe, renvoyer, identifiant oublie, vous avez oublie votre mot de passe, j ai oublie mon mot de passe',
  },
  {
    type: 'contact',
    lang: 'fr',
    why: 'writing to the people behind the page',
    phrases:
      'contact, contactez nous, nous contacter, contacter, formulaire de contact, envoyer un message, envoyer le message, envoyer votre message, envoyez nous un message, ecrivez nous, nous ecrire, prendre contact, poser une question, posez votre question, posez une question, laisser un commentaire, laissez un commentaire, laisser une reponse, laisser un message, laissez nous un message, publier le commentaire, poster le commentaire, ajouter un commentaire, commenter, demande d information, demande d informations, demande de renseignements, demande de devis, demander un devis, devis, etre rappele, rappelez moi, votre avis, envoyer ma demande, envoyer votre demande, donner votre avis, ecrire au president, interpeller, contacter votre depute, signer la petition, je signe, reclamation',
  },
  {
    type: 'order',
    lang: 'fr',
    why: 'buying something',
    phrases:
      'commander, commande, passer commande, passer la commande, valider la commande, finaliser la commande, adresse de facturation, facturation, adresse de livraison, livraison, paiement, mode de paiement, moyen de paiement, payer, regler, acheter, panier, ajouter au panier, achat, faire un don, votre don, mon don, montant du don, formulaire de don, bon de commande, caisse',
  },
  {
    type: 'login',
    lang: 'it',
    why: 'signing in to an account',
    phrases:
      'accedi, accesso, login, entra, log in, effettua il login, area riservata, area clienti, area utenti, sei gia registrato, gia registrato, gia cliente, sono gia cliente, ricordami, resta connesso, connettiti, autenticazione, hai gia un account',
  },
  {
    type: 'registration',
    lang: 'it',
    why: 'opening an account',
    phrases:
      'registrati, registrazione, registrarsi, crea account, crea un account, crea il tuo account, iscriviti ora, iscrizione, nuovo cliente, nuovo utente, nuovo account, apri un conto, diventa socio, unisciti a noi, non sei registrato, registrati ora',
  },
  {
    type: 'search',
    lang: 'it',
    why: 'looking for something',
    phrases: 'cerca, ricerca, trova, cerca nel sito, ricerca avanzata, parola chiave, modulo di ricerca',
  },
  {
    type: 'newsletter',
    lang: 'it',
    why: 'asking for news by mail',
    phrases:
      'newsletter, iscriviti alla newsletter, iscriviti, iscrizione alla newsletter, iscrizione newsletter, iscriviti alla nostra newsletter, abbonati, abbonamento, mailing list, resta aggiornato, rimani aggiornato, resta informato, ricevi aggiornamenti, tienimi aggiornato, avvisami, bollettino, notiziario, ricevi le novita, cancella iscrizione, disiscriviti',
  },
  {
    type: 'recovery',
    lang: 'it',
    why: 'getting a lost password back',
    phrases:
      'password dimenticata, hai dimenticato la password, dimenticato la password, ho dimenticato la password, recupera password, recupero password, recupera la password, reimposta password, reimposta la password, reimpostazione password, ripristina password, reset password, cambia password, nuova password, invia di nuovo, reinvia, nome utente dimenticato',
  },
  {
    type: 'contact',
    lang: 'it',
    why: 'writing to the people behind the page',
    phrases:
      'contatti, contattaci, contatto, contattare, modulo di contatto, form di contatto, invia messaggio, invia un messaggio, invia il messaggio, inviaci un messaggio, scrivici, scrivi a, mettiti in contatto, fai una domanda, fai la tua domanda, lascia un commento, lascia una risposta, lascia un messaggio, invia commento, pubblica commento, commenta, rispondi, richiedi informazioni, richiesta informazioni, richiesta di informazioni, richiedi preventivo, richiedi un preventivo, preventivo, richiesta di contatto, invia richiesta, invia la richiesta, ti richiamiamo noi, invia email, segnalazione, reclamo, firma la petizione, scrivi al presidente',
  },
  {
    type: 'order',
    lang: 'it',
    why: 'buying something',
    phrases:
      'ordina, ordine, effettua ordine, conferma ordine, concludi ordine, procedi all acquisto, procedi al pagamento, acquista, acquista ora, compra, cassa, carrello, aggiungi al carrello, indirizzo di fatturazione, dati di fatturazione, fatturazione, indirizzo di spedizione, indirizzo di consegna, spedizione, pagamento, metodo di pagamento, modalita di pagamento, paga ora, dona, dona ora, donazione',
  },
  {
    type: 'login',
    lang: 'pt',
    why: 'signing in to an account',
    phrases:
      'entrar, login, iniciar sessao, inicie sessao, fazer login, faca login, faca seu login, acessar, acesse sua conta, acesso, area do cliente, area de cliente, ja sou cliente, ja tenho conta, ja tem conta, lembrar de mim, lembrar me, manter conectado, autenticacao, acessar conta',
  },
  {
    type: 'registration',
    lang: 'pt',
    why: 'opening an account',
    phrases:
      'cadastrar, cadastre se, cadastro, cadastrar se, criar conta, crie sua conta, criar uma conta, criar a sua conta, crie a sua conta, crie a sua propria conta, crie uma conta, registar, registe se, registo, registrar, registre se, registro, novo cliente, novo usuario, novo utilizador, nova conta, abrir conta, abra sua conta, junte se a nos, torne se membro, torne se socio, inscreva se agora, quero me cadastrar',
  },
  {
    type: 'search',
    lang: 'pt',
    why: 'looking for something',
    phrases:
      'pesquisar, pesquisa, buscar, busca, procurar, encontrar, busca avancada, pesquisa avancada, palavra chave, formulario de pesquisa, o que voce procura, consultar, consulta cep, buscar cep',
  },
  {
    type: 'newsletter',
    lang: 'pt',
    why: 'asking for news by mail',
    phrases:
      'newsletter, assinar, assine, assine nossa newsletter, assinar newsletter, subscrever, subscreva, subscrever newsletter, subscreva a nossa newsletter, subscricao, inscreva se, inscreva se na newsletter, boletim, boletim informativo, lista de e mails, lista de email, receba novidades, receba nossas novidades, receber novidades, receba noticias, fique por dentro, mantenha se informado, fique informado, avise me, me avise, quero receber, cancelar inscricao, informativo',
  },
  {
    type: 'recovery',
    lang: 'pt',
    why: 'getting a lost password back',
    phrases:
      'esqueci minha senha, esqueci a senha, esqueci a minha senha, esqueceu a senha, esqueceu sua senha, esqueceu a sua senha, esqueceu se da palavra passe, esqueci me da palavra passe, recuperar senha, recuperar a senha, recuperar palavra passe, recuperacao de senha, redefinir senha, redefinir a senha, redefinir palavra passe, repor palavra passe, nova senha, alterar senha, trocar senha, reenviar, lembrar senha, recuperar conta',
  },
  {
    type: 'contact',
    lang: 'pt',
    why: 'writing to the people behind the page',
    phrases:
      'contato, contacto, contactos, contatos, contate nos, contacte nos, entre em contato, entre em contacto, entrar em contato, fale conosco, fale connosco, formulario de contato, formulario de contacto, enviar mensagem, envie uma mensagem, envie sua mensagem, envie nos uma mensagem, envie a sua mensagem, escreva nos, deixe um comentario, deixe seu comentario, deixar um comentario, deixe uma resposta, deixe a sua mensagem, publicar comentario, enviar comentario, comentar, comente, responder, tire suas duvidas, faca uma pergunta, solicitar orcamento, solicite um orcamento, peca um orcamento, pedir orcamento, orcamento, pedido de informacao, pedido de informacoes, pedido de contacto, solicitar informacoes, ouvidoria, sugestoes, reclamacao, ligamos para voce, opiniao, enviar email, assine a peticao',
  },
  {
    type: 'order',
    lang: 'pt',
    why: 'buying something',
    phrases:
      'finalizar compra, finalizar pedido, finalizar encomenda, fazer pedido, encomendar, encomenda, endereco de cobranca, endereco de faturamento, dados de faturacao, morada de faturacao, endereco de entrega, morada de entrega, dados de entrega, endereco de envio, morada de envio, entrega, pagamento, forma de pagamento, metodo de pagamento, pagar, comprar, comprar agora, carrinho, adicionar ao carrinho, checkout, doar, doacao, confirmar pedido',
  },
  {
    type: 'login',
    lang: 'nl',
    why: 'signing in to an account',
    phrases:
      'inloggen, log in, aanmelden, login, meld je aan, ingelogd blijven, onthoud mij, al klant, bestaande klant, ik ben al klant, al een account, heb je al een account, mijn account, klantlogin, klant login, ledenlogin, aanmelden bij uw account',
  },
  {
    type: 'registration',
    lang: 'nl',
    why: 'opening an account',
    phrases:
      'registreren, registreer, account aanmaken, maak een account, maak een account aan, account maken, nieuw account, nieuwe klant, inschrijven, inschrijving, word lid, lid worden, nieuwe gebruiker, account openen, registratie, ik ben nieuw',
  },
  {
    type: 'search',
    lang: 'nl',
    why: 'looking for something',
    phrases:
      'zoeken, zoek, vind, zoekterm, zoekopdracht, trefwoord, uitgebreid zoeken, geavanceerd zoeken, zoekformulier, doorzoek de site',
  },
  {
    type: 'newsletter',
    lang: 'nl',
    why: 'asking for news by mail',
    phrases:
      'nieuwsbrief, newsletter, schrijf je in, schrijf u in, aanmelden nieuwsbrief, aanmelden voor de nieuwsbrief, inschrijven nieuwsbrief, inschrijven voor de nieuwsbrief, schrijf je in voor de nieuwsbrief, schrijf je in voor onze nieuwsbrief, meld je aan voor de nieuwsbrief, meld je aan voor onze nieuwsbrief, abonneren, abonneer, abonnement, mailinglijst, blijf op de hoogte, op de hoogte blijven, hou me op de hoogte, houd mij op de hoogte, ontvang updates, ontvang nieuws, uitschrijven, afmelden',
  },
  {
    type: 'recovery',
    lang: 'nl',
    why: 'getting a lost password back',
    phrases:
      'wachtwoord vergeten, wachtwoord opnieuw instellen, wachtwoord resetten, wachtwoord herstellen, wachtwoord wijzigen, nieuw wachtwoord, nieuw wachtwoord aanvragen, gebruikersnaam vergeten, opnieuw verzenden, opnieuw versturen, ben je je wachtwoord vergeten, bent u uw wachtwoord vergeten',
  },
  {
    type: 'contact',
    lang: 'nl',
    why: 'writing to the people behind the page',
    phrases:
      'contact, contacteer ons, contact opnemen, neem contact op, neem contact met ons op, contactformulier, bericht versturen, bericht verzenden, verstuur bericht, stuur bericht, stuur een bericht, stuur ons een bericht, verzend bericht, schrijf ons, stel een vraag, stel je vraag, stel uw vraag, laat een bericht achter, laat een reactie achter, plaats reactie, reactie plaatsen, reageer, reageren, geef een reactie, geef feedback, feedback, offerte aanvragen, vraag een offerte aan, offerte, informatie aanvragen, vraag informatie aan, bel mij terug, terugbelverzoek, aanvraag, mail ons, klacht, petitie tekenen, onderteken de petitie',
  },
  {
    type: 'order',
    lang: 'nl',
    why: 'buying something',
    phrases:
      'bestellen, bestelling, bestelling plaatsen, plaats bestelling, afrekenen, naar de kassa, kassa, betalen, betaling, betaalmethode, betaalwijze, betaalgegevens, factuuradres, factuurgegevens, verzendadres, bezorgadres, afleveradres, leveringsadres, bezorging, winkelwagen, winkelmandje, in winkelwagen, kopen, koop nu, nu kopen, doneren, doneer, donatie, bestelformulier',
  },
  {
    type: 'login',
    lang: 'ru',
    why: 'signing in to an account',
    phrases:
      'воити, вход, авторизация, авторизоваться, логин, вход в личныи кабинет, личныи кабинет, запомнить меня, уже зарегистрированы, у меня есть аккаунт, воити в систему, вход на саит',
  },
  {
    type: 'registration',
    lang: 'ru',
    why: 'opening an account',
    phrases:
      'регистрация, зарегистрироваться, создать аккаунт, создать учетную запись, новыи пользователь, новыи клиент, стать участником, зарегистрируитесь, создать профиль, присоединиться',
  },
  {
    type: 'search',
    lang: 'ru',
    why: 'looking for something',
    phrases: 'поиск, наити, искать, поиск по саиту, ключевое слово, расширенныи поиск',
  },
  {
    type: 'newsletter',
    lang: 'ru',
    why: 'asking for news by mail',
    phrases:
      'подписаться, подписка, подпишитесь, рассылка, подписаться на рассылку, подписка на рассылку, подписка на новости, подписаться на новости, подпишитесь на рассылку, новостная рассылка, получать новости, будьте в курсе, уведомить меня, оформить подписку, отписаться',
  },
  {
    type: 'recovery',
    lang: 'ru',
    why: 'getting a lost password back',
    phrases:
      'забыли пароль, забыл пароль, восстановить пароль, восстановление пароля, сбросить пароль, сброс пароля, напомнить пароль, сменить пароль, новыи пароль, изменить пароль, отправить повторно, восстановление доступа',
  },
  {
    type: 'contact',
    lang: 'ru',
    why: 'writing to the people behind the page',
    phrases:
      'контакты, обратная связь, связаться с нами, свяжитесь с нами, связаться, напишите нам, написать нам, написать, отправить сообщение, отправить, задать вопрос, задаите вопрос, оставить комментарии, добавить комментарии, отправить комментарии, оставить отзыв, ответить, оставить заявку, оставьте заявку, отправить заявку, заявка, заказать звонок, обратныи звонок, перезвоните мне, отправить обращение, электронное обращение, обращение граждан, форма обратнои связи, получить консультацию, отправить письмо, оставить сообщение, подписать петицию',
  },
  {
    type: 'order',
    lang: 'ru',
    why: 'buying something',
    phrases:
      'оформить заказ, оформление заказа, заказать, заказ, адрес доставки, доставка, оплата, способ оплаты, оплатить, купить, корзина, в корзину, платежныи адрес, подтвердить заказ, пожертвовать, пожертвование',
  },
  {
    type: 'login',
    lang: 'zh',
    why: 'signing in to an account',
    phrases:
      '登录, 登入, 登錄, 会员登录, 會員登入, 用户登录, 登陆, 账号登录, 帳號登入, 记住我, 記住我, 已有账号, 已有帳號',
  },
  {
    type: 'registration',
    lang: 'zh',
    why: 'opening an account',
    phrases:
      '注册, 註冊, 注册账号, 註冊帳號, 用户注册, 会员注册, 會員註冊, 加入会员, 加入會員, 创建账户, 建立帳戶, 创建账号, 建立帳號, 新用户, 新用户注册, 立即注册, 免费注册',
  },
  {
    type: 'search',
    lang: 'zh',
    why: 'looking for something',
    phrases: '搜索, 搜尋, 查找, 查询, 查詢, 检索, 關鍵字, 关键词, 站内搜索, 全站搜尋, 高级搜索',
  },
  {
    type: 'newsletter',
    lang: 'zh',
    why: 'asking for news by mail',
    phrases:
      '订阅, 訂閱, 电子报, 電子報, 订阅我们, 邮件订阅, 訂閱電子報, 新闻通讯, 電子通訊, 订阅新闻, 取消订阅, 邮件列表, 通知我, 接收最新消息',
  },
  {
    type: 'recovery',
    lang: 'zh',
    why: 'getting a lost password back',
    phrases:
      '忘记密码, 忘記密碼, 找回密码, 找回密碼, 重置密码, 重設密碼, 重设密码, 修改密码, 修改密碼, 更改密碼, 重新发送, 重新發送, 忘记用户名',
  },
  {
    type: 'contact',
    lang: 'zh',
    why: 'writing to the people behind the page',
    phrases:
      '联系我们, 聯絡我們, 聯繫我們, 联络我们, 在线留言, 線上留言, 留言, 留言板, 提交留言, 发表评论, 發表評論, 發表留言, 发表留言, 发送消息, 傳送訊息, 发送, 意见反馈, 意見回饋, 反馈, 提问, 我要提问, 在线咨询, 線上諮詢, 咨询, 諮詢, 查詢表格, 获取报价, 索取报价, 询价, 詢價, 回复, 发表回复, 發佈回覆, 聯絡表單, 联系表单, 写信, 我要写信, 领导信箱, 市长信箱, 投诉建议, 联署',
  },
  {
    type: 'order',
    lang: 'zh',
    why: 'buying something',
    phrases:
      '结账, 結帳, 结算, 下单, 提交订单, 訂單, 订单, 付款, 支付, 支付方式, 付款方式, 立即购买, 购买, 購買, 购物车, 購物車, 加入購物車, 账单地址, 帳單地址, 收货地址, 收件地址, 送货地址, 配送地址, 运送地址, 捐款, 捐赠',
  },
  {
    type: 'login',
    lang: 'ja',
    why: 'signing in to an account',
    phrases:
      'ロクイン, サインイン, 会員ロクイン, ロクインする, ロクイン状態を保持, 会員の方, すてに会員の方, アカウントをお持ちの方',
  },
  {
    type: 'registration',
    lang: 'ja',
    why: 'opening an account',
    phrases:
      '新規登録, 会員登録, 新規会員登録, 登録, 登録する, アカウント作成, アカウントを作成, サインアッフ, ユーサー登録, 無料登録, 入会, はしめての方, 初めての方',
  },
  {
    type: 'search',
    lang: 'ja',
    why: 'looking for something',
    phrases: '検索, 検索する, サイト内検索, キーワート検索, 探す, 絞り込み検索, 詳細検索, キーワート',
  },
  {
    type: 'newsletter',
    lang: 'ja',
    why: 'asking for news by mail',
    phrases:
      'メールマカシン, メルマカ, メルマカ登録, メールマカシン登録, ニュースレター, ニュースレター登録, 購読, 購読する, メール配信, 配信登録, 最新情報を受け取る, お知らせを受け取る, 配信停止',
  },
  {
    type: 'recovery',
    lang: 'ja',
    why: 'getting a lost password back',
    phrases:
      'ハスワートを忘れた, ハスワートをお忘れ, ハスワートを忘れた方, ハスワートをお忘れの方, ハスワート再設定, ハスワートの再設定, ハスワートリセット, ハスワート変更, ハスワート再発行, 再送信, 再送, ハスワートのリセット',
  },
  {
    type: 'contact',
    lang: 'ja',
    why: 'writing to the people behind the page',
    phrases:
      'お問い合わせ, お問合せ, お問合わせ, 問い合わせ, お問い合わせフォーム, お問い合わせはこちら, こ意見, こ意見フォーム, こ意見こ要望, こ意見箱, こ相談, 無料相談, 送信, 送信する, メッセーシを送る, メッセーシを送信, コメントを残す, コメントを送信, コメントする, コメントを投稿, 返信, 資料請求, 見積依頼, お見積り, 見積もり, 質問する, こ質問, 連絡する, お申し込み, 署名する',
  },
  {
    type: 'order',
    lang: 'ja',
    why: 'buying something',
    phrases:
      '注文, こ注文, 注文する, 注文を確定, 購入, 購入する, 購入手続き, レシに進む, 会計, 決済, お支払い, お支払い方法, 支払い方法, カート, カートに入れる, 請求先住所, 請求先, お届け先, 配送先, 配送先住所, 送付先, 寄付, 寄付する',
  },
  {
    type: 'login',
    lang: 'ar',
    why: 'signing in to an account',
    phrases: 'تسجيل الدخول, دخول, الدخول, سجل الدخول, تسجيل دخول, تذكرني, لديك حساب, لدي حساب, دخول الاعضاء',
  },
  {
    type: 'registration',
    lang: 'ar',
    why: 'opening an account',
    phrases:
      'انشاء حساب, انشاء حساب جديد, انشي حسابك, تسجيل, التسجيل, سجل الان, سجل, حساب جديد, مستخدم جديد, عضو جديد, عميل جديد, انضم الينا, انضم الان, فتح حساب, تسجيل جديد, اشتراك جديد',
  },
  {
    type: 'search',
    lang: 'ar',
    why: 'looking for something',
    phrases: 'بحث, البحث, ابحث, بحث متقدم, البحث المتقدم, البحث في الموقع, ابحث هنا, ابحث في الموقع',
  },
  {
    type: 'newsletter',
    lang: 'ar',
    why: 'asking for news by mail',
    phrases:
      'اشترك, اشتراك, الاشتراك, النشرة البريدية, النشرة الاخبارية, النشرة الالكترونية, القايمة البريدية, اشترك في النشرة البريدية, اشترك في النشرة الاخبارية, اشترك الان, ابق على اطلاع, اخر الاخبار, الغاء الاشتراك, اعلمني, نشرتنا البريدية',
  },
  {
    type: 'recovery',
    lang: 'ar',
    why: 'getting a lost password back',
    phrases:
      'نسيت كلمة المرور, نسيت كلمة السر, هل نسيت كلمة المرور, استعادة كلمة المرور, استعادة كلمة السر, استرجاع كلمة المرور, اعادة تعيين كلمة المرور, تغيير كلمة المرور, اعادة الارسال, نسيت اسم المستخدم',
  },
  {
    type: 'contact',
    lang: 'ar',
    why: 'writing to the people behind the page',
    phrases:
      'اتصل بنا, تواصل معنا, اتصل, راسلنا, للتواصل, تواصل, ارسال رسالة, ارسل رسالة, ارسل رسالتك, ارسل لنا رسالة, ارسال الرسالة, ارسال, اترك تعليقا, اضف تعليقا, اضف تعليق, اضافة تعليق, اترك تعليقك, اترك ردا, ارسال التعليق, اطرح سوالا, ارسل استفسارك, استفسار, نموذج الاتصال, نموذج التواصل, طلب عرض سعر, اطلب عرض سعر, اكتب لنا, شاركنا رايك, شكاوى ومقترحات, الشكاوى, اترك رسالة',
  },
  {
    type: 'order',
    lang: 'ar',
    why: 'buying something',
    phrases:
      'اتمام الطلب, اتمام الشراء, تاكيد الطلب, الدفع, طريقة الدفع, ادفع الان, اطلب الان, شراء, اشتر الان, سلة التسوق, اضف الى السلة, عنوان الفواتير, عنوان الفاتورة, عنوان الشحن, عنوان التوصيل, الشحن, تبرع, تبرع الان',
  },
  {
    type: 'login',
    lang: 'pl',
    why: 'signing in to an account',
    phrases:
      'zaloguj sie, zaloguj, logowanie, login, zapamietaj mnie, mam juz konto, masz juz konto, panel klienta, strefa klienta',
  },
  {
    type: 'registration',
    lang: 'pl',
    why: 'opening an account',
    phrases:
      'zarejestruj sie, zarejestruj, rejestracja, zaloz konto, utworz konto, stworz konto, nowe konto, nowy klient, nowy uzytkownik, dolacz do nas, dolacz, otworz konto',
  },
  {
    type: 'search',
    lang: 'pl',
    why: 'looking for something',
    phrases: 'szukaj, wyszukaj, wyszukiwarka, znajdz, wyszukiwanie, szukaj w serwisie, wyszukiwanie zaawansowane',
  },
  {
    type: 'newsletter',
    lang: 'pl',
    why: 'asking for news by mail',
    phrases:
      'newsletter, zapisz sie, zapisz sie do newslettera, zapisz sie na newsletter, zapis do newslettera, subskrybuj, subskrypcja, badz na biezaco, biuletyn, lista mailingowa, powiadom mnie, otrzymuj nowosci, wypisz sie',
  },
  {
    type: 'recovery',
    lang: 'pl',
    why: 'getting a lost password back',
    phrases:
      'zapomnialem hasla, zapomniales hasla, nie pamietam hasla, nie pamietasz hasla, zapomniane haslo, odzyskaj haslo, odzyskiwanie hasla, resetuj haslo, zresetuj haslo, resetowanie hasla, przypomnij haslo, przypomnienie hasla, zmien haslo, zmiana hasla, nowe haslo, wyslij ponownie',
  },
  {
    type: 'contact',
    lang: 'pl',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, skontaktuj sie z nami, skontaktuj sie, formularz kontaktowy, wyslij wiadomosc, wyslij, napisz do nas, napisz wiadomosc, napisz, zadaj pytanie, dodaj komentarz, opublikuj komentarz, zostaw komentarz, skomentuj, odpowiedz, zostaw wiadomosc, wyslij zapytanie, zapytanie, zapytaj o oferte, zapytanie ofertowe, popros o oferte, zamow rozmowe, oddzwonimy, opinia, zgloszenie, podpisz petycje',
  },
  {
    type: 'order',
    lang: 'pl',
    why: 'buying something',
    phrases:
      'zamowienie, zloz zamowienie, zamow, kup teraz, kup, zamawiam i place, platnosc, sposob platnosci, metoda platnosci, zaplac, kasa, koszyk, do koszyka, dodaj do koszyka, adres rozliczeniowy, dane do faktury, adres wysylki, adres dostawy, dostawa, darowizna, wesprzyj',
  },
  {
    type: 'login',
    lang: 'cs',
    why: 'signing in to an account',
    phrases:
      'prihlasit, prihlasit se, prihlaseni, login, prihlaste se, zapamatovat si me, pamatovat si me, zustat prihlasen, uz mam ucet, mate jiz ucet',
  },
  {
    type: 'registration',
    lang: 'cs',
    why: 'opening an account',
    phrases:
      'registrace, registrovat, registrovat se, zaregistrovat, zaregistrovat se, zaregistrujte se, vytvorit ucet, zalozit ucet, novy zakaznik, novy ucet, novy uzivatel, pripojte se, stante se clenem',
  },
  {
    type: 'search',
    lang: 'cs',
    why: 'looking for something',
    phrases: 'hledat, vyhledat, vyhledavani, hledani, najit, pokrocile vyhledavani, prohledat web',
  },
  {
    type: 'newsletter',
    lang: 'cs',
    why: 'asking for news by mail',
    phrases:
      'newsletter, odber novinek, odebirat, odebirat novinky, prihlasit k odberu, prihlasit se k odberu, prihlaste se k odberu, odber newsletteru, odebirejte novinky, zustante v obraze, zpravodaj, novinky e mailem, upozornit me, odhlasit odber, dostavat novinky',
  },
  {
    type: 'recovery',
    lang: 'cs',
    why: 'getting a lost password back',
    phrases:
      'zapomenute heslo, zapomneli jste heslo, zapomnel jsem heslo, zapomneli jste sve heslo, obnovit heslo, obnova hesla, resetovat heslo, nove heslo, zmenit heslo, zmena hesla, odeslat znovu, zaslat nove heslo',
  },
  {
    type: 'contact',
    lang: 'cs',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontakty, kontaktujte nas, kontaktovat, kontaktni formular, odeslat zpravu, poslat zpravu, odeslat, napiste nam, napsat zpravu, napiste zpravu, polozit dotaz, polozte dotaz, zeptejte se, odeslat dotaz, pridat komentar, napsat komentar, odeslat komentar, zanechat komentar, odpovedet, zanechte vzkaz, poptavka, poptavkovy formular, odeslat poptavku, nezavazna poptavka, zavolejte mi, zpetna vazba, podepsat petici',
  },
  {
    type: 'order',
    lang: 'cs',
    why: 'buying something',
    phrases:
      'objednavka, objednat, odeslat objednavku, dokoncit objednavku, zavazne objednat, koupit, pokladna, kosik, do kosiku, vlozit do kosiku, fakturacni adresa, fakturacni udaje, dodaci adresa, dodaci udaje, dorucovaci udaje, doprava, doprava a platba, platba, zpusob platby, zaplatit, darovat, prispet',
  },
  {
    type: 'login',
    lang: 'sk',
    why: 'signing in to an account',
    phrases:
      'prihlasit, prihlasit sa, prihlasenie, login, prihlaste sa, zapamatat si ma, zostat prihlaseny, uz mam ucet, mate uz ucet',
  },
  {
    type: 'registration',
    lang: 'sk',
    why: 'opening an account',
    phrases:
      'registracia, registrovat, registrovat sa, zaregistrovat sa, zaregistrujte sa, vytvorit ucet, zalozit ucet, novy zakaznik, novy ucet, novy pouzivatel, stante sa clenom',
  },
  {
    type: 'search',
    lang: 'sk',
    why: 'looking for something',
    phrases: 'hladat, vyhladat, vyhladavanie, hladanie, najst, rozsirene vyhladavanie',
  },
  {
    type: 'newsletter',
    lang: 'sk',
    why: 'asking for news by mail',
    phrases:
      'newsletter, odber noviniek, odoberat, odoberat novinky, prihlasit na odber, prihlasit sa na odber, prihlaste sa na odber, spravodaj, novinky e mailom, zostante informovani, upozornit ma, odhlasit odber',
  },
  {
    type: 'recovery',
    lang: 'sk',
    why: 'getting a lost password back',
    phrases:
      'zabudnute heslo, zabudli ste heslo, zabudol som heslo, obnovit heslo, obnova hesla, obnovenie hesla, resetovat heslo, nove heslo, zmenit heslo, zmena hesla, odoslat znova',
  },
  {
    type: 'contact',
    lang: 'sk',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontakty, kontaktujte nas, kontaktny formular, odoslat spravu, poslat spravu, odoslat, napiste nam, napiste spravu, polozit otazku, polozte otazku, opytajte sa, odoslat otazku, pridat komentar, napisat komentar, odoslat komentar, odpovedat, zanechajte odkaz, dopyt, odoslat dopyt, cenova ponuka, zavolajte mi, spatna vazba, podpisat peticiu',
  },
  {
    type: 'order',
    lang: 'sk',
    why: 'buying something',
    phrases:
      'objednavka, objednat, odoslat objednavku, dokoncit objednavku, objednat s povinnostou platby, kupit, pokladna, kosik, do kosika, pridat do kosika, fakturacna adresa, fakturacne udaje, dodacia adresa, dodacie udaje, doprava, platba, sposob platby, zaplatit, darovat, prispiet',
  },
  {
    type: 'login',
    lang: 'sv',
    why: 'signing in to an account',
    phrases:
      'logga in, inloggning, login, kom ihag mig, redan kund, redan medlem, har du redan ett konto, medlemsinloggning, mina sidor',
  },
  {
    type: 'registration',
    lang: 'sv',
    why: 'opening an account',
    phrases:
      'registrera, registrera dig, registrering, skapa konto, skapa ett konto, bli medlem, ny kund, nytt konto, oppna konto, ny anvandare, ga med',
  },
  {
    type: 'search',
    lang: 'sv',
    why: 'looking for something',
    phrases: 'sok, sokning, hitta, sok pa webbplatsen, avancerad sokning, sokord, sokformular',
  },
  {
    type: 'newsletter',
    lang: 'sv',
    why: 'asking for news by mail',
    phrases:
      'nyhetsbrev, prenumerera, prenumeration, prenumerera pa nyhetsbrev, prenumerera pa vart nyhetsbrev, anmal dig till nyhetsbrevet, anmal dig till vart nyhetsbrev, hall dig uppdaterad, fa nyheter, fa vara nyheter, e postlista, sandlista, meddela mig, bevaka, avsluta prenumeration, avprenumerera',
  },
  {
    type: 'recovery',
    lang: 'sv',
    why: 'getting a lost password back',
    phrases:
      'glomt losenord, glomt losenordet, glomt ditt losenord, har du glomt losenordet, har du glomt ditt losenord, aterstall losenord, aterstalla losenord, nytt losenord, byt losenord, andra losenord, skicka igen, skicka pa nytt',
  },
  {
    type: 'contact',
    lang: 'sv',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontakta oss, kontaktformular, kontakta, skicka meddelande, skicka ett meddelande, skicka, skriv till oss, hor av dig, stall en fraga, stall din fraga, lamna en kommentar, lamna kommentar, skriv en kommentar, kommentera, publicera kommentar, svara, lamna synpunkter, lamna ett meddelande, begar offert, fa offert, offertforfragan, offert, forfragan, intresseanmalan, bli uppringd, ring mig, feedback, synpunkter, skriv under',
  },
  {
    type: 'order',
    lang: 'sv',
    why: 'buying something',
    phrases:
      'kassa, till kassan, ga till kassan, bestall, bestallning, slutfor kop, slutfor bestallning, lagg bestallning, kop, kop nu, betalning, betalningssatt, betala, faktureringsadress, fakturaadress, leveransadress, leverans, varukorg, kundvagn, lagg i varukorgen, ge en gava, donera, skank',
  },
  {
    type: 'login',
    lang: 'da',
    why: 'signing in to an account',
    phrases:
      'log ind, log pa, login, husk mig, allerede kunde, allerede medlem, har du allerede en konto, min side, medlemslogin',
  },
  {
    type: 'registration',
    lang: 'da',
    why: 'opening an account',
    phrases:
      'opret konto, opret en konto, opret bruger, opret profil, tilmeld, registrer, registrering, registrer dig, bliv medlem, ny kunde, ny bruger, ny konto, opret dig',
  },
  {
    type: 'search',
    lang: 'da',
    why: 'looking for something',
    phrases: 'sog, sogning, find, sog pa siden, avanceret sogning, sogeord',
  },
  {
    type: 'newsletter',
    lang: 'da',
    why: 'asking for news by mail',
    phrases:
      'nyhedsbrev, tilmeld nyhedsbrev, tilmeld dig nyhedsbrevet, tilmeld dig vores nyhedsbrev, tilmelding til nyhedsbrev, abonner, abonnement, hold dig opdateret, bliv opdateret, fa nyheder, mailingliste, giv mig besked, afmeld, afmeld nyhedsbrev',
  },
  {
    type: 'recovery',
    lang: 'da',
    why: 'getting a lost password back',
    phrases:
      'glemt adgangskode, glemt kodeord, glemt password, glemt din adgangskode, har du glemt din adgangskode, har du glemt dit kodeord, nulstil adgangskode, nulstil kodeord, ny adgangskode, skift adgangskode, send igen, gensend',
  },
  {
    type: 'contact',
    lang: 'da',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontakt os, kontaktformular, send besked, send en besked, send, skriv til os, skriv en besked, stil et sporgsmal, stil sporgsmal, skriv en kommentar, efterlad en kommentar, laeg en kommentar, send kommentar, kommenter, svar, giv feedback, efterlad en besked, fa et tilbud, indhent tilbud, anmod om tilbud, foresporgsel, send foresporgsel, bliv ringet op, ring mig op, feedback, skriv under',
  },
  {
    type: 'order',
    lang: 'da',
    why: 'buying something',
    phrases:
      'kasse, til kassen, ga til kassen, bestil, bestilling, gennemfor kob, gennemfor ordre, afgiv ordre, kob, kob nu, betaling, betalingsmetode, betal, faktureringsadresse, fakturaadresse, leveringsadresse, levering, kurv, indkobskurv, laeg i kurv, giv et bidrag, doner, stot',
  },
  {
    type: 'login',
    lang: 'no',
    why: 'signing in to an account',
    phrases:
      'logg inn, logg pa, innlogging, login, husk meg, allerede kunde, allerede medlem, har du allerede en konto, min side',
  },
  {
    type: 'registration',
    lang: 'no',
    why: 'opening an account',
    phrases:
      'opprett konto, opprett en konto, opprett bruker, registrer, registrering, registrer deg, bli medlem, ny kunde, ny bruker, ny konto, lag konto',
  },
  {
    type: 'search',
    lang: 'no',
    why: 'looking for something',
    phrases: 'sok, finn, sok her, sok pa siden, avansert sok, sokeord',
  },
  {
    type: 'newsletter',
    lang: 'no',
    why: 'asking for news by mail',
    phrases:
      'nyhetsbrev, abonner, abonnement, abonner pa nyhetsbrev, abonner pa nyhetsbrevet, meld deg pa nyhetsbrev, meld deg pa nyhetsbrevet, meld deg pa vart nyhetsbrev, pamelding til nyhetsbrev, hold deg oppdatert, fa nyheter, e postliste, gi meg beskjed, varsle meg, avmeld, meld deg av',
  },
  {
    type: 'recovery',
    lang: 'no',
    why: 'getting a lost password back',
    phrases:
      'glemt passord, glemt passordet, glemt passordet ditt, har du glemt passordet, tilbakestill passord, nullstill passord, nytt passord, bytt passord, endre passord, send pa nytt, glemt brukernavn',
  },
  {
    type: 'contact',
    lang: 'no',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontakt oss, kontaktskjema, ta kontakt, send melding, send en melding, send, skriv til oss, skriv en melding, still et sporsmal, still sporsmal, legg igjen en kommentar, legg inn en kommentar, skriv en kommentar, publiser kommentar, kommenter, svar, gi tilbakemelding, tilbakemelding, legg igjen en beskjed, be om tilbud, fa tilbud, send foresporsel, foresporsel, bli oppringt, ring meg, henvendelse, signer',
  },
  {
    type: 'order',
    lang: 'no',
    why: 'buying something',
    phrases:
      'kasse, til kassen, ga til kassen, bestill, bestilling, fullfor kjop, fullfor bestilling, legg inn bestilling, kjop, kjop na, betaling, betalingsmate, betal, fakturaadresse, faktureringsadresse, leveringsadresse, levering, handlekurv, handlevogn, legg i handlekurv, gi en gave, doner, stott',
  },
  {
    type: 'login',
    lang: 'fi',
    why: 'signing in to an account',
    phrases:
      'kirjaudu, kirjaudu sisaan, kirjautuminen, sisaankirjautuminen, muista minut, onko sinulla jo tili, oma tili',
  },
  {
    type: 'registration',
    lang: 'fi',
    why: 'opening an account',
    phrases:
      'rekisteroidy, rekisteroityminen, luo tili, luo kayttajatili, uusi asiakas, uusi kayttaja, liity, liity jaseneksi, avaa tili',
  },
  {
    type: 'search',
    lang: 'fi',
    why: 'looking for something',
    phrases: 'haku, hae, etsi, hakusana, tarkennettu haku, hae sivustolta',
  },
  {
    type: 'newsletter',
    lang: 'fi',
    why: 'asking for news by mail',
    phrases:
      'uutiskirje, tilaa uutiskirje, tilaa uutiskirjeemme, tilaa, uutiskirjeen tilaus, pysy ajan tasalla, liity postituslistalle, postituslista, ilmoita minulle, peruuta tilaus',
  },
  {
    type: 'recovery',
    lang: 'fi',
    why: 'getting a lost password back',
    phrases:
      'unohditko salasanan, unohditko salasanasi, unohtunut salasana, salasana unohtunut, palauta salasana, salasanan palautus, nollaa salasana, vaihda salasana, uusi salasana, laheta uudelleen',
  },
  {
    type: 'contact',
    lang: 'fi',
    why: 'writing to the people behind the page',
    phrases:
      'yhteydenotto, ota yhteytta, yhteystiedot, yhteydenottolomake, laheta viesti, laheta, jata viesti, anna palautetta, palaute, laheta palaute, kysy, esita kysymys, jata kommentti, kommentoi, laheta kommentti, vastaa, pyyda tarjous, tarjouspyynto, jata yhteydenottopyynto, soittopyynto, yhteydenottopyynto, allekirjoita',
  },
  {
    type: 'order',
    lang: 'fi',
    why: 'buying something',
    phrases:
      'kassa, siirry kassalle, tilaus, vahvista tilaus, tee tilaus, osta, osta nyt, maksu, maksutapa, maksa, laskutusosoite, toimitusosoite, toimitus, ostoskori, lisaa ostoskoriin, lahjoita, lahjoitus',
  },
  {
    type: 'login',
    lang: 'hu',
    why: 'signing in to an account',
    phrases:
      'bejelentkezes, belepes, bejelentkezem, lepjen be, lepj be, emlekezz ram, van mar fiokja, mar regisztralt, jelentkezz be',
  },
  {
    type: 'registration',
    lang: 'hu',
    why: 'opening an account',
    phrases:
      'regisztracio, regisztralok, regisztralj, fiok letrehozasa, uj fiok, uj vasarlo, uj felhasznalo, csatlakozz, csatlakozas, fiok nyitasa',
  },
  {
    type: 'search',
    lang: 'hu',
    why: 'looking for something',
    phrases: 'kereses, kereso, keres, keresoszo, reszletes kereses, kereses az oldalon',
  },
  {
    type: 'newsletter',
    lang: 'hu',
    why: 'asking for news by mail',
    phrases:
      'hirlevel, feliratkozas, feliratkozom, iratkozz fel, iratkozzon fel, hirlevel feliratkozas, iratkozz fel hirlevelunkre, iratkozzon fel hirlevelunkre, ertesitest kerek, ertesuljon, leiratkozas, hirlevelunk',
  },
  {
    type: 'recovery',
    lang: 'hu',
    why: 'getting a lost password back',
    phrases:
      'elfelejtett jelszo, elfelejtette jelszavat, elfelejtetted a jelszavad, jelszo emlekezteto, jelszo visszaallitasa, uj jelszo, uj jelszo kerese, jelszo modositasa, jelszo megvaltoztatasa, ujrakuldes',
  },
  {
    type: 'contact',
    lang: 'hu',
    why: 'writing to the people behind the page',
    phrases:
      'kapcsolat, kapcsolatfelvetel, lepjen kapcsolatba velunk, lepj kapcsolatba velunk, elerhetosegeink, irjon nekunk, irj nekunk, uzenet kuldese, uzenetkuldes, kuldes, uzenet elkuldese, kuldjon uzenetet, kerdezzen, kerdezz, tegye fel kerdeset, hozzaszolas kuldese, szolj hozza, hozzaszolas irasa, valasz, ajanlatkeres, ajanlatot kerek, visszahivas, visszajelzes, velemeny, kapcsolati urlap, alairom',
  },
  {
    type: 'order',
    lang: 'hu',
    why: 'buying something',
    phrases:
      'megrendeles, rendeles, megrendelem, rendeles leadasa, rendeles elkuldese, penztar, tovabb a penztarhoz, vasarlas, megveszem, fizetes, fizetesi mod, szamlazasi cim, szamlazasi adatok, szallitasi cim, szallitasi adatok, szallitas, kosar, kosarba, kosarba teszem, adomanyozas, adomany, tamogatas',
  },
  {
    type: 'login',
    lang: 'ro',
    why: 'signing in to an account',
    phrases:
      'autentificare, conectare, intra in cont, login, logheaza te, conecteaza te, tine ma minte, am deja cont, ai deja cont, contul meu, logare',
  },
  {
    type: 'registration',
    lang: 'ro',
    why: 'opening an account',
    phrases:
      'inregistrare, inregistreaza te, creeaza cont, creare cont, creeaza un cont, cont nou, client nou, utilizator nou, inscrie te, deschide cont',
  },
  {
    type: 'search',
    lang: 'ro',
    why: 'looking for something',
    phrases: 'cautare, cauta, gaseste, cautare avansata, cuvinte cheie, cauta in site',
  },
  {
    type: 'newsletter',
    lang: 'ro',
    why: 'asking for news by mail',
    phrases:
      'newsletter, abonare, aboneaza te, abonare newsletter, aboneaza te la newsletter, ma abonez, buletin informativ, fii la curent, ramai la curent, primeste noutati, anunta ma, dezabonare',
  },
  {
    type: 'recovery',
    lang: 'ro',
    why: 'getting a lost password back',
    phrases:
      'ai uitat parola, ati uitat parola, am uitat parola, parola uitata, recuperare parola, recupereaza parola, resetare parola, reseteaza parola, schimba parola, parola noua, retrimite',
  },
  {
    type: 'contact',
    lang: 'ro',
    why: 'writing to the people behind the page',
    phrases:
      'contact, contactati ne, contacteaza ne, formular de contact, trimite mesaj, trimite mesajul, trimite un mesaj, trimite, scrie ne, scrieti ne, lasa un comentariu, adauga comentariu, publica comentariul, trimite comentariul, lasa un mesaj, lasa un raspuns, raspunde, pune o intrebare, cere oferta, solicita oferta, cerere oferta, solicita informatii, sugestii, reclamatii, petitie, semneaza petitia',
  },
  {
    type: 'order',
    lang: 'ro',
    why: 'buying something',
    phrases:
      'comanda, plaseaza comanda, trimite comanda, finalizeaza comanda, finalizare comanda, cumpara, cumpara acum, plata, metoda de plata, modalitate de plata, plateste, casa, cos, cos de cumparaturi, adauga in cos, adresa de facturare, date facturare, adresa de livrare, date livrare, livrare, doneaza, donatie',
  },
  {
    type: 'login',
    lang: 'tr',
    why: 'signing in to an account',
    phrases:
      'giris, giris yap, oturum ac, uye girisi, giris yapin, beni hatirla, zaten uye misiniz, hesabiniz var mi, kullanici girisi, oturum acma',
  },
  {
    type: 'registration',
    lang: 'tr',
    why: 'opening an account',
    phrases:
      'kayit, kayit ol, kaydol, uye ol, uyelik, yeni uyelik, yeni uye, hesap olustur, hesap ac, kayit olun, yeni musteri, kayit formu, uye olun, uyelik olustur, yeni hesap',
  },
  {
    type: 'search',
    lang: 'tr',
    why: 'looking for something',
    phrases: 'ara, arama, bul, site ici arama, gelismis arama, anahtar kelime, arama yap',
  },
  {
    type: 'newsletter',
    lang: 'tr',
    why: 'asking for news by mail',
    phrases:
      'bulten, e bulten, abone ol, abonelik, bultene abone ol, bultenimize abone olun, e bulten aboneligi, haberdar ol, haberdar olun, mail listesi, bize katilin, beni haberdar et, bultene kayit ol, abonelikten cik',
  },
  {
    type: 'recovery',
    lang: 'tr',
    why: 'getting a lost password back',
    phrases:
      'sifremi unuttum, parolami unuttum, sifrenizi mi unuttunuz, sifreni mi unuttun, parolanizi mi unuttunuz, sifre sifirlama, sifre sifirla, sifreyi sifirla, sifre yenileme, sifre hatirlatma, parola sifirlama, yeni sifre, sifre degistir, tekrar gonder, yeniden gonder',
  },
  {
    type: 'contact',
    lang: 'tr',
    why: 'writing to the people behind the page',
    phrases:
      'iletisim, bize ulasin, bize ulas, iletisime gec, iletisime gecin, iletisim formu, mesaj gonder, mesaj gonderin, gonder, bize yazin, yorum yap, yorum yaz, yorum gonder, yorum birak, bir yorum birak, yanitla, cevap yaz, cevapla, soru sor, soru sorun, teklif al, teklif iste, teklif isteyin, sizi arayalim, gorus ve oneriler, oneri ve sikayet, basvuru formu, talep formu, imzala, dilekce',
  },
  {
    type: 'order',
    lang: 'tr',
    why: 'buying something',
    phrases:
      'siparis, siparis ver, siparisi tamamla, siparisi onayla, satin al, hemen al, odeme, odeme yap, odeme yontemi, alisverisi tamamla, sepet, sepetim, sepete ekle, fatura adresi, fatura bilgileri, teslimat adresi, teslimat bilgileri, kargo, kasa, bagis, bagis yap',
  },
  {
    type: 'login',
    lang: 'uk',
    why: 'signing in to an account',
    phrases:
      'увіити, вхід, авторизація, логін, особистии кабінет, вхід в особистии кабінет, запам ятати мене, вже зареєстровані, ввіити, увіити в систему',
  },
  {
    type: 'registration',
    lang: 'uk',
    why: 'opening an account',
    phrases:
      'реєстрація, зареєструватися, зареєструватись, створити акаунт, створити обліковии запис, новии користувач, новии клієнт, зареєструитеся, приєднатися',
  },
  {
    type: 'search',
    lang: 'uk',
    why: 'looking for something',
    phrases: 'пошук, знаити, шукати, пошук по саиту, ключове слово, розширении пошук',
  },
  {
    type: 'newsletter',
    lang: 'uk',
    why: 'asking for news by mail',
    phrases:
      'підписатися, підписатись, підписка, підпишіться, розсилка, підписатися на розсилку, підписатися на новини, підписка на новини, отримувати новини, будьте в курсі, повідомити мене, відписатися',
  },
  {
    type: 'recovery',
    lang: 'uk',
    why: 'getting a lost password back',
    phrases:
      'забули пароль, забув пароль, відновити пароль, відновлення пароля, скинути пароль, скидання пароля, нагадати пароль, змінити пароль, новии пароль, надіслати повторно',
  },
  {
    type: 'contact',
    lang: 'uk',
    why: 'writing to the people behind the page',
    phrases:
      'контакти, зворотнии зв язок, зв язатися з нами, зв яжіться з нами, напишіть нам, написати нам, надіслати повідомлення, відправити повідомлення, відправити, надіслати, поставити запитання, поставити питання, задати питання, залишити коментар, додати коментар, залишити відгук, відповісти, залишити заявку, надіслати заявку, замовити дзвінок, передзвоніть мені, електронне звернення, звернення громадян, форма зворотного зв язку, підписати петицію',
  },
  {
    type: 'order',
    lang: 'uk',
    why: 'buying something',
    phrases:
      'оформити замовлення, оформлення замовлення, замовити, замовлення, адреса доставки, доставка, оплата, спосіб оплати, оплатити, купити, кошик, у кошик, до кошика, підтвердити замовлення, пожертвувати, пожертва',
  },
  {
    type: 'login',
    lang: 'bg',
    why: 'signing in to an account',
    phrases: 'вход, влез, влезте, влизане, логин, вход в системата, запомни ме, вече имате акаунт, вход за клиенти',
  },
  {
    type: 'registration',
    lang: 'bg',
    why: 'opening an account',
    phrases:
      'регистрация, регистрираи се, регистрираите се, създаи акаунт, създаване на акаунт, създаи профил, нов клиент, нов потребител, нов профил',
  },
  {
    type: 'search',
    lang: 'bg',
    why: 'looking for something',
    phrases: 'търсене, търси, търсете, намери, разширено търсене, ключова дума',
  },
  {
    type: 'newsletter',
    lang: 'bg',
    why: 'asking for news by mail',
    phrases:
      'бюлетин, абонираи се, абонираите се, абонамент, абонираи се за бюлетин, абонираите се за нашия бюлетин, новини по имеил, бъдете в течение, уведоми ме, отписване',
  },
  {
    type: 'recovery',
    lang: 'bg',
    why: 'getting a lost password back',
    phrases:
      'забравена парола, забравихте паролата, забравихте паролата си, забравили сте паролата си, възстановяване на парола, възстанови парола, нова парола, смяна на парола, изпрати отново',
  },
  {
    type: 'contact',
    lang: 'bg',
    why: 'writing to the people behind the page',
    phrases:
      'контакти, контакт, свържете се с нас, свържи се с нас, връзка с нас, форма за контакт, контактна форма, изпрати съобщение, изпратете съобщение, изпрати, изпращане, пишете ни, пиши ни, задаи въпрос, задаите въпрос, оставете коментар, остави коментар, добави коментар, публикуване, отговор, коментираи, запитване, изпрати запитване, поискаи оферта, поискаите оферта, обратна връзка, подпиши петиция',
  },
  {
    type: 'order',
    lang: 'bg',
    why: 'buying something',
    phrases:
      'поръчка, поръчаи, завърши поръчката, потвърди поръчката, купи, купи сега, плащане, начин на плащане, плати, каса, количка, кошница, добави в количката, адрес за фактуриране, данни за фактура, адрес за доставка, доставка, дари, дарение',
  },
  {
    type: 'login',
    lang: 'el',
    why: 'signing in to an account',
    phrases:
      'συνδεση, εισοδος, συνδεθειτε, συνδεσου, εισοδος μελων, να με θυμασαι, εχετε ηδη λογαριασμο, εισοδος χρηστη',
  },
  {
    type: 'registration',
    lang: 'el',
    why: 'opening an account',
    phrases:
      'εγγραφη, εγγραφειτε, δημιουργια λογαριασμου, νεος λογαριασμος, νεος πελατης, νεος χρηστης, δημιουργηστε λογαριασμο, γινετε μελος',
  },
  {
    type: 'search',
    lang: 'el',
    why: 'looking for something',
    phrases: 'αναζητηση, αναζητηστε, βρες, ευρεση, συνθετη αναζητηση',
  },
  {
    type: 'newsletter',
    lang: 'el',
    why: 'asking for news by mail',
    phrases:
      'newsletter, ενημερωτικο δελτιο, εγγραφη στο newsletter, εγγραφειτε στο newsletter, εγγραφειτε στο newsletter μας, συνδρομη, μεινετε ενημερωμενοι, λιστα αλληλογραφιας, ενημερωστε με, διαγραφη απο το newsletter',
  },
  {
    type: 'recovery',
    lang: 'el',
    why: 'getting a lost password back',
    phrases:
      'ξεχασατε τον κωδικο, ξεχασατε τον κωδικο σας, ξεχασα τον κωδικο, ξεχασα τον κωδικο μου, ανακτηση κωδικου, επαναφορα κωδικου, υπενθυμιση κωδικου, αλλαγη κωδικου, νεος κωδικος, επαναποστολη',
  },
  {
    type: 'contact',
    lang: 'el',
    why: 'writing to the people behind the page',
    phrases:
      'επικοινωνια, επικοινωνηστε μαζι μας, φορμα επικοινωνιας, αποστολη μηνυματος, στειλτε μηνυμα, στειλτε μας μηνυμα, αποστολη, γραψτε μας, καντε μια ερωτηση, αφηστε σχολιο, αφηστε ενα σχολιο, δημοσιευση σχολιου, υποβολη σχολιου, σχολιαστε, απαντηση, αφηστε μια απαντηση, ζητηστε προσφορα, αιτημα επικοινωνιας, υποβολη, υποβολη αιτηματος, υπογραψτε',
  },
  {
    type: 'order',
    lang: 'el',
    why: 'buying something',
    phrases:
      'ολοκληρωση παραγγελιας, παραγγελια, αγορα, αγοραστε, πληρωμη, τροπος πληρωμης, ταμειο, καλαθι, προσθηκη στο καλαθι, διευθυνση χρεωσης, στοιχεια χρεωσης, διευθυνση αποστολης, διευθυνση παραδοσης, αποστολη παραγγελιας, δωρεα',
  },
  {
    type: 'login',
    lang: 'he',
    why: 'signing in to an account',
    phrases: 'התחברות, כניסה, התחבר, כניסה לחשבון, כניסת משתמשים, כניסה למערכת, זכור אותי, לקוח קיים, כבר רשום, התחברו',
  },
  {
    type: 'registration',
    lang: 'he',
    why: 'opening an account',
    phrases: 'הרשמה, הירשם, הרשם, צור חשבון, יצירת חשבון, פתיחת חשבון, משתמש חדש, לקוח חדש, חשבון חדש, הצטרפות, הצטרפו',
  },
  { type: 'search', lang: 'he', why: 'looking for something', phrases: 'חיפוש, חפש, חיפוש באתר, חיפוש מתקדם, מצא' },
  {
    type: 'newsletter',
    lang: 'he',
    why: 'asking for news by mail',
    phrases:
      'ניוזלטר, הרשמה לניוזלטר, הירשמו לניוזלטר, רשימת תפוצה, הצטרפו לרשימת התפוצה, הרשמה לעדכונים, קבלת עדכונים, הישארו מעודכנים, עדכונים במייל, ידיעון, מנוי, הרשמה לדיוור, הסרה מרשימת תפוצה',
  },
  {
    type: 'recovery',
    lang: 'he',
    why: 'getting a lost password back',
    phrases:
      'שכחתי סיסמה, שכחתי סיסמא, שכחת סיסמה, שכחת את הסיסמה, איפוס סיסמה, איפוס סיסמא, שחזור סיסמה, שחזור סיסמא, שינוי סיסמה, סיסמה חדשה, שלח שוב',
  },
  {
    type: 'contact',
    lang: 'he',
    why: 'writing to the people behind the page',
    phrases:
      'צור קשר, צרו קשר, יצירת קשר, טופס יצירת קשר, שלח הודעה, שליחת הודעה, שלחו הודעה, שליחה, שלח, כתבו לנו, פנו אלינו, פנייה, השאר תגובה, השארת תגובה, כתיבת תגובה, הוסף תגובה, הגב, שלח תגובה, שאל שאלה, השאירו פרטים, השאר פרטים, קבלת הצעת מחיר, בקשת הצעת מחיר, פניות הציבור, משוב, חתמו על העצומה',
  },
  {
    type: 'order',
    lang: 'he',
    why: 'buying something',
    phrases:
      'קופה, לתשלום, תשלום, ביצוע הזמנה, הזמנה, בצע הזמנה, קנייה, קנה עכשיו, רכישה, עגלת קניות, הוסף לסל, סל קניות, כתובת לחיוב, פרטי חיוב, כתובת למשלוח, משלוח, אמצעי תשלום, תרומה, תרמו',
  },
  {
    type: 'login',
    lang: 'ko',
    why: 'signing in to an account',
    phrases:
      '로그인, 로그인하기, 회원 로그인, 회원로그인, 로그인 상태 유지, 자동 로그인, 로그인 유지, 아이디 저장',
  },
  {
    type: 'registration',
    lang: 'ko',
    why: 'opening an account',
    phrases:
      '회원가입, 회원 가입, 가입하기, 가입, 계정 만들기, 계정 생성, 새 계정, 신규 회원, 등록하기, 무료 가입, 회원정보 수정, 정보 수정, 수정하기, 비밀번호 재확인',
  },
  {
    type: 'search',
    lang: 'ko',
    why: 'looking for something',
    phrases:
      '검색, 검색하기, 통합검색, 통합 검색, 찾기, 상세검색, 상세 검색, 검색어',
  },
  {
    type: 'newsletter',
    lang: 'ko',
    why: 'asking for news by mail',
    phrases:
      '뉴스레터, 구독, 구독하기, 뉴스레터 구독, 뉴스레터 신청, 소식지, 소식 받기, 소식받기, 이메일 구독, 구독 신청, 알림 신청, 구독 취소, 소식지 신청',
  },
  {
    type: 'recovery',
    lang: 'ko',
    why: 'getting a lost password back',
    phrases:
      '비밀번호 찾기, 비밀번호찾기, 비밀번호를 잊으셨나요, 비밀번호 분실, 비밀번호 재설정, 비밀번호 초기화, 비밀번호 변경, 새 비밀번호, 아이디 찾기, 아이디찾기, 아이디 비밀번호 찾기, 재전송, 다시 보내기',
  },
  {
    type: 'contact',
    lang: 'ko',
    why: 'writing to the people behind the page',
    phrases:
      '문의하기, 문의, 문의 보내기, 연락처, 연락하기, 온라인 문의, 온라인문의, 고객문의, 1 1 문의, 상담신청, 상담 신청, 상담하기, 메시지 보내기, 메시지 전송, 보내기, 전송, 댓글 달기, 댓글 남기기, 댓글 작성, 댓글 쓰기, 답글 남기기, 의견 보내기, 질문하기, 견적 문의, 견적문의, 견적 요청, 글쓰기, 제안하기, 민원, 민원 신청, 문의 양식, 서명하기',
  },
  {
    type: 'order',
    lang: 'ko',
    why: 'buying something',
    phrases:
      '주소 검색, 주소 찾기, 우편번호 검색, 우편번호 찾기, 주문, 주문하기, 결제, 결제하기, 구매, 구매하기, 바로구매, 바로 구매, 장바구니, 장바구니 담기, 결제 수단, 결제수단, 청구지 주소, 배송지, 배송지 주소, 배송 주소, 배송 정보, 주문서, 기부, 후원, 후원하기',
  },
  {
    type: 'login',
    lang: 'vi',
    why: 'signing in to an account',
    phrases: 'dang nhap, ghi nho dang nhap, ghi nho, da co tai khoan, dang nhap tai khoan',
  },
  {
    type: 'registration',
    lang: 'vi',
    why: 'opening an account',
    phrases:
      'dang ky, dang ki, tao tai khoan, dang ky tai khoan, tai khoan moi, khach hang moi, thanh vien moi, dang ky thanh vien, dang ky ngay, tham gia',
  },
  {
    type: 'search',
    lang: 'vi',
    why: 'looking for something',
    phrases: 'tim kiem, tim, tu khoa, tim kiem nang cao, tra cuu',
  },
  {
    type: 'newsletter',
    lang: 'vi',
    why: 'asking for news by mail',
    phrases:
      'ban tin, dang ky nhan tin, dang ky nhan ban tin, nhan ban tin, nhan tin, dang ky email, theo doi ban tin, nhan thong bao, dang ky nhan thong tin, huy dang ky',
  },
  {
    type: 'recovery',
    lang: 'vi',
    why: 'getting a lost password back',
    phrases:
      'quen mat khau, lay lai mat khau, khoi phuc mat khau, dat lai mat khau, doi mat khau, mat khau moi, gui lai',
  },
  {
    type: 'contact',
    lang: 'vi',
    why: 'writing to the people behind the page',
    phrases:
      'lien he, lien he voi chung toi, lien he chung toi, gui tin nhan, gui lien he, gui, gui loi nhan, gui cau hoi, dat cau hoi, de lai binh luan, gui binh luan, binh luan, viet binh luan, tra loi, de lai loi nhan, gui phan hoi, gop y, gui y kien, yeu cau bao gia, nhan bao gia, yeu cau tu van, dang ky tu van, gui yeu cau, bieu mau lien he, hoi dap, phan hoi',
  },
  {
    type: 'order',
    lang: 'vi',
    why: 'buying something',
    phrases:
      'thanh toan, dat hang, mua hang, mua ngay, gio hang, them vao gio, them vao gio hang, dia chi thanh toan, dia chi giao hang, dia chi nhan hang, giao hang, phuong thuc thanh toan, hinh thuc thanh toan, xac nhan don hang, don hang, quyen gop, ung ho',
  },
  {
    type: 'login',
    lang: 'id',
    why: 'signing in to an account',
    phrases: 'masuk, login, log masuk, ingat saya, sudah punya akun, masuk ke akun',
  },
  {
    type: 'registration',
    lang: 'id',
    why: 'opening an account',
    phrases:
      'daftar, pendaftaran, registrasi, buat akun, buat akun baru, daftar sekarang, akun baru, pelanggan baru, pengguna baru, bergabung',
  },
  {
    type: 'search',
    lang: 'id',
    why: 'looking for something',
    phrases: 'cari, pencarian, telusuri, kata kunci, pencarian lanjutan',
  },
  {
    type: 'newsletter',
    lang: 'id',
    why: 'asking for news by mail',
    phrases:
      'langganan, berlangganan, buletin, newsletter, berlangganan newsletter, dapatkan update, milis, beri tahu saya, langganan sekarang, berhenti berlangganan',
  },
  {
    type: 'recovery',
    lang: 'id',
    why: 'getting a lost password back',
    phrases:
      'lupa kata sandi, lupa password, lupa sandi, atur ulang kata sandi, reset password, reset kata sandi, ubah kata sandi, kata sandi baru, kirim ulang',
  },
  {
    type: 'contact',
    lang: 'id',
    why: 'writing to the people behind the page',
    phrases:
      'hubungi kami, kontak, kontak kami, kirim pesan, kirim, kirim komentar, tinggalkan komentar, tinggalkan balasan, tinggalkan pesan, balas, tulis komentar, ajukan pertanyaan, tanya, minta penawaran, formulir kontak, pengaduan, aspirasi, layanan pengaduan, kritik dan saran',
  },
  {
    type: 'order',
    lang: 'id',
    why: 'buying something',
    phrases:
      'pesan sekarang, checkout, pembayaran, metode pembayaran, bayar, beli, beli sekarang, keranjang, tambah ke keranjang, alamat penagihan, alamat pengiriman, pengiriman, pesanan, buat pesanan, donasi',
  },
  {
    type: 'login',
    lang: 'fa',
    why: 'signing in to an account',
    phrases:
      'ورود, ورود به حساب, وارد شوید, وارد شويد, ورود کاربران, ورود كاربران, ورود به سایت, ورود به سايت, مرا به خاطر بسپار, ورود اعضا, لاگین, لاگين',
  },
  {
    type: 'registration',
    lang: 'fa',
    why: 'opening an account',
    phrases:
      'ثبت نام, عضویت, عضويت, ایجاد حساب, ايجاد حساب, ایجاد حساب کاربری, ايجاد حساب كاربري, ثبت نام کنید, ثبت نام كنيد, عضو شوید, عضو شويد, کاربر جدید, كاربر جديد, حساب جدید, حساب جديد, ساخت حساب کاربری, ساخت حساب كاربري',
  },
  {
    type: 'search',
    lang: 'fa',
    why: 'looking for something',
    phrases:
      'جستجو, جست و جو, جستجوی پیشرفته, جستجوي پيشرفته, جستجو کنید, جستجو كنيد, یافتن, يافتن, جستجو در سایت, جستجو در سايت',
  },
  {
    type: 'newsletter',
    lang: 'fa',
    why: 'asking for news by mail',
    phrases:
      'خبرنامه, عضویت در خبرنامه, عضويت در خبرنامه, اشتراک, اشتراك, مشترک شوید, مشترك شويد, دریافت خبرنامه, دريافت خبرنامه, اشتراک در خبرنامه, اشتراك در خبرنامه, ثبت نام در خبرنامه, به من اطلاع بده, لغو اشتراک, لغو اشتراك',
  },
  {
    type: 'recovery',
    lang: 'fa',
    why: 'getting a lost password back',
    phrases:
      'فراموشی رمز عبور, فراموشي رمز عبور, رمز عبور را فراموش کرده اید, رمز عبور را فراموش كرده ايد, رمز عبور خود را فراموش کرده اید, رمز عبور خود را فراموش كرده ايد, فراموشی رمز, فراموشي رمز, بازیابی رمز عبور, بازيابي رمز عبور, بازیابی کلمه عبور, بازيابي كلمه عبور, تغییر رمز عبور, تغيير رمز عبور, بازنشانی رمز عبور, بازنشاني رمز عبور, ارسال مجدد, فراموشی کلمه عبور, فراموشي كلمه عبور',
  },
  {
    type: 'contact',
    lang: 'fa',
    why: 'writing to the people behind the page',
    phrases:
      'تماس با ما, ارتباط با ما, تماس, ارسال پیام, ارسال پيام, ارسال, فرم تماس, ارسال نظر, ارسال دیدگاه, ارسال ديدگاه, ثبت نظر, ثبت دیدگاه, ثبت ديدگاه, فرستادن دیدگاه, فرستادن ديدگاه, دیدگاهتان را بنویسید, ديدگاهتان را بنويسيد, نظر بدهید, نظر بدهيد, پاسخ, پرسش خود را مطرح کنید, پرسش خود را مطرح كنيد, درخواست مشاوره, درخواست قیمت, درخواست قيمت, انتقادات و پیشنهادات, انتقادات و پيشنهادات, ارسال پیغام, ارسال پيغام, پیام بگذارید, پيام بگذاريد',
  },
  {
    type: 'order',
    lang: 'fa',
    why: 'buying something',
    phrases:
      'تسویه حساب, تسويه حساب, پرداخت, ثبت سفارش, سفارش, خرید, خريد, سبد خرید, سبد خريد, افزودن به سبد خرید, افزودن به سبد خريد, روش پرداخت, ادرس صورتحساب, ادرس تحویل, ادرس تحويل, ادرس ارسال, تکمیل خرید, تكميل خريد, کمک مالی, كمك مالي',
  },
  {
    type: 'login',
    lang: 'hi',
    why: 'signing in to an account',
    phrases: 'लग इन, लगन, लग इन कर, लगइन, सइन इन, सइन इन कर, परवश कर',
  },
  {
    type: 'registration',
    lang: 'hi',
    why: 'opening an account',
    phrases: 'पजकरण, पजकरण कर, रजसटर कर, रजसटर, सइन अप, सइन अप कर, खत बनए, नय खत',
  },
  { type: 'search', lang: 'hi', why: 'looking for something', phrases: 'खज, सरच, ढढ, उननत खज' },
  {
    type: 'newsletter',
    lang: 'hi',
    why: 'asking for news by mail',
    phrases: 'नयजलटर, सदसयत ल, सबसकरइब कर, सबसकरइब, समचर पतर, अपडट पए',
  },
  {
    type: 'recovery',
    lang: 'hi',
    why: 'getting a lost password back',
    phrases: 'पसवरड भल गए, पसवरड रसट, पसवरड रसट कर, पसवरड बदल, नय पसवरड, पन भज',
  },
  {
    type: 'contact',
    lang: 'hi',
    why: 'writing to the people behind the page',
    phrases:
      'सपरक कर, हमस सपरक कर, सपरक, सदश भज, टपपण कर, टपपण भज, एक टपपण भज, टपपण छड, उततर द, परशन पछ, परतकरय, परतकरय भज, शकयत दरज कर, सझव भज, भज, हम लख',
  },
  {
    type: 'order',
    lang: 'hi',
    why: 'buying something',
    phrases: 'भगतन, भगतन कर, ऑरडर कर, अभ खरद, खरद, करट, करट म जड, चकआउट, बलग पत, शपग पत, डलवर पत, दन कर, दन',
  },
  {
    type: 'login',
    lang: 'th',
    why: 'signing in to an account',
    phrases: 'เขาสระบบ, ลอกอน, ลงชอเขาใช, เขาระบบ, สมาชกเขาสระบบ',
  },
  {
    type: 'registration',
    lang: 'th',
    why: 'opening an account',
    phrases: 'สมครสมาชก, ลงทะเบยน, สรางบญช, สมคร, สมครใชงาน, สมาชกใหม',
  },
  { type: 'search', lang: 'th', why: 'looking for something', phrases: 'คนหา, คนหาขนสง, คาคนหา' },
  {
    type: 'newsletter',
    lang: 'th',
    why: 'asking for news by mail',
    phrases: 'จดหมายขาว, รบขาวสาร, สมครรบขาวสาร, สมครรบจดหมายขาว, ตดตามขาวสาร, รบขาวสารทางอเมล, ยกเลกการรบขาวสาร',
  },
  {
    type: 'recovery',
    lang: 'th',
    why: 'getting a lost password back',
    phrases: 'ลมรหสผาน, รเซตรหสผาน, ตงรหสผานใหม, เปลยนรหสผาน, กคนรหสผาน, สงอกครง',
  },
  {
    type: 'contact',
    lang: 'th',
    why: 'writing to the people behind the page',
    phrases:
      'ตดตอเรา, ตดตอ, สงขอความ, แบบฟอรมตดตอ, แสดงความคดเหน, สงความคดเหน, ใสความเหน, ตอบกลบ, ถามคาถาม, สอบถาม, สอบถามขอมล, ขอใบเสนอราคา, รองเรยน, ขอเสนอแนะ',
  },
  {
    type: 'order',
    lang: 'th',
    why: 'buying something',
    phrases:
      'ชาระเงน, สงซอ, สงซอสนคา, ซอเลย, ตะกรา, ตะกราสนคา, หยบใสตะกรา, ทอยจดสง, ทอยในการจดสง, ทอยสาหรบออกใบเสรจ, วธการชาระเงน, บรจาค',
  },
  {
    type: 'login',
    lang: 'hr',
    why: 'signing in to an account',
    phrases: 'prijava, prijavi se, prijavite se, login, zapamti me, vec imate racun, prijava korisnika',
  },
  {
    type: 'registration',
    lang: 'hr',
    why: 'opening an account',
    phrases:
      'registracija, registriraj se, registrirajte se, otvori racun, kreiraj racun, izradi racun, novi korisnik, novi kupac, uclani se, postani clan',
  },
  {
    type: 'search',
    lang: 'hr',
    why: 'looking for something',
    phrases: 'pretraga, pretrazi, trazi, pronadi, napredna pretraga, trazilica',
  },
  {
    type: 'newsletter',
    lang: 'hr',
    why: 'asking for news by mail',
    phrases:
      'newsletter, prijava na newsletter, prijavite se na newsletter, prijavi se na newsletter, pretplata, pretplati se, pretplatite se, bilten, obavijesti me, budite u tijeku, ostanite informirani, odjava',
  },
  {
    type: 'recovery',
    lang: 'hr',
    why: 'getting a lost password back',
    phrases:
      'zaboravljena lozinka, zaboravili ste lozinku, zaboravio sam lozinku, resetiraj lozinku, nova lozinka, promjena lozinke, obnova lozinke, posalji ponovno',
  },
  {
    type: 'contact',
    lang: 'hr',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontaktirajte nas, kontaktiraj nas, kontakt obrazac, posalji poruku, posaljite poruku, posalji, posaljite nam poruku, posaljite upit, posalji upit, upit, pisite nam, javite nam se, postavi pitanje, postavite pitanje, ostavite komentar, ostavi komentar, objavi komentar, komentiraj, odgovori, zatrazite ponudu, zatrazi ponudu, povratna informacija, potpisi peticiju',
  },
  {
    type: 'order',
    lang: 'hr',
    why: 'buying something',
    phrases:
      'narudzba, naruci, potvrdi narudzbu, zavrsi kupnju, kupi, blagajna, placanje, nacin placanja, plati, kosarica, dodaj u kosaricu, adresa za naplatu, podaci za racun, adresa dostave, adresa za dostavu, dostava, doniraj, donacija',
  },
  {
    type: 'login',
    lang: 'sr',
    why: 'signing in to an account',
    phrases:
      'prijava, пријава, prijavi se, пријави се, prijavite se, пријавите се, login, zapamti me, запамти ме, vec imate nalog, већ имате налог, prijava korisnika, пријава корисника',
  },
  {
    type: 'registration',
    lang: 'sr',
    why: 'opening an account',
    phrases:
      'registracija, регистрација, registruj se, региструј се, registrujte se, региструјте се, otvori nalog, отвори налог, kreiraj nalog, креирај налог, izradi nalog, изради налог, novi korisnik, нови корисник, novi kupac, нови купац, uclani se, учлани се, postani clan, постани члан',
  },
  {
    type: 'search',
    lang: 'sr',
    why: 'looking for something',
    phrases:
      'pretraga, претрага, pretrazi, претражи, trazi, тражи, pronadi, пронађи, napredna pretraga, напредна претрага, trazilica, тражилица',
  },
  {
    type: 'newsletter',
    lang: 'sr',
    why: 'asking for news by mail',
    phrases:
      'newsletter, prijava na newsletter, prijavite se na newsletter, prijavi se na newsletter, pretplata, претплата, pretplati se, претплати се, pretplatite se, претплатите се, bilten, билтен, obavijesti me, обавијести ме, budite u tijeku, будите у тијеку, ostanite informisani, останите информисани, odjava, одјава',
  },
  {
    type: 'recovery',
    lang: 'sr',
    why: 'getting a lost password back',
    phrases:
      'zaboravljena lozinka, заборављена лозинка, zaboravljena sifra, заборављена шифра, zaboravili ste lozinku, заборавили сте лозинку, zaboravio sam lozinku, заборавио сам лозинку, resetuj lozinku, ресетуј лозинку, nova lozinka, нова лозинка, promjena lozinke, промјена лозинке, obnova lozinke, обнова лозинке, posalji ponovno, пошаљи поновно',
  },
  {
    type: 'contact',
    lang: 'sr',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, контакт, kontaktirajte nas, контактирајте нас, kontaktiraj nas, контактирај нас, kontakt forma, контакт форма, posalji poruku, пошаљи поруку, posaljite poruku, пошаљите поруку, posalji, пошаљи, posaljite nam poruku, пошаљите нам поруку, posaljite upit, пошаљите упит, posalji upit, пошаљи упит, upit, упит, pisite nam, пишите нам, javite nam se, јавите нам се, postavi pitanje, постави питање, postavite pitanje, поставите питање, ostavite komentar, оставите коментар, ostavi komentar, остави коментар, objavi komentar, објави коментар, komentiraj, коментирај, odgovori, одговори, zatrazite ponudu, затражите понуду, zatrazi ponudu, затражи понуду, povratna informacija, повратна информација, potpisi peticiju, потпиши петицију',
  },
  {
    type: 'order',
    lang: 'sr',
    why: 'buying something',
    phrases:
      'porudzbina, поруџбина, narudzbina, наруџбина, naruci, наручи, potvrdi porudzbinu, потврди поруџбину, poruci, поручи, zavrsi kupovinu, заврши куповину, kupi, купи, kasa, каса, placanje, плаћање, nacin placanja, начин плаћања, plati, плати, korpa, корпа, dodaj u korpu, додај у корпу, adresa za naplatu, адреса за наплату, podaci za nalog, подаци за налог, adresa dostave, адреса доставе, adresa za dostavu, адреса за доставу, dostava, достава, doniraj, донирај, donacija, донација',
  },
  {
    type: 'login',
    lang: 'sl',
    why: 'signing in to an account',
    phrases: 'prijava, prijavi se, prijavite se, zapomni si me, ze imate racun, vpis, prijava uporabnika',
  },
  {
    type: 'registration',
    lang: 'sl',
    why: 'opening an account',
    phrases:
      'registracija, registriraj se, registrirajte se, ustvari racun, ustvarite racun, nov uporabnik, nova stranka, odpri racun, postani clan',
  },
  {
    type: 'search',
    lang: 'sl',
    why: 'looking for something',
    phrases: 'iskanje, isci, najdi, napredno iskanje, iskalnik',
  },
  {
    type: 'newsletter',
    lang: 'sl',
    why: 'asking for news by mail',
    phrases:
      'e novice, novice, prijava na e novice, prijavite se na e novice, prijava na novice, narocite se, naroci se na novice, glasilo, bodite obvesceni, ostanite obvesceni, obvesti me, odjava',
  },
  {
    type: 'recovery',
    lang: 'sl',
    why: 'getting a lost password back',
    phrases:
      'pozabljeno geslo, ste pozabili geslo, pozabili ste geslo, ponastavi geslo, ponastavitev gesla, novo geslo, sprememba gesla, poslji ponovno',
  },
  {
    type: 'contact',
    lang: 'sl',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, stik, kontaktirajte nas, pisite nam, stopite v stik, kontaktni obrazec, poslji sporocilo, posljite sporocilo, poslji, posljite, zastavite vprasanje, postavi vprasanje, dodaj komentar, oddaj komentar, komentiraj, odgovori, povprasevanje, poslji povprasevanje, oddaj povprasevanje, poklicite me, povratne informacije, podpisi peticijo',
  },
  {
    type: 'order',
    lang: 'sl',
    why: 'buying something',
    phrases:
      'narocilo, oddaj narocilo, naroci, zakljuci nakup, kupi, blagajna, na blagajno, placilo, nacin placila, placaj, kosarica, v kosarico, dodaj v kosarico, naslov za racun, naslov za dostavo, naslov dostave, dostava, doniraj, donacija',
  },
  {
    type: 'login',
    lang: 'ca',
    why: 'signing in to an account',
    phrases:
      'inicia sessio, inicia la sessio, iniciar sessio, entra, accedeix, acces, identifica t, recorda m, ja tinc compte, area de clients',
  },
  {
    type: 'registration',
    lang: 'ca',
    why: 'opening an account',
    phrases:
      'registra t, registre, registreu vos, crea un compte, crear un compte, crea el teu compte, nou client, nou usuari, dona t d alta, fes te soci, uneix te',
  },
  {
    type: 'search',
    lang: 'ca',
    why: 'looking for something',
    phrases: 'cerca, cercar, cercador, buscar, troba, cerca avancada',
  },
  {
    type: 'newsletter',
    lang: 'ca',
    why: 'asking for news by mail',
    phrases:
      'butlleti, subscriu te, subscriviu vos, subscriure s, subscripcio, subscriu te al butlleti, newsletter, llista de correu, rep novetats, estigues al dia, baixa del butlleti',
  },
  {
    type: 'recovery',
    lang: 'ca',
    why: 'getting a lost password back',
    phrases:
      'has oblidat la contrasenya, heu oblidat la contrasenya, he oblidat la contrasenya, recupera la contrasenya, recuperar contrasenya, restableix la contrasenya, canvia la contrasenya, nova contrasenya, torna a enviar',
  },
  {
    type: 'contact',
    lang: 'ca',
    why: 'writing to the people behind the page',
    phrases:
      'contacte, contacta, contacta amb nosaltres, contacteu amb nosaltres, contacteu, formulari de contacte, envia missatge, envia un missatge, envia el missatge, envia ns un missatge, escriu nos, deixa un comentari, envia un comentari, publica el comentari, respon, fes una pregunta, demana informacio, sol licita informacio, demana pressupost, bustia de suggeriments, queixes i suggeriments, signa la peticio, bustia ciutadana',
  },
  {
    type: 'order',
    lang: 'ca',
    why: 'buying something',
    phrases:
      'finalitza la compra, finalitzar compra, comanda, fer comanda, paga, pagament, metode de pagament, forma de pagament, compra, compra ara, cistella, carret, afegeix a la cistella, adreca de facturacio, dades de facturacio, adreca d enviament, adreca de lliurament, dona, fes un donatiu, donatiu',
  },
  {
    type: 'login',
    lang: 'gl',
    why: 'signing in to an account',
    phrases: 'iniciar sesion, inicia sesion, entrar, acceder, acceso, identificarse, lembrarme, xa teno conta',
  },
  {
    type: 'registration',
    lang: 'gl',
    why: 'opening an account',
    phrases:
      'rexistrarse, rexistrate, rexistro, crear conta, crear unha conta, crea a tua conta, novo cliente, novo usuario, darse de alta, unete',
  },
  {
    type: 'search',
    lang: 'gl',
    why: 'looking for something',
    phrases: 'buscar, busca, procurar, procura, buscador, busca avanzada',
  },
  {
    type: 'newsletter',
    lang: 'gl',
    why: 'asking for news by mail',
    phrases:
      'boletin, subscribirse, subscribete, subscricion, newsletter, lista de correo, recibe novidades, boletin de novas',
  },
  {
    type: 'recovery',
    lang: 'gl',
    why: 'getting a lost password back',
    phrases:
      'esqueceu o contrasinal, esqueciches o contrasinal, esquecin o contrasinal, recuperar contrasinal, restablecer contrasinal, cambiar contrasinal, novo contrasinal, reenviar',
  },
  {
    type: 'contact',
    lang: 'gl',
    why: 'writing to the people behind the page',
    phrases:
      'contacto, contacta, contacta connosco, contacte connosco, formulario de contacto, enviar mensaxe, envianos unha mensaxe, escribenos, deixa un comentario, deixar un comentario, publicar comentario, responder, facer unha pregunta, solicitar informacion, solicitar orzamento, queixas e suxestions, asina a peticion',
  },
  {
    type: 'order',
    lang: 'gl',
    why: 'buying something',
    phrases:
      'finalizar compra, realizar pedido, pedido, pagar, pagamento, metodo de pagamento, forma de pagamento, mercar, comprar, carrino, engadir ao carrino, enderezo de facturacion, enderezo de envio, enderezo de entrega, doar, doazon',
  },
  {
    type: 'login',
    lang: 'en',
    why: 'signing in to an account',
    phrases:
      'log in, sign in, logging in, signing in, login, signin, log on, logon, sign on, member login, user login, customer login, client login, account login, log into your account, log in to your account, sign in to your account, sign into your account, returning customer, returning customers, already registered, already have an account, existing customer, existing customers, remember me, keep me signed in, keep me logged in, loginform, already a member, member sign in, signin form, secure login',
  },
  {
    type: 'registration',
    lang: 'en',
    why: 'opening an account',
    phrases:
      'register, registration, create account, create an account, create your account, become a member, new customer, new customers, open an account, open account, register now, create profile, create a profile, create new account, create password, create my account, new account, create user',
  },
  {
    type: 'registration',
    lang: 'en',
    why: 'becoming one of many, with an account or by mail',
    weak: true,
    phrases: 'sign up, signup, join, join now, join us, sign me up, get started',
  },
  {
    type: 'search',
    lang: 'en',
    why: 'looking for something',
    phrases:
      'search, find, keyword, keywords, go search, search this site, search site, site search, search form, search for, search box, searchform, quick search, advanced search, search results, find a store, store locator, searchbox, refine your search, filter, filters, find job, find jobs, find a job, job search',
  },
  {
    type: 'newsletter',
    lang: 'en',
    why: 'asking for news by mail',
    phrases:
      'subscribe, subscribing, set up alerts, set up alert, create alert, newsletter, newsletters, get updates, email updates, mailing list, stay informed, notify me, stay updated, stay in touch, stay in the loop, stay connected, stay up to date, keep me posted, subscription, subscribe now, email signup, email sign up, newsletter signup, newsletter sign up, sign up for our newsletter, sign up for updates, sign up for emails, sign up for email updates, join our mailing list, join our newsletter, join our email list, join the mailing list, get our newsletter, email list, email alerts, get email updates, get the latest, mailchimp, unsubscribe, enews, e mail updates, mailing lists, sign up to our newsletter, e mail sign up, sign up for e mail updates, emailsignup, newsletterform, mc embedded subscribe form, mc 4 wp, subscribe blog, optin, opt in, email opt in, special offers, exclusive offers, latest news, email collection, follow us by email, sign up for email, sign up for enews, join our list, mail join form, newsletter subscription, email newsletter, loggedout follow, mailset',
  },
  {
    type: 'recovery',
    lang: 'en',
    why: 'getting a lost password back',
    phrases:
      'forgot password, reset password, reset your password, recover password, lost password, lost your password, retrieve password, password reset, forgot your password, forgotten password, forgotten your password, forgot username, forgot your username, password recovery, recover account, account recovery, recover your account, resend, resend email, resend confirmation, resend activation, request password, request new password, send reset link, change password, set new password, new password, forgotpassword, lostpasswordform, lookup password, password lookup, forgot, pwforgotform, retrieve user name, password forgotten, user pass, reset, recoverform, get new password, recover your password, retrieve username',
  },
  {
    type: 'contact',
    lang: 'en',
    why: 'writing to the people behind the page',
    phrases:
      'contact us, contact, contact form, contactform, send message, send a message, send us a message, send us an email, send your message, get in touch, feedback, send feedback, write to us, write us, ask a question, ask us a question, leave a comment, post comment, post a comment, add a comment, submit comment, leave a reply, post reply, leave us a message, leave a message, enquiry, inquiry, enquire, enquire now, inquire now, send enquiry, send inquiry, make an enquiry, request a quote, get a quote, request quote, request information, request a callback, call me back, request a demo, email us, message us, talk to us, contact your representative, write your representative, write to the president, share your opinion, share your comments, drop us a line, how can we help, contact sales, contact support, submit a request, send email, sign the petition, take action, send, comment, comments, message, submit question, your comment, post your comment, sign petition, sign this petition, petition, add your name, add my name, pledge, pledge your support, pledge my support, sign the pledge, register your support, show your support, add your support, prayer request, request a call back',
  },
  {
    type: 'order',
    lang: 'en',
    why: 'buying something',
    phrases:
      'checkout, check out, billing address, billing details, billing information, shipping address, shipping details, shipping information, delivery address, delivery details, payment, payment method, payment details, payment information, place order, place your order, order now, buy now, pay now, order form, order summary, your order, proceed to checkout, proceed to payment, shopping cart, add to cart, continue to shipping, continue to payment, complete order, complete purchase, confirm order, donate, donation, billing, shipping, delivery, apply, quote, order, buy',
  },
  {
    type: 'login',
    lang: 'lt',
    why: 'signing in to an account',
    phrases:
      'prisijungimas, prisijungti, prisijunkite, prisijunk, prisijungimas prie sistemos, prisiminti mane, atsiminti mane, jau turite paskyra, jau turi paskyra, esu registruotas, esamas klientas',
  },
  {
    type: 'registration',
    lang: 'lt',
    why: 'opening an account',
    phrases:
      'registracija, registruotis, registruokites, uzsiregistruoti, uzsiregistruokite, sukurti paskyra, sukurk paskyra, susikurti paskyra, nauja paskyra, naujas vartotojas, naujas naudotojas, naujas klientas, tapti nariu',
  },
  {
    type: 'search',
    lang: 'lt',
    why: 'looking for something',
    phrases: 'paieska, ieskoti, ieskok, isplestine paieska, detali paieska',
  },
  {
    type: 'newsletter',
    lang: 'lt',
    why: 'asking for news by mail',
    phrases:
      'naujienlaiskis, naujienlaiski, naujienlaiskio prenumerata, prenumeruoti, prenumeruokite, prenumeruok, prenumerata, prenumeruoti naujienas, naujienu prenumerata, gauti naujienas, uzsisakyti naujienlaiski, uzsisakykite naujienlaiski',
  },
  {
    type: 'recovery',
    lang: 'lt',
    why: 'getting a lost password back',
    phrases:
      'priminti, priminti slaptazodi, slaptazodzio priminimas, slaptazodzio atkurimas, atkurti slaptazodi, slaptazodzio atstatymas, atstatyti slaptazodi, pamirsote slaptazodi, pamirsau slaptazodi, pamirsai slaptazodi, pamirstas slaptazodis, pamirsote, pakeisti slaptazodi, slaptazodzio keitimas, naujas slaptazodis',
  },
  {
    type: 'contact',
    lang: 'lt',
    why: 'writing to the people behind the page',
    phrases:
      'kontaktai, susisiekite, susisiekite su mumis, susisiekti, susisiekti su mumis, parasykite mums, rasykite mums, kontaktu forma, kontaktine forma, siusti, issiusti, siusti zinute, siusti pranesima, siusti uzklausa, siusti laiska, pateikti uzklausa, pateikti klausima, uzduoti klausima, uzduokite klausima, klauskite, komentuoti, rasyti komentara, palikti komentara, parasykite komentara, atsakyti, atsiliepimai, griztamasis rysys, pasirasyti peticija',
  },
  {
    type: 'order',
    lang: 'lt',
    why: 'buying something',
    phrases:
      'uzsakymas, uzsakyti, pateikti uzsakyma, pirkti, pirkti dabar, apmokejimas, apmoketi, mokejimo budas, i krepseli, pirkiniu krepselis, prekiu krepselis, pristatymo adresas, pristatymas, moketojo informacija, pirkejo informacija, paaukoti, aukoti, parama',
  },
  {
    type: 'login',
    lang: 'lv',
    why: 'signing in to an account',
    phrases:
      'pieslegties, piesledzies, pieslegsanas, ielogoties, ieiet, ienakt, autorizeties, autorizacija, pierakstities, pierakstisanas, atcereties mani, jau esi registrejies, jau esat registrejies, esoss klients',
  },
  {
    type: 'registration',
    lang: 'lv',
    why: 'opening an account',
    phrases:
      'registracija, registreties, registrejies, registrejieties, izveidot kontu, izveido kontu, izveidot profilu, jauns lietotajs, jauns klients, jauns konts, klut par biedru',
  },
  {
    type: 'search',
    lang: 'lv',
    why: 'looking for something',
    phrases: 'meklesana, meklet, mekle, izversta meklesana, paplasinata meklesana, atrast',
  },
  {
    type: 'newsletter',
    lang: 'lv',
    why: 'asking for news by mail',
    phrases:
      'jaunumi e pasta, jaunumu sanemsana, sanemt jaunumus, sanem jaunumus, piesakies jaunumiem, pieteikties jaunumiem, pierakstities jaunumiem, pieraksties jaunumiem, abonet, abonet jaunumus, abone jaunumus, abonet jaunumu vestuli, jaunumu vestule, vestkopa, biletens, atrakstities',
  },
  {
    type: 'recovery',
    lang: 'lv',
    why: 'getting a lost password back',
    phrases:
      'aizmirsu paroli, aizmirsi paroli, aizmirsat paroli, aizmirsta parole, paroles atjaunosana, atjaunot paroli, atgut paroli, paroles atgusana, atgadinat paroli, paroles atgadinasana, paroles maina, mainit paroli, jauna parole, nomainit paroli',
  },
  {
    type: 'contact',
    lang: 'lv',
    why: 'writing to the people behind the page',
    phrases:
      'kontakti, kontaktforma, kontaktu forma, sazina, sazinas forma, sazinaties, sazinieties, sazinieties ar mums, sazinies ar mums, rakstiet mums, raksti mums, sutit, nosutit, nosuti, sutit zinu, nosutit zinu, nosutit zinojumu, sutit zinojumu, nosutit vestuli, uzdot jautajumu, uzdod jautajumu, uzdodiet jautajumu, iesniegt, pievienot komentaru, komentet, atbildet, atsauksmes, atstat atsauksmi, parakstit peticiju',
  },
  {
    type: 'order',
    lang: 'lv',
    why: 'buying something',
    phrases:
      'pasutijums, pasutit, veikt pasutijumu, noformet pasutijumu, pasutijuma noformesana, pirkt, pirkt tagad, apmaksa, apmaksat, maksajums, apmaksas veids, pievienot grozam, pirkumu grozs, ielikt groza, piegade, piegades adrese, ziedot, ziedojums',
  },
  {
    type: 'login',
    lang: 'et',
    why: 'signing in to an account',
    phrases:
      'logi sisse, sisselogimine, sisene, sisenemine, logige sisse, jata mind meelde, olen juba klient, juba registreeritud, pusiklient, juba on konto',
  },
  {
    type: 'registration',
    lang: 'et',
    why: 'opening an account',
    phrases:
      'registreeru, registreeri, registreerimine, registreerige, registreeru kasutajaks, registreeri kasutajaks, loo konto, loo kasutaja, loo uus konto, konto loomine, uus kasutaja, uus klient, hakka liikmeks, astu liikmeks',
  },
  {
    type: 'search',
    lang: 'et',
    why: 'looking for something',
    phrases: 'otsi, otsing, tapsem otsing, laiendatud otsing',
  },
  {
    type: 'newsletter',
    lang: 'et',
    why: 'asking for news by mail',
    phrases:
      'uudiskiri, uudiskirja, liitu uudiskirjaga, liitu meie uudiskirjaga, uudiskirjaga liitumine, telli uudiskiri, telli uudiskirjad, telli meie uudiskiri, tellige uudiskiri, saa uudiseid, ole kursis, tuhista tellimus',
  },
  {
    type: 'recovery',
    lang: 'et',
    why: 'getting a lost password back',
    phrases:
      'unustasid parooli, unustasite parooli, unustasin parooli, parool ununes, kas unustasid parooli, kas unustasite parooli, parooli taastamine, taasta parool, lahtesta parool, parooli lahtestamine, uus parool, muuda parool, muuda parooli, parooli muutmine, parooli meeldetuletus, saada parool',
  },
  {
    type: 'contact',
    lang: 'et',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontaktid, kontaktivorm, vota uhendust, votke uhendust, vota meiega uhendust, votke meiega uhendust, kirjuta meile, kirjutage meile, saada, saada sonum, saada kiri, saada paring, saada teade, saada kusimus, esita kusimus, esitage kusimus, kusi, saatke sonum, tagasiside, tagasisidevorm, anna tagasisidet, jata kommentaar, lisa kommentaar, postita kommentaar, kommenteeri, allkirjasta petitsioon',
  },
  {
    type: 'order',
    lang: 'et',
    why: 'buying something',
    phrases:
      'tellimus, telli, telli kohe, esita tellimus, vormista tellimus, kinnita tellimus, osta, osta kohe, ostukorv, lisa ostukorvi, lisa korvi, maksmine, makseviis, maksa, arve andmed, arveldusaadress, tarneaadress, tarne, anneta, annetus',
  },
  {
    type: 'login',
    lang: 'mk',
    why: 'signing in to an account',
    phrases:
      'најава, најави се, најавете се, логирај се, логирање, влез, влези, запомни ме, веке имате профил, веке имате сметка, веке сте регистрирани, најава на корисник',
  },
  {
    type: 'registration',
    lang: 'mk',
    why: 'opening an account',
    phrases:
      'регистрација, регистрирај се, регистрирајте се, креирај профил, креирај сметка, креирајте сметка, отвори сметка, направи профил, нов корисник, нова сметка, стани член, зачлени се',
  },
  {
    type: 'search',
    lang: 'mk',
    why: 'looking for something',
    phrases: 'пребарување, пребарај, барај, побарај, напредно пребарување, најди',
  },
  {
    type: 'newsletter',
    lang: 'mk',
    why: 'asking for news by mail',
    phrases:
      'билтен, електронски билтен, претплати се, претплатете се, претплата, претплата на билтен, пријави се за билтен, пријавете се за билтен, добивај новости, бидете информирани, биди информиран, одјави се',
  },
  {
    type: 'recovery',
    lang: 'mk',
    why: 'getting a lost password back',
    phrases:
      'заборавена лозинка, ја заборавивте лозинката, заборавивте лозинка, ја заборави лозинката, заборавив лозинка, ресетирај лозинка, ресетирање на лозинка, ресетирање лозинка, промени лозинка, промена на лозинка, нова лозинка, обнови лозинка, врати лозинка',
  },
  {
    type: 'contact',
    lang: 'mk',
    why: 'writing to the people behind the page',
    phrases:
      'контакт, контактирајте не, контактирајте нас, контактирај не, пишете ни, пиши ни, контакт форма, форма за контакт, испрати, испратете, прати, испрати порака, испратете порака, прати порака, испратете ни порака, испрати прашање, поставете прашање, постави прашање, остави коментар, оставете коментар, додади коментар, коментирај, одговори, потпиши петиција, повратни информации',
  },
  {
    type: 'order',
    lang: 'mk',
    why: 'buying something',
    phrases:
      'нарачка, нарачај, порачај, направи нарачка, потврди нарачка, заврши нарачка, купи, купи сега, кошничка, додади во кошничка, во кошничка, плакање, начин на плакање, плати, адреса за достава, адреса за испорака, достава, испорака, донирај, донација',
  },
  {
    type: 'login',
    lang: 'sq',
    why: 'signing in to an account',
    phrases:
      'hyr, hyni, hyrje, kycu, kycuni, kycja, identifikohu, identifikohuni, me mbaj mend, keni llogari, keni nje llogari, tashme i regjistruar',
  },
  {
    type: 'registration',
    lang: 'sq',
    why: 'opening an account',
    phrases:
      'regjistrohu, regjistrohuni, regjistrimi, regjistrim, krijo llogari, krijoni llogari, krijo nje llogari, hap llogari, llogari e re, perdorues i ri, klient i ri, behu anetar, anetaresohu',
  },
  {
    type: 'search',
    lang: 'sq',
    why: 'looking for something',
    phrases: 'kerko, kerkim, kerkimi, kerkoni, kerkim i avancuar, gjej',
  },
  {
    type: 'newsletter',
    lang: 'sq',
    why: 'asking for news by mail',
    phrases:
      'abonohu, abonohuni, abonim, buletini, abonohu ne buletin, abonohuni ne buletin, abonohu ne newsletter, merr lajmet, merrni lajmet, cabonohu',
  },
  {
    type: 'recovery',
    lang: 'sq',
    why: 'getting a lost password back',
    phrases:
      'keni harruar fjalekalimin, harruat fjalekalimin, kam harruar fjalekalimin, ke harruar fjalekalimin, harrove fjalekalimin, rivendos fjalekalimin, rivendosni fjalekalimin, rivendosja e fjalekalimit, ndrysho fjalekalimin, ndryshoni fjalekalimin, ndryshimi i fjalekalimit, fjalekalimi i ri, rikthe fjalekalimin',
  },
  {
    type: 'contact',
    lang: 'sq',
    why: 'writing to the people behind the page',
    phrases:
      'kontakt, kontakti, kontaktoni, na kontaktoni, na kontakto, kontaktoni me ne, na shkruani, na shkruaj, formulari i kontaktit, forma e kontaktit, dergo, dergoni, dergo mesazh, dergo mesazhin, dergoni mesazh, dergoni mesazhin, na dergoni mesazh, na dergoni nje mesazh, bej nje pyetje, beni nje pyetje, lini nje koment, ler nje koment, lini koment, komento, pergjigju, nenshkruaj peticionin, ankesa',
  },
  {
    type: 'order',
    lang: 'sq',
    why: 'buying something',
    phrases:
      'porosia, porosi, porosit, porosit tani, kryej porosine, perfundo porosine, bli tani, blej, shporta, shto ne shporte, pagesa, paguaj, menyra e pageses, adresa e dergeses, adresa e faturimit, dergesa, dhuro, dhurim, dhuroni, donacion',
  },
  {
    type: 'login',
    lang: 'is',
    why: 'signing in to an account',
    phrases:
      'innskraning, innskra, skra inn, skraðu þig inn, skra mig inn, muna eftir mer, muna mig, ertu með aðgang, þegar skraður, minar siður innskraning',
  },
  {
    type: 'registration',
    lang: 'is',
    why: 'opening an account',
    phrases:
      'nyskraning, nyskra, skraning, skra mig, skraðu þig, stofna aðgang, bua til aðgang, stofna reikning, nyr notandi, nyr aðgangur, gerast felagi, gerast meðlimur, ganga i felagið',
  },
  {
    type: 'search',
    lang: 'is',
    why: 'looking for something',
    phrases: 'leita, leit, itarleg leit, itarleit',
  },
  {
    type: 'newsletter',
    lang: 'is',
    why: 'asking for news by mail',
    phrases:
      'postlisti, postlista, postlistinn, postlistann, skra a postlista, skraðu þig a postlista, skraðu þig a postlistann, skra mig a postlista, skraning a postlista, frettabref, frettabrefið, gerast askrifandi, fa frettabref, fa frettir, afskra, afskraning',
  },
  {
    type: 'recovery',
    lang: 'is',
    why: 'getting a lost password back',
    phrases:
      'gleymt lykilorð, gleymdirðu lykilorðinu, gleymdir þu lykilorðinu, gleymdirðu lykilorði, gleymdi lykilorði, gleymdi lykilorðinu, endurstilla lykilorð, endurheimta lykilorð, breyta lykilorði, nytt lykilorð, tynt lykilorð, senda nytt lykilorð',
  },
  {
    type: 'contact',
    lang: 'is',
    why: 'writing to the people behind the page',
    phrases:
      'hafa samband, hafðu samband, hafið samband, hafðu samband við okkur, hafa samband við okkur, sendu okkur linu, sendu okkur skilaboð, sendu okkur post, skrifaðu okkur, senda, senda skilaboð, senda fyrirspurn, senda post, senda erindi, senda abendingu, senda inn, senda athugasemd, sendu fyrirspurn, fyrirspurn, fyrirspurnir, abending, spyrja, skrifa athugasemd, skrifa ummaeli, baeta við athugasemd, svara, skrifa undir',
  },
  {
    type: 'order',
    lang: 'is',
    why: 'buying something',
    phrases:
      'panta, pontun, senda pontun, ganga fra pontun, kaupa, kaupa nuna, karfa, setja i korfu, baeta i korfu, innkaupakarfa, greiða, greiðsla, greiðslumati, ganga fra greiðslu, afhending, afhendingarmati, sendingarmati, heimilisfang greiðanda, styrkja, gefa, framlag',
  },
  {
    type: 'login',
    lang: 'eu',
    why: 'signing in to an account',
    phrases:
      'hasi saioa, saioa hasi, saio hasiera, saioaren hasiera, identifikatu, identifikazioa, gogora nazazu, gogoratu nire datuak, baduzu konturik, erregistratuta nago, erabiltzaileen sarbidea',
  },
  {
    type: 'registration',
    lang: 'eu',
    why: 'opening an account',
    phrases:
      'erregistratu, erregistroa, eman izena, izena eman, izen ematea, sortu kontua, kontua sortu, sortu kontu bat, kontu berria, erabiltzaile berria, bezero berria, egin bazkide, bazkide egin',
  },
  {
    type: 'search',
    lang: 'eu',
    why: 'looking for something',
    phrases: 'bilatu, bilaketa, bilatzailea, bilaketa aurreratua, aurkitu',
  },
  {
    type: 'newsletter',
    lang: 'eu',
    why: 'asking for news by mail',
    phrases:
      'buletina, harpidetu, harpidetza, harpidetu buletinera, harpidetu gure buletinera, buletinera harpidetu, buletinaren harpidetza, jaso buletina, jaso gure buletina, jaso albisteak, newsletterra, baja eman',
  },
  {
    type: 'recovery',
    lang: 'eu',
    why: 'getting a lost password back',
    phrases:
      'pasahitza ahaztu duzu, ahaztu duzu pasahitza, pasahitza ahaztu dut, pasahitza ahaztuta, pasahitza berreskuratu, berreskuratu pasahitza, pasahitza berrezarri, berrezarri pasahitza, aldatu pasahitza, pasahitza aldatu, pasahitz berria, eskatu pasahitz berria',
  },
  {
    type: 'contact',
    lang: 'eu',
    why: 'writing to the people behind the page',
    phrases:
      'kontaktua, kontaktatu, jarri harremanetan, jarri gurekin harremanetan, harremanetan jarri, harremanetarako formularioa, harremanetarako inprimakia, kontaktu formularioa, idatzi iezaguzu, idatzi guri, bidali, bidali mezua, mezua bidali, bidali galdera, bidali kontsulta, bidali iruzkina, bidali zure iradokizuna, egin galdera, galdetu, utzi iruzkina, utzi iruzkin bat, iruzkina utzi, iruzkindu, erantzun, iradokizunak, sinatu eskaera, zure iritzia',
  },
  {
    type: 'order',
    lang: 'eu',
    why: 'buying something',
    phrases:
      'erosi orain, erosketa, saskira gehitu, gehitu saskira, ordaindu, ordainketa, ordainketa modua, ordaintzeko modua, bidalketa helbidea, fakturazio helbidea, bidalketa, egin eskaera, eskaera egin, eskaera bukatu, amaitu erosketa, dohaintza, egin dohaintza',
  },
];
