window.COURSE = {
    lang: "fr",
    title: "Ce que chacun perd",
    words: {
        next: "Suivant",
        back: "Précédent",
        finish: "Terminer",
        screen: "Écran {n} sur {total}",
        choose: "Choisissez une réponse",
        check: "Voir la suite",
        saved: "Votre progression est enregistrée.",
        unsaved: "Votre dernière étape n’est pas encore enregistrée. Gardez cette page ouverte.",
        done: "Vous avez terminé cette leçon. Vous pouvez la fermer.",
        score: "Votre score : {n} %",
        retry: "Il faut 70 % pour terminer cette leçon. Essayez une autre réponse dans l’un de ces cas. Votre meilleure réponse compte.",
    },
    screens: [
        {
            heading: "Un gain pour l’entreprise, une perte pour quelqu’un",
            text: [
                "Dans son entretien à CIO UK, en novembre 2015, la directrice du numérique d’Ipsen constate que certains mènent déjà le changement. Beaucoup d’autres ne comprennent pas pourquoi leur façon de travailler doit bouger. Elle en conclut qu’il reste un grand travail de pédagogie.",
                "La pédagogie aide ceux qui ne savent pas. Elle aide moins ceux qui savent très bien et s’attendent à perdre quelque chose. Une présentation de plus leur semble alors nier cette perte.",
                "Vous allez apprendre à voir une perte, à la nommer et à décider quoi en faire. Trois cas suivent. Dans chacun, un manager doit répondre aujourd’hui.",
            ],
        },
        {
            heading: "Cinq sortes de pertes",
            text: [
                "La maîtrise : j’excellais, et demain je débute. Les relations : je ne travaillerai plus avec ceux en qui j’ai confiance. L’autonomie : je décidais, et maintenant un système ou une autre équipe décide.",
                "La place : on venait me demander conseil, on ne viendra plus. Le rythme : mes journées avaient un ordre accordé à ma vie, et cet ordre change.",
                "Un même changement ne retire pas la même chose à chacun. Un outil d’horaires peut coûter son autonomie à une cheffe d’équipe, et son rythme à un parent qui part à seize heures. Il ne retire peut-être rien au collègue arrivé le mois dernier. C’est pourquoi un message unique suffit rarement.",
                "Ne devinez pas, demandez. Une question utile : « Que faites-vous bien aujourd’hui qui comptera moins l’an prochain ? »",
            ],
        },
        {
            heading: "Cas 1 : l’expert",
            situation: [
                "Sophie Lambert dirige un laboratoire à Lille. À partir de juin, un logiciel lira les images d’essai que Pedro Almeida lit depuis quinze ans. Les plus jeunes lui apportaient toujours les cas difficiles.",
                "Depuis l’annonce, Pedro est correct et muet. Il a manqué deux formations. Le chef de projet veut savoir aujourd’hui s’il est « dans le projet ou contre ». Que fait Sophie en premier ?",
            ],
            choices: [
                {
                    text: "Elle lui dit ce qu’elle a vu et lui demande ce qu’il s’attend à perdre.",
                    consequence: "Pedro prend une minute. Puis il dit qu’on ne lui apportera plus les images difficiles. Ils conviennent qu’il contrôle les cas douteux et dit quand on peut se fier au logiciel. Il vient à la formation suivante avec des questions.",
                    points: 1,
                },
                {
                    text: "Elle l’inscrit à la prochaine formation et lui rappelle qu’elle est obligatoire.",
                    consequence: "Pedro vient et maîtrise le logiciel en une matinée. Son silence dure. La formation lui a donné un savoir-faire ; il avait perdu sa place, et personne n’en a parlé.",
                    points: 0.5,
                },
                {
                    text: "Elle le rassure : son expérience reste précieuse et rien ne changera pour lui.",
                    consequence: "Pedro sait que beaucoup va changer. Il remercie poliment. Il pense désormais qu’elle ne le voit pas, ou qu’elle ne le dit pas.",
                    points: 0,
                },
                {
                    text: "Elle ouvre le débat en réunion : pour ou contre la lecture automatique ?",
                    consequence: "L’échange est vif et intéressant. Pedro y défend un principe, la responsabilité de celui qui signe. Mais sa propre perte ne pouvait pas se dire devant tous. Il repart plus isolé.",
                    points: 0,
                },
            ],
        },
        {
            heading: "Une perte n’est pas une résistance",
            text: [
                "Dès qu’on dit de quelqu’un qu’il résiste, on cesse de l’interroger. Le mot décrit une personne. Le mot perte décrit un fait, et un fait s’examine.",
                "À chaque perte, quatre réponses. Garder : le changement peut s’en passer. Remplacer : offrir autre chose de même valeur, par exemple une responsabilité. Alléger : donner du temps, de l’aide, une période à deux méthodes. Reconnaître : on n’y peut rien, et on le dit avec respect.",
                "Choisissez avec l’intéressé quand vous le pouvez. Mais ne promettez pas de garder ce qui partira. Une perte reconnue fait mal un temps ; on se souvient des années d’une promesse rompue.",
                "Regardez ensuite les faits : erreurs, retards, questions, absences. Ils disent si le rythme est bon. Convenez d’avance du chiffre qui vous ferait ralentir.",
            ],
        },
        {
            heading: "Cas 2 : le rythme",
            situation: [
                "Karim Haddad dirige un centre de service aux clients à Tunis. Cinq de ses dix groupes utilisent le nouvel écran de saisie. Les cinq autres doivent suivre lundi. Le directeur régional a annoncé la date au conseil.",
                "Cette semaine, les saisies fausses des cinq premiers groupes sont passées de 2 % à 6 %. En mars, Karim et le directeur avaient fixé la limite à 5 %. Deux chefs de groupe le pressent d’en finir. Que fait-il ?",
            ],
            choices: [
                {
                    text: "Il continue comme prévu. Les erreurs baisseront quand tous auront le même écran.",
                    consequence: "Peut-être. Mais nul ne sait pourquoi elles ont monté. Mercredi, le taux est de 8 % dans dix groupes. Les corrections prennent le temps prévu pour l’aide.",
                    points: 0,
                },
                {
                    text: "Il continue et demande aux cinq premiers groupes de vérifier chaque saisie deux fois, jusqu’à nouvel ordre.",
                    consequence: "Les erreurs baissent, les retards montent. On reste tard pour tenir les deux chiffres. Et l’on comprend que la limite convenue ne valait rien.",
                    points: 0,
                },
                {
                    text: "Il appelle le directeur, rappelle la limite de 5 % et repousse la seconde moitié de deux semaines. Les cinq premiers groupes continuent et relèvent leurs erreurs.",
                    consequence: "L’appel est désagréable. Jeudi, les groupes voient qu’un seul champ cause la plupart des erreurs. On le corrige. La seconde moitié démarre deux semaines plus tard, à 2,5 %.",
                    points: 1,
                },
                {
                    text: "Il arrête le projet tant que le fournisseur n’a pas trouvé la cause.",
                    consequence: "Les clients sont protégés. Mais cinq groupes travaillent d’une façon, cinq d’une autre, sans terme fixé. Certains concluent que le changement a échoué.",
                    points: 0.5,
                },
            ],
        },
        {
            heading: "Cas 3 : la perte qui reste",
            situation: [
                "Julien Gauthier dirige les achats à Québec. À partir de juillet, un centre régional négocie les grands contrats. Farah Aziz le faisait depuis neuf ans, avec des fournisseurs qu’elle connaît bien. Son contrat et son salaire ne changent pas.",
                "Rien ne rendra ces négociations. Farah demande : « Est-ce que je négocierai encore un jour ? » Julien l’apprécie et ne veut pas la perdre. Que répond-il ?",
            ],
            choices: [
                {
                    text: "« Peut-être. Ces réorganisations reviennent souvent au bout de deux ans. Gardez vos contacts. »",
                    consequence: "Farah est soulagée, et elle attend. Elle continue d’appeler les fournisseurs ; le centre s’en plaint. À l’automne, elle comprend que c’était non. Elle démissionne en hiver.",
                    points: 0,
                },
                {
                    text: "« Non. Mais votre salaire ne bouge pas, et vous aurez moins de soirées au bureau. »",
                    consequence: "Les deux points sont vrais, et elle les savait. Elle parlait de son métier. Elle entend que son responsable ne compte que la paie et les heures.",
                    points: 0.5,
                },
                {
                    text: "« Voyez avec le centre régional. C’est sa décision, et je ne veux rien vous dire d’inexact. »",
                    consequence: "Le centre lui répond en quatre lignes correctes. Farah apprend la décision par des inconnus. Elle apprend aussi que son responsable n’a pas voulu la lui dire.",
                    points: 0,
                },
                {
                    text: "« Non, plus ces contrats-là. J’ai posé la question, la réponse est définitive. Vous perdez ce que vous faites très bien, et j’en suis désolé. Vendredi, je voudrais entendre ce qui donnerait de la valeur à ce poste pour vous. »",
                    consequence: "Farah prend son après-midi. Vendredi, elle vient avec une liste. Un point est possible : elle formera le centre aux fournisseurs locaux pendant six mois. Plus tard, elle dira qu’au moins elle savait où elle en était.",
                    points: 1,
                },
            ],
        },
        {
            heading: "Avant de dresser votre carte",
            text: [
                "Cette semaine, vous dressez avec votre équipe la carte des pertes. Préparez-la avec trois noms, pour vous seul. Pour chacun, écrivez la perte probable et la réponse que vous pourriez donner.",
                "Ajoutez ensuite votre nom. Un manager perd aussi : une avance d’information, une habitude, un groupe qu’il avait construit. Si vous ne savez pas nommer votre perte, les autres ne vous diront guère la leur.",
                "Pour finir, écrivez le chiffre qui vous ferait ralentir et la personne avec qui vous en convenez. Faites-le avant le début. Sous pression, tout chiffre finit par s’expliquer. Si le projet passe devant le CSE, joignez-y cette limite : elle montre que vous avez prévu de vous arrêter.",
            ],
        },
    ],
};
