"""Words by which French pages mark what is no part of the article's telling. As data, for `read.paragraph_kinds`."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# How a paragraph begins that leads elsewhere, sells something or tells of the article itself; see the English list.
NOTICES = (
    r"(?:à )?(?:lire|voir|écouter|regarder|relire|découvrir)(?: aussi| également| encore| ensuite)?\s*(?::|>>|»|→|\|)",
    r"(?:à )?(?:lire|voir|écouter|regarder) (?:aussi|également)\b(?=[^.!?]{0,90}$)",
    r"(?:lire|voir|afficher) (?:la suite|l['’]article|les? (?:\d+ )?commentaires?|plus)\b",
    r"(?:sur le même sujet|dans la même rubrique|nos derniers articles|les plus lus|à la une|en direct)\s*:?\s*$",
    r"(?:notre|nos|le) (?:dossiers?|explications?|vidéos?|podcasts?|analyses?)\s*:",
    r"partagez?(?:r)? (?:cet|l['’])? ?(?:article|sur (?:facebook|twitter|x|whatsapp|linkedin|telegram|les "
    r"réseaux))\b(?=[^.!?]{0,40}$)",
    r"(?:la suite|suite de l['’]article) après (?:cette|la) publicité\b",
    r"abonnez-vous\b|inscrivez-vous\b|suivez-nous\b|rejoignez-nous\b|connectez-vous\b|téléchargez (?:notre|l['’])",
    r"recevez (?:chaque|tous les|toutes les|gratuitement|notre|nos|l['’])",
    r"(?:article|contenu|cet article est) (?:réservé|exclusivement réservé)\b|réservé aux abonnés\b",
    r"il vous reste \d{1,3}(?:[,.]\d+)? ?%",
    r"déjà (?:abonné|inscrit|client)\b|créez? (?:un|votre) compte\b(?=[^.!?]{0,60}\.?$)",
    r"(?:se|vous) désabonner\b|désabonnement\b|gére[rz] (?:mes|vos|les) (?:préférences|cookies|consentements?"
    r"|abonnements?)\b",
    r"si (?:cet? (?:e-?mail|courriel|message|lettre)|ce courriel)[^.]{0,60}(?:affiche|visualise)",
    r"vous (?:recevez|avez reçu) (?:cet? |cette )?(?:e-?mail|courriel|lettre|message|newsletter)\b",
    r"nous utilisons des cookies\b|ce site utilise des cookies\b|en (?:poursuivant|continuant) (?:votre|la) "
    r"navigation\b",
    r"(?:tout|continuer sans) (?:accepter|refuser)\s*$|accepter (?:et|les cookies|tout)\b(?=[^.!?]{0,40}$)",
    r"(?:temps|durée) de lecture\s*:|lecture\s*:\s*\d|\d{1,2} ?min(?:utes)? de lecture\b",
    r"(?:publié|mis à jour|modifié|mis en ligne|posté|actualisé)(?:e)? (?:le|à|hier|aujourd['’]hui)\b(?=(?:\s\S+)"
    r"{0,4}\s?\S*\d)",
    r"(?:avec|source)s?\s*:?\s+(?:l['’])?[A-Z]{2,6}(?:(?:, | et )[A-Z]{2,6})*\.?$",
    r"(?:crédits?(?: photo)?|photos?|photographie|illustration|vidéo|image)s?\s*[:©/]|photo [^.!?,]{3,60} ?/ "
    r"?[^.!?]{2,40}$",
    r"(?:cet article|ce texte|cette page) (?:a été|est|sera) (?:mis|mise|modifié|corrigé|actualisé|complété"
    r"|publié|réservé)",
    r"(?:rectificatif|erratum|précision|correction|note de la rédaction|ndlr)\s*[:–—-]",
    r"une version (?:antérieure|précédente) de cet article\b",
    r"(?:mots[- ]clés?|tags?|thèmes?|rubriques?)\s*:",
    r"tous droits (?:réservés|de reproduction)\b|mentions légales\b(?=[^.!?]{0,80}$)|©",
)

# A whole paragraph, in small letters and without marks at its end, that says nothing.
FURNITURE = frozenset(
    """
    publicité|annonce|contenu sponsorisé|sponsorisé|partager|partager l'article|imprimer|envoyer|commenter|commentaires
    |réagir|lire la suite|retour en haut|haut de page|se connecter|s'abonner|accueil|fermer|menu|rechercher|à lire aussi
    |lire aussi|voir aussi|à voir également|à lire également|copier le lien|enregistrer|écouter l'article|newsletter
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

# Small words of a line that names its writers: « Par Nolwenn Astier, envoyée spéciale à Orsanne ».
IN_BYLINES = word_set(
    """
    et avec de du la le à en au aux envoyé envoyée envoyés spécial spéciale spéciaux correspondant correspondante
    journaliste rédaction notre
    """
)
