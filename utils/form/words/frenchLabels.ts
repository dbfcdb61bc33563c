import type { WordRule } from '../wordRules';

/** What words on French labels say about a field; phrases are written folded (see foldText). */
export const FRENCH_LABELS: readonly WordRule[] = [
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'fr',
    weight: 0.9,
    why: 'form of address before a name',
    example: 'Civilité*',
    phrases:
      'civilite, votre civilite, ta civilite, titre de civilite, civilite titre, formule de politesse, appellation, m mme, mme m, m mme mlle, monsieur madame, madame monsieur',
  },
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'fr',
    weight: 0.6,
    why: '“titre” is a form of address beside a name, else the title of something',
    example: 'Titre',
    phrases: 'titre, votre titre',
  },
  {
    kind: 'honorific-suffix',
    where: 'label',
    lang: 'fr',
    weight: 0.85,
    why: 'what stands after a name',
    example: 'Suffixe',
    phrases: 'suffixe, suffixe du nom',
  },
  {
    kind: 'given-name',
    where: 'label',
    lang: 'fr',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Prénom*',
    phrases:
      'prenom, prenoms, votre prenom, ton prenom, le prenom, mon prenom, vos prenoms, tes prenoms, prenom s, prenom usuel, premier prenom, prenom d usage',
  },
  {
    kind: 'additional-name',
    where: 'label',
    lang: 'fr',
    weight: 0.93,
    why: 'name between the given and the family name',
    example: 'Deuxième prénom',
    phrases: 'deuxieme prenom, second prenom, autres prenoms, autre prenom, 2e prenom, initiale',
  },
  {
    kind: 'family-name',
    where: 'label',
    lang: 'fr',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Nom de famille*',
    phrases:
      'nom de famille, votre nom de famille, ton nom de famille, nom patronymique, nom d usage, patronyme, nom marital, nom usuel, nom nom de famille',
  },
  {
    kind: 'name',
    where: 'label',
    lang: 'fr',
    weight: 0.95,
    why: 'one box for the whole name',
    example: 'Nom et prénom*',
    phrases:
      'nom complet, votre nom complet, ton nom complet, nom et prenom, nom et prenoms, nom et prenom s, noms et prenoms, prenom et nom, prenoms et nom, nom prenom, prenom nom, nom prenoms, vos nom et prenom, vos nom et prenoms, vos prenom et nom, vos prenom nom, vos nom prenom, votre nom et prenom, votre nom et prenoms, votre prenom et nom, votre prenom nom, votre nom prenom, tes nom et prenom, tes nom et prenoms, tes prenom et nom, tes prenom nom, tes nom prenom, ton nom et prenom, ton nom et prenoms, ton prenom et nom, ton prenom nom, ton nom prenom, nom entier, nom du contact, personne de contact, nom de la personne de contact, personne a contacter, interlocuteur, nom de l expediteur, expediteur, nom du demandeur, comment vous appelez vous, prenom et nom de famille, prenom nom de famille, nom de famille et prenom, contact nom',
  },
  {
    kind: 'name',
    where: 'label',
    lang: 'fr',
    weight: 0.8,
    why: 'the whole name; the given or family name where its other half stands beside it',
    example: 'Votre nom*',
    phrases: 'nom, votre nom, ton nom, le nom, mon nom, nom obligatoire, nom s',
  },
  {
    kind: 'email',
    where: 'label',
    lang: 'fr',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Adresse e-mail*',
    phrases:
      'e mail, email, mail, courriel, mel, adresse e mail, adresse email, adresse electronique, adresse courriel, adresse mail, adresse de courriel, adresse de messagerie, adresse courrier electronique, adresse de courrier electronique, adresse mel, adresse e mel, courrier electronique, votre e mail, votre email, votre mail, votre courriel, votre adresse e mail, votre adresse email, votre adresse electronique, votre adresse courriel, votre adresse mail, votre adresse de messagerie, ton e mail, ton email, ton mail, ton courriel, ton adresse e mail, ton adresse email, ton adresse electronique, ton adresse courriel, ton adresse mail, ton adresse de messagerie, mon e mail, mon email, mon mail, mon courriel, mon adresse e mail, mon adresse email, mon adresse electronique, mon adresse courriel, mon adresse mail, mon adresse de messagerie, adresse de messagerie electronique, e mail de contact, email de contact, messagerie, adresse electronique e mail, adresse e mail personnelle, e mail professionnel, email professionnel, email pro',
  },
  {
    kind: 'email-confirmation',
    where: 'label',
    lang: 'fr',
    weight: 0.97,
    why: 'asks for the same address again',
    example: 'Confirmez votre adresse e-mail*',
    phrases:
      'confirmer l e mail, confirmer l email, confirmer email, confirmer e mail, confirmer le courriel, confirmer courriel, confirmer mail, confirmer le mail, confirmer l adresse e mail, confirmer l adresse email, confirmer l adresse mail, confirmer l adresse courriel, confirmer adresse e mail, confirmer adresse email, confirmer adresse mail, confirmer votre e mail, confirmer votre email, confirmer votre mail, confirmer votre courriel, confirmer votre adresse e mail, confirmer votre adresse email, confirmer votre adresse mail, confirmer votre adresse courriel, confirmer votre adresse electronique, confirmer ton adresse e mail, confirmer ton e mail, confirmez l e mail, confirmez l email, confirmez email, confirmez e mail, confirmez le courriel, confirmez courriel, confirmez mail, confirmez le mail, confirmez l adresse e mail, confirmez l adresse email, confirmez l adresse mail, confirmez l adresse courriel, confirmez adresse e mail, confirmez adresse email, confirmez adresse mail, confirmez votre e mail, confirmez votre email, confirmez votre mail, confirmez votre courriel, confirmez votre adresse e mail, confirmez votre adresse email, confirmez votre adresse mail, confirmez votre adresse courriel, confirmez votre adresse electronique, confirmez ton adresse e mail, confirmez ton e mail, confirme l e mail, confirme l email, confirme email, confirme e mail, confirme le courriel, confirme courriel, confirme mail, confirme le mail, confirme l adresse e mail, confirme l adresse email, confirme l adresse mail, confirme l adresse courriel, confirme adresse e mail, confirme adresse email, confirme adresse mail, confirme votre e mail, confirme votre email, confirme votre mail, confirme votre courriel, confirme votre adresse e mail, confirme votre adresse email, confirme votre adresse mail, confirme votre adresse courriel, confirme votre adresse electronique, confirme ton adresse e mail, confirme ton e mail, verifier l e mail, verifier l email, verifier email, verifier e mail, verifier le courriel, verifier courriel, verifier mail, verifier le mail, verifier l adresse e mail, verifier l adresse email, verifier l adresse mail, verifier l adresse courriel, verifier adresse e mail, verifier adresse email, verifier adresse mail, verifier votre e mail, verifier votre email, verifier votre mail, verifier votre courriel, verifier votre adresse e mail, verifier votre adresse email, verifier votre adresse mail, verifier votre adresse courriel, verifier votre adresse electronique, verifier ton adresse e mail, verifier ton e mail, verifiez l e mail, verifiez l email, verifiez email, verifiez e mail, verifiez le courriel, verifiez courriel, verifiez mail, verifiez le mail, verifiez l adresse e mail, verifiez l adresse email, verifiez l adresse mail, verifiez l adresse courriel, verifiez adresse e mail, verifiez adresse email, verifiez adresse mail, verifiez votre e mail, verifiez votre email, verifiez votre mail, verifiez votre courriel, verifiez votre adresse e mail, verifiez votre adresse email, verifiez votre adresse mail, verifiez votre adresse courriel, verifiez votre adresse electronique, verifiez ton adresse e mail, verifiez ton e mail, repeter l e mail, repeter l email, repeter email, repeter e mail, repeter le courriel, repeter courriel, repeter mail, repeter le mail, repeter l adresse e mail, repeter l adresse email, repeter l adresse mail, repeter l adresse courriel, repeter adresse e mail, repeter adresse email, repeter adresse mail, repeter votre e mail, repeter votre email, repeter votre mail, repeter votre courriel, repeter votre adresse e mail, repeter votre adresse email, repeter votre adresse mail, repeter votre adresse courriel, repeter votre adresse electronique, repeter ton adresse e mail, repeter ton e mail, repetez l e mail, repetez l email, repetez email, repetez e mail, repetez le courriel, repetez courriel, repetez mail, repetez le mail, repetez l adresse e mail, repetez l adresse email, repetez l adresse mail, repetez l adresse courriel, repetez adresse e mail, repetez adresse email, repetez adresse mail, repetez votre e mail, repetez votre email, repetez votre mail, repetez votre courriel, repetez votre adresse e mail, repetez votre adresse email, repetez votre adresse mail, repetez votre adresse courriel, repetez votre adresse electronique, repetez ton adresse e mail, repetez ton e mail, ressaisir l e mail, ressaisir l email, ressaisir email, ressaisir e mail, ressaisir le courriel, ressaisir courriel, ressaisir mail, ressaisir le mail, ressaisir l adresse e mail, ressaisir l adresse email, ressaisir l adresse mail, ressaisir l adresse courriel, ressaisir adresse e mail, ressaisir adresse email, ressaisir adresse mail, ressaisir votre e mail, ressaisir votre email, ressaisir votre mail, ressaisir votre courriel, ressaisir votre adresse e mail, ressaisir votre adresse email, ressaisir votre adresse mail, ressaisir votre adresse courriel, ressaisir votre adresse electronique, ressaisir ton adresse e mail, ressaisir ton e mail, ressaisissez l e mail, ressaisissez l email, ressaisissez email, ressaisissez e mail, ressaisissez le courriel, ressaisissez courriel, ressaisissez mail, ressaisissez le mail, ressaisissez l adresse e mail, ressaisissez l adresse email, ressaisissez l adresse mail, ressaisissez l adresse courriel, ressaisissez adresse e mail, ressaisissez adresse email, ressaisissez adresse mail, ressaisissez votre e mail, ressaisissez votre email, ressaisissez votre mail, ressaisissez votre courriel, ressaisissez votre adresse e mail, ressaisissez votre adresse email, ressaisissez votre adresse mail, ressaisissez votre adresse courriel, ressaisissez votre adresse electronique, ressaisissez ton adresse e mail, ressaisissez ton e mail, retapez l e mail, retapez l email, retapez email, retapez e mail, retapez le courriel, retapez courriel, retapez mail, retapez le mail, retapez l adresse e mail, retapez l adresse email, retapez l adresse mail, retapez l adresse courriel, retapez adresse e mail, retapez adresse email, retapez adresse mail, retapez votre e mail, retapez votre email, retapez votre mail, retapez votre courriel, retapez votre adresse e mail, retapez votre adresse email, retapez votre adresse mail, retapez votre adresse courriel, retapez votre adresse electronique, retapez ton adresse e mail, retapez ton e mail, saisissez a nouveau l e mail, saisissez a nouveau l email, saisissez a nouveau email, saisissez a nouveau e mail, saisissez a nouveau le courriel, saisissez a nouveau courriel, saisissez a nouveau mail, saisissez a nouveau le mail, saisissez a nouveau l adresse e mail, saisissez a nouveau l adresse email, saisissez a nouveau l adresse mail, saisissez a nouveau l adresse courriel, saisissez a nouveau adresse e mail, saisissez a nouveau adresse email, saisissez a nouveau adresse mail, saisissez a nouveau votre e mail, saisissez a nouveau votre email, saisissez a nouveau votre mail, saisissez a nouveau votre courriel, saisissez a nouveau votre adresse e mail, saisissez a nouveau votre adresse email, saisissez a nouveau votre adresse mail, saisissez a nouveau votre adresse courriel, saisissez a nouveau votre adresse electronique, saisissez a nouveau ton adresse e mail, saisissez a nouveau ton e mail, saisir a nouveau l e mail, saisir a nouveau l email, saisir a nouveau email, saisir a nouveau e mail, saisir a nouveau le courriel, saisir a nouveau courriel, saisir a nouveau mail, saisir a nouveau le mail, saisir a nouveau l adresse e mail, saisir a nouveau l adresse email, saisir a nouveau l adresse mail, saisir a nouveau l adresse courriel, saisir a nouveau adresse e mail, saisir a nouveau adresse email, saisir a nouveau adresse mail, saisir a nouveau votre e mail, saisir a nouveau votre email, saisir a nouveau votre mail, saisir a nouveau votre courriel, saisir a nouveau votre adresse e mail, saisir a nouveau votre adresse email, saisir a nouveau votre adresse mail, saisir a nouveau votre adresse courriel, saisir a nouveau votre adresse electronique, saisir a nouveau ton adresse e mail, saisir a nouveau ton e mail, confirmation e mail, confirmation email, confirmation mail, confirmation courriel, confirmation adresse e mail, confirmation adresse email, confirmation de l e mail, confirmation de l email, confirmation du mail, confirmation du courriel, confirmation de l adresse e mail, confirmation de l adresse email, confirmation de votre e mail, confirmation de votre email, confirmation de votre adresse e mail, confirmation de votre courriel, e mail confirmation, email confirmation, email 2, e mail encore une fois',
  },
  {
    kind: 'tel',
    where: 'label',
    lang: 'fr',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Téléphone*',
    phrases:
      'telephone, numero de telephone, numero de portable, numero de mobile, numero de telephone portable, numero de telephone mobile, numero de tel, numero de cellulaire, n de telephone, no de telephone, n telephone, n tel, n de tel, tel, portable, mobile, telephone portable, telephone mobile, telephone fixe, tel portable, tel mobile, tel fixe, votre telephone, votre numero de telephone, votre portable, votre numero de portable, votre numero de mobile, votre mobile, ton telephone, ton numero de telephone, ton portable, ton numero de portable, ton numero de mobile, ton mobile, cellulaire, gsm, natel, telephone domicile, telephone de contact, numero de contact, telephone de jour, telephone principal, telephone cellulaire, telephone personnel, telephone professionnel, numero telephone, telephone fixe ou mobile, numero de fixe, num telephone, telephone ou portable, num fixe, num portable, num tel',
  },
  {
    kind: 'organization',
    where: 'label',
    lang: 'fr',
    weight: 0.9,
    why: 'a company or an organization; nothing of ours fits',
    example: 'Entreprise / Organisme',
    phrases:
      'societe, entreprise, organisation, organisme, association, institution, etablissement, compagnie, raison sociale, votre societe, votre entreprise, votre organisation, votre organisme, ton societe, ton entreprise, ton organisation, ton organisme, nom de la societe, nom de l entreprise, nom de l organisation, nom de l organisme, nom de l association, nom de l etablissement, nom de l institution, nom de la compagnie, nom de votre entreprise, nom de votre societe, nom de votre organisation, nom societe, nom entreprise, societe organisation, societe organisme, entreprise organisation, entreprise ou organisme, collectivite, structure, nom de la structure, denomination sociale, nom commercial, enseigne, employeur',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'fr',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Numéro et rue*',
    phrases:
      'rue, numero et rue, n et rue, n rue, rue et numero, rue numero, rue et n, adresse postale, votre adresse postale, adresse 1, adresse ligne 1, ligne d adresse 1, ligne 1, voie, nom de la rue, nom de rue, numero et voie, numero et nom de rue, numero et nom de la rue, numero et libelle de la voie, numero de rue et nom de rue, n et voie, n et nom de rue, n de rue, libelle de voie, adresse du domicile, adresse de domicile, adresse rue, adresse complete, domicile, adresse de correspondance, adresse personnelle, lieu de residence adresse, adresse de residence, rue avenue',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'fr',
    weight: 0.86,
    why: 'an address in one box',
    example: 'Adresse*',
    phrases: 'adresse, votre adresse, ton adresse, mon adresse, l adresse',
  },
  {
    kind: 'address-line2',
    where: 'label',
    lang: 'fr',
    weight: 0.95,
    why: 'second line of a street address',
    example: "Complément d'adresse",
    phrases:
      'complement d adresse, complement adresse, complement, complement d adresse 1, adresse complementaire, adresse suite, suite adresse, adresse suite 2, adresse 2, adresse ligne 2, ligne d adresse 2, ligne 2, appartement, numero d appartement, n d appartement, appt, apt, batiment, bat, batiment appartement, etage appartement, residence batiment, appartement etage, appartement suite, appartement bureau, escalier, escalier batiment, residence, etage batiment, porte, appartement suite unite, bureau, lieu dit, informations complementaires adresse',
  },
  {
    kind: 'address-level2',
    where: 'label',
    lang: 'fr',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Ville*',
    phrases:
      'ville, votre ville, ta ville, la ville, commune, votre commune, ta commune, localite, ville commune, commune ville, ville ou commune, ville localite, ville de residence, commune de residence, municipalite, ville village',
  },
  {
    kind: 'address-level2',
    where: 'label',
    lang: 'fr',
    weight: 0.7,
    why: 'postal code and city in one box',
    example: 'Code postal et ville',
    phrases:
      'code postal et ville, code postal ville, cp ville, ville et code postal, cp et ville, npa localite, ville code postal',
  },
  {
    kind: 'address-level1',
    where: 'label',
    lang: 'fr',
    weight: 0.9,
    why: 'usual words for it',
    example: 'Région',
    phrases:
      'etat, region, province, departement, canton, votre region, votre province, ta region, ta province, votre departement, votre canton, etat province, province etat, etat region, region etat, region province, region departement, departement region, etat ou province, province ou etat, province territoire, province ou territoire, departement ou region',
  },
  {
    kind: 'postal-code',
    where: 'label',
    lang: 'fr',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Code postal*',
    phrases:
      'code postal, votre code postal, ton code postal, le code postal, cp, c p, code postal zip, npa, code zip, code postal cp, codepostal, code postale',
  },
  {
    kind: 'country',
    where: 'label',
    lang: 'fr',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Pays*',
    phrases:
      'pays, votre pays, ton pays, le pays, pays de residence, pays region, pays ou region, choisissez votre pays, selectionnez votre pays, pays de domicile',
  },
  {
    kind: 'topic',
    where: 'label',
    lang: 'fr',
    weight: 0.9,
    why: 'what the message is about: the supporter’s choice',
    example: 'Objet*',
    phrases:
      'sujet, objet, motif, theme, thematique, votre sujet, votre objet, votre motif, votre theme, ton sujet, ton objet, ton motif, ton theme, objet de la demande, objet de votre demande, objet du message, objet de votre message, objet de ma demande, objet de la requete, objet du mail, objet de votre courriel, sujet du message, sujet de votre message, sujet de la demande, sujet de votre demande, motif de la demande, motif de votre demande, motif du contact, motif de contact, motif de votre message, motif de votre contact, raison, raison du contact, raison de votre message, nature de la demande, nature de votre demande, type de demande, categorie, rubrique, a propos de, votre demande concerne, vous souhaitez, quel est l objet de votre message, quel est le sujet de votre message, pourquoi nous contactez vous, pourquoi nous ecrivez vous, raison de votre demande, raison de votre contact, objet de la plainte, objet de la reclamation, objet de votre plainte, objet de votre reclamation, objet du signalement, sujet de la plainte, motif de la plainte, motif de la reclamation, motif de votre reclamation, motif du signalement, type de plainte, type de reclamation, type de signalement, nature de la plainte, nature de la reclamation, nature du probleme, nature du signalement, type de probleme',
  },
  {
    kind: 'message',
    where: 'label',
    lang: 'fr',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Votre message*',
    phrases:
      'message, votre message, votre commentaire, votre avis, votre texte, votre question, votre temoignage, votre lettre, votre courrier, votre demande, votre suggestion, votre opinion, ton message, ton commentaire, ton avis, ton texte, ton question, ton temoignage, ton lettre, ton courrier, ton demande, ton suggestion, ton opinion, le message, le commentaire, le avis, le texte, le question, le temoignage, le lettre, le courrier, le demande, le suggestion, le opinion, mon message, mon commentaire, mon avis, mon texte, mon question, mon temoignage, mon lettre, mon courrier, mon demande, mon suggestion, mon opinion, vos commentaires, vos questions, vos remarques, vos observations, vos suggestions, vos messages, tes commentaires, tes questions, tes remarques, tes observations, tes suggestions, tes messages, commentaire, commentaires, question, questions, remarque, remarques, observations, suggestion, suggestions, texte, texte du message, demande, description, contenu du message, contenu, corps du message, lettre, avis, precisions, comment pouvons nous vous aider, commentaires ou questions, questions ou commentaires, commentaire ou message, votre reponse, ecrivez votre message, message ou commentaire, details de votre demande, expose de la demande, description de la demande, observation, dites nous en plus, racontez nous, expliquez nous, reclamation, votre reclamation, plainte, votre plainte, votre signalement, doleance, votre doleance, vos doleances, description de la plainte, description de la reclamation, description du signalement, description du probleme, description de l incident, description des faits, expose des faits, recit des faits, les faits, decrivez les faits, decrivez votre probleme, decrivez votre demande, details de la plainte, details de la reclamation, texte de la petition',
  },
  {
    kind: 'other',
    where: 'label',
    lang: 'fr',
    weight: 0.98,
    why: 'none of what the supporter keeps here',
    example: "Nom d'utilisateur*",
    phrases:
      'nom d utilisateur, votre nom d utilisateur, utilisateur, identifiant, votre identifiant, ton identifiant, identifiant ou e mail, identifiant ou adresse e mail, identifiant ou email, nom d utilisateur ou adresse e mail, e mail ou identifiant, login, nom de connexion, mot de passe, votre mot de passe, ton mot de passe, confirmer le mot de passe, confirmez le mot de passe, confirmez votre mot de passe, confirmation du mot de passe, nouveau mot de passe, code secret, rechercher, recherche, recherchez, mot cle, mots cles, mot clef, date de naissance, lieu de naissance, annee de naissance, ville de naissance, pays de naissance, departement de naissance, nom de naissance, nom de jeune fille, ne le, nee le, naissance, age, sexe, genre, fax, telecopie, telecopieur, numero de fax, site web, site internet, site, votre site, votre site web, adresse du site, url, page web, blog, profession, metier, fonction, votre fonction, poste, poste occupe, emploi, titre du poste, intitule du poste, service, numero de tva, n de tva, tva intracommunautaire, tva, siret, numero siret, n siret, siren, numero de securite sociale, numero d identification, numero fiscal, numero de passeport, carte d identite, numero de carte d identite, piece d identite, numero client, numero de client, n client, numero d adherent, numero de commande, n de commande, numero de facture, numero de dossier, numero de contrat, numero de compte, numero de voie, numero de rue, numero de maison, numero, n, numero de carte, carte bancaire, numero de carte bancaire, nom sur la carte, titulaire de la carte, nom du titulaire, nom du titulaire de la carte, nom du porteur, date d expiration, expiration, cryptogramme, cvv, cvc, iban, quantite, nombre, nombre de personnes, nombre d enfants, montant, prix, captcha, code de securite, code de verification, code de confirmation, code anti spam, anti spam, code promo, code promotionnel, code de reduction, bon de reduction, code avantage, surnom, pseudo, pseudonyme, nom affiche, nom de scene, nom a afficher, nom de l enfant, prenom de l enfant, nom du pere, nom de la mere, conjoint, nom de l ami, prenom de l ami, e mail de votre ami, email de votre ami, e mail de votre ami e, nom de l animal, nom de l evenement, evenement, nom du projet, nom du fichier, fichier, piece jointe, joindre un fichier, document, nom du produit, produit, nom du destinataire, destinataire, e mail du destinataire, nom du site, nom de l ecole, nom du magasin, etage, digicode, code porte, interphone, boite postale, bp, poste telephonique, extension, indicatif, indicatif pays, indicatif telephonique, type de telephone, date, heure, nationalite, langue, situation familiale, etat civil, quartier, arrondissement, cedex, reference, immatriculation, comment nous avez vous connu, comment avez vous connu, autre, autres, precisez, veuillez preciser, titre de la petition, titre de l evenement, titre du livre, taille, registre du commerce, numero rcs, departement de l entreprise, note, numero d urgence, contact d urgence, biographie, votre biographie, bio, cin, n cin, numero cin, personne a prevenir, personne a prevenir en cas d urgence, lieu de l incident, lieu des faits, lieu de l evenement, adresse de l incident, lieu du probleme',
  },
];
