<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Audio</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: what is wrong with it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>there is no such file. Was it moved, or is its drive not mounted?</source>
        <translation>ce fichier n’existe pas. A-t-il été déplacé, ou son disque n’est-il pas monté&#x202f;?</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>ne peut être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>is a folder, not an audio file.</source>
        <translation>est un dossier, pas un fichier audio.</translation>
    </message>
    <message>
        <source>is a pipe or a device, not an audio file.</source>
        <translation>est un tube ou un périphérique, pas un fichier audio.</translation>
    </message>
    <message>
        <source>%1: holds samples that are not numbers, or infinite; they count as silence. Was it damaged by the program that wrote it?</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1&#x202f;: contient des échantillons qui ne sont pas des nombres, ou qui sont infinis&#x202f;; ils comptent comme du silence. Le programme qui l’a écrit l’a-t-il abîmé&#x202f;?</translation>
    </message>
    <message>
        <source>is empty (0 bytes).</source>
        <translation>est vide (0 octet).</translation>
    </message>
    <message>
        <source>cannot be decoded, as Moodogram&apos;s FFmpeg module cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>ne peut être décodé, car le module FFmpeg de Moodogram ne peut être chargé (%1). Réinstallez Moodogram.</translation>
    </message>
    <message>
        <source>libsndfile cannot write FLAC: %1</source>
        <translation>libsndfile ne peut écrire du FLAC&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>Impossible de créer le dossier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>is not an audio file, or it is damaged beyond recognition.</source>
        <translation>n’est pas un fichier audio, ou est abîmé au point d’être méconnaissable.</translation>
    </message>
    <message>
        <source>is damaged or cut off: its %1 header cannot be read (%2).</source>
        <translation>est abîmé ou coupé&#x202f;: son en-tête %1 ne peut être lu (%2).</translation>
    </message>
    <message>
        <source>is damaged: %1.</source>
        <translation>est abîmé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>holds no audio.</source>
        <translation>ne contient pas d’audio.</translation>
    </message>
    <message>
        <source>uses a codec that the installed FFmpeg cannot decode.</source>
        <translation>utilise un codec que le FFmpeg installé ne sait pas décoder.</translation>
    </message>
    <message>
        <source>cannot be decoded: %1.</source>
        <translation>ne peut être décodé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>is damaged: parts of it cannot be decoded.</source>
        <translation>est abîmé&#x202f;: des parties ne peuvent être décodées.</translation>
    </message>
    <message>
        <source>is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again.</source>
        <translation>est coupé&#x202f;: il se termine à %1 s, avant la fin qu’indique son en-tête. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>changes its sample rate or channels half-way.</source>
        <translation>change de fréquence d’échantillonnage ou de canaux en cours de route.</translation>
    </message>
    <message>
        <source>has an unknown sample format.</source>
        <translation>a un format d’échantillons inconnu.</translation>
    </message>
    <message>
        <source>is damaged from %1 s on and cannot be decoded.</source>
        <translation>est abîmé à partir de %1 s et ne peut être décodé.</translation>
    </message>
    <message>
        <source>is damaged: nothing in it can be decoded.</source>
        <translation>est abîmé&#x202f;: rien n’y peut être décodé.</translation>
    </message>
    <message>
        <source>holds no sound.</source>
        <translation>ne contient pas de son.</translation>
    </message>
    <message>
        <source>cannot be compared by its sound: %1</source>
        <translation>ne peut être comparé par son contenu sonore&#x202f;: %1</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>ne peut être décodé&#x202f;: %1</translation>
    </message>
    <message>
        <source>has a header without sample rate or channels.</source>
        <translation>a un en-tête sans fréquence d’échantillonnage ou sans canaux.</translation>
    </message>
    <message>
        <source>holds no sound (0 frames).</source>
        <translation>ne contient pas de son (0 trame).</translation>
    </message>
    <message>
        <source>is damaged at %1 s: %2</source>
        <translation>est abîmé à %1 s&#x202f;: %2</translation>
    </message>
    <message>
        <source>is damaged at %1 s.</source>
        <translation>est abîmé à %1 s.</translation>
    </message>
    <message>
        <source>cannot be searched at %1 s: it is damaged.</source>
        <translation>ne permet pas d’aller à %1 s&#x202f;: il est abîmé.</translation>
    </message>
    <message>
        <source>%1: the decoder did not answer for %2 s. The file may be damaged, or its drive or network share hangs; try again when that is mended.</source>
        <extracomment>%1: a file; %2: seconds</extracomment>
        <translation>%1&#x202f;: le décodeur n’a pas répondu pendant %2 s. Le fichier est peut-être abîmé, ou son disque ou son partage réseau est bloqué&#x202f;; réessayez quand ce sera réparé.</translation>
    </message>
    <message>
        <source>%1: is longer than the limit of %2 minutes. It is analysed when it is asked for by name.</source>
        <translation>%1&#x202f;: dépasse la limite de %2 minutes. Il est analysé quand on le demande par son nom.</translation>
    </message>
    <message>
        <source>cannot be scored: it holds samples far beyond full scale, as damaged files do.</source>
        <translation>ne peut être évalué&#x202f;: il contient des échantillons bien au-delà de la pleine échelle, comme les fichiers abîmés.</translation>
    </message>
    <message>
        <source>holds no audio: it ends before its first sample.</source>
        <translation>ne contient pas d’audio&#x202f;: il se termine avant son premier échantillon.</translation>
    </message>
    <message>
        <source>was changed by another program while it was read. Load it again to see what it holds now.</source>
        <translation>a été modifié par un autre programme pendant sa lecture. Chargez-le à nouveau pour voir ce qu’il contient maintenant.</translation>
    </message>
</context>
<context>
    <name>AudioOutput</name>
    <message>
        <source>No sound device (silent clock)</source>
        <translation>Aucun périphérique audio (horloge muette)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.
Without a window: moodogram-cli.</source>
        <translation>Moodogram&#x202f;: une bibliothèque musicale qui montre quand chaque morceau est calme, joyeux, triste, en colère ou craintif.
Sans fenêtre&#x202f;: moodogram-cli.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>Couleurs de la fenêtre&#x202f;: light (clair), dark (sombre) ou system (système).</translation>
    </message>
    <message>
        <source>Do not analyse new tracks until asked to in the Analysis menu.</source>
        <translation>N’analyse pas les nouvelles pistes avant que le menu Analyse ne le demande.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play or to pause.</source>
        <translation>Demande à l’instance en cours de lire ou de mettre en pause.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play.</source>
        <translation>Demande à l’instance en cours de lire.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to pause.</source>
        <translation>Demande à l’instance en cours de mettre en pause.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to stop.</source>
        <translation>Demande à l’instance en cours d’arrêter la lecture.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the next track.</source>
        <translation>Demande à l’instance en cours de lire la piste suivante.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the track before.</source>
        <translation>Demande à l’instance en cours de lire la piste précédente.</translation>
    </message>
    <message>
        <source>Puts FOLDER or FILE at the end of the queue instead of playing it.</source>
        <translation>Met FOLDER ou FILE à la fin de la file d’attente au lieu de le lire.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to come to the front.</source>
        <translation>Demande à l’instance en cours de venir au premier plan.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to quit.</source>
        <translation>Demande à l’instance en cours de quitter.</translation>
    </message>
    <message>
        <source>Music to add to the library; files are played. In the Moodogram that runs, if one does.</source>
        <translation>Musique à ajouter à la bibliothèque&#x202f;; les fichiers sont lus. Dans l’instance en cours, s’il y en a une.</translation>
    </message>
    <message>
        <source>moodogram: %1
Try: moodogram --help</source>
        <translation>moodogram&#x202f;: %1
Essayez&#x202f;: moodogram --help</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system, not &quot;%1&quot;.</source>
        <translation>--theme doit valoir light, dark ou system, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Only one of the commands for a running Moodogram can be given.</source>
        <translation>Une seule des commandes destinées à l’instance en cours peut être donnée.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>Il n’y a ni fichier ni dossier &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--enqueue needs a file or a folder.</source>
        <translation>--enqueue demande un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>--%1 takes no file or folder.</source>
        <translation>--%1 n’accepte ni fichier ni dossier.</translation>
    </message>
    <message>
        <source>moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window, use moodogram-cli, for example:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</source>
        <translation>moodogram&#x202f;: pas d’affichage où ouvrir une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini).
Sans fenêtre, utilisez moodogram-cli, par exemple&#x202f;:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</translation>
    </message>
    <message>
        <source>moodogram: Moodogram does not run.</source>
        <translation>moodogram&#x202f;: Moodogram n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Langue de la fenêtre.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;.</source>
        <translation>--language doit être l’une des valeurs %1, et non &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>moodogram: only a start looks at %1; the Moodogram that runs stays as it is.</source>
        <extracomment>%1: one or more options</extracomment>
        <translation>moodogram : seul un démarrage tient compte de %1 ; l’instance en cours reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>recipe.start_rate slows down what starts from a file, and none is named. Name one with recipe.start_from or --start-from, or set it to 1.</source>
        <translation>recipe.start_rate ralentit ce qui part d’un fichier, et aucun n’est indiqué. Indiquez-en un avec recipe.start_from ou --start-from, ou mettez 1.</translation>
    </message>
    <message>
        <source>%1 does not take what the front end %2 gives. Choose the front end %3.</source>
        <translation>%1 ne prend pas ce que donne le prétraitement %2. Choisissez le prétraitement %3.</translation>
    </message>
    <message>
        <source>augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the front end %1 has levels. Set them to 0, or use sox-linear.</source>
        <translation>augmentation.grey_probability, brightness, contrast et hue modifient des images en couleur ; le prétraitement %1 a des niveaux. Mettez-les à 0, ou utilisez sox-linear.</translation>
    </message>
    <message>
        <source>machine.device must be auto, cpu, cuda or cuda:N, not &quot;%1&quot;.</source>
        <translation>machine.device doit être auto, cpu, cuda ou cuda:N, pas « %1 ».</translation>
    </message>
    <message>
        <source>The device %1 is not there. LibTorch can use: %2.</source>
        <translation>Le périphérique %1 n’est pas là. LibTorch peut utiliser : %2.</translation>
    </message>
    <message>
        <source>%1 cannot teach: it does not hold YAMNet&apos;s weights. Name these with recipe.teacher or --teacher.</source>
        <translation>%1 ne peut pas enseigner : il ne contient pas les poids de YAMNet. Indiquez-les par recipe.teacher ou --teacher.</translation>
    </message>
    <message>
        <source>Training configuration: %1 %2.</source>
        <translation>Configuration de l’entraînement : %1 %2.</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>doit être de %1 à %2</translation>
    </message>
    <message>
        <source>must be from 0 to below 1</source>
        <translation>doit être de 0 à moins de 1</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>doit être supérieur à 0 et au plus %1</translation>
    </message>
    <message>
        <source>must be one of %1, not &quot;%2&quot;</source>
        <translation>doit être l’un de %1, pas « %2 »</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number, written without a point</source>
        <translation>doit être un nombre entier, écrit sans point</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a list of objects with format, path, audio and labels</source>
        <translation>doit être une liste d’objets avec format, path, audio et labels</translation>
    </message>
    <message>
        <source>must be an object with format, path, audio and labels</source>
        <translation>doit être un objet avec format, path, audio et labels</translation>
    </message>
    <message>
        <source>has the unknown entry &apos;%1&apos;</source>
        <translation>a l’entrée inconnue « %1 »</translation>
    </message>
    <message>
        <source>The training configuration is not a JSON object.</source>
        <translation>La configuration de l’entraînement n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>must be a list with at least one data set</source>
        <translation>doit être une liste d’au moins un jeu de données</translation>
    </message>
    <message>
        <source>names the place of one data set, and data.sources has several</source>
        <translation>donne l’emplacement d’un seul jeu de données, et data.sources en a plusieurs</translation>
    </message>
    <message>
        <source>Training configuration: unknown entry &apos;%1&apos;.</source>
        <translation>Configuration de l’entraînement : entrée inconnue « %1 ».</translation>
    </message>
    <message>
        <source>Cannot read the training configuration %1.</source>
        <translation>La configuration de l’entraînement %1 ne peut être lue.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must name at least one data set</source>
        <translation>doit nommer au moins un jeu de données</translation>
    </message>
    <message>
        <source>must say in path where it lies</source>
        <translation>doit dire dans path où il se trouve</translation>
    </message>
    <message>
        <source>has group %1, which is in data.groups_train too: the score would be worthless</source>
        <translation>a le groupe %1, qui est aussi dans data.groups_train : le score ne vaudrait rien</translation>
    </message>
    <message>
        <source>needs recipe.teacher: without labels there is nobody else to learn from</source>
        <translation>a besoin de recipe.teacher : sans étiquettes, il n’y a personne d’autre de qui apprendre</translation>
    </message>
    <message>
        <source>must be 0, or from 1 up for musicnet</source>
        <translation>doit être 0, ou à partir de 1 pour musicnet</translation>
    </message>
    <message>
        <source>can only teach musicnet</source>
        <translation>ne peut enseigner qu’à musicnet</translation>
    </message>
    <message>
        <source>must be 0 with a teacher, who sees no mixtures</source>
        <translation>doit être 0 avec un enseignant, qui ne voit pas de mélanges</translation>
    </message>
    <message>
        <source>must be from 0 (one per physical core) to %1</source>
        <translation>doit être de 0 (un par cœur physique) à %1</translation>
    </message>
    <message>
        <source>must be 0, or from %1 to 1</source>
        <translation>doit être 0, ou de %1 à 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négatif</translation>
    </message>
    <message>
        <source>must be 0, or from 2 to the number of training groups, at most %1</source>
        <translation>doit être 0, ou de 2 au nombre de groupes d’entraînement, au plus %1</translation>
    </message>
    <message>
        <source>must not have negative masks</source>
        <translation>ne doit pas avoir de masques négatifs</translation>
    </message>
    <message>
        <source>must be auto, cpu, cuda or cuda:N</source>
        <translation>doit être auto, cpu, cuda ou cuda:N</translation>
    </message>
    <message>
        <source>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands and tempo change levels in dB; the front end %1 has pictures. Set them to 0, or use log-mel.</source>
        <translation>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands et tempo modifient des niveaux en dB&#x202f;; le prétraitement %1 a des images. Mettez-les à 0, ou utilisez log-mel.</translation>
    </message>
    <message>
        <source>must be 0 where neutral is a class, of which the teacher says nothing</source>
        <translation>doit être 0 là où neutre est une classe, dont l’enseignant ne dit rien</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Adds a folder with all music below it. The files stay as they are.</source>
        <translation>Ajoute un dossier avec toute la musique qu’il contient. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Writes a dozen short pieces, made by the program, and adds them.</source>
        <translation>Écrit une douzaine de courts morceaux composés par le programme, et les ajoute.</translation>
    </message>
    <message>
        <source>Folders that were added lately: shows them, or adds them again.</source>
        <translation>Dossiers ajoutés récemment&#x202f;: les affiche, ou les ajoute à nouveau.</translation>
    </message>
    <message>
        <source>Shows this folder, or adds it again if it has been removed.</source>
        <translation>Affiche ce dossier, ou l’ajoute à nouveau s’il a été retiré.</translation>
    </message>
    <message>
        <source>Makes a playlist of a mood, a mixture of moods, or a path of moods.</source>
        <translation>Crée une liste de lecture d’une humeur, d’un mélange d’humeurs ou d’un parcours d’humeur.</translation>
    </message>
    <message>
        <source>Ends the program. What is unfinished goes on at the next start.</source>
        <translation>Quitte le programme. Ce qui est inachevé reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>Goes to the search field.</source>
        <translation>Va au champ de recherche.</translation>
    </message>
    <message>
        <source>Everything that can be set, on one page.</source>
        <translation>Tout ce qui se règle, sur une seule page.</translation>
    </message>
    <message>
        <source>Shows or hides library, moods, playlists and folders on the left.</source>
        <translation>Affiche ou masque la bibliothèque, les humeurs, les listes et les dossiers à gauche.</translation>
    </message>
    <message>
        <source>Shows or hides the spectrogram.</source>
        <translation>Affiche ou masque le spectrogramme.</translation>
    </message>
    <message>
        <source>Shows or hides the mood of the selected track.</source>
        <translation>Affiche ou masque l’humeur de la piste sélectionnée.</translation>
    </message>
    <message>
        <source>Shows or hides what plays next.</source>
        <translation>Affiche ou masque ce qui sera lu ensuite.</translation>
    </message>
    <message>
        <source>A running spectrogram, with moods, of what is played or of a microphone.</source>
        <translation>Un spectrogramme en direct, avec les humeurs, de ce qui est lu ou d’un microphone.</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the desktop asks for.</source>
        <translation>Couleurs claires, sombres, ou celles que demande le bureau.</translation>
    </message>
    <message>
        <source>Leaves nothing but the player.</source>
        <translation>Ne laisse que le lecteur.</translation>
    </message>
    <message>
        <source>The window over the whole screen.</source>
        <translation>La fenêtre sur tout l’écran.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks now, however long they are.</source>
        <translation>Détermine maintenant les humeurs des pistes sélectionnées, même très longues.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks that have none yet.</source>
        <translation>Détermine les humeurs de toutes les pistes qui n’en ont pas encore.</translation>
    </message>
    <message>
        <source>Which network says what mood a track has. Results of all are kept.</source>
        <translation>Quel réseau dit l’humeur d’une piste. Les résultats de tous sont conservés.</translation>
    </message>
    <message>
        <source>Lets the analysis wait; nothing that was done is lost.</source>
        <translation>Suspend l’analyse&#x202f;; rien de ce qui est fait n’est perdu.</translation>
    </message>
    <message>
        <source>Ends the analysis; what was done is kept.</source>
        <translation>Met fin à l’analyse&#x202f;; ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>The analysis works a quarter of the time while something plays.</source>
        <translation>L’analyse ne travaille qu’un quart du temps pendant la lecture.</translation>
    </message>
    <message>
        <source>The analysis waits until the computer is plugged in.</source>
        <translation>L’analyse attend que l’ordinateur soit branché.</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, are left out unless you ask for one.</source>
        <translation>Les pistes plus longues, comme les mix, sont ignorées sauf si vous en demandez une.</translation>
    </message>
    <message>
        <source>Makes a model of your own from recordings, in seven steps.</source>
        <translation>Crée votre propre modèle à partir d’enregistrements, en sept étapes.</translation>
    </message>
    <message>
        <source>What is being trained, and what has been.</source>
        <translation>Ce qui s’entraîne, et ce qui s’est entraîné.</translation>
    </message>
    <message>
        <source>The installed models and their cards.</source>
        <translation>Les modèles installés et leurs fiches.</translation>
    </message>
    <message>
        <source>The guide: how to do things, and what words mean.</source>
        <translation>Le guide&#x202f;: comment faire, et ce que veulent dire les mots.</translation>
    </message>
    <message>
        <source>Click on something to read what it is. Shift+F1 does so for the focus.</source>
        <translation>Cliquez sur un élément pour lire ce que c’est. Maj+F1 fait de même pour le focus.</translation>
    </message>
    <message>
        <source>All keys as they are now.</source>
        <translation>Toutes les touches, telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>Trouve une commande à partir de quelques lettres de son nom.</translation>
    </message>
    <message>
        <source>The questions of the first start once more.</source>
        <translation>De nouveau les questions du premier démarrage.</translation>
    </message>
    <message>
        <source>Collects versions and messages, shows them, and sends nothing.</source>
        <translation>Réunit versions et messages, les montre, et n’envoie rien.</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version et licence.</translation>
    </message>
    <message>
        <source>The library that draws the window.</source>
        <translation>La bibliothèque logicielle qui dessine la fenêtre.</translation>
    </message>
    <message>
        <source>The track before; after three seconds, the beginning of this one.</source>
        <translation>La piste précédente&#x202f;; après trois secondes, le début de celle-ci.</translation>
    </message>
    <message>
        <source>Plays, or waits at this place.</source>
        <translation>Lit, ou attend à cet endroit.</translation>
    </message>
    <message>
        <source>Ends playing and forgets the place.</source>
        <translation>Arrête la lecture et oublie l’endroit.</translation>
    </message>
    <message>
        <source>The next of the queue, else of the table or playlist.</source>
        <translation>La suivante dans la file, sinon dans le tableau ou la liste de lecture.</translation>
    </message>
    <message>
        <source>Playing ends when this track has ended, once.</source>
        <translation>La lecture s’arrête à la fin de cette piste, une seule fois.</translation>
    </message>
    <message>
        <source>Ten seconds back.</source>
        <translation>Dix secondes en arrière.</translation>
    </message>
    <message>
        <source>Ten seconds on.</source>
        <translation>Dix secondes en avant.</translation>
    </message>
    <message>
        <source>The first time marks the start of a loop, the second its end; the third ends it.</source>
        <translation>La première fois marque le début d’une boucle, la deuxième sa fin&#x202f;; la troisième y met fin.</translation>
    </message>
    <message>
        <source>Plays the table in an order of chance, each track once.</source>
        <translation>Lit le tableau dans un ordre aléatoire, chaque piste une fois.</translation>
    </message>
    <message>
        <source>Playing ends with the last track.</source>
        <translation>La lecture s’arrête après la dernière piste.</translation>
    </message>
    <message>
        <source>Begins again behind the last track.</source>
        <translation>Recommence après la dernière piste.</translation>
    </message>
    <message>
        <source>Plays this track again and again.</source>
        <translation>Lit cette piste encore et encore.</translation>
    </message>
    <message>
        <source>Slower, at the same pitch.</source>
        <translation>Plus lent, à la même hauteur.</translation>
    </message>
    <message>
        <source>Faster, at the same pitch.</source>
        <translation>Plus rapide, à la même hauteur.</translation>
    </message>
    <message>
        <source>As fast as it was recorded.</source>
        <translation>À la vitesse de l’enregistrement.</translation>
    </message>
    <message>
        <source>Louder.</source>
        <translation>Plus fort.</translation>
    </message>
    <message>
        <source>Quieter.</source>
        <translation>Moins fort.</translation>
    </message>
    <message>
        <source>Takes everything out of the queue.</source>
        <translation>Retire tout de la file d’attente.</translation>
    </message>
    <message>
        <source>Takes the last change back: ratings, removals, playlists.</source>
        <translation>Annule la dernière modification&#x202f;: notes, retraits, listes de lecture.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Refait la modification annulée.</translation>
    </message>
    <message>
        <source>Plays the selected track; what follows is what the table shows.</source>
        <translation>Lit la piste sélectionnée&#x202f;; suit ce que montre le tableau.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the beginning of the queue.</source>
        <translation>Met les pistes sélectionnées au début de la file d’attente.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the end of the queue.</source>
        <translation>Met les pistes sélectionnées à la fin de la file d’attente.</translation>
    </message>
    <message>
        <source>Shows its spectrogram beside the one on screen.</source>
        <translation>Affiche son spectrogramme à côté de celui de l’écran.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks once more.</source>
        <translation>Détermine encore une fois les humeurs des pistes sélectionnées.</translation>
    </message>
    <message>
        <source>Copies the files: a file manager pastes them, an editor their paths.</source>
        <translation>Copie les fichiers&#x202f;: un gestionnaire de fichiers les colle, un éditeur colle leurs chemins.</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>Montre les fichiers dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>All that is known about a track.</source>
        <translation>Tout ce que l’on sait d’une piste.</translation>
    </message>
    <message>
        <source>Takes tracks out of the library, never off the disk. It can be undone.</source>
        <translation>Retire des pistes de la bibliothèque, jamais du disque. Peut s’annuler.</translation>
    </message>
    <message>
        <source>How much you like it; searches and playlists can ask for it.</source>
        <translation>À quel point elle vous plaît&#x202f;; recherches et listes peuvent s’en servir.</translation>
    </message>
    <message>
        <source>Takes the stars away.</source>
        <translation>Enlève les étoiles.</translation>
    </message>
    <message>
        <source>One star of five.</source>
        <translation>Une étoile sur cinq.</translation>
    </message>
    <message>
        <source>Two stars of five.</source>
        <translation>Deux étoiles sur cinq.</translation>
    </message>
    <message>
        <source>Three stars of five.</source>
        <translation>Trois étoiles sur cinq.</translation>
    </message>
    <message>
        <source>Four stars of five.</source>
        <translation>Quatre étoiles sur cinq.</translation>
    </message>
    <message>
        <source>Five stars of five.</source>
        <translation>Cinq étoiles sur cinq.</translation>
    </message>
    <message>
        <source>Finds recordings that are there more than once, by their sound.</source>
        <translation>Trouve les enregistrements présents plusieurs fois, d’après leur son.</translation>
    </message>
    <message>
        <source>Brings back tracks that were taken out of the library.</source>
        <translation>Ramène les pistes retirées de la bibliothèque.</translation>
    </message>
    <message>
        <source>Forgets tracks whose files are gone, with all that is known.</source>
        <translation>Oublie les pistes dont les fichiers ont disparu, avec tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Shows the tracks of an album below its cover.</source>
        <translation>Affiche les pistes d’un album sous sa pochette.</translation>
    </message>
    <message>
        <source>Which columns the table has.</source>
        <translation>Quelles colonnes montre le tableau.</translation>
    </message>
    <message>
        <source>Shows or hides this column of the table.</source>
        <translation>Affiche ou masque cette colonne du tableau.</translation>
    </message>
    <message>
        <source>Makes the columns as wide as what is in them.</source>
        <translation>Donne aux colonnes la largeur de leur contenu.</translation>
    </message>
    <message>
        <source>The columns of the beginning.</source>
        <translation>Les colonnes du début.</translation>
    </message>
    <message>
        <source>Writes the moods of the selected tracks for other programs.</source>
        <translation>Écrit les humeurs des pistes sélectionnées pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Writes a file of this kind for each selected track: its moods over time.</source>
        <translation>Écrit un fichier de ce type pour chaque piste sélectionnée&#x202f;: ses humeurs au fil du temps.</translation>
    </message>
    <message>
        <source>A list to put tracks into by hand.</source>
        <translation>Une liste où mettre des pistes à la main.</translation>
    </message>
    <message>
        <source>Reads a list of another player: M3U, PLS, XSPF or JSPF.</source>
        <translation>Lit une liste d’un autre lecteur&#x202f;: M3U, PLS, XSPF ou JSPF.</translation>
    </message>
    <message>
        <source>Plays the list from its beginning.</source>
        <translation>Lit la liste depuis le début.</translation>
    </message>
    <message>
        <source>Writes the list for another player.</source>
        <translation>Écrit la liste pour un autre lecteur.</translation>
    </message>
    <message>
        <source>Gives the list another name; rules that refer to it follow.</source>
        <translation>Donne un autre nom à la liste&#x202f;; les règles qui la citent suivent.</translation>
    </message>
    <message>
        <source>A copy that can be changed.</source>
        <translation>Une copie modifiable.</translation>
    </message>
    <message>
        <source>Deletes the list, not its tracks. It can be undone.</source>
        <translation>Supprime la liste, pas ses pistes. Peut s’annuler.</translation>
    </message>
    <message>
        <source>Moves the list up in the side bar.</source>
        <translation>Remonte la liste dans la barre latérale.</translation>
    </message>
    <message>
        <source>Moves the list down in the side bar.</source>
        <translation>Descend la liste dans la barre latérale.</translation>
    </message>
    <message>
        <source>The desktop says so while you do something else.</source>
        <translation>Le bureau le signale pendant que vous faites autre chose.</translation>
    </message>
    <message>
        <source>The desktop says its title while you do something else.</source>
        <translation>Le bureau en donne le titre pendant que vous faites autre chose.</translation>
    </message>
    <message>
        <source>Everything that can be set for the spectrogram.</source>
        <translation>Tout ce qui se règle pour le spectrogramme.</translation>
    </message>
    <message>
        <source>How frequencies are spread from bottom to top: as notes, as hertz, or as we hear.</source>
        <translation>Répartition des fréquences de bas en haut&#x202f;: en notes, en hertz, ou selon l’oreille.</translation>
    </message>
    <message>
        <source>Plain shows what is there; reassigned sharpens it; peaks leaves the strongest lines.</source>
        <translation>Simple montre ce qui est là&#x202f;; réassignée le rend plus net&#x202f;; pics ne garde que les raies les plus fortes.</translation>
    </message>
    <message>
        <source>The shape that each piece of sound is faded with: sharp lines against clean gaps.</source>
        <translation>La forme du fondu de chaque fragment de son&#x202f;: raies fines ou creux propres.</translation>
    </message>
    <message>
        <source>Longer tells close frequencies apart, shorter shows quick events.</source>
        <translation>Plus long sépare les fréquences proches, plus court montre les événements brefs.</translation>
    </message>
    <message>
        <source>How much the pieces overlap: more is smoother and takes longer.</source>
        <translation>À quel point les fragments se recouvrent&#x202f;: davantage est plus lisse et plus lent.</translation>
    </message>
    <message>
        <source>Which channel of the recording is drawn.</source>
        <translation>Quel canal de l’enregistrement est dessiné.</translation>
    </message>
    <message>
        <source>Which colours stand for which levels.</source>
        <translation>Quelles couleurs représentent quels niveaux.</translation>
    </message>
    <message>
        <source>Which levels lie between the darkest and the brightest colour.</source>
        <translation>Quels niveaux vont de la couleur la plus sombre à la plus claire.</translation>
    </message>
    <message>
        <source>Whether the picture goes along with what is heard.</source>
        <translation>Si l’image suit ce que l’on entend.</translation>
    </message>
    <message>
        <source>What dragging over the picture does.</source>
        <translation>Ce que fait un glissement sur l’image.</translation>
    </message>
    <message>
        <source>Shows quieter sound.</source>
        <translation>Montre des sons plus faibles.</translation>
    </message>
    <message>
        <source>Shows less of what is quiet.</source>
        <translation>Montre moins de ce qui est faible.</translation>
    </message>
    <message>
        <source>A shorter time over the whole width.</source>
        <translation>Une durée plus courte sur toute la largeur.</translation>
    </message>
    <message>
        <source>A longer time over the whole width.</source>
        <translation>Une durée plus longue sur toute la largeur.</translation>
    </message>
    <message>
        <source>Shows the selected part and nothing else.</source>
        <translation>Montre la partie sélectionnée et rien d’autre.</translation>
    </message>
    <message>
        <source>Ends what is special at the moment: full screen, loop, band.</source>
        <translation>Met fin à ce qui est en cours de particulier&#x202f;: plein écran, boucle, bande.</translation>
    </message>
    <message>
        <source>Leaves the first file alone on screen.</source>
        <translation>Laisse le premier fichier seul à l’écran.</translation>
    </message>
    <message>
        <source>The tracks. Return plays, the menu key shows what can be done.</source>
        <translation>Les pistes. Entrée lit, la touche Menu montre ce que l’on peut faire.</translation>
    </message>
    <message>
        <source>Click to sort, right-click to choose columns.</source>
        <translation>Clic pour trier, clic droit pour choisir les colonnes.</translation>
    </message>
    <message>
        <source>What the table shows: everything, a mood, a playlist, a folder.</source>
        <translation>Ce que montre le tableau&#x202f;: tout, une humeur, une liste, un dossier.</translation>
    </message>
    <message>
        <source>Words, or field:value. Only tracks that fit are shown.</source>
        <translation>Des mots, ou champ:valeur. Seules les pistes qui conviennent sont affichées.</translation>
    </message>
    <message>
        <source>Adds a folder with all music below it.</source>
        <translation>Ajoute un dossier avec toute la musique qu’il contient.</translation>
    </message>
    <message>
        <source>Makes a playlist by mood.</source>
        <translation>Crée une liste de lecture par humeur.</translation>
    </message>
    <message>
        <source>Time to the right, frequency upwards, loudness as colour; below, the moods.</source>
        <translation>Le temps vers la droite, les fréquences vers le haut, le niveau en couleur&#x202f;; dessous, les humeurs.</translation>
    </message>
    <message>
        <source>The whole track. The frame is what the spectrogram shows; drag it.</source>
        <translation>Toute la piste. Le cadre est ce que montre le spectrogramme&#x202f;; faites-le glisser.</translation>
    </message>
    <message>
        <source>The levels of all frequencies at one moment.</source>
        <translation>Les niveaux de toutes les fréquences à un instant.</translation>
    </message>
    <message>
        <source>Levels and their colours. Drag the ends to change them.</source>
        <translation>Les niveaux et leurs couleurs. Faites glisser les extrémités pour les changer.</translation>
    </message>
    <message>
        <source>What the model thinks of the selected track, and how sure it is.</source>
        <translation>Ce que le modèle pense de la piste sélectionnée, et avec quelle confiance.</translation>
    </message>
    <message>
        <source>Tell what the mood is if the model is wrong; playlists count it.</source>
        <translation>Dites quelle est l’humeur si le modèle se trompe&#x202f;; les listes en tiennent compte.</translation>
    </message>
    <message>
        <source>What plays next. Alt+Up and Alt+Down move, Delete takes out.</source>
        <translation>Ce qui sera lu ensuite. Alt+Haut et Alt+Bas déplacent, Suppr retire.</translation>
    </message>
    <message>
        <source>Takes the selected tracks out of the queue.</source>
        <translation>Retire les pistes sélectionnées de la file d’attente.</translation>
    </message>
    <message>
        <source>Lets the analysis wait, or go on.</source>
        <translation>Suspend l’analyse, ou la reprend.</translation>
    </message>
    <message>
        <source>Ends what goes on; what was done is kept.</source>
        <translation>Met fin à ce qui est en cours&#x202f;; ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>What has happened, and what you can do about it.</source>
        <translation>Ce qui s’est passé, et ce que vous pouvez y faire.</translation>
    </message>
    <message>
        <source>Where the music is heard.</source>
        <translation>Où l’on entend la musique.</translation>
    </message>
    <message>
        <source>What the networks run on. A graphics card is faster.</source>
        <translation>Ce qui fait tourner les réseaux. Une carte graphique est plus rapide.</translation>
    </message>
    <message>
        <source>The folder that the system keeps music in.</source>
        <translation>Le dossier où le système range la musique.</translation>
    </message>
    <message>
        <source>Any folder, with all that lies below it.</source>
        <translation>N’importe quel dossier, avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Chooses that folder.</source>
        <translation>Choisit ce dossier.</translation>
    </message>
    <message>
        <source>A dozen short pieces, made by the program.</source>
        <translation>Une douzaine de courts morceaux composés par le programme.</translation>
    </message>
    <message>
        <source>The moods of the first tracks, as they are found.</source>
        <translation>Les humeurs des premières pistes, à mesure qu’elles sont trouvées.</translation>
    </message>
    <message>
        <source>Leaves this; Help, Welcome shows it again.</source>
        <translation>Quitte cet assistant&#x202f;; Aide › Bienvenue le montre à nouveau.</translation>
    </message>
    <message>
        <source>Goes back to the first question.</source>
        <translation>Revient à la première question.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continue.</translation>
    </message>
    <message>
        <source>Words to look for in the guide.</source>
        <translation>Mots à chercher dans le guide.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>Les pages du guide.</translation>
    </message>
    <message>
        <source>Where the words are, the best first.</source>
        <translation>Où sont les mots, le meilleur résultat d’abord.</translation>
    </message>
    <message>
        <source>The page of the guide.</source>
        <translation>La page du guide.</translation>
    </message>
    <message>
        <source>In your words: what you did, what happened, what you expected.</source>
        <translation>Avec vos mots&#x202f;: ce que vous avez fait, ce qui s’est passé, ce que vous attendiez.</translation>
    </message>
    <message>
        <source>What the report has. Take out what you would rather keep.</source>
        <translation>Ce que contient le rapport. Enlevez ce que vous préférez garder pour vous.</translation>
    </message>
    <message>
        <source>Exactly what is copied or saved.</source>
        <translation>Exactement ce qui est copié ou enregistré.</translation>
    </message>
    <message>
        <source>Copies the report, to be pasted anywhere.</source>
        <translation>Copie le rapport, à coller où l’on veut.</translation>
    </message>
    <message>
        <source>Saves the report as a file.</source>
        <translation>Enregistre le rapport dans un fichier.</translation>
    </message>
    <message>
        <source>Leaves only what has these words.</source>
        <translation>Ne laisse que ce qui contient ces mots.</translation>
    </message>
    <message>
        <source>The folders of the library.</source>
        <translation>Les dossiers de la bibliothèque.</translation>
    </message>
    <message>
        <source>All actions and their keys. Choose one to change its keys.</source>
        <translation>Toutes les actions et leurs touches. Choisissez-en une pour changer ses touches.</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have.</source>
        <translation>Appuyez sur les touches que l’action doit avoir.</translation>
    </message>
    <message>
        <source>The name of the list.</source>
        <translation>Le nom de la liste.</translation>
    </message>
    <message>
        <source>The name that the list is saved by.</source>
        <translation>Le nom sous lequel la liste est enregistrée.</translation>
    </message>
    <message>
        <source>The list as it would be, with a reason for each track.</source>
        <translation>La liste telle qu’elle serait, avec une raison pour chaque piste.</translation>
    </message>
    <message>
        <source>The tracks of the list. Alt+Up and Alt+Down move, L locks.</source>
        <translation>Les pistes de la liste. Alt+Haut et Alt+Bas déplacent, L verrouille.</translation>
    </message>
    <message>
        <source>What every track of the list must fulfil.</source>
        <translation>Ce que chaque piste de la liste doit remplir.</translation>
    </message>
    <message>
        <source>The rules as a text, in the words of the search.</source>
        <translation>Les règles sous forme de texte, dans le langage de la recherche.</translation>
    </message>
    <message>
        <source>How loud it is played; the top is the level of the file.</source>
        <translation>Le volume de lecture&#x202f;; tout en haut, c’est le niveau du fichier.</translation>
    </message>
    <message>
        <source>One more condition, put together in a line.</source>
        <translation>Une condition de plus, composée sur une ligne.</translation>
    </message>
    <message>
        <source>How much of this mood is in the mixture.</source>
        <translation>La part de cette humeur dans le mélange.</translation>
    </message>
    <message>
        <source>Drag the point: right is pleasant, up is excited.</source>
        <translation>Faire glisser le point&#x202f;: à droite agréable, en haut excité.</translation>
    </message>
    <message>
        <source>The path that the mood takes. Drag its points, or draw.</source>
        <translation>Le parcours que suit l’humeur. Faire glisser ses points, ou dessiner.</translation>
    </message>
    <message>
        <source>The mood along the list: what was wanted and what was found.</source>
        <translation>L’humeur au fil de la liste&#x202f;: ce qui était voulu et ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>What the list is to be like.</source>
        <translation>Ce à quoi la liste doit ressembler.</translation>
    </message>
    <message>
        <source>One mood, or a mixture.</source>
        <translation>Une humeur, ou un mélange.</translation>
    </message>
    <message>
        <source>The mood goes from one to the next.</source>
        <translation>L’humeur passe de l’une à la suivante.</translation>
    </message>
    <message>
        <source>The rules alone choose.</source>
        <translation>Seules les règles choisissent.</translation>
    </message>
    <message>
        <source>How long the list is to be.</source>
        <translation>La durée que doit avoir la liste.</translation>
    </message>
    <message>
        <source>The list has no more tracks than that.</source>
        <translation>La liste n’a pas plus de pistes que cela.</translation>
    </message>
    <message>
        <source>The files of the list need no more room than that.</source>
        <translation>Les fichiers de la liste n’occupent pas plus de place que cela.</translation>
    </message>
    <message>
        <source>Also tracks whose mood the model is not sure of.</source>
        <translation>Aussi les pistes dont l’humeur est incertaine pour le modèle.</translation>
    </message>
    <message>
        <source>What comes first in the list.</source>
        <translation>Ce qui vient en premier dans la liste.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks; more can be chosen then.</source>
        <translation>Détermine les humeurs de toutes les pistes&#x202f;; le choix est alors plus grand.</translation>
    </message>
    <message>
        <source>Keeps the list in the side bar.</source>
        <translation>Conserve la liste dans la barre latérale.</translation>
    </message>
    <message>
        <source>A playlist of tracks that are like this one.</source>
        <translation>Une liste de lecture de pistes qui ressemblent à celle-ci.</translation>
    </message>
    <message>
        <source>The mood is not what the model says.</source>
        <translation>L’humeur n’est pas celle que dit le modèle.</translation>
    </message>
    <message>
        <source>The mean of the selected time instead of one moment.</source>
        <translation>La moyenne de la durée sélectionnée au lieu d’un instant.</translation>
    </message>
    <message>
        <source>Keeps the highest level of each frequency.</source>
        <translation>Garde le niveau le plus élevé de chaque fréquence.</translation>
    </message>
    <message>
        <source>What is listened to: the player, or a microphone.</source>
        <translation>Ce qui est écouté&#x202f;: le lecteur, ou un microphone.</translation>
    </message>
    <message>
        <source>How many samples a second the input is asked for.</source>
        <translation>Le nombre d’échantillons par seconde demandé à l’entrée.</translation>
    </message>
    <message>
        <source>What is heard now, running to the left.</source>
        <translation>Ce qui s’entend maintenant, défilant vers la gauche.</translation>
    </message>
    <message>
        <source>What is known about the track.</source>
        <translation>Ce que l’on sait de la piste.</translation>
    </message>
    <message>
        <source>The next of the selected tracks.</source>
        <translation>La suivante des pistes sélectionnées.</translation>
    </message>
    <message>
        <source>The one before among the selected tracks.</source>
        <translation>La précédente des pistes sélectionnées.</translation>
    </message>
    <message>
        <source>Recordings that sound the same, together.</source>
        <translation>Les enregistrements qui sonnent pareil, ensemble.</translation>
    </message>
    <message>
        <source>Selects these tracks in the table.</source>
        <translation>Sélectionne ces pistes dans le tableau.</translation>
    </message>
    <message>
        <source>Takes the ticked tracks out of the library, never off the disk.</source>
        <translation>Retire les pistes cochées de la bibliothèque, jamais du disque.</translation>
    </message>
    <message>
        <source>The tracks that were taken out.</source>
        <translation>Les pistes qui ont été retirées.</translation>
    </message>
    <message>
        <source>Brings the selected ones back.</source>
        <translation>Remet les pistes sélectionnées.</translation>
    </message>
    <message>
        <source>The keys that the action had at the beginning.</source>
        <translation>Les touches que l’action avait au début.</translation>
    </message>
    <message>
        <source>Takes the keys away from the other action.</source>
        <translation>Enlève les touches à l’autre action.</translation>
    </message>
    <message>
        <source>The models that are installed.</source>
        <translation>Les modèles installés.</translation>
    </message>
    <message>
        <source>What the model learned from, and how it scored.</source>
        <translation>Ce dont le modèle a appris, et ses résultats.</translation>
    </message>
    <message>
        <source>Writes the model as a file, for another computer.</source>
        <translation>Écrit le modèle dans un fichier, pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>Makes another model.</source>
        <translation>Crée un autre modèle.</translation>
    </message>
    <message>
        <source>Which of the fits of this training is shown.</source>
        <translation>Lequel des ajustements de cet entraînement est affiché.</translation>
    </message>
    <message>
        <source>What the training has said.</source>
        <translation>Ce que l’entraînement a dit.</translation>
    </message>
    <message>
        <source>What was called wrongly with the most confidence.</source>
        <translation>Ce qui a été mal nommé avec la plus grande confiance.</translation>
    </message>
    <message>
        <source>The folder or table of the recordings.</source>
        <translation>Le dossier ou le tableau des enregistrements.</translation>
    </message>
    <message>
        <source>Chooses a folder of recordings.</source>
        <translation>Choisit un dossier d’enregistrements.</translation>
    </message>
    <message>
        <source>Leaves only the recordings that something is odd about.</source>
        <translation>Ne laisse que les enregistrements où quelque chose est étrange.</translation>
    </message>
    <message>
        <source>The recordings and what is odd about them.</source>
        <translation>Les enregistrements et ce qu’ils ont d’étrange.</translation>
    </message>
    <message>
        <source>Whom the network is tested on; it learns nothing from them.</source>
        <translation>Sur qui le réseau est testé&#x202f;; il n’apprend rien d’eux.</translation>
    </message>
    <message>
        <source>Chooses others by chance.</source>
        <translation>En choisit d’autres au hasard.</translation>
    </message>
    <message>
        <source>Which recording the pictures are of.</source>
        <translation>De quel enregistrement viennent les images.</translation>
    </message>
    <message>
        <source>Other changes by chance, as in the training.</source>
        <translation>D’autres changements au hasard, comme dans l’entraînement.</translation>
    </message>
    <message>
        <source>The networks and how long they take.</source>
        <translation>Les réseaux et le temps qu’ils prennent.</translation>
    </message>
    <message>
        <source>Sets network, pictures and recipe together.</source>
        <translation>Règle ensemble le réseau, les images et la recette.</translation>
    </message>
    <message>
        <source>Shows every option, each with its help.</source>
        <translation>Affiche toutes les options, chacune avec son aide.</translation>
    </message>
    <message>
        <source>The same training for a terminal.</source>
        <translation>Le même entraînement pour un terminal.</translation>
    </message>
    <message>
        <source>Copies the command.</source>
        <translation>Copie la commande.</translation>
    </message>
    <message>
        <source>Forgets which folders were added lately; the library keeps them.</source>
        <translation>Oublie quels dossiers ont été ajoutés récemment&#x202f;; la bibliothèque les garde.</translation>
    </message>
    <message>
        <source>With reduced motion, pictures turn pages instead of gliding, and nothing runs to and fro.</source>
        <translation>Avec le mouvement réduit, les images changent page par page au lieu de glisser, et rien ne va et vient.</translation>
    </message>
    <message>
        <source>Where the track is being played, in the colours of its moods. Click, drag or use the arrow keys.</source>
        <translation>L’endroit de la piste en cours de lecture, aux couleurs de ses humeurs. Cliquez, faites glisser ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>What is written: the picture as it is shown, its numbers, the sound, or the moods over time.</source>
        <translation>Ce qui est écrit&#x202f;: l’image telle qu’elle est affichée, ses nombres, le son, ou les humeurs au fil du temps.</translation>
    </message>
    <message>
        <source>The kind of file. PNG is a picture of dots; SVG and PDF stay sharp at any size.</source>
        <translation>Le type de fichier. Le PNG est une image faite de points&#x202f;; le SVG et le PDF restent nets à toute taille.</translation>
    </message>
    <message>
        <source>The whole track, what is shown of it, or the selected part.</source>
        <translation>La piste entière, ce qui en est affiché, ou la partie sélectionnée.</translation>
    </message>
    <message>
        <source>How wide the picture is, in pixels.</source>
        <translation>La largeur de l’image, en pixels.</translation>
    </message>
    <message>
        <source>How high the picture is, in pixels.</source>
        <translation>La hauteur de l’image, en pixels.</translation>
    </message>
    <message>
        <source>How many pixels an inch of paper has: text grows with it, and the picture is printed smaller.</source>
        <translation>Le nombre de pixels par pouce de papier&#x202f;: le texte grandit avec lui, et l’image est imprimée plus petite.</translation>
    </message>
    <message>
        <source>What stands above the picture. Nothing leaves the line out.</source>
        <translation>Ce qui figure au-dessus de l’image. Sans rien, la ligne disparaît.</translation>
    </message>
    <message>
        <source>For a screen or a slide that is dark; paper is better off without.</source>
        <translation>Pour un écran ou une diapositive sombre&#x202f;; sur papier, mieux vaut s’en passer.</translation>
    </message>
    <message>
        <source>Draws the moods over time below the spectrogram.</source>
        <translation>Dessine les humeurs au fil du temps sous le spectrogramme.</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>Demande un nom et écrit le fichier.</translation>
    </message>
    <message>
        <source>A recording that is in several files may come more than once. Otherwise the best file stands for it.</source>
        <translation>Un enregistrement présent dans plusieurs fichiers peut venir plusieurs fois. Sinon, le meilleur fichier le représente.</translation>
    </message>
    <message>
        <source>What would come last comes first: the least known, the oldest, the shortest.</source>
        <translation>Ce qui viendrait en dernier vient en premier&#x202f;: le moins connu, le plus ancien, le plus court.</translation>
    </message>
    <message>
        <source>A few letters of a command, in any order of words. Return carries out the first that is found.</source>
        <translation>Quelques lettres d’une commande, les mots dans n’importe quel ordre. Entrée exécute la première trouvée.</translation>
    </message>
    <message>
        <source>All keys as they are now; Preferences changes them.</source>
        <translation>Toutes les touches, telles qu’elles sont maintenant&#x202f;; «&#x202f;Préférences&#x202f;» les change.</translation>
    </message>
    <message>
        <source>What the tags say, where the file is, and how often the track was played. Texts can be selected and copied.</source>
        <translation>Ce que disent les tags, où est le fichier, et combien de fois la piste a été lue. Les textes peuvent être sélectionnés et copiés.</translation>
    </message>
    <message>
        <source>Takes the folder and its tracks out of the library, never off the disk.</source>
        <translation>Retire le dossier et ses pistes de la bibliothèque, jamais du disque.</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at the beginning.</source>
        <translation>Toutes les actions retrouvent les touches qu’elles avaient au début.</translation>
    </message>
    <message>
        <source>Chooses a table with a line for each recording: its file and its mood.</source>
        <translation>Choisit un tableau avec une ligne par enregistrement&#x202f;: son fichier et son humeur.</translation>
    </message>
    <message>
        <source>Chooses weights that the network begins with, such as those of an earlier training.</source>
        <translation>Choisit les poids dont le réseau part, par exemple ceux d’un entraînement précédent.</translation>
    </message>
    <message>
        <source>The page that is shown of the model: its card, its scores, or how it does on this computer.</source>
        <translation>La page affichée du modèle&#x202f;: sa fiche, ses scores, ou ce qu’il donne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From now on this model says what mood a track has. Results of the others are kept.</source>
        <translation>Désormais, ce modèle dit quelle humeur a une piste. Les résultats des autres sont conservés.</translation>
    </message>
    <message>
        <source>Whole groups, drawn by chance, are kept for the test: so large a share of all.</source>
        <translation>Des groupes entiers, tirés au hasard, sont gardés pour le test&#x202f;: cette part de l’ensemble.</translation>
    </message>
    <message>
        <source>How much is kept for the test. More makes the result surer and leaves less to learn from.</source>
        <translation>Ce qui est gardé pour le test. Davantage rend le résultat plus sûr et laisse moins pour apprendre.</translation>
    </message>
    <message>
        <source>The tracks that the list is to be like, or not like.</source>
        <translation>Les pistes auxquelles la liste doit ressembler, ou ne pas ressembler.</translation>
    </message>
    <message>
        <source>Tracks that sound like others, with moods that take a similar course.</source>
        <translation>Des pistes qui sonnent comme d’autres et dont les humeurs évoluent de façon semblable.</translation>
    </message>
    <message>
        <source>Selects every track of the list in front.</source>
        <translation>Sélectionne toutes les pistes de la liste affichée.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>There is no CAL500 table in %1: a CSV file with the column &quot;song_id&quot; and a column for each tag was looked for.</source>
        <translation>Il n’y a pas de tableau CAL500 dans %1&#x202f;: un fichier CSV avec la colonne «&#x202f;song_id&#x202f;» et une colonne par tag a été cherché.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</source>
        <translation>
            <numerusform>%Ln morceau de %1 a une émotion, mais pas de son sous %2. Le son de CAL500 n’est pas public&#x202f;: indiquez votre propre dossier comme celui du son&#x202f;; les fichiers portent l’identifiant du morceau, comme %3.mp3.</numerusform>
            <numerusform>Aucun des %Ln morceaux de %1 qui ont une émotion n’a de son sous %2. Le son de CAL500 n’est pas public&#x202f;: indiquez votre propre dossier comme celui du son&#x202f;; les fichiers portent l’identifiant du morceau, comme %3.mp3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no class folders with audio in %1. The folders must be named by emotions: calm, happy, sad, angry, fearful, Q1 to Q4, or a name in %2.</source>
        <translation>Il n’y a pas de dossiers de classes avec des fichiers audio dans %1. Les dossiers doivent porter des noms d’émotions&#x202f;: calm, happy, sad, angry, fearful, Q1 à Q4, ou un nom figurant dans %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2.</source>
        <translation>Le tableau %1 ne peut être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The table %1 is too large (%2 MiB; at most %3 MiB).</source>
        <translation>Le tableau %1 est trop gros (%2 Mio&#x202f;; au plus %3 Mio).</translation>
    </message>
    <message>
        <source>The table %1 cannot be read; check its permissions.</source>
        <translation>Le tableau %1 ne peut être lu&#x202f;; vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The data set in %1 was not recognised. Looked for: manifest.csv or manifest.json, files with RAVDESS names (03-02-05-01-02-01-21.wav), a CAL500 table (with the column song_id), files named by quadrants (Q1_song_0.wav), Emotify&apos;s ratings_mean.csv, folders named by emotions. Name the format if it is one of these.</source>
        <translation>Le jeu de données dans %1 n’a pas été reconnu. Ont été cherchés&#x202f;: manifest.csv ou manifest.json, des fichiers aux noms de RAVDESS (03-02-05-01-02-01-21.wav), un tableau CAL500 (avec la colonne song_id), des fichiers nommés par quadrants (Q1_song_0.wav), ratings_mean.csv d’Emotify, des dossiers nommés par émotions. Indiquez le format si c’est l’un d’eux.</translation>
    </message>
    <message>
        <source>There is neither manifest.csv nor manifest.json in %1; name the table itself if it is called otherwise.</source>
        <translation>Il n’y a ni manifest.csv ni manifest.json dans %1&#x202f;; indiquez le tableau lui-même s’il s’appelle autrement.</translation>
    </message>
    <message>
        <source>There is no data set at %1: no such file or folder.</source>
        <translation>Il n’y a pas de jeu de données à l’endroit %1&#x202f;: ni fichier ni dossier de ce nom.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the audio.</source>
        <translation>Il n’y a pas de dossier %1 pour le son.</translation>
    </message>
    <message>
        <source>There is no data set format &quot;%1&quot;; known are %2.</source>
        <translation>Il n’y a pas de format de jeu de données «&#x202f;%1&#x202f;»&#x202f;; sont connus %2.</translation>
    </message>
    <message numerus="yes">
        <source>No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</source>
        <translation>
            <numerusform>Aucun enregistrement de %1 n’est utilisable&#x202f;: sur %Ln ligne, %2 nomment un fichier absent, et les autres n’ont aucune des cinq émotions. Les chemins partent de&#x202f;: %3.</numerusform>
            <numerusform>Aucun enregistrement de %1 n’est utilisable&#x202f;: sur %Ln lignes, %2 nomment un fichier absent, et les autres n’ont aucune des cinq émotions. Les chemins partent de&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>le dossier courant</translation>
    </message>
    <message numerus="yes">
        <source>Audio found for %1 of %Ln song(s) with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</source>
        <translation>
            <numerusform>Son trouvé pour %1 sur %Ln morceau qui a une émotion, d’après l’identifiant du morceau (artiste-titre) dans le nom du fichier, quels que soient la casse, le format et le sous-dossier.</numerusform>
            <numerusform>Son trouvé pour %1 sur %Ln morceaux qui ont une émotion, d’après l’identifiant du morceau (artiste-titre) dans le nom du fichier, quels que soient la casse, le format et le sous-dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published table has %1 songs, this one %2.</source>
        <translation>Le tableau publié a %1 morceaux, celui-ci %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table left out: without a song id.</source>
        <translation>
            <numerusform>%Ln ligne du tableau laissée de côté : sans identifiant de morceau.</numerusform>
            <numerusform>%Ln lignes du tableau laissées de côté : sans identifiant de morceau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) left out, because no tag says anything about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln morceau laissé de côté, car aucun tag ne dit rien des cinq émotions : %1.</numerusform>
            <numerusform>%Ln morceaux laissés de côté, car aucun tag ne dit rien des cinq émotions : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln song(s): %1.</source>
        <translation>
            <numerusform>Pas de son pour %Ln morceau : %1.</numerusform>
            <numerusform>Pas de son pour %Ln morceaux : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) left out: named by no song of the table.</source>
        <translation>
            <numerusform>%Ln fichier audio laissé de côté : il ne porte le nom d’aucun morceau du tableau.</numerusform>
            <numerusform>%Ln fichiers audio laissés de côté : ils ne portent le nom d’aucun morceau du tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the song is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté, car le morceau est là dans un autre fichier : %1.</numerusform>
            <numerusform>%Ln fichiers laissés de côté, car le morceau est là dans un autre fichier : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: directly in the folder, so of no class.</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté : directement dans le dossier, donc d’aucune classe.</numerusform>
            <numerusform>%Ln fichiers laissés de côté : directement dans le dossier, donc d’aucune classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté : le dossier « %1 » n’est aucune des cinq émotions, d’après %2.</numerusform>
            <numerusform>%Ln fichiers laissés de côté : le dossier « %1 » n’est aucune des cinq émotions, d’après %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no folders below the classes, so it is not known which recordings belong together (same artist or album); every recording stands for itself.</source>
        <translation>Il n’y a pas de dossiers sous les classes, on ne sait donc pas quels enregistrements vont ensemble (même artiste ou même album) ; chaque enregistrement compte pour lui-même.</translation>
    </message>
    <message>
        <source>There is no audio named by quadrants (Q1_song_0.wav ...) below %1.</source>
        <translation>Il n’y a pas de son nommé par quadrants (Q1_song_0.wav ...) sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</source>
        <translation>
            <numerusform>%Ln fichier MIDI trouvé, à convertir d’abord en son, par exemple avec fluidsynth (Debian: fluidsynth, fluid-soundfont-gm) :
  %1
Indiquez ensuite ce dossier comme celui du son (--audio).</numerusform>
            <numerusform>%Ln fichiers MIDI trouvés, à convertir d’abord en son, par exemple avec fluidsynth (Debian: fluidsynth, fluid-soundfont-gm) :
  %1
Indiquez ensuite ce dossier comme celui du son (--audio).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: not named by a quadrant.</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté : sans nom de quadrant.</numerusform>
            <numerusform>%Ln fichiers laissés de côté : sans nom de quadrant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the clip is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté, car l’extrait est là dans un autre fichier : %1.</numerusform>
            <numerusform>%Ln fichiers laissés de côté, car l’extrait est là dans un autre fichier : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published split (train.csv, val.csv, test.csv) is not there; no parts are known.</source>
        <translation>La répartition publiée (train.csv, val.csv, test.csv) n’est pas là ; aucune partie n’est connue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) in no part of the published split: %1.</source>
        <translation>
            <numerusform>%Ln extrait dans aucune partie de la répartition publiée : %1.</numerusform>
            <numerusform>%Ln extraits dans aucune partie de la répartition publiée : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln clip(s) of the published split: %1.</source>
        <translation>
            <numerusform>Pas de son pour %Ln extrait de la répartition publiée : %1.</numerusform>
            <numerusform>Pas de son pour %Ln extraits de la répartition publiée : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the excerpts of %1 is there: files such as %2 were looked for below %3.</source>
        <translation>Aucun des extraits de %1 n’est là : des fichiers comme %2 ont été cherchés sous %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln extrait laissé de côté, dont les évaluations ne disent rien des cinq émotions : %1.</numerusform>
            <numerusform>%Ln extraits laissés de côté, dont les évaluations ne disent rien des cinq émotions : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose artist tags.csv does not name: %1.</source>
        <translation>
            <numerusform>%Ln extrait laissé de côté, dont tags.csv ne nomme pas l’artiste : %1.</numerusform>
            <numerusform>%Ln extraits laissés de côté, dont tags.csv ne nomme pas l’artiste : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose audio is not there: %1.</source>
        <translation>
            <numerusform>%Ln extrait laissé de côté, dont le son n’est pas là : %1.</numerusform>
            <numerusform>%Ln extraits laissés de côté, dont le son n’est pas là : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) by artists without a part in %1.</source>
        <translation>
            <numerusform>%Ln extrait d’artistes sans partie dans %1.</numerusform>
            <numerusform>%Ln extraits d’artistes sans partie dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln enregistrement laissé de côté : « %1 » n’est aucune des cinq émotions, d’après %2.</numerusform>
            <numerusform>%Ln enregistrements laissés de côté : « %1 » n’est aucune des cinq émotions, d’après %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln recording(s): %1.</source>
        <translation>
            <numerusform>Pas de son pour %Ln enregistrement : %1.</numerusform>
            <numerusform>Pas de son pour %Ln enregistrements : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used, because no such column is known: %1.</source>
        <translation>Non utilisé, car une telle colonne n’est pas connue : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>At the end of a list of names</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln acteur</numerusform>
            <numerusform>%Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artiste</numerusform>
            <numerusform>%Ln artistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these actors everything is missing: %1.</source>
        <translation>De ces acteurs, tout manque : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with a name that the published part does not have.</source>
        <translation>
            <numerusform>%Ln enregistrement au nom que la partie publiée n’a pas.</numerusform>
            <numerusform>%Ln enregistrements aux noms que la partie publiée n’a pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the speech part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln fichier de la partie parlée laissé de côté ; c’est un jeu de données à part.</numerusform>
            <numerusform>%Ln fichiers de la partie parlée laissés de côté ; c’est un jeu de données à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the song part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln fichier de la partie chantée laissé de côté ; c’est un jeu de données à part.</numerusform>
            <numerusform>%Ln fichiers de la partie chantée laissés de côté ; c’est un jeu de données à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of %1 with one of the five emotions were found below %2. Name the folder that holds Actor_01 to Actor_24 (the audio-only files of https://zenodo.org/record/1188976, in any audio format, under their own names such as %3).</source>
        <translation>Aucun fichier de %1 avec l’une des cinq émotions n’a été trouvé sous %2. Indiquez le dossier qui contient Actor_01 à Actor_24 (les fichiers uniquement audio de https://zenodo.org/record/1188976, dans n’importe quel format audio, sous leurs propres noms comme %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is not one of the five emotions.</source>
        <translation>
            <numerusform>%Ln enregistrement laissé de côté : « %1 » n’est pas l’une des cinq émotions.</numerusform>
            <numerusform>%Ln enregistrements laissés de côté : « %1 » n’est pas l’une des cinq émotions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the recording is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté, car l’enregistrement est là dans un autre fichier : %1.</numerusform>
            <numerusform>%Ln fichiers laissés de côté, car l’enregistrement est là dans un autre fichier : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 hold the same recording of actor %3, as published.</source>
        <translation>%1 et %2 contiennent le même enregistrement de l’acteur %3, tel que publié.</translation>
    </message>
    <message>
        <source>A data set is split into two or more folds, not into %1.</source>
        <translation>Un jeu de données se divise en deux plis ou plus, pas en %1.</translation>
    </message>
    <message>
        <source>%1 has %2, too few for %3 folds: each fold needs one of its own.</source>
        <translation>%1 a %2, trop peu pour %3 plis : il en faut au moins un par pli.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;; there are: %4.</source>
        <translation>%1 n’a pas de %2 « %3 » ; il y a : %4.</translation>
    </message>
    <message>
        <source>%1 on more than one side: %2.</source>
        <translation>%1 de plus d’un côté : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) on more than one side in several files: %1.</source>
        <translation>
            <numerusform>%Ln enregistrement de plus d’un côté, dans plusieurs fichiers : %1.</numerusform>
            <numerusform>%Ln enregistrements de plus d’un côté, dans plusieurs fichiers : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network knows these again, so scores of this split are better than on anything new. Use grouped folds.</source>
        <translation>Un réseau les reconnaît, les scores de cette répartition sont donc meilleurs que sur du nouveau. Utilisez des plis par groupes.</translation>
    </message>
    <message>
        <source>The weight of an emotion must be a number from 0 up.</source>
        <translation>Le poids d’une émotion doit être un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>A label must name at least one of the emotions.</source>
        <translation>Une étiquette doit nommer au moins une des émotions.</translation>
    </message>
    <message>
        <source>Missing of actor %1: %2 of %3 recordings (channel-emotion-intensity-statement-repetition-actor): %4.</source>
        <translation>Manquent de l’acteur %1 (%2 enregistrements sur %3 ; canal-émotion-intensité-phrase-répétition-acteur) : %4.</translation>
    </message>
    <message>
        <source>Recordings of the published part that are here: %1 of %2.</source>
        <translation>Enregistrements de la partie publiée qui sont ici : %1 sur %2.</translation>
    </message>
    <message>
        <source>No column is one of the tags in %1.</source>
        <translation>Aucune colonne n’est l’un des tags de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni 0 ni 1.</translation>
    </message>
    <message>
        <source>A row has more than %1 fields.</source>
        <translation>Une ligne a plus de %1 champs.</translation>
    </message>
    <message>
        <source>This is no text: there is a zero byte. Save the table as CSV in UTF-8.</source>
        <translation>Ce n’est pas du texte&#x202f;: il y a un octet nul. Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>A quote within a field. Put the whole field in quotes and double those within it: %1.</source>
        <translation>Un guillemet dans un champ. Mettez tout le champ entre guillemets et doublez ceux qu’il contient&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The quotes that open here are never closed.</source>
        <translation>Les guillemets ouverts ici ne sont jamais fermés.</translation>
    </message>
    <message>
        <source>Text behind closing quotes. Quotes within a field are written twice.</source>
        <translation>Du texte suit des guillemets fermants. Les guillemets dans un champ s’écrivent deux fois.</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns.</source>
        <translation>Le tableau est vide&#x202f;; sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>Fields in this row: %1; in the header: %2.</source>
        <translation>Champs de cette ligne&#x202f;: %1&#x202f;; de l’en-tête&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in two parts of the split.</source>
        <translation>«&#x202f;%1&#x202f;» est dans deux parties de la répartition.</translation>
    </message>
    <message>
        <source>No column is one of the emotions in %1.</source>
        <translation>Aucune colonne n’est l’une des émotions de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of raters.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une proportion d’évaluateurs.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>This recording has neither a label nor weights.</source>
        <translation>Cet enregistrement n’a ni étiquette ni poids.</translation>
    </message>
    <message>
        <source>No emotion of this recording has a weight above 0.</source>
        <translation>Aucune émotion de cet enregistrement n’a un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>The path is missing.</source>
        <translation>Le chemin manque.</translation>
    </message>
    <message>
        <source>The path holds a zero byte.</source>
        <translation>Le chemin contient un octet nul.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a split (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une partie d’une répartition (%2).</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 est déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>this must be text.</source>
        <translation>doit être du texte.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Ce n’est pas du JSON&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is neither a column &quot;%1&quot; nor one with the weights of an emotion (%2).</source>
        <translation>Il n’y a ni colonne «&#x202f;%1&#x202f;» ni colonne avec les poids d’une émotion (%2).</translation>
    </message>
    <message>
        <source>this must be an object such as %1.</source>
        <translation>doit être un objet tel que %1.</translation>
    </message>
    <message>
        <source>there is no such emotion; known are: %1.</source>
        <translation>cette émotion n’existe pas&#x202f;; sont connues&#x202f;: %1.</translation>
    </message>
    <message>
        <source>this must be a number from 0 up.</source>
        <translation>doit être un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>Il n’y a pas de membre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The recordings must be an array of objects.</source>
        <translation>Les enregistrements doivent être un tableau d’objets.</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>doit être un objet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight (a number from 0 up).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un poids (un nombre à partir de 0).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the table twice.</source>
        <translation>«&#x202f;%1&#x202f;» est deux fois dans le tableau.</translation>
    </message>
    <message>
        <source>Data sets of the format %1 have no neutral recordings; leave &quot;neutral&quot; out.</source>
        <translation>Les jeux de données au format %1 n’ont pas d’enregistrements neutres ; omettez « neutral ».</translation>
    </message>
</context>
<context>
    <name>DeviceBoxes</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is the name of a sound device that is not plugged in at present.
----------
%1 is the name of a graphics card that is not there at present, such as cuda:1.</extracomment>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What the networks run on: the program chooses.</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <extracomment>The computer&apos;s processor, as against its graphics card.</extracomment>
        <translation>Processeur (CPU)</translation>
    </message>
</context>
<context>
    <name>DeviceInput</name>
    <message>
        <source>The input “%1” cannot be heard: it has been unplugged, another program keeps it, or Moodogram may not use it. Check the system&apos;s sound settings, then choose an input again.</source>
        <translation>L’entrée «&#x202f;%1&#x202f;» est inaudible&#x202f;: elle a été débranchée, un autre programme l’occupe, ou Moodogram n’y a pas accès. Vérifiez les réglages audio du système, puis choisissez à nouveau une entrée.</translation>
    </message>
    <message>
        <source>The input “%1” delivers nothing. Check whether it is switched on, then choose an input again.</source>
        <translation>L’entrée «&#x202f;%1&#x202f;» ne fournit rien. Vérifiez qu’elle est allumée, puis choisissez à nouveau une entrée.</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Calm</source>
        <extracomment>An emotion as a word of its own: a column, a button, a row. As an adjective of music, or the noun.</extracomment>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Happy</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Joyeux</translation>
    </message>
    <message>
        <source>Sad</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Angry</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>En colère</translation>
    </message>
    <message>
        <source>Fearful</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Craintif</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>An emotion within a sentence, as in &quot;Mostly calm, turns happy at 1:02&quot;</extracomment>
        <translation>calme</translation>
    </message>
    <message>
        <source>happy</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>joyeux</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>triste</translation>
    </message>
    <message>
        <source>angry</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>en colère</translation>
    </message>
    <message>
        <source>fearful</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>craintif</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>No emotion, as a word of its own: a column, a row</extracomment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>No emotion, within a sentence</extracomment>
        <translation>neutre</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>The picture is too large to be drawn.</source>
        <translation>L’image est trop grande pour être dessinée.</translation>
    </message>
    <message>
        <source>The figure cannot be drawn: %1.</source>
        <translation>La figure ne peut être dessinée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The resolution must be from %1 to %2 dpi.</source>
        <translation>La résolution doit être de %1 à %2 ppp.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels cannot be drawn: at most %2 in each direction are possible.</source>
        <translation>Une figure de %1 pixels ne peut être dessinée&#x202f;: %2 au plus sont possibles dans chaque direction.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of time is empty.</source>
        <translation>L’intervalle de temps de la figure est vide.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of frequencies is empty.</source>
        <translation>L’intervalle de fréquences de la figure est vide.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of levels is empty.</source>
        <translation>L’intervalle de niveaux de la figure est vide.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels has no room for a picture and axes at %2 dpi; make it larger or lower the resolution.</source>
        <translation>Une figure de %1 pixels n’a pas la place d’une image et d’axes à %2 ppp&#x202f;; agrandissez-la ou baissez la résolution.</translation>
    </message>
    <message>
        <source>There is not enough memory for a figure of %1 pixels.</source>
        <translation>Il n’y a pas assez de mémoire pour une figure de %1 pixels.</translation>
    </message>
    <message>
        <source>Figures cannot be drawn, as Moodogram&apos;s module for them cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>Les figures ne peuvent être dessinées, car le module de Moodogram qui s’en charge ne peut être chargé (%1). Réinstallez Moodogram.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation>Faites-y de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose a place where files may be that large.</source>
        <translation>Choisissez un endroit où les fichiers peuvent être aussi gros.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Choisissez un endroit où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Make its folder, or choose another place.</source>
        <translation>Créez son dossier, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder or a device, not a file.</source>
        <translation>Impossible d’écrire %1&#x202f;: c’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>La lecture de %1 a échoué&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed (there is no %1). Install the package moodogram-models, or choose a model file.</source>
        <translation>Les modèles de Moodogram ne sont pas installés (il n’y a pas de %1). Installez le paquet moodogram-models, ou choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed properly: %1: %2. Reinstall moodogram-models or choose a model file.</source>
        <translation>Les modèles de Moodogram ne sont pas installés correctement&#x202f;: %1&#x202f;: %2. Réinstallez moodogram-models ou choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>Neither the music nor the voice model is installed in %1. Install moodogram-models or choose a model file.</source>
        <translation>Ni le modèle de musique ni celui de voix ne sont installés dans %1. Installez moodogram-models ou choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>The %1 model is not installed in %2. Install moodogram-models or choose another model.</source>
        <translation>Le modèle %1 n’est pas installé dans %2. Installez moodogram-models ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Neither HOME nor XDG_DATA_HOME is set; set one to a folder you can write to.</source>
        <translation>Ni HOME ni XDG_DATA_HOME n’est défini&#x202f;; donnez à l’un d’eux un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Cannot create the data folder %1: %2.</source>
        <translation>Impossible de créer le dossier de données %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The files that come with Moodogram were not found beside the program (looked for %1). Install moodogram-common or set MOODOGRAM_RESOURCES.</source>
        <translation>Les fichiers fournis avec Moodogram n’ont pas été trouvés à côté du programme (%1 a été cherché). Installez moodogram-common ou définissez MOODOGRAM_RESOURCES.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Le dossier %1 ne peut être lu : %2.</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>Impossible de supprimer %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln piste</numerusform>
            <numerusform>%Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A percentage, with whatever your language writes between the number and the sign</extracomment>
        <translation>%L1&#x202f;%</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <extracomment>Time until something is done; %L1: seconds</extracomment>
        <translation>reste %L1 s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <extracomment>Time until something is done; %L1: minutes</extracomment>
        <translation>reste %L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <extracomment>Time until something is done; %L1: hours, %L2: minutes</extracomment>
        <translation>reste %L1 h %L2 min</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emotion from music spectrograms: a music library that shows when each song is calm, happy, sad, angry or fearful.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. The models have licences of their own; see their cards.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;L’émotion à partir des spectrogrammes de la musique&#x202f;: une bibliothèque musicale qui montre quand chaque morceau est calme, joyeux, triste, en colère ou craintif.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Les modèles ont leurs propres licences&#x202f;; voir leurs fiches.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Moodogram</source>
        <translation>À propos de Moodogram</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The FFT size must be from 16 to 65536 samples, not %1.</source>
        <translation>La taille de FFT doit être de 16 à 65536 échantillons, et non %1.</translation>
    </message>
    <message>
        <source>The hop must be at least 1 sample.</source>
        <translation>Le pas doit être d’au moins 1 échantillon.</translation>
    </message>
    <message>
        <source>The reference must be a number above 0.</source>
        <translation>La référence doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The floor must be from -300 to 0 dB.</source>
        <translation>Le plancher doit être de -300 à 0 dB.</translation>
    </message>
    <message>
        <source>The range must begin at 0 or later and end after its beginning.</source>
        <translation>L’intervalle doit commencer à 0 ou après, et se terminer après son début.</translation>
    </message>
    <message>
        <source>The range lies behind the end of %1, which is %2 s long.</source>
        <translation>L’intervalle se trouve après la fin de %1, qui dure %2 s.</translation>
    </message>
    <message>
        <source>Cannot write %1 as WAV: %2.</source>
        <translation>Impossible d’écrire %1 en WAV&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>There is no sound from %1 s on in %2; choose an earlier part.</source>
        <translation>Il n’y a pas de son à partir de %1 s dans %2&#x202f;; choisissez une partie antérieure.</translation>
    </message>
    <message>
        <source>A file of analyses ends in .sqlite (tables for SQL) or .jsonl (JSON Lines); %1 does not.</source>
        <translation>Un fichier d’analyses se termine par .sqlite (tables pour SQL) ou .jsonl (JSON Lines)&#x202f;; ce n’est pas le cas de %1.</translation>
    </message>
    <message>
        <source>%1 is the library itself; name another file.</source>
        <translation>%1 est la bibliothèque elle-même&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: is the file there?</source>
        <translation>Les analyses de %1 ne peuvent être lues&#x202f;: le fichier est-il là&#x202f;?</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses.</source>
        <translation>%1 ne contient pas d’analyses exportées.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>La lecture de %1 a échoué.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: %2.</source>
        <translation>Les analyses de %1 ne peuvent être lues&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The analysis was stopped: %1 files hang while they are read, the last of them %2. Is a drive or a network share gone? Start Moodogram again when that is mended.</source>
        <translation>L’analyse a été arrêtée&#x202f;: %1 fichiers bloquent à la lecture, le dernier étant %2. Un disque ou un partage réseau a-t-il disparu&#x202f;? Redémarrez Moodogram quand ce sera réparé.</translation>
    </message>
    <message>
        <source>This track has not been analysed yet; analyse it first.</source>
        <translation>Cette piste n’a pas encore été analysée&#x202f;; analysez-la d’abord.</translation>
    </message>
    <message>
        <source>does not exist; it may have been moved, renamed or deleted.</source>
        <translation>n’existe pas&#x202f;; il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>is not a regular file.</source>
        <translation>n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1: changed while it was analysed; try again.</source>
        <translation>%1&#x202f;: a changé pendant son analyse&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>Il n’y a pas de liste de lecture «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart playlist, whose tracks change with its rules. Keep its tracks as a playlist of their own, and name that.</source>
        <translation>«&#x202f;%1&#x202f;» est une liste qui se met à jour seule&#x202f;: ses pistes changent avec ses règles. Gardez ses pistes dans une liste à part, et indiquez celle-là.</translation>
    </message>
    <message>
        <source>What was in the tags cannot be noted in %1, so nothing more is written: check the free space and that you may write the folder.</source>
        <translation>Ce que contenaient les tags ne peut être noté dans %1, rien d’autre n’est donc écrit&#x202f;: vérifiez l’espace libre et votre droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>There is no undo file %1.</source>
        <translation>Il n’y a pas de fichier d’annulation %1.</translation>
    </message>
    <message>
        <source>%1 has other moods now than those that were written; it is left.</source>
        <translation>%1 a maintenant d’autres humeurs que celles qui y ont été écrites&#x202f;; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>A line of %1 cannot be read.</source>
        <translation>Une ligne de %1 ne peut être lue.</translation>
    </message>
    <message>
        <source>The time of the window must be 0 or later.</source>
        <translation>Le temps de la fenêtre doit être 0 ou après.</translation>
    </message>
    <message>
        <source>%1 is %2 s long: there is no window at %3 s.</source>
        <translation>%1 dure %2 s&#x202f;: il n’y a pas de fenêtre à %3 s.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible.</source>
        <translation>Une image de %1 x %2 pixels ne peut être dessinée&#x202f;: il faut au moins 1 x 3 et au plus 200 millions de pixels.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be below its upper end.</source>
        <translation>Le bas de la plage de dB doit être inférieur à son haut.</translation>
    </message>
    <message>
        <source>The lowest frequency must be below the highest.</source>
        <translation>La fréquence la plus basse doit être inférieure à la plus haute.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>Impossible de créer le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 should end in .png, .npy or .json: that says what is written.</source>
        <translation>%1 doit se terminer par .png, .npy ou .json&#x202f;: cela dit ce qui est écrit.</translation>
    </message>
    <message>
        <source>The export would replace the recording itself; choose another name.</source>
        <translation>L’export remplacerait l’enregistrement lui-même&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No frame begins between %1 s and %2 s: they lie %3 s apart. Choose a longer range.</source>
        <translation>Aucune trame ne commence entre %1 s et %2 s&#x202f;: elles sont espacées de %3 s. Choisissez un intervalle plus long.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be at least %1 dB.</source>
        <translation>Le bas de la plage de dB doit être d’au moins %1 dB.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Left out: %Ln correction(s) of a part of a track; a label is of a whole recording.</source>
        <translation>
            <numerusform>Laissée de côté&#x202f;: %Ln correction d’une partie de piste&#x202f;; une étiquette vaut pour un enregistrement entier.</numerusform>
            <numerusform>Laissées de côté&#x202f;: %Ln corrections d’une partie de piste&#x202f;; une étiquette vaut pour un enregistrement entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln mention(s) of tracks that are not in the library any more.</source>
        <translation>
            <numerusform>Laissée de côté&#x202f;: %Ln mention d’une piste qui n’est plus dans la bibliothèque.</numerusform>
            <numerusform>Laissées de côté&#x202f;: %Ln mentions de pistes qui ne sont plus dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) missing, removed or unplayable.</source>
        <translation>
            <numerusform>Laissée de côté&#x202f;: %Ln piste manquante, retirée ou illisible.</numerusform>
            <numerusform>Laissées de côté&#x202f;: %Ln pistes manquantes, retirées ou illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) said to be none of the five emotions.</source>
        <translation>
            <numerusform>Laissée de côté&#x202f;: %Ln piste déclarée n’être d’aucune des cinq émotions.</numerusform>
            <numerusform>Laissées de côté&#x202f;: %Ln pistes déclarées n’être d’aucune des cinq émotions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>These analyses were written by a newer Moodogram: update this one to import them.</source>
        <translation>Ces analyses ont été écrites par un Moodogram plus récent&#x202f;: mettez celui-ci à jour pour les importer.</translation>
    </message>
    <message>
        <source>The analyses could not be written to %1 (%2): check the free space and that you may write the folder.</source>
        <translation>Les analyses n’ont pas pu être écrites dans %1 (%2)&#x202f;: vérifiez l’espace libre et votre droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses. Is it a library? Then merge it.</source>
        <translation>%1 ne contient pas d’analyses exportées. Est-ce une bibliothèque&#x202f;? Alors fusionnez-la.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moodogram: update this one to import it.</source>
        <translation>%1 a été écrit par un Moodogram plus récent&#x202f;: mettez celui-ci à jour pour l’importer.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read (%2).</source>
        <translation>Les analyses de %1 ne peuvent être lues (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Le dossier %1 ne peut être lu&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>Le dossier %1 est sur un disque réseau, qui ne signale pas quand des fichiers y changent&#x202f;; il est parcouru à intervalles de %Ln minute.</numerusform>
            <numerusform>Le dossier %1 est sur un disque réseau, qui ne signale pas quand des fichiers y changent&#x202f;; il est parcouru à intervalles de %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>Le dossier %1 a plus de dossiers que le système n’en laisse surveiller à un programme (fs.inotify.max_user_watches)&#x202f;; il est parcouru à intervalles de %Ln minute.</numerusform>
            <numerusform>Le dossier %1 a plus de dossiers que le système n’en laisse surveiller à un programme (fs.inotify.max_user_watches)&#x202f;; il est parcouru à intervalles de %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2).</source>
        <translation>La bibliothèque %1 est abîmée (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut être ouvert.</translation>
    </message>
    <message>
        <source>%1 is of a kind that has no place for moods.</source>
        <translation>%1 est d’un type qui n’a pas de place pour les humeurs.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut être lu.</translation>
    </message>
    <message>
        <source>%1: the moods could not be read again; it was left as it is.</source>
        <translation>%1&#x202f;: les humeurs n’ont pu être relues&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1: writing moods would change its other tags; it was left as it is.</source>
        <translation>%1&#x202f;: écrire des humeurs changerait ses autres tags&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>%1 est introuvable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), of which only one would change; it was left as it is.</source>
        <translation>%1 a plusieurs noms (liens physiques), dont un seul changerait&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 ne peut être écrit, faute de droits.</translation>
    </message>
    <message>
        <source>%1 cannot keep its owner: %2.</source>
        <translation>%1 ne peut garder son propriétaire&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; it was left as it is. Try again.</source>
        <translation>%1 a changé entre-temps&#x202f;; il a été laissé tel quel. Réessayez.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Une liste de lecture doit avoir un nom.</translation>
    </message>
    <message>
        <source>This playlist is not in the library any more.</source>
        <translation>Cette liste de lecture n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is a playlist &quot;%1&quot; already.</source>
        <translation>Il y a déjà une liste de lecture «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A part of a track ends after its begin.</source>
        <translation>Une partie de piste se termine après son début.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln track(s) on a drive that is not mounted, such as %1.</source>
        <translation>
            <numerusform>Conservée&#x202f;: %Ln piste sur un disque qui n’est pas monté, comme %1.</numerusform>
            <numerusform>Conservées&#x202f;: %Ln pistes sur un disque qui n’est pas monté, comme %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not there or empty (a drive that is not mounted?); its tracks are kept.</source>
        <translation>Le dossier %1 est absent ou vide (un disque qui n’est pas monté&#x202f;?)&#x202f;; ses pistes sont conservées.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>Il n’y a pas de bibliothèque %1.</translation>
    </message>
    <message>
        <source>The folder of the library %1 does not exist; create it or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Le dossier de la bibliothèque %1 n’existe pas&#x202f;; créez-le ou choisissez un autre fichier avec --library ou MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is a folder; choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La bibliothèque %1 est un dossier&#x202f;; choisissez un autre fichier avec --library ou MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 est une base de données d’un autre programme&#x202f;; elle a été laissée telle quelle. Choisissez plutôt un autre fichier avec --library ou MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram (schema %2; this program knows up to %3). It was left as it is: update Moodogram, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La bibliothèque %1 a été écrite par un Moodogram plus récent (schéma %2&#x202f;; ce programme connaît jusqu’à %3). Elle a été laissée telle quelle&#x202f;: mettez Moodogram à jour, ou choisissez un autre fichier avec --library ou MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is empty.</source>
        <translation>La bibliothèque %1 est vide.</translation>
    </message>
    <message>
        <source>The library %1 was written by an older Moodogram. Use it once with this one (moodogram-cli analyze --library) to bring it up to date.</source>
        <translation>La bibliothèque %1 a été écrite par un Moodogram plus ancien. Utilisez-la une fois avec celui-ci (moodogram-cli analyze --library) pour la mettre à niveau.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: give yourself write permission for it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La bibliothèque %1 ne peut être écrite&#x202f;: donnez-vous le droit d’écriture sur elle et son dossier, ou choisissez un autre fichier avec --library ou MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 cannot grow: the disk is full. Free some space and try again; what was saved before is kept.</source>
        <translation>La bibliothèque %1 ne peut grandir&#x202f;: le disque est plein. Libérez de l’espace et réessayez&#x202f;; ce qui avait été enregistré est conservé.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: check that you may write it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La bibliothèque %1 ne peut être ouverte&#x202f;: vérifiez que vous pouvez écrire le fichier et son dossier, ou choisissez un autre fichier avec --library ou MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram library; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 n’est pas une bibliothèque Moodogram&#x202f;; il a été laissé tel quel. Choisissez plutôt un autre fichier avec --library ou MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). &quot;moodogram-cli library --repair&quot; makes a new one of all that can be read.</source>
        <translation>La bibliothèque %1 est abîmée (%2). «&#x202f;moodogram-cli library --repair&#x202f;» en fait une nouvelle de tout ce qui est lisible.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program; wait until it has finished and try again.</source>
        <translation>La bibliothèque %1 est en cours d’écriture par un autre programme&#x202f;; attendez qu’il ait fini et réessayez.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written (%2): check the disk and its free space.</source>
        <translation>La bibliothèque %1 ne peut être lue ou écrite (%2)&#x202f;: vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>La bibliothèque %1 est inutilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A copy of the library %1 could not be written to %2 (%3): check the free space and that you may write the folder.</source>
        <translation>Une copie de la bibliothèque %1 n’a pas pu être écrite dans %2 (%3)&#x202f;: vérifiez l’espace libre et votre droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library; it was left as it is.</source>
        <translation>%1 n’est pas une bibliothèque Moodogram&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram; it was left as it is. Repair it with that one.</source>
        <translation>La bibliothèque %1 a été écrite par un Moodogram plus récent&#x202f;; elle a été laissée telle quelle. Réparez-la avec celui-là.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library, or its beginning is destroyed: then only a copy of it can help.</source>
        <translation>%1 n’est pas une bibliothèque Moodogram, ou son début est détruit&#x202f;: seule une copie peut alors aider.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2.</source>
        <translation>La bibliothèque %1 ne peut être ouverte&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing of the library %1 can be read.</source>
        <translation>Rien de la bibliothèque %1 ne peut être lu.</translation>
    </message>
    <message>
        <source>The repaired library is not sound: %1</source>
        <translation>La bibliothèque réparée n’est pas saine&#x202f;: %1</translation>
    </message>
    <message>
        <source>The library %1 could not be repaired (%2): it was left as it is. Close other programs that use it and check the free space; a copy of before the last update of its form may lie beside it.</source>
        <translation>La bibliothèque %1 n’a pas pu être réparée (%2)&#x202f;: elle a été laissée telle quelle. Fermez les autres programmes qui l’utilisent et vérifiez l’espace libre&#x202f;; une copie d’avant le dernier changement de sa forme peut se trouver à côté.</translation>
    </message>
    <message>
        <source>The repaired library could not be put into its place: %1.</source>
        <translation>La bibliothèque réparée n’a pas pu être mise à sa place&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>Le dossier %1 est vide.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n’y a ni fichier ni dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot keep its extended attributes: %2.</source>
        <translation>%1 ne peut pas garder ses attributs étendus&#x202f;: %2.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Shorter than asked for: the tracks that are left would put an artist twice in a row.</source>
        <translation>Plus courte que demandé&#x202f;: les pistes restantes placeraient deux fois de suite le même artiste.</translation>
    </message>
    <message>
        <source>Shorter than asked for: the tracks that are left may not stand beside the others.</source>
        <translation>Plus courte que demandé&#x202f;: les pistes restantes ne peuvent pas côtoyer les autres.</translation>
    </message>
    <message>
        <source>Shorter than asked for: there are no other tracks.</source>
        <translation>Plus courte que demandé&#x202f;: il n’y a pas d’autres pistes.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track keeps the rules.</source>
        <translation>Plus courte que demandé&#x202f;: aucune autre piste ne respecte les règles.</translation>
    </message>
    <message>
        <source>Shorter than asked for: what is left leads away from the path, or would put an artist too close.</source>
        <translation>Plus courte que demandé&#x202f;: ce qui reste s’écarte du parcours, ou rapprocherait trop un artiste.</translation>
    </message>
    <message>
        <source>an analysis</source>
        <extracomment>A condition of a list, as in: Without “an analysis”, 3 tracks would fit</extracomment>
        <translation>une analyse</translation>
    </message>
    <message>
        <source>a mood, which silence has not</source>
        <extracomment>A condition of a list</extracomment>
        <translation>une humeur, que le silence n’a pas</translation>
    </message>
    <message>
        <source>a mood that the model is sure of</source>
        <extracomment>A condition of a list</extracomment>
        <translation>une humeur dont le modèle est sûr</translation>
    </message>
    <message>
        <source>a known length</source>
        <extracomment>A condition of a list</extracomment>
        <translation>une durée connue</translation>
    </message>
    <message>
        <source>what it is not to be like</source>
        <extracomment>A condition of a list</extracomment>
        <translation>ce à quoi elle ne doit pas ressembler</translation>
    </message>
    <message>
        <source>No track has been analysed with this model yet.</source>
        <translation>Aucune piste n’a encore été analysée avec ce modèle.</translation>
    </message>
    <message>
        <source>Nothing but silence has been analysed: no track has a mood.</source>
        <translation>Seul du silence a été analysé&#x202f;: aucune piste n’a d’humeur.</translation>
    </message>
    <message>
        <source>There are no tracks.</source>
        <translation>Il n’y a pas de pistes.</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>What the user says about a track: &quot;not sad&quot;</extracomment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>&quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>locked here; %1</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;</extracomment>
        <translation>verrouillée ici&#x202f;; %1</translation>
    </message>
    <message>
        <source>%1; you said: %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71, number 3 of 12&quot;; %2: as in &quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1&#x202f;; selon vous&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 parmi %2</translation>
    </message>
    <message>
        <source>%1, one of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;keeps the rules&quot;; %2: number of tracks</extracomment>
        <translation>%1, une parmi %2</translation>
    </message>
    <message>
        <source>%1, number %2 of %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2, %3: its place among so many tracks</extracomment>
        <translation>%1, numéro %2 sur %3</translation>
    </message>
    <message>
        <source>%1, strongest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2: number of tracks</extracomment>
        <translation>%1, la plus forte sur %2</translation>
    </message>
    <message>
        <source>%1, closest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;0.93 like &quot;Rain&quot;&quot;; %2: number of tracks</extracomment>
        <translation>%1, la plus proche sur %2</translation>
    </message>
    <message>
        <source>Weak matches: the best is %1 with a probability of %2.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Correspondances faibles&#x202f;: la meilleure est «&#x202f;%1&#x202f;» avec une probabilité de %2.</translation>
    </message>
    <message>
        <source>Weak matches: the best fits %1.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Correspondances faibles&#x202f;: la meilleure correspond à %1.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track is %1 with a probability of %2 or more.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Plus courte que demandé&#x202f;: aucune autre piste n’est «&#x202f;%1&#x202f;» avec une probabilité de %2 ou plus.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track fits %1 or more.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Plus courte que demandé&#x202f;: aucune autre piste ne correspond à %1 ou plus.</translation>
    </message>
    <message>
        <source>begins the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>commence le parcours</translation>
    </message>
    <message>
        <source>ends the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>termine le parcours</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>%1&#x202f;% du parcours</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;begins the path&quot;; %2: an emotion; %3: its probability</extracomment>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that this version knows.</source>
        <extracomment>What a stored playlist asks for</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est rien que cette version connaisse.</translation>
    </message>
    <message>
        <source>The strictness must be between 0 and 1.</source>
        <translation>La rigueur doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>The length must be more than 0 minutes.</source>
        <translation>La durée doit être de plus de 0 minute.</translation>
    </message>
    <message>
        <source>The number of tracks must be more than 0.</source>
        <translation>Le nombre de pistes doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The size must be more than 0.</source>
        <translation>La taille doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The longest track must be more than 0 minutes long.</source>
        <translation>La piste la plus longue doit durer plus de 0 minute.</translation>
    </message>
    <message>
        <source>The tracks between two of an artist must be between 0 and 1000.</source>
        <translation>Le nombre de pistes entre deux d’un même artiste doit être entre 0 et 1000.</translation>
    </message>
    <message>
        <source>The tracks between two of an album must be between 0 and 1000.</source>
        <translation>Le nombre de pistes entre deux d’un même album doit être entre 0 et 1000.</translation>
    </message>
    <message>
        <source>The difference of loudness must be more than 0 dB.</source>
        <translation>L’écart de volume doit être supérieur à 0 dB.</translation>
    </message>
    <message>
        <source>The difference of tempo must be more than 0 percent.</source>
        <translation>L’écart de tempo doit être supérieur à 0 pour cent.</translation>
    </message>
    <message>
        <source>This is no playlist request: a JSON object is expected.</source>
        <translation>Ce n’est pas une demande de liste de lecture&#x202f;: un objet JSON est attendu.</translation>
    </message>
    <message>
        <source>None of the tracks that others are to be like is in the library and has been analysed.</source>
        <translation>Aucune des pistes auxquelles d’autres doivent ressembler n’est dans la bibliothèque et analysée.</translation>
    </message>
    <message>
        <source>no track longer than %1 minutes</source>
        <translation>pas de piste de plus de %1 minutes</translation>
    </message>
    <message>
        <source>a strictness of %1</source>
        <extracomment>A condition of a list; %1: a number from 0 to 1</extracomment>
        <translation>une rigueur de %1</translation>
    </message>
    <message>
        <source>a list as short as %1 minutes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>une liste aussi courte que %1 minutes</translation>
    </message>
    <message>
        <source>a list as small as %1 bytes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>une liste aussi petite que %1 octets</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits, and leaving out a single condition would not help.</source>
        <translation>
            <numerusform>Aucune piste sur %Ln ne convient, et abandonner une seule condition n’y changerait rien.</numerusform>
            <numerusform>Aucune piste sur %Ln ne convient, et abandonner une seule condition n’y changerait rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits.</source>
        <translation>
            <numerusform>Aucune piste sur %Ln ne convient.</numerusform>
            <numerusform>Aucune piste sur %Ln ne convient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without &quot;%1&quot;, %Ln track(s) would fit.</source>
        <extracomment>%1: one of the conditions of a list</extracomment>
        <translation>
            <numerusform>Sans «&#x202f;%1&#x202f;», %Ln piste conviendrait.</numerusform>
            <numerusform>Sans «&#x202f;%1&#x202f;», %Ln pistes conviendraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks could be compared by their moods alone.</source>
        <translation>Les pistes n’ont pu être comparées que par leurs humeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could be compared by mood alone.</source>
        <translation>
            <numerusform>%Ln piste n’a pu être comparée que par l’humeur.</numerusform>
            <numerusform>%Ln pistes n’ont pu être comparées que par l’humeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare by sound too, analyse again what was analysed by an older version.</source>
        <translation>Pour comparer aussi par le son, analysez à nouveau ce qu’une version plus ancienne a analysé.</translation>
    </message>
    <message>
        <source>%1 like &quot;%2&quot;</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: title of a track</extracomment>
        <translation>%1 comme «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a track is in a list; %1: an emotion; %2: its probability</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fits %1, %2 %3</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: an emotion; %3: its probability</extracomment>
        <translation>correspond à %1, %2 %3</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>Why a track is in a list: by chance</extracomment>
        <translation>tirée au hasard</translation>
    </message>
    <message>
        <source>added %1</source>
        <extracomment>Why a track is in a list; %1: a day</extracomment>
        <translation>ajoutée le %1</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>lue le %1</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>jamais lue</translation>
    </message>
    <message numerus="yes">
        <source>played %Ln time(s)</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>
            <numerusform>lue %Ln fois</numerusform>
            <numerusform>lue %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>sans note</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of no known year</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>d’année inconnue</translation>
    </message>
    <message>
        <source>%1 minutes long</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>by title</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>par titre</translation>
    </message>
    <message>
        <source>by artist</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>par artiste</translation>
    </message>
    <message>
        <source>by album</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>par album</translation>
    </message>
    <message>
        <source>by folder and file name</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>par dossier et nom de fichier</translation>
    </message>
    <message>
        <source>in the library</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>dans la bibliothèque</translation>
    </message>
    <message>
        <source>keeps the rules</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>respecte les règles</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot; refers to itself: %2.</source>
        <extracomment>%2: as in &quot;A &gt; B &gt; A&quot;</extracomment>
        <translation>La liste «&#x202f;%1&#x202f;» renvoie à elle-même&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot;: %2</source>
        <extracomment>%2: a sentence</extracomment>
        <translation>La liste «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is no smart playlist &quot;%1&quot;.</source>
        <translation>Il n’y a pas de liste «&#x202f;%1&#x202f;» qui se mette à jour seule.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>Il n’y a pas de liste de lecture «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Δt %1 ms</source>
        <extracomment>Measured in a spectrogram: a difference of times in milliseconds</extracomment>
        <translation>Δt %1 ms</translation>
    </message>
    <message>
        <source>Δt %1 s</source>
        <extracomment>Measured in a spectrogram: a difference of times in seconds</extracomment>
        <translation>Δt %1 s</translation>
    </message>
    <message>
        <source>1/Δt %1 Hz</source>
        <extracomment>The same difference of times as a frequency and as a tempo</extracomment>
        <translation>1/Δt %1 Hz</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>Δf %1 Hz</source>
        <extracomment>A difference of frequencies</extracomment>
        <translation>Δf %1 Hz</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 demi-tons</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>An interval in cents, hundredths of a semitone</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>Δ level %1 dB</source>
        <extracomment>A difference of levels in decibels</extracomment>
        <translation>Δ niveau %1 dB</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one behind the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>%1 needs the labels file %2 beside it, which says what its outputs mean. (Weights alone, a state dict, are no model: train one that starts from them.)</source>
        <translation>%1 a besoin, à côté de lui, du fichier d’étiquettes %2, qui dit ce que ses sorties signifient. (Des poids seuls, un «&#x202f;state dict&#x202f;», ne sont pas un modèle&#x202f;: entraînez-en un qui parte d’eux.)</translation>
    </message>
    <message>
        <source>%1 is too large for a labels file.</source>
        <translation>%1 est trop gros pour un fichier d’étiquettes.</translation>
    </message>
    <message>
        <source>%1 is not a usable labels file: %2.</source>
        <translation>%1 n’est pas un fichier d’étiquettes utilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram model: its metadata has no &apos;%2&apos;.</source>
        <translation>%1 n’est pas un modèle Moodogram&#x202f;: «&#x202f;%2&#x202f;» manque à ses métadonnées.</translation>
    </message>
    <message>
        <source>%1 is a model of another kind (%2); this version of Moodogram reads moodogram-model/1.</source>
        <translation>%1 est un modèle d’un autre type (%2)&#x202f;; cette version de Moodogram lit moodogram-model/1.</translation>
    </message>
    <message>
        <source>%1 tells %2 apart; Moodogram needs %3.</source>
        <translation>%1 distingue %2&#x202f;; Moodogram demande %3.</translation>
    </message>
    <message>
        <source>%1 is not a usable model: its temperature is not a positive number.</source>
        <translation>%1 n’est pas un modèle utilisable&#x202f;: sa température n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>The model %1 was trained with another version of the front end %2 than this program computes. Train it again or use another model.</source>
        <translation>Le modèle %1 a été entraîné avec une autre version du prétraitement %2 que celle que ce programme calcule. Entraînez-le à nouveau ou utilisez un autre modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%1: memory ran out; going on with %Ln window(s) at a time.</source>
        <extracomment>%1: a computing device</extracomment>
        <translation>
            <numerusform>%1&#x202f;: la mémoire est épuisée&#x202f;; suite avec %Ln fenêtre à la fois.</numerusform>
            <numerusform>%1&#x202f;: la mémoire est épuisée&#x202f;; suite avec %Ln fenêtres à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped working; going on with %2. It said: %3</source>
        <extracomment>%1, %2: computing devices</extracomment>
        <translation>%1 ne fonctionne plus&#x202f;; suite avec %2. Message&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 carries no recorded outputs to check against.</source>
        <translation>%1 ne contient pas de sorties enregistrées qui permettent une vérification.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln thread(s), %1</source>
        <extracomment>What networks are computed on; %1: a library</extracomment>
        <translation>
            <numerusform>CPU, %Ln fil d’exécution, %1</numerusform>
            <numerusform>CPU, %Ln fils d’exécution, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>Le réseau n’a pas pu être exécuté&#x202f;: %1</translation>
    </message>
    <message>
        <source>The network answers %1 windows with a tensor of shape %2, but its labels name %3 classes.</source>
        <translation>Le réseau répond à %1 fenêtres par un tenseur de forme %2, mais ses étiquettes nomment %3 classes.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is.</source>
        <translation>Le périphérique «&#x202f;%1&#x202f;» n’est pas disponible ici. Utilisez --device auto ou cpu&#x202f;; moodogram-cli doctor donne la liste de ce qu’il y a.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: using it runs code that its maker put into the file, with all that you may do on this machine. If you trust it, pass --allow-model-code.</source>
        <translation>%1 est un module TorchScript&#x202f;: l’utiliser exécute le code que son auteur a mis dans le fichier, avec tous vos droits sur cette machine. Si vous lui faites confiance, passez --allow-model-code.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; cannot be used: %2</source>
        <translation>Le périphérique «&#x202f;%1&#x202f;» est inutilisable&#x202f;: %2</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so this runs on the CPU. It said: %1</source>
        <translation>Le GPU est inutilisable, le calcul se fait donc sur le CPU. Message&#x202f;: %1</translation>
    </message>
    <message>
        <source>The network could not be set up: %1</source>
        <translation>Le réseau n’a pas pu être préparé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The model %1 gives scores that are no numbers: its file is damaged, or its training went wrong. Use another model.</source>
        <translation>Le modèle %1 donne des scores qui ne sont pas des nombres&#x202f;: son fichier est abîmé, ou son entraînement a mal tourné. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no network called &apos;%1&apos;. Known: %2.</source>
        <translation>Il n’y a pas de réseau nommé «&#x202f;%1&#x202f;». Connus&#x202f;: %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1, but of %2.</source>
        <translation>Ce ne sont pas des poids de %1, mais de %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1: they lack &apos;%2&apos;.</source>
        <translation>Ce ne sont pas des poids de %1&#x202f;: «&#x202f;%2&#x202f;» y manque.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; is missing.</source>
        <translation>Les poids ne conviennent pas au réseau&#x202f;: «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; has the shape %2.</source>
        <translation>Les poids ne conviennent pas au réseau&#x202f;: «&#x202f;%1&#x202f;» a la forme %2.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file: %2. Choose another model or download it again.</source>
        <translation>%1 n’est pas un fichier de poids utilisable&#x202f;: %2. Choisissez un autre modèle ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2.</source>
        <translation>Impossible de lire le modèle %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot open the model %1.</source>
        <translation>Impossible d’ouvrir le modèle %1.</translation>
    </message>
    <message>
        <source>Cannot open the weights file %1.</source>
        <translation>Impossible d’ouvrir le fichier de poids %1.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file of PyTorch: %2.</source>
        <translation>%1 n’est pas un fichier de poids PyTorch utilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot read the weights file %1: %2.</source>
        <translation>Impossible de lire le fichier de poids %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The inference module, which runs the networks, is not installed (there is no %1). Install the package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of %2.</source>
        <translation>Le module d’inférence, qui fait tourner les réseaux, n’est pas installé (il n’y a pas de %1). Installez le paquet moodogram-inference-cpu, ou donnez à MOODOGRAM_MODULE_DIR le dossier de %2.</translation>
    </message>
    <message>
        <source>The inference module cannot be loaded.</source>
        <translation>Le module d’inférence ne peut être chargé.</translation>
    </message>
    <message>
        <source>Install or repair the package moodogram-inference-cpu and LibTorch.</source>
        <translation>Installez ou réparez le paquet moodogram-inference-cpu et LibTorch.</translation>
    </message>
    <message>
        <source>The inference module is of another version: it lacks %1. Reinstall Moodogram.</source>
        <translation>Le module d’inférence est d’une autre version&#x202f;: %1 y manque. Réinstallez Moodogram.</translation>
    </message>
    <message>
        <source>Grad-CAM needs a network whose feature maps are known; &quot;%1&quot; can be explained by occlusion.</source>
        <translation>Grad-CAM a besoin d’un réseau dont les cartes de caractéristiques sont connues&#x202f;; «&#x202f;%1&#x202f;» peut être expliqué par occultation.</translation>
    </message>
    <message>
        <source>no emotion is called &quot;%1&quot;</source>
        <translation>aucune émotion ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; must be &quot;%2&quot;</source>
        <translation>son «&#x202f;%1&#x202f;» doit être «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must list the network&apos;s outputs</source>
        <translation>«&#x202f;%1&#x202f;» doit énumérer les sorties du réseau</translation>
    </message>
    <message>
        <source>none of its classes has an emotion</source>
        <translation>aucune de ses classes n’a d’émotion</translation>
    </message>
    <message>
        <source>its temperature is not a positive number</source>
        <translation>sa température n’est pas un nombre positif</translation>
    </message>
    <message>
        <source>The network %1 takes pictures of at least 32 by 32, not %2 by %3.</source>
        <translation>Le réseau %1 prend des images d’au moins 32 sur 32, non de %2 sur %3.</translation>
    </message>
    <message>
        <source>The weights do not fit the network, they belong to the network %1:%2</source>
        <translation>Les poids ne conviennent pas au réseau, ils appartiennent au réseau %1&#x202f;:%2</translation>
    </message>
    <message>
        <source>The weights do not fit the network:%1</source>
        <translation>Les poids ne conviennent pas au réseau&#x202f;:%1</translation>
    </message>
    <message>
        <source>The TorchScript module cannot take its input: %1</source>
        <translation>Le module TorchScript ne peut prendre son entrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The TorchScript module does not return a tensor of logits.</source>
        <translation>Le module TorchScript ne renvoie pas de tenseur de logits.</translation>
    </message>
    <message>
        <source>two of its classes are &quot;%1&quot;</source>
        <translation>deux de ses classes sont « %1 »</translation>
    </message>
</context>
<context>
    <name>MoodSentence</name>
    <message>
        <source>%1 throughout</source>
        <extracomment>%1: an emotion as a word of its own, &quot;Calm&quot;</extracomment>
        <translation>%1 du début à la fin</translation>
    </message>
    <message>
        <source>No clear mood, leaning %1</source>
        <extracomment>%1: an emotion within a sentence, &quot;calm&quot;</extracomment>
        <translation>Humeur indécise, plutôt %1</translation>
    </message>
    <message>
        <source>Mostly %1, changes often</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>Surtout %1, change souvent</translation>
    </message>
    <message>
        <source>No clear mood, changes often</source>
        <translation>Humeur indécise, change souvent</translation>
    </message>
    <message>
        <source>Mostly %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Mostly happy, turns calm at 1:02&quot;</extracomment>
        <translation>Surtout %1, devient %2 à %3</translation>
    </message>
    <message>
        <source>Starts %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Starts sad, turns happy at 1:02&quot;</extracomment>
        <translation>Commence %1, devient %2 à %3</translation>
    </message>
    <message>
        <source>Mostly %1, %2 from %3 to %4</source>
        <extracomment>%1, %2: emotions, %3, %4: times, as in &quot;Mostly happy, calm from 1:02 to 1:40&quot;</extracomment>
        <translation>Surtout %1, %2 de %3 à %4</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>Track %1 has neither a location nor a title.</source>
        <translation>La piste %1 n’a ni emplacement ni titre.</translation>
    </message>
    <message>
        <source>is no JSON: the error is at byte %1.</source>
        <translation>n’est pas du JSON&#x202f;: l’erreur est à l’octet %1.</translation>
    </message>
    <message>
        <source>is JSON, but no JSPF playlist.</source>
        <translation>est du JSON, mais pas une liste de lecture JSPF.</translation>
    </message>
    <message>
        <source>A line is longer than any path.</source>
        <translation>Une ligne est plus longue que n’importe quel chemin.</translation>
    </message>
    <message>
        <source>The playlist %1 cannot be read: %2.</source>
        <translation>La liste de lecture %1 ne peut pas être lue&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no playlist %1.</source>
        <translation>Il n’y a pas de liste de lecture %1.</translation>
    </message>
    <message>
        <source>The playlist %1 is no file.</source>
        <translation>La liste de lecture %1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The playlist %1 is larger than 64 MiB: is it one?</source>
        <translation>La liste de lecture %1 dépasse 64 Mio&#x202f;: en est-ce une&#x202f;?</translation>
    </message>
    <message>
        <source>The playlist %1 is no text.</source>
        <translation>La liste de lecture %1 n’est pas du texte.</translation>
    </message>
    <message>
        <source>The playlist %1 %2</source>
        <extracomment>%1: a file; %2: what is wrong with it, as in &quot;is no XML&quot;</extracomment>
        <translation>La liste de lecture %1 %2</translation>
    </message>
    <message>
        <source>The playlist %1 contains itself.</source>
        <translation>La liste de lecture %1 se contient elle-même.</translation>
    </message>
    <message>
        <source>The playlist %1 was left out: too many playlists in playlists.</source>
        <translation>La liste de lecture %1 a été laissée de côté&#x202f;: trop de listes dans des listes.</translation>
    </message>
    <message>
        <source>has no [playlist] in it.</source>
        <translation>ne contient pas de [playlist].</translation>
    </message>
    <message>
        <source>Entry %1 has no file.</source>
        <translation>L’entrée %1 n’a pas de fichier.</translation>
    </message>
    <message>
        <source>is no XML: %1 at byte %2.</source>
        <translation>n’est pas du XML&#x202f;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>is XML, but no XSPF playlist.</source>
        <translation>est du XML, mais pas une liste de lecture XSPF.</translation>
    </message>
</context>
<context>
    <name>PlaylistCommands</name>
    <message>
        <source>new playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>la nouvelle liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>delete playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>la suppression de la liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>rename playlist to “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>le renommage de la liste en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>change playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>la modification de la liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>move playlist</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>le déplacement de la liste</translation>
    </message>
    <message>
        <source>say “not %1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>l’avis «&#x202f;pas %1&#x202f;»</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>l’avis «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>le retrait de l’avis sur l’humeur</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Derniers problèmes</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Looking for audio files</source>
        <translation>Recherche des fichiers audio</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lecture de ce qui est lisible</translation>
    </message>
</context>
<context>
    <name>PropertyFacts</name>
    <message>
        <source>%L1 dB</source>
        <translation>%L1 dB</translation>
    </message>
    <message>
        <source>peak %L1</source>
        <extracomment>The highest sample of a track, part of its ReplayGain</extracomment>
        <translation>pic %L1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Number of the track on its disc</extracomment>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Number of the disc</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Track gain</source>
        <extracomment>ReplayGain of the track</extracomment>
        <translation>Gain de piste</translation>
    </message>
    <message>
        <source>Album gain</source>
        <extracomment>ReplayGain of the album</extracomment>
        <translation>Gain d’album</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>Enregistrement MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <extracomment>MusicBrainz calls an edition of an album a release</extracomment>
        <translation>Parution MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz artist</source>
        <translation>Artiste MusicBrainz</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When the file was last changed</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When it came into the library</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>In the place of a value that differs between the chosen tracks</extracomment>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a rounded size, the exact one</comment>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>BPM</source>
        <extracomment>Beats a minute.</extracomment>
        <translation>BPM</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the verdict</source>
        <translation>le verdict</translation>
    </message>
    <message>
        <source>analysed, but unclear</source>
        <translation>analysée, mais incertaine</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>non analysée</translation>
    </message>
    <message>
        <source>contains it, case and accents aside</source>
        <translation>contient ces lettres, casse et accents ignorés</translation>
    </message>
    <message>
        <source>contains it; artist:=&quot;The Who&quot; is the whole name</source>
        <translation>contient ces lettres&#x202f;; artist:=&quot;The Who&quot; est le nom entier</translation>
    </message>
    <message>
        <source>artist of the album</source>
        <translation>artiste de l’album</translation>
    </message>
    <message>
        <source>name of the album</source>
        <translation>nom de l’album</translation>
    </message>
    <message>
        <source>genre as tagged</source>
        <translation>genre d’après les tags</translation>
    </message>
    <message>
        <source>folders and file name</source>
        <translation>dossiers et nom de fichier</translation>
    </message>
    <message>
        <source>also 1994, &gt;=2000, &lt;1970, none</source>
        <translation>aussi 1994, &gt;=2000, &lt;1970, none</translation>
    </message>
    <message>
        <source>number on the disc</source>
        <translation>numéro sur le disque</translation>
    </message>
    <message>
        <source>number of the disc</source>
        <translation>numéro du disque</translation>
    </message>
    <message>
        <source>also 300, 5m, 3:00..4:00</source>
        <translation>aussi 300, 5m, 3:00..4:00</translation>
    </message>
    <message>
        <source>stars, 1 to 5; none: not rated</source>
        <translation>étoiles, de 1 à 5&#x202f;; none&#x202f;: sans note</translation>
    </message>
    <message>
        <source>how often it has been played</source>
        <translation>nombre de lectures</translation>
    </message>
    <message>
        <source>within 30 days; also 2024-01-31, &gt;=2024</source>
        <translation>depuis moins de 30 jours&#x202f;; aussi 2024-01-31, &gt;=2024</translation>
    </message>
    <message>
        <source>longer ago than a year; never</source>
        <translation>il y a plus d’un an&#x202f;; never&#x202f;: jamais</translation>
    </message>
    <message>
        <source>is in this playlist</source>
        <translation>figure dans cette liste de lecture</translation>
    </message>
    <message>
        <source>the verdict; notsure; none: not analysed</source>
        <translation>le verdict&#x202f;; notsure&#x202f;; none&#x202f;: non analysée</translation>
    </message>
    <message>
        <source>probability of calm, as mood:calm&gt;0.6</source>
        <translation>probabilité de «&#x202f;calme&#x202f;», comme mood:calm&gt;0.6</translation>
    </message>
    <message>
        <source>probability of happy</source>
        <translation>probabilité de «&#x202f;joyeux&#x202f;»</translation>
    </message>
    <message>
        <source>probability of sad</source>
        <translation>probabilité de «&#x202f;triste&#x202f;»</translation>
    </message>
    <message>
        <source>probability of angry</source>
        <translation>probabilité de «&#x202f;en colère&#x202f;»</translation>
    </message>
    <message>
        <source>probability of fearful</source>
        <translation>probabilité de «&#x202f;craintif&#x202f;»</translation>
    </message>
    <message>
        <source>how sure the verdict is</source>
        <translation>confiance du verdict</translation>
    </message>
    <message>
        <source>share that is like what the model learned from</source>
        <translation>part semblable à ce que le modèle a appris</translation>
    </message>
    <message>
        <source>unpleasant (-1) to pleasant (1)</source>
        <translation>désagréable (-1) à agréable (1)</translation>
    </message>
    <message>
        <source>still (-1) to excited (1)</source>
        <translation>immobile (-1) à agité (1)</translation>
    </message>
    <message>
        <source>happy leads so much of the track</source>
        <translation>«&#x202f;joyeux&#x202f;» domine une telle part de la piste</translation>
    </message>
    <message>
        <source>sad leads its first tenth</source>
        <translation>«&#x202f;triste&#x202f;» domine le premier dixième</translation>
    </message>
    <message>
        <source>calm leads its last tenth</source>
        <translation>«&#x202f;calme&#x202f;» domine le dernier dixième</translation>
    </message>
    <message>
        <source>never more likely than that; never:fearful: never leads</source>
        <translation>jamais plus probable&#x202f;; never:fearful&#x202f;: ne domine jamais</translation>
    </message>
    <message>
        <source>at its highest, angry is so likely</source>
        <translation>probabilité de «&#x202f;en colère&#x202f;» à son maximum</translation>
    </message>
    <message>
        <source>at its lowest, calm is so likely</source>
        <translation>probabilité de «&#x202f;calme&#x202f;» à son minimum</translation>
    </message>
    <message>
        <source>angry is highest before that time</source>
        <translation>«&#x202f;en colère&#x202f;» culmine avant ce moment</translation>
    </message>
    <message>
        <source>both words, anywhere in tags and path</source>
        <translation>les deux mots, n’importe où dans les tags et le chemin</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>ces mots dans cet ordre</translation>
    </message>
    <message>
        <source>everything but that; also NOT</source>
        <translation>tout sauf cela&#x202f;; aussi NOT</translation>
    </message>
    <message>
        <source>either; also |</source>
        <translation>l’un ou l’autre&#x202f;; aussi |</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>parenthèses</translation>
    </message>
    <message>
        <source>beats a minute, as tagged; also &gt;120</source>
        <translation>battements par minute d’après les tags&#x202f;; aussi &gt;120</translation>
    </message>
    <message>
        <source>There is no bracket that this one closes.</source>
        <translation>Il n’y a pas de parenthèse que celle-ci ferme.</translation>
    </message>
    <message>
        <source>Before %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Avant %1, il manque l’autre possibilité.</translation>
    </message>
    <message>
        <source>Behind %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Après %1, il manque l’autre possibilité.</translation>
    </message>
    <message>
        <source>AND stands between two parts; write &quot;AND&quot; to look for the word.</source>
        <extracomment>AND is written so in every language, the second one with these quotation marks</extracomment>
        <translation>AND se place entre deux parties&#x202f;; écrivez &quot;AND&quot; pour chercher le mot.</translation>
    </message>
    <message>
        <source>Behind NOT is missing what is not wanted.</source>
        <extracomment>NOT is written so in every language</extracomment>
        <translation>Après NOT, il manque ce qui n’est pas voulu.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>Il n’y a rien entre les parenthèses.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Le second guillemet manque.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>A text cannot be compared by size; write %1:&quot;%2&quot; to look for the characters.</source>
        <extracomment>In a search; %1 and %2: a field and a value, to be written with the quotation marks</extracomment>
        <translation>Un texte ne se compare pas par grandeur&#x202f;; écrivez %1:&quot;%2&quot; pour chercher ces caractères.</translation>
    </message>
    <message>
        <source>Behind %1: is missing what to look for, for example %2; %1:=&quot;&quot; finds what has none.</source>
        <extracomment>In a search; %1: a field; %2: an example; %1:=&quot;&quot; is to be written so</extracomment>
        <translation>Après %1:, il manque ce qu’il faut chercher, par exemple %2&#x202f;; %1:=&quot;&quot; trouve ce qui n’en a pas.</translation>
    </message>
    <message>
        <source>Behind %1: is missing a value, for example %2.</source>
        <extracomment>In a search; %1: a field; %2: an example</extracomment>
        <translation>Après %1:, il manque une valeur, par exemple %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean %2?</source>
        <extracomment>In a search; %2: a field</extracomment>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are %2.</source>
        <extracomment>In a search; %2: names of fields</extracomment>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;». Les champs sont %2.</translation>
    </message>
    <message>
        <source>Quotation marks look for the characters: &quot;%1:&quot;.</source>
        <extracomment>To be written with these quotation marks</extracomment>
        <translation>Les guillemets cherchent les caractères&#x202f;: &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Il y a trop de parenthèses les unes dans les autres.</translation>
    </message>
    <message>
        <source>Here is missing %1, for example %2.</source>
        <extracomment>In a search; %1: as in &quot;a whole number&quot;; %2: how it is written</extracomment>
        <translation>Ici, il manque %1, par exemple %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2. Write for example %3.</source>
        <extracomment>In a search; %2: as in &quot;a whole number&quot;; %3: how it is written</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas %2. Écrivez par exemple %3.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <extracomment>In a search; %1: as in &quot;5..3&quot;</extracomment>
        <translation>L’intervalle %1 se termine avant de commencer.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>A rating is 1 to %1 stars, or none.</source>
        <extracomment>&quot;none&quot; is written so in every language</extracomment>
        <translation>Une note va de 1 à %1 étoiles, ou none.</translation>
    </message>
    <message>
        <source>a share or probability</source>
        <translation>une part ou une probabilité</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: shares and probabilities lie between 0 and 1, or 0% and 100%.</source>
        <translation>«&#x202f;%1&#x202f;» est hors limites&#x202f;: les parts et les probabilités vont de 0 à 1, ou de 0% à 100%.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: -1 to 1.</source>
        <translation>«&#x202f;%1&#x202f;» est hors limites&#x202f;: de -1 à 1.</translation>
    </message>
    <message>
        <source>a length: 200 (seconds), 3:20 or 4m</source>
        <translation>une durée&#x202f;: 200 (secondes), 3:20 ou 4m</translation>
    </message>
    <message>
        <source>a date (2024-01-31, 2024-01, 2024) or an age (30d, 12h, 2w, 6m, 1y)</source>
        <translation>une date (2024-01-31, 2024-01, 2024) ou un âge (30d, 12h, 2w, 6m, 1y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <extracomment>In a search; %2: words, as in &quot;calm, happy, sad, angry, fearful&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de %2.</translation>
    </message>
    <message>
        <source>How much of the track? Write for example %1.</source>
        <translation>Quelle part de la piste&#x202f;? Écrivez par exemple %1.</translation>
    </message>
    <message>
        <source>When? Write for example %1.</source>
        <translation>Quand&#x202f;? Écrivez par exemple %1.</translation>
    </message>
    <message>
        <source>How likely? Write for example %1.</source>
        <translation>À quel point probable&#x202f;? Écrivez par exemple %1.</translation>
    </message>
    <message>
        <source>Never more than what? Write for example %1.</source>
        <translation>Jamais plus que quoi&#x202f;? Écrivez par exemple %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing here; did you mean %2?</source>
        <translation>«&#x202f;%1&#x202f;» ne dit rien ici&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>Here is missing the name of a playlist.</source>
        <translation>Ici, il manque le nom d’une liste de lecture.</translation>
    </message>
    <message>
        <source>Nothing can be compared there; %1.</source>
        <extracomment>In a search; %1: an example of what can be written instead</extracomment>
        <translation>Rien ne peut être comparé là&#x202f;; écrivez par exemple %1.</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artiste</translation>
    </message>
    <message>
        <source>albumartist</source>
        <translation>artiste de l’album</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>track</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>note</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>played</source>
        <translation>dernière lecture</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>liste de lecture</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>humeur</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>joyeux</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>fearful</source>
        <translation>craintif</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>valence</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>début</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pic</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save playlist</source>
        <translation>Enregistrer la liste de lecture</translation>
    </message>
    <message>
        <source>M3U playlist, for any player (*.m3u8 *.m3u)</source>
        <translation>Liste M3U, pour tous les lecteurs (*.m3u8 *.m3u)</translation>
    </message>
    <message>
        <source>XSPF playlist (*.xspf)</source>
        <translation>Liste XSPF (*.xspf)</translation>
    </message>
    <message>
        <source>JSPF playlist with the moods of its tracks (*.jspf)</source>
        <translation>Liste JSPF avec les humeurs de ses pistes (*.jspf)</translation>
    </message>
    <message>
        <source>PLS playlist (*.pls)</source>
        <translation>Liste PLS (*.pls)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Liste de lecture</translation>
    </message>
</context>
<context>
    <name>SlicePlot</name>
    <message>
        <source>%1 Hz  %2 %3 ct  %4 dB</source>
        <comment>a peak: frequency, note, cents, level</comment>
        <translation>%1 Hz  %2 %3 ct  %4 dB</translation>
    </message>
</context>
<context>
    <name>SpectrogramSettings</name>
    <message>
        <source>Grey, inverted</source>
        <translation>Gris, inversé</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <extracomment>Frequency scale; the second text is its short name on a button</extracomment>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>L&amp;inéaire</translation>
    </message>
    <message>
        <source>&amp;Mel (HTK)</source>
        <translation>&amp;Mel (HTK)</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Mel (&amp;Slaney)</source>
        <translation>Mel (&amp;Slaney)</translation>
    </message>
    <message>
        <source>Mel (Slaney)</source>
        <translation>Mel (Slaney)</translation>
    </message>
    <message>
        <source>&amp;Bark</source>
        <translation>&amp;Bark</translation>
    </message>
    <message>
        <source>&amp;ERB</source>
        <translation>&amp;ERB</translation>
    </message>
    <message>
        <source>&amp;Octaves (notes)</source>
        <translation>&amp;Octaves (notes)</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Octaves</translation>
    </message>
    <message>
        <source>&amp;Hann</source>
        <translation>&amp;Hann</translation>
    </message>
    <message>
        <source>Ha&amp;mming</source>
        <translation>Ha&amp;mming</translation>
    </message>
    <message>
        <source>&amp;Blackman</source>
        <translation>&amp;Blackman</translation>
    </message>
    <message>
        <source>Blackman–H&amp;arris</source>
        <translation>Blackman–H&amp;arris</translation>
    </message>
    <message>
        <source>Bar&amp;tlett</source>
        <translation>Bar&amp;tlett</translation>
    </message>
    <message>
        <source>&amp;Kaiser</source>
        <translation>&amp;Kaiser</translation>
    </message>
    <message>
        <source>&amp;Dolph–Chebyshev</source>
        <translation>&amp;Dolph–Tchebychev</translation>
    </message>
    <message>
        <source>&amp;Gaussian</source>
        <translation>&amp;Gaussienne</translation>
    </message>
    <message>
        <source>&amp;Flat top</source>
        <translation>&amp;Flat top</translation>
    </message>
    <message>
        <source>&amp;Rectangular</source>
        <translation>&amp;Rectangulaire</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <extracomment>How spectra are computed: as they are</extracomment>
        <translation>&amp;Simple</translation>
    </message>
    <message>
        <source>&amp;Reassigned</source>
        <translation>&amp;Réassignée</translation>
    </message>
    <message>
        <source>Pea&amp;ks only</source>
        <translation>&amp;Pics seuls</translation>
    </message>
    <message>
        <source>&amp;Octaves (constant Q)</source>
        <translation>&amp;Octaves (Q constant)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>overlap of windows</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>While music plays the picture stays where it is</extracomment>
        <translation>&amp;Rester en place</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Turn the &amp;Page</source>
        <extracomment>While music plays the picture turns like a page</extracomment>
        <translation>Tourner la &amp;page</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>S&amp;croll</source>
        <translation>&amp;Défiler</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>&amp;Navigate	1</source>
        <extracomment>What the mouse does in the picture; keep 	 and the digit</extracomment>
        <translation>&amp;Naviguer	1</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Naviguer</translation>
    </message>
    <message>
        <source>&amp;Select	2</source>
        <translation>&amp;Sélectionner	2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>&amp;Measure	3</source>
        <translation>&amp;Mesurer	3</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>&amp;Harmonics	4</source>
        <translation>&amp;Harmoniques	4</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmoniques</translation>
    </message>
    <message>
        <source>M&amp;ono (mean of all)</source>
        <translation>M&amp;ono (moyenne de tous)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Gauche</translation>
    </message>
    <message>
        <source>Channel &amp;1</source>
        <translation>Canal &amp;1</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Droite</translation>
    </message>
    <message>
        <source>Channel &amp;2</source>
        <translation>Canal &amp;2</translation>
    </message>
    <message>
        <source>&amp;Mid (left + right)</source>
        <translation>&amp;Milieu (gauche + droite)</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>&amp;Side (left − right)</source>
        <translation>&amp;Côté (gauche − droite)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Channel %L1</source>
        <translation>Canal %L1</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <translation>%1 … %2 dB</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Permission denied</source>
        <extracomment>Said by the operating system, within a sentence: Cannot write FILE: Permission denied.</extracomment>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>plus d’espace sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>périphérique ou ressource occupés</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>périphérique inexistant</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>Said by the operating system, within a sentence: of a network drive</extracomment>
        <translation>accès au fichier périmé (disque réseau)</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>mémoire insuffisante</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>State</source>
        <extracomment>Heading of a column of small signs: playing, being analysed, cannot be used</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Heading: title of a track</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading: length of a track</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <extracomment>Heading: a strip of colours along each track</extracomment>
        <translation>Émotion au fil du temps</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Heading: number of the disc of an album</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Heading: number of the track on its disc</extracomment>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>Heading: how often it has been played</extracomment>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading: when it came into the library</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Heading: what is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Heading: how sure the verdict is, in percent</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Heading: how much of the track is like what the model learned from, in percent</extracomment>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sans note</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln star(s)</source>
        <extracomment>%L1: how many of the stars (%Ln, always 5) a track has</extracomment>
        <translation>
            <numerusform>%L1 sur %Ln étoile</numerusform>
            <numerusform>%L1 sur %Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What is heard in a track: one voice without accompaniment</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>BPM</source>
        <extracomment>Beats a minute, as in the file&apos;s tags.</extracomment>
        <translation>BPM</translation>
    </message>
</context>
<context>
    <name>TrackCommands</name>
    <message numerus="yes">
        <source>Rating of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>la note de %Ln piste</numerusform>
            <numerusform>la note de %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>la note de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>le retrait de %Ln piste</numerusform>
            <numerusform>le retrait de %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>le retrait de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Return of %Ln track(s)</source>
        <extracomment>What can be undone: tracks that had been removed from the library come back</extracomment>
        <translation>
            <numerusform>le retour de %Ln piste</numerusform>
            <numerusform>le retour de %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of “%1”</source>
        <translation>le retour de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the model is called in menus and on its card.</source>
        <translation>Le nom du modèle dans les menus et sur sa fiche.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>moodnet is small and made for a voice, musicnet for music; the others are the paper&apos;s.</source>
        <translation>moodnet est petit et fait pour une voix, musicnet pour la musique&#x202f;; les autres viennent de l’article.</translation>
    </message>
    <message>
        <source>Groups to learn from</source>
        <translation>Groupes d’apprentissage</translation>
    </message>
    <message>
        <source>Actors, artists or songs. None named: all that are not tested on.</source>
        <translation>Acteurs, artistes ou morceaux. Si aucun n’est nommé&#x202f;: tous ceux qui ne servent pas au test.</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Groupes de test</translation>
    </message>
    <message>
        <source>Never learned from; scored once, at the end.</source>
        <translation>Jamais appris&#x202f;; évalués une seule fois, à la fin.</translation>
    </message>
    <message>
        <source>Share to test on</source>
        <translation>Part pour le test</translation>
    </message>
    <message>
        <source>So much of the groups, drawn by the seed, is kept for the test where none are named.</source>
        <translation>Cette part des groupes, tirée par la graine, est gardée pour le test si aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Windows a recording</source>
        <translation>Fenêtres par enregistrement</translation>
    </message>
    <message>
        <source>At most so many windows of a recording are learned from, evenly spread.</source>
        <translation>Nombre maximal de fenêtres apprises par enregistrement, réparties régulièrement.</translation>
    </message>
    <message>
        <source>Folds of a cross-validation</source>
        <translation>Plis de validation croisée</translation>
    </message>
    <message>
        <source>For moodogram-cli crossval; a single training does not use it.</source>
        <translation>Pour moodogram-cli crossval&#x202f;; un entraînement simple ne s’en sert pas.</translation>
    </message>
    <message>
        <source>Folds are made of</source>
        <translation>Les plis sont faits de</translation>
    </message>
    <message>
        <source>Groups are honest; single recordings flatter a network that knows the voice again. For crossval only.</source>
        <translation>Les groupes sont honnêtes&#x202f;; des enregistrements isolés flattent un réseau qui reconnaît la voix. Pour crossval seulement.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>How sound becomes the picture that the network sees.</source>
        <translation>Comment le son devient l’image que reçoit le réseau.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often each recording is learned from; every time another of its windows.</source>
        <translation>Combien de fois chaque enregistrement est appris&#x202f;; chaque fois une autre de ses fenêtres.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Windows of a step. Larger is steadier and needs more memory.</source>
        <translation>Fenêtres par pas. Un grand lot est plus stable et demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>adamw suits most; sgd with momentum is the paper&apos;s.</source>
        <translation>adamw convient le plus souvent&#x202f;; sgd avec momentum est celui de l’article.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of sgd: how much of the last step is in the next.</source>
        <translation>Pour sgd&#x202f;: quelle part du dernier pas passe dans le suivant.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The largest of the schedule. Too high and the loss goes astray, too low and nothing is learned.</source>
        <translation>Le plus grand de la planification. Trop grand, la perte s’égare&#x202f;; trop petit, rien n’est appris.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>one-cycle warms up and then sinks to nothing; constant stays up.</source>
        <translation>one-cycle monte puis descend jusqu’à zéro&#x202f;; constant reste en haut.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Share of the steps on the way up to the largest learning rate.</source>
        <translation>Part des pas de la montée vers le plus grand taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Draws weights towards zero, against learning by heart.</source>
        <translation>Tire les poids vers zéro, contre l’apprentissage par cœur.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>So much certainty is taken from each label, against overconfidence.</source>
        <translation>Cette part de certitude est ôtée à chaque étiquette, contre l’excès de confiance.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Mixes pairs of windows and their labels; 0 is off, 0.2 is usual.</source>
        <translation>Mélange des paires de fenêtres et leurs étiquettes&#x202f;; 0&#x202f;: désactivé, 0,2 est courant.</translation>
    </message>
    <message>
        <source>Weigh rare emotions up</source>
        <translation>Pondérer les émotions rares</translation>
    </message>
    <message>
        <source>Each emotion then counts the same, however many recordings it has.</source>
        <translation>Chaque émotion compte alors autant, quel que soit son nombre d’enregistrements.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>Longer steps are shortened to this, so that one odd batch spoils nothing.</source>
        <translation>Les pas plus longs y sont ramenés, pour qu’un lot bizarre ne gâche rien.</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>Moyenne des poids</translation>
    </message>
    <message>
        <source>What is saved is a moving average of the weights; 0 takes the last ones.</source>
        <translation>Une moyenne mobile des poids est enregistrée&#x202f;; 0 prend les derniers.</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Demi-précision</translation>
    </message>
    <message>
        <source>Faster on a GPU, where it is safe; the CPU ignores it.</source>
        <translation>Plus rapide sur un GPU, là où c’est sûr&#x202f;; le CPU l’ignore.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>A weights file, such as one of ImageNet or another model. Empty: from nothing.</source>
        <translation>Un fichier de poids, par exemple d’ImageNet ou d’un autre modèle. Vide&#x202f;: de zéro.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Couches gelées</translation>
    </message>
    <message>
        <source>So many first layers of musicnet keep what they start with.</source>
        <translation>Ce nombre de premières couches de musicnet gardent leurs valeurs de départ.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>YAMNet&apos;s weights, which musicnet learns from beside the labels. Empty: none.</source>
        <translation>Les poids de YAMNet, dont musicnet apprend en plus des étiquettes. Vide&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>Poids de l’enseignant</translation>
    </message>
    <message>
        <source>How much its answers count beside the labels.</source>
        <translation>Combien ses réponses comptent à côté des étiquettes.</translation>
    </message>
    <message>
        <source>Calibration folds</source>
        <translation>Plis de calibrage</translation>
    </message>
    <message>
        <source>Additional trainings whose held-out groups make the confidence honest; 0: the groups that choose the epoch do, or nothing.</source>
        <translation>Entraînements supplémentaires dont les groupes mis de côté rendent la confiance honnête&#x202f;; 0&#x202f;: les groupes qui choisissent l’époque le font, ou rien.</translation>
    </message>
    <message>
        <source>Share to choose the epoch by</source>
        <translation>Part pour choisir l’époque</translation>
    </message>
    <message>
        <source>So much of the groups is kept back from learning and chooses the best epoch; 0: the last is taken.</source>
        <translation>Cette part des groupes n’est pas apprise et choisit la meilleure époque&#x202f;; 0&#x202f;: la dernière est prise.</translation>
    </message>
    <message>
        <source>Epochs between looks</source>
        <translation>Époques entre évaluations</translation>
    </message>
    <message>
        <source>How often the groups that choose the epoch are scored.</source>
        <translation>Tous les combien sont évalués les groupes qui choisissent l’époque.</translation>
    </message>
    <message>
        <source>The best epoch has</source>
        <translation>La meilleure époque a</translation>
    </message>
    <message>
        <source>The smallest loss, or the largest average recall (UAR).</source>
        <translation>La plus petite perte, ou le plus grand rappel moyen (UAR).</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Stops after so many epochs without a better one; 0: never.</source>
        <translation>S’arrête après ce nombre d’époques sans progrès&#x202f;; 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of all that is random. The same seed gives the same weights.</source>
        <translation>De tout ce qui est aléatoire. La même graine donne les mêmes poids.</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Niveau (dB)</translation>
    </message>
    <message>
        <source>Each window becomes louder or quieter by at most this.</source>
        <translation>Chaque fenêtre devient plus forte ou plus faible, au plus de cette valeur.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Masques de fréquence</translation>
    </message>
    <message>
        <source>So many bands of frequencies are blotted out (SpecAugment).</source>
        <translation>Nombre de bandes de fréquences effacées (SpecAugment).</translation>
    </message>
    <message>
        <source>Widest frequency mask</source>
        <translation>Largeur max. de masque</translation>
    </message>
    <message>
        <source>In bands of the picture.</source>
        <translation>En bandes de l’image.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Masques de temps</translation>
    </message>
    <message>
        <source>So many stretches of time are blotted out (SpecAugment).</source>
        <translation>Nombre de passages effacés (SpecAugment).</translation>
    </message>
    <message>
        <source>Longest time mask</source>
        <translation>Durée max. de masque</translation>
    </message>
    <message>
        <source>In columns of the picture.</source>
        <translation>En colonnes de l’image.</translation>
    </message>
    <message>
        <source>Equalizer (dB)</source>
        <translation>Égaliseur (dB)</translation>
    </message>
    <message>
        <source>A random smooth equalizer boosts or cuts by at most this.</source>
        <translation>Un égaliseur aléatoire et lisse amplifie ou atténue, au plus de cette valeur.</translation>
    </message>
    <message>
        <source>Band limit</source>
        <translation>Limite de bande</translation>
    </message>
    <message>
        <source>How often nothing is left above some frequency, as behind a codec or in an old record.</source>
        <translation>Part des cas où rien ne reste au-dessus d’une certaine fréquence, comme après un codec ou sur un vieux disque.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>How often there is noise under the music.</source>
        <translation>Part des cas où il y a du bruit sous la musique.</translation>
    </message>
    <message>
        <source>Pitch (bands)</source>
        <translation>Hauteur (bandes)</translation>
    </message>
    <message>
        <source>Higher or lower by at most so many bands.</source>
        <translation>Plus haut ou plus bas, au plus de ce nombre de bandes.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Faster or slower by at most this share.</source>
        <translation>Plus rapide ou plus lent, au plus de cette part.</translation>
    </message>
    <message>
        <source>Grey-scale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>How often a colour picture becomes grey. The paper&apos;s.</source>
        <translation>Part des images en couleurs rendues grises. Vient de l’article.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brighter or darker by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Plus claire ou plus sombre, au plus de cette part&#x202f;; images en couleurs seulement. Vient de l’article.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More or less contrast by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Plus ou moins de contraste, au plus de cette part&#x202f;; images en couleurs seulement. Vient de l’article.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Off in the paper: turning the hue changes the brightness that the eye sees, and in a spectrogram that is level.</source>
        <translation>Désactivée dans l’article&#x202f;: tourner la teinte change la luminosité perçue, et dans un spectrogramme c’est le niveau.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>auto takes a GPU where there is one; cpu, cuda or cuda:N.</source>
        <translation>auto prend un GPU s’il y en a un&#x202f;; cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Of the network&apos;s library; 0 takes one a physical core.</source>
        <translation>De la bibliothèque du réseau&#x202f;; 0 en prend un par cœur physique.</translation>
    </message>
    <message>
        <source>Seconds between saved states</source>
        <translation>Secondes entre sauvegardes</translation>
    </message>
    <message>
        <source>What a crash costs at most.</source>
        <translation>Ce qu’un plantage coûte au plus.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>A training, or a cross-validation.</source>
        <translation>Un entraînement, ou une validation croisée.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Where the data sets lie.</source>
        <translation>Où se trouvent les jeux de données.</translation>
    </message>
    <message>
        <source>Parameters of the front end</source>
        <translation>Paramètres du prétraitement</translation>
    </message>
    <message>
        <source>Where they are not the usual ones.</source>
        <translation>Là où ils diffèrent des valeurs habituelles.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Rate of the start</source>
        <translation>Taux du départ</translation>
    </message>
    <message>
        <source>What starts from a file learns at this share of the learning rate; below 1 it stays near its start.</source>
        <translation>Ce qui part d’un fichier apprend avec cette part du taux d’apprentissage ; en dessous de 1, cela reste près de son départ.</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s moods</source>
        <translation>Part des humeurs du maître</translation>
    </message>
    <message>
        <source>So much of what it says of happy, sad, tender, angry and scary music is added in the end, so that music unlike the recordings is judged better. 0: nothing.</source>
        <translation>Cette part de ce qu’il dit de la musique joyeuse, triste, tendre, en colère et effrayante est ajoutée à la fin, pour mieux juger la musique différente des enregistrements. 0 : rien.</translation>
    </message>
    <message>
        <source>Neutral recordings</source>
        <translation>Enregistrements neutres</translation>
    </message>
    <message>
        <source>Left out, or a class of their own.</source>
        <translation>Laissés de côté, ou une classe à part.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln acteur</numerusform>
            <numerusform>%Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artiste</numerusform>
            <numerusform>%Ln artistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <extracomment>Groups of recordings that must not be on both sides of the test: by one person, of one piece</extracomment>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of a training</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a training</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a training</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a training</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a training</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Crashed</source>
        <extracomment>State of a training: its process has ended without a word</extracomment>
        <translation>Planté</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a training</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>final fit</source>
        <extracomment>The training of the network that is kept, after those that calibrate it</extracomment>
        <translation>entraînement final</translation>
    </message>
    <message>
        <source>calibration %L1 of %L2</source>
        <extracomment>One of the trainings whose only purpose is to calibrate the confidence</extracomment>
        <translation>calibrage %L1 sur %L2</translation>
    </message>
    <message>
        <source>reading the recordings: %1 of %2</source>
        <translation>lecture des enregistrements&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>testing: %1 of %2</source>
        <translation>test&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>epoch %L1 of %L2</source>
        <translation>époque %L1 sur %L2</translation>
    </message>
    <message>
        <source>%L1 windows/s</source>
        <translation>%L1 fenêtres/s</translation>
    </message>
    <message>
        <source>a voice, few recordings, any computer</source>
        <translation>une voix, peu d’enregistrements, tout ordinateur</translation>
    </message>
    <message>
        <source>music, with YAMNet&apos;s first layers</source>
        <translation>musique, avec les premières couches de YAMNet</translation>
    </message>
    <message>
        <source>the paper&apos;s comparison; a GPU</source>
        <translation>la comparaison de l’article&#x202f;; un GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s best; a GPU</source>
        <translation>le meilleur de l’article&#x202f;; un GPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;</extracomment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a training</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>fold %L1 of %L2</source>
        <extracomment>Of a cross-validation</extracomment>
        <translation>pli %L1 sur %L2</translation>
    </message>
    <message>
        <source>By the speed of an earlier run on this machine</source>
        <translation>D’après la vitesse d’une exécution précédente sur cette machine</translation>
    </message>
    <message>
        <source>By a few steps that were measured on this machine</source>
        <translation>D’après quelques pas mesurés sur cette machine</translation>
    </message>
    <message>
        <source>A guess, by the figures of another machine</source>
        <translation>Une estimation, d’après les chiffres d’une autre machine</translation>
    </message>
    <message>
        <source>External test, by the network of each fold: UAR %1, accuracy %2</source>
        <extracomment>Mean and deviation over the folds of a cross-validation</extracomment>
        <translation>Test externe, par le réseau de chaque pli&#x202f;: UAR %1, exactitude %2</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>exactitude %1</translation>
    </message>
    <message>
        <source>mean AUC %1</source>
        <extracomment>Area under the ROC curve, the mean over the emotions</extracomment>
        <translation>AUC moyenne %1</translation>
    </message>
    <message>
        <source>none of its recordings could be read</source>
        <translation>aucun de ses enregistrements n’a pu être lu</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Recordings that a data set names and whose audio is not there</extracomment>
        <translation>manquants&#x202f;: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>illisibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>Also tested on &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>%1: the name of a data set; %2: how many recordings, and how good it is on them</extracomment>
        <translation>Testé aussi sur &lt;b&gt;%1&lt;/b&gt;&#x202f;: %2</translation>
    </message>
    <message>
        <source>All recordings of the external test (%1) are in the data set of the training, too, so that nothing is left to test on. Name others.</source>
        <translation>Tous les enregistrements du test externe (%1) sont aussi dans le jeu de données de l’entraînement : il ne reste rien à tester. Indiquez-en d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out, being in the data set of the training, too: %1.</source>
        <translation>
            <numerusform>%Ln enregistrement laissé de côté, car aussi dans le jeu de données de l’entraînement : %1.</numerusform>
            <numerusform>%Ln enregistrements laissés de côté, car aussi dans le jeu de données de l’entraînement : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set %1 has no recording of %2 that data.groups_train or data.groups_test names: %3. Add the recordings or change the configuration.</source>
        <translation>Le jeu de données %1 n’a pas d’enregistrement de %2 que data.groups_train ou data.groups_test nomme : %3. Ajoutez les enregistrements ou changez la configuration.</translation>
    </message>
    <message>
        <source>The training configuration does not say where the recordings lie: name their folder with --data or data.folder.</source>
        <translation>La configuration de l’entraînement ne dit pas où se trouvent les enregistrements : indiquez leur dossier par --data ou data.folder.</translation>
    </message>
    <message>
        <source>There are no recordings in %1, which data.unlabelled names.</source>
        <translation>Il n’y a pas d’enregistrements dans %1, que nomme data.unlabelled.</translation>
    </message>
    <message>
        <source>%1 has only %2, of which no share can be kept back. Add recordings of others, or set data.test_share and recipe.validation_share to 0.</source>
        <translation>%1 n’a que %2, dont aucune part ne peut être gardée à l’écart. Ajoutez des enregistrements d’autres, ou mettez data.test_share et recipe.validation_share à 0.</translation>
    </message>
    <message>
        <source>No recording is marked as training: those without a part are learned from.</source>
        <translation>Aucun enregistrement n’est marqué pour l’entraînement : ceux sans partie servent à apprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) without a part left out. Mark as training what is to be learned from.</source>
        <translation>
            <numerusform>%Ln enregistrement sans partie laissé de côté. Marquez pour l’entraînement ce dont il faut apprendre.</numerusform>
            <numerusform>%Ln enregistrements sans partie laissés de côté. Marquez pour l’entraînement ce dont il faut apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>data.test_share makes such a split.</source>
        <translation>data.test_share fait une telle répartition.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: all recordings are in the test.</source>
        <translation>Il n’y a rien dont apprendre : tous les enregistrements sont dans le test.</translation>
    </message>
    <message>
        <source>The training ended without a word: it was killed, ran out of memory, or the machine went down.</source>
        <translation>L’entraînement s’est terminé sans un mot : il a été tué, a manqué de mémoire, ou la machine s’est arrêtée.</translation>
    </message>
    <message>
        <source>Its files were changed by another program and cannot be read (%1). Put them back, or delete the run.</source>
        <translation>Ses fichiers ont été modifiés par un autre programme et ne peuvent être lus (%1). Remettez-les en place, ou supprimez l’exécution.</translation>
    </message>
    <message>
        <source>There is no recording to learn from; name more groups in data.groups_train.</source>
        <translation>Il n’y a pas d’enregistrement dont apprendre ; nommez plus de groupes dans data.groups_train.</translation>
    </message>
    <message>
        <source>There is only one recording to learn from, and a network needs two at least. Add recordings.</source>
        <translation>Il n’y a qu’un enregistrement dont apprendre, et il en faut au moins deux à un réseau. Ajoutez des enregistrements.</translation>
    </message>
    <message>
        <source>Training went astray: the weights are no longer numbers in epoch %1. Lower recipe.learning_rate.</source>
        <translation>L’entraînement a déraillé : à l’époque %1, les poids ne sont plus des nombres. Baissez recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Training went astray: the loss is no longer a number in epoch %1. Lower recipe.learning_rate.</source>
        <translation>L’entraînement a déraillé : à l’époque %1, la perte n’est plus un nombre. Baissez recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Cannot write %1: the disk is full, or gone.</source>
        <translation>Impossible d’écrire %1 : le disque est plein, ou n’est plus là.</translation>
    </message>
    <message>
        <source>%1 has changed since the training began. Start the training again.</source>
        <translation>%1 a changé depuis le début de l’entraînement. Relancez l’entraînement.</translation>
    </message>
    <message>
        <source>Also in the data set of the training: %1 (%2), so that these recordings may be easier than those of others.</source>
        <translation>Aussi dans le jeu de données de l’entraînement : %1 (%2) ; ces enregistrements peuvent être plus faciles que ceux des autres.</translation>
    </message>
    <message>
        <source>its samples are beyond all measure</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>ses échantillons dépassent toute mesure</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>il n’a pas d’échantillons</translation>
    </message>
    <message>
        <source>No recording could be used; why the first could not: %1</source>
        <translation>Aucun enregistrement n’a pu être utilisé ; pourquoi pas le premier : %1</translation>
    </message>
    <message>
        <source>Only musicnet can keep its first layers (recipe.frozen_layers); set it to 0.</source>
        <translation>Seul musicnet peut garder ses premières couches (recipe.frozen_layers)&#x202f;; mettez 0.</translation>
    </message>
    <message>
        <source>The saved state belongs to other recordings than are here now.</source>
        <translation>L’état enregistré appartient à d’autres enregistrements que ceux d’à présent.</translation>
    </message>
    <message>
        <source>The saved state of the training is damaged.</source>
        <translation>L’état enregistré de l’entraînement est abîmé.</translation>
    </message>
    <message>
        <source>This network cannot learn from a teacher; musicnet can.</source>
        <translation>Ce réseau ne peut apprendre d’un enseignant&#x202f;; musicnet le peut.</translation>
    </message>
    <message>
        <source>Cannot create the run folder %1: %2.</source>
        <translation>Impossible de créer le dossier d’exécution %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name a new one with --output.</source>
        <translation>%1 n’est pas un dossier. Indiquez-en un nouveau avec --output.</translation>
    </message>
    <message>
        <source>The folder %1 holds no training run: it has no config.json.</source>
        <translation>Le dossier %1 ne contient pas d’entraînement&#x202f;: il n’a pas de config.json.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a finished run.</source>
        <translation>Le dossier %1 contient une exécution terminée.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Name another with --output, so that no result is overwritten.</source>
        <translation>Indiquez-en un autre avec --output, pour qu’aucun résultat ne soit écrasé.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a run that is not finished. Go on with --resume, or name another folder with --output.</source>
        <translation>Le dossier %1 contient une exécution qui n’est pas terminée. Continuez avec --resume, ou indiquez un autre dossier avec --output.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name a new one with --output, so that nothing is lost.</source>
        <translation>Le dossier %1 n’est pas vide. Indiquez-en un nouveau avec --output, pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>The folder %1 holds a training run. Go on with it by moodogram-cli train --resume %1.</source>
        <translation>Le dossier %1 contient un entraînement. Continuez-le par moodogram-cli train --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a cross-validation. Go on with it by moodogram-cli crossval --resume %1.</source>
        <translation>Le dossier %1 contient une validation croisée. Continuez-la par moodogram-cli crossval --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a fold of a cross-validation. Go on with it by moodogram-cli crossval --resume %2.</source>
        <translation>Le dossier %1 contient un pli d’une validation croisée. Continuez-la par moodogram-cli crossval --resume %2.</translation>
    </message>
    <message>
        <source>Cannot write into the run folder %1: %2.</source>
        <translation>Impossible d’écrire dans le dossier d’exécution %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Another process is at work on the run in %1. Wait for it, or end it first.</source>
        <translation>Un autre processus travaille à l’exécution dans %1. Attendez-le, ou terminez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 ne peut être supprimé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The run cannot go on from %1: %2</source>
        <translation>L’exécution ne peut continuer à partir de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>it is no state of a training, or that of another version.</source>
        <translation>ce n’est pas l’état d’un entraînement, ou c’est celui d’une autre version.</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>il est incomplet.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>il est abîmé.</translation>
    </message>
    <message>
        <source>%1 has no recordings.</source>
        <translation>%1 n’a aucun enregistrement.</translation>
    </message>
    <message>
        <source>Training needs the program moodogram-cli, which is not at %1. Install the package moodogram-cli, or reinstall Moodogram.</source>
        <translation>L’entraînement a besoin du programme moodogram-cli, qui n’est pas à l’emplacement %1. Installez le paquet moodogram-cli, ou réinstallez Moodogram.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>Impossible de démarrer %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The run in %1 cannot be deleted: %2.</source>
        <translation>L’exécution dans %1 ne peut pas être supprimée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 has only %2 to learn from, too few for recipe.calibration_folds = %3. Lower it, set it to 0, or add recordings of others.</source>
        <translation>%1 n’a que %2 pour apprendre, trop peu pour recipe.calibration_folds = %3. Diminuez-le, mettez-le à 0, ou ajoutez des enregistrements d’autres.</translation>
    </message>
    <message>
        <source>validating: %1 of %2</source>
        <translation>validation : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 has no neutral recording, so that neutral cannot be a class. Leave it out, or add some.</source>
        <translation>%1 n’a aucun enregistrement neutre : neutre ne peut donc pas être une classe. Omettez-la, ou ajoutez-en.</translation>
    </message>
    <message>
        <source>Training ran out of memory. Make the batches smaller (recipe.batch_size) and start a new run; or end other programs that use the memory, and let this one go on. (%1)</source>
        <translation>L’entraînement a manqué de mémoire. Réduisez les lots (recipe.batch_size) et lancez une nouvelle exécution ; ou fermez d’autres programmes qui utilisent la mémoire et reprenez celle-ci. (%1)</translation>
    </message>
    <message>
        <source>The GPU failed. Once it works again, the run can go on from its last saved state. (%1)</source>
        <translation>Le GPU a échoué. Dès qu’il fonctionne à nouveau, l’exécution peut reprendre à partir du dernier état enregistré. (%1)</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>L’entraînement a échoué : %1</translation>
    </message>
    <message>
        <source>configuration, recordings, weights to start from or teacher are no longer those of the run. Start a new run.</source>
        <translation>la configuration, les enregistrements, les poids de départ ou l’enseignant ne sont plus ceux de l’exécution. Lancez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>moodogram::desktop::WindowKeeper</name>
    <message>
        <source>The language changes when no other dialog is open. Close them, then choose it again.</source>
        <translation>La langue change quand aucune autre boîte de dialogue n’est ouverte. Fermez-les, puis choisissez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::AudioFolderRow</name>
    <message>
        <source>Folder of the audio, if it is not beside the table</source>
        <translation>Dossier du son, s’il n’est pas à côté du tableau</translation>
    </message>
    <message>
        <source>Audio…</source>
        <translation>Son…</translation>
    </message>
    <message>
        <source>Choose the folder of the audio that the table names</source>
        <translation>Choisir le dossier du son que le tableau nomme</translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Dossier du son</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CheckPage</name>
    <message>
        <source>silent</source>
        <extracomment>What is odd about a recording</extracomment>
        <translation>muet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped sample(s)</source>
        <translation>
            <numerusform>%Ln échantillon écrêté</numerusform>
            <numerusform>%Ln échantillons écrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Name of a step: are the recordings fit to learn from?</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Are they fit to learn from?</source>
        <translation>Sont-ils bons pour l’apprentissage&#x202f;?</translation>
    </message>
    <message>
        <source>What is odd about the recordings, before anything is trained on them.</source>
        <translation>Ce que les enregistrements ont d’anormal, avant tout entraînement.</translation>
    </message>
    <message>
        <source>Only those with &amp;problems</source>
        <translation>Seulement ceux à &amp;problème</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Double-click to listen</source>
        <translation>Double-clic pour écouter</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table; a group is one person or one piece; rate is the sample rate</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Les enregistrements n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Hardly any of the files can be decoded. Choose other recordings.</source>
        <translation>Presque aucun des fichiers ne peut être décodé. Choisissez d’autres enregistrements.</translation>
    </message>
    <message>
        <source>The recordings are being read…</source>
        <translation>Lecture des enregistrements…</translation>
    </message>
    <message>
        <source>Emotions.</source>
        <translation>Émotions.</translation>
    </message>
    <message>
        <source>There are no recordings of these emotions: %1. The network will never say so.</source>
        <extracomment>%1: one or more emotions, &quot;calm and sad&quot;</extracomment>
        <translation>Il n’y a pas d’enregistrements de ces émotions&#x202f;: %1. Le réseau ne les dira jamais.</translation>
    </message>
    <message>
        <source>The most frequent has %L1 times as many recordings as the rarest. “Weigh rare emotions up” on the recipe&apos;s expert page helps.</source>
        <translation>La plus fréquente a %L1 fois plus d’enregistrements que la plus rare. «&#x202f;Pondérer les émotions rares&#x202f;», sur la page experte de la recette, peut aider.</translation>
    </message>
    <message>
        <source>All five are there, evenly enough.</source>
        <translation>Les cinq sont là, assez équilibrées.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Groupes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its score flatters.</source>
        <translation>
            <numerusform>%Ln enregistrement ne dit pas de qui il est. Si des personnes sont des deux côtés du test, le score flatte.</numerusform>
            <numerusform>%Ln enregistrements ne disent pas de qui ils sont. Si des personnes sont des deux côtés du test, le score flatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each on one side of the split only.</source>
        <extracomment>%1: a number of groups, &quot;24 actors&quot;</extracomment>
        <translation>%1, chacun d’un seul côté de la répartition.</translation>
    </message>
    <message>
        <source>%1 only: what the network learns may be them, not the emotion.</source>
        <translation>%1 seulement&#x202f;: le réseau apprend peut-être à les reconnaître, et non l’émotion.</translation>
    </message>
    <message>
        <source>Leak guard.</source>
        <translation>Protection contre les fuites.</translation>
    </message>
    <message>
        <source>A random split would put %1 on both sides, and the network would be tested on what it knows: in published audits that flatters by 9 to 12 points. Here groups are never torn.</source>
        <extracomment>%1: a number of groups, &quot;12 actors&quot;</extracomment>
        <translation>Une répartition aléatoire mettrait %1 des deux côtés, et le réseau serait testé sur ce qu’il connaît&#x202f;: dans les audits publiés, cela flatte de 9 à 12 points. Ici, les groupes ne sont jamais séparés.</translation>
    </message>
    <message>
        <source>Nothing could be known again on the other side of a split.</source>
        <translation>Rien ne pourrait être reconnu de l’autre côté d’une répartition.</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>Répartition.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>Son.</translation>
    </message>
    <message>
        <source>Still being read: levels, copies and damage follow.</source>
        <translation>Lecture en cours&#x202f;: niveaux, copies et défauts suivent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded is left out.</source>
        <translation>
            <numerusform>%Ln enregistrement abîmé, muet ou écrêté&#x202f;; voir plus bas. Ce qui ne peut être décodé est laissé de côté.</numerusform>
            <numerusform>%Ln enregistrements abîmés, muets ou écrêtés&#x202f;; voir plus bas. Ce qui ne peut être décodé est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be decoded; none is silent or clipped.</source>
        <translation>Tous les fichiers peuvent être décodés&#x202f;; aucun n’est muet ni écrêté.</translation>
    </message>
    <message>
        <source>Copies.</source>
        <translation>Copies.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data. Copies stay on the same side.</source>
        <translation>
            <numerusform>%Ln enregistrement figure plusieurs fois dans les données. Les copies restent du même côté.</numerusform>
            <numerusform>%Ln enregistrements figurent plusieurs fois dans les données. Les copies restent du même côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording is there twice.</source>
        <translation>Aucun enregistrement n’est en double.</translation>
    </message>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>Every recording is %1: there is nothing to tell apart. Add recordings of another emotion.</source>
        <translation>Tous les enregistrements sont «&#x202f;%1&#x202f;»&#x202f;: il n’y a rien à distinguer. Ajoutez des enregistrements d’une autre émotion.</translation>
    </message>
    <message>
        <source>No recording is there twice, nor in another encoding.</source>
        <translation>Aucun enregistrement n’est là deux fois, pas même sous un autre encodage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</source>
        <translation>
            <numerusform>%Ln enregistrement est plus d’une fois dans les données, et pas dans un même groupe. Seuls les fichiers aux mêmes octets restent à coup sûr du même côté : laissez de côté les autres copies, ou donnez un seul groupe aux deux.</numerusform>
            <numerusform>%Ln enregistrements sont plus d’une fois dans les données, et pas dans un même groupe. Seuls les fichiers aux mêmes octets restent à coup sûr du même côté : laissez de côté les autres copies, ou donnez un seul groupe aux deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>identique à %1</translation>
    </message>
    <message>
        <source>No recording is there twice in the same encoding. Other encodings are still being compared.</source>
        <translation>Aucun enregistrement n’est présent deux fois sous le même encodage. Les autres encodages sont encore en cours de comparaison.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ClassBars</name>
    <message>
        <source>Recordings of each emotion</source>
        <translation>Enregistrements de chaque émotion</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>emotion, number</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CompareWindow</name>
    <message>
        <source>%1  (%2 to %3)</source>
        <extracomment>a figure and its 95 % interval</extracomment>
        <translation>%1  (%2 à %3)</translation>
    </message>
    <message>
        <source>Average recall (UAR)</source>
        <translation>Rappel moyen (UAR)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Log-vraisemblance négative</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibrage (ECE)</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Rappel de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Scores of the test</source>
        <translation>Scores du test</translation>
    </message>
    <message>
        <source>Configured differently</source>
        <translation>Configuration différente</translation>
    </message>
    <message>
        <source>Fields of the configuration that differ</source>
        <translation>Champs de la configuration qui diffèrent</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perte au fil des époques</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Validation au fil des époques</translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>Comparer les exécutions</translation>
    </message>
    <message>
        <source>Scores of the test, with 95 % intervals</source>
        <translation>Scores du test, avec intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Loss of validation, else of learning</source>
        <translation>Perte de validation, sinon d’apprentissage</translation>
    </message>
    <message>
        <source>Average recall of validation (UAR)</source>
        <translation>Rappel moyen de validation (UAR)</translation>
    </message>
    <message>
        <source>⚠  Not all of them are finished and tested; those have no scores yet.</source>
        <translation>⚠  Toutes ne sont pas terminées et testées&#x202f;; celles-là n’ont pas encore de scores.</translation>
    </message>
    <message>
        <source>⚠  They were not tested on the same recordings (%1 of %2 are common to all): their scores cannot be compared. Train with the same split, or evaluate the models on the same recordings.</source>
        <translation>⚠  Elles n’ont pas été testées sur les mêmes enregistrements (%1 sur %2 sont communs à toutes)&#x202f;: leurs scores ne sont pas comparables. Entraînez avec la même répartition, ou évaluez les modèles sur les mêmes enregistrements.</translation>
    </message>
    <message>
        <source>Recordings tested</source>
        <translation>Enregistrements testés</translation>
    </message>
    <message>
        <source>UAR of the folds</source>
        <translation>UAR des plis</translation>
    </message>
    <message>
        <source>Configured alike</source>
        <translation>Configuration identique</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a figure and the data set that it is of</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>UAR of the external test</source>
        <translation>UAR du test externe</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ComparisonPane</name>
    <message>
        <source>Linked</source>
        <extracomment>A button: both pictures show the same times and frequencies</extracomment>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>A button: the two files change places</extracomment>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>emotion, number</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of the matrix, what it has</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>emotions</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Recordings that are %3 and were called %4: %1 of %2</source>
        <extracomment>%1, %2: numbers, %3: what they are, %4: what the network said, emotions within a sentence</extracomment>
        <translation>Enregistrements «&#x202f;%3&#x202f;» classés «&#x202f;%4&#x202f;»&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ControlHelp</name>
    <message>
        <source>More in the guide</source>
        <translation>Plus dans le guide</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DataPage</name>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; de son</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with problems, see the next page</source>
        <translation>
            <numerusform>%Ln enregistrement à problème, voir la page suivante</numerusform>
            <numerusform>%Ln enregistrements à problème, voir la page suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Which recordings shall it learn from?</source>
        <translation>De quels enregistrements doit-il apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Recordings whose emotion is known. Nothing is copied or changed; they stay where they are.</source>
        <translation>Des enregistrements dont l’émotion est connue. Rien n’est copié ni modifié&#x202f;; ils restent où ils sont.</translation>
    </message>
    <message>
        <source>Folder or table of the recordings</source>
        <translation>Dossier ou tableau des enregistrements</translation>
    </message>
    <message>
        <source>A folder, or a table of files and emotions (CSV, JSON)</source>
        <translation>Un dossier, ou un tableau de fichiers et d’émotions (CSV, JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>How the recordings are arranged: the program finds out</extracomment>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>RAVDESS song</source>
        <translation>RAVDESS chanté</translation>
    </message>
    <message>
        <source>RAVDESS speech</source>
        <translation>RAVDESS parlé</translation>
    </message>
    <message>
        <source>A folder for each emotion</source>
        <translation>Un dossier par émotion</translation>
    </message>
    <message>
        <source>Table of files</source>
        <translation>Tableau de fichiers</translation>
    </message>
    <message>
        <source>EMOPIA</source>
        <translation>EMOPIA</translation>
    </message>
    <message>
        <source>Emotify</source>
        <translation>Emotify</translation>
    </message>
    <message>
        <source>CAL500</source>
        <translation>CAL500</translation>
    </message>
    <message>
        <source>What the folder is taken for. Choose one where it was recognised wrongly.</source>
        <translation>Ce que le dossier semble être. Choisissez-en un s’il a été mal reconnu.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose &amp;Table…</source>
        <translation>Choisir un &amp;tableau…</translation>
    </message>
    <message>
        <source>Recordings that have been read</source>
        <translation>Enregistrements lus</translation>
    </message>
    <message>
        <source>There are too few recordings of the five emotions: a network needs two at least.</source>
        <translation>Il y a trop peu d’enregistrements des cinq émotions&#x202f;: un réseau en demande au moins deux.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier d’enregistrements</translation>
    </message>
    <message>
        <source>Table of recordings</source>
        <translation>Tableau d’enregistrements</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tableaux (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>Lecture des enregistrements…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et encore %Ln</numerusform>
            <numerusform>… et encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>From My &amp;Library…</source>
        <translation>De &amp;ma bibliothèque…</translation>
    </message>
    <message>
        <source>Your corrections of moods, and playlists of which you say what they are</source>
        <translation>Vos corrections d’humeur, et des listes de lecture dont vous dites ce qu’elles sont</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What can be used&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ The &lt;b&gt;RAVDESS&lt;/b&gt;, speech or song: a folder with Actor_01, Actor_02…&lt;br&gt;▸ A &lt;b&gt;folder for each emotion&lt;/b&gt; named calm, happy, sad, angry, fearful; below each one perhaps a folder for each artist&lt;br&gt;▸ A &lt;b&gt;table&lt;/b&gt; (CSV or JSON) with the columns path and label, and group where artists are known&lt;br&gt;▸ &lt;b&gt;Your own library&lt;/b&gt;: moods that you corrected, and playlists of which you say what they are&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; and &lt;b&gt;CAL500&lt;/b&gt; as they are published, with their audio&lt;/p&gt;&lt;p&gt;Drop a folder here, or choose one above. Ten minutes of each emotion, by several people, are a start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ce qui peut servir&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ Le &lt;b&gt;RAVDESS&lt;/b&gt;, parlé ou chanté&#x202f;: un dossier avec Actor_01, Actor_02…&lt;br&gt;▸ Un &lt;b&gt;dossier par émotion&lt;/b&gt; nommé calm, happy, sad, angry, fearful&#x202f;; dans chacun, au besoin, un dossier par artiste&lt;br&gt;▸ Un &lt;b&gt;tableau&lt;/b&gt; (CSV ou JSON) avec les colonnes path et label, et group si les artistes sont connus&lt;br&gt;▸ &lt;b&gt;Votre bibliothèque&lt;/b&gt;&#x202f;: les humeurs que vous avez corrigées, et des listes de lecture dont vous dites ce qu’elles sont&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; et &lt;b&gt;CAL500&lt;/b&gt; tels que publiés, avec leur son&lt;/p&gt;&lt;p&gt;Déposez un dossier ici, ou choisissez-en un ci-dessus. Dix minutes de chaque émotion, par plusieurs personnes, sont un début.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln recording(s) it is only known what they are not</source>
        <translation>
            <numerusform>de %Ln enregistrement, on sait seulement ce qu’il n’est pas</numerusform>
            <numerusform>de %Ln enregistrements, on sait seulement ce qu’ils ne sont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Dossier du son</translation>
    </message>
    <message>
        <source>Recordings called neutral are a si&amp;xth class</source>
        <translation>Les enregistrements dits neutres forment une si&amp;xième classe</translation>
    </message>
    <message>
        <source>Else they are left out. In the library, what such a network takes for neutral makes it less sure.</source>
        <translation>Sinon, ils sont laissés de côté. Dans la bibliothèque, ce qu’un tel réseau tient pour neutre le rend moins sûr.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DuplicatesDialog</name>
    <message>
        <source>%L1 kb/s</source>
        <extracomment>Bit rate: kilobits a second</extracomment>
        <translation>%L1 kb/s</translation>
    </message>
    <message>
        <source>The one to keep: lossless before lossy, then the higher bit rate</source>
        <translation>Celui à garder&#x202f;: sans perte avant avec perte, puis le plus haut débit</translation>
    </message>
    <message>
        <source>&amp;Select All but the Best</source>
        <translation>&amp;Tout sélectionner sauf le meilleur</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>Retirer de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <translation>Enregistrements présents plusieurs fois</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>Les fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>Comparing recordings by their sound…</source>
        <translation>Comparaison des enregistrements d’après leur son…</translation>
    </message>
    <message>
        <source>Listening to %1 (%L2 of %L3)</source>
        <extracomment>%1: a file</extracomment>
        <translation>Écoute de %1 (%L2 sur %L3)</translation>
    </message>
    <message>
        <source>No recording is in the library more than once.</source>
        <translation>Aucun enregistrement n’est en double dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are in the library more than once. The file to keep comes first.</source>
        <translation>
            <numerusform>%Ln enregistrement est plusieurs fois dans la bibliothèque. Le fichier à garder vient en premier.</numerusform>
            <numerusform>%Ln enregistrements sont plusieurs fois dans la bibliothèque. Le fichier à garder vient en premier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed and were compared byte by byte only.</source>
        <translation>
            <numerusform>%Ln piste n’a pas été analysée et n’a été comparée qu’octet par octet.</numerusform>
            <numerusform>%Ln pistes n’ont pas été analysées et n’ont été comparées qu’octet par octet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesModel</name>
    <message>
        <source>not in the library</source>
        <extracomment>In the place of a title</extracomment>
        <translation>absente de la bibliothèque</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>un flux</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>ne peut être lue</translation>
    </message>
    <message>
        <source>Stays here when the list is built anew</source>
        <translation>Reste ici quand la liste est refaite</translation>
    </message>
    <message>
        <source>Click to keep the track at this place</source>
        <translation>Cliquez pour garder la piste à cette place</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>non verrouillée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <translation>Émotion au fil du temps</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <extracomment>Heading: the reason why a track is in the playlist</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>en lecture</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesTable</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Pistes de la liste de lecture</translation>
    </message>
    <message>
        <source>There is nothing in this playlist yet.
Drag tracks here, or onto its name in the side bar.</source>
        <translation>Il n’y a encore rien dans cette liste.
Faites glisser des pistes ici, ou sur son nom dans la barre latérale.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Why This Mood?</source>
        <translation>Pourquoi cette humeur&#x202f;?</translation>
    </message>
    <message>
        <source>Parts of the window that have been covered</source>
        <translation>Parties de la fenêtre qui ont été masquées</translation>
    </message>
    <message>
        <source>At the pointer</source>
        <translation>Sous le pointeur</translation>
    </message>
    <message>
        <source>Strength of the heat over the picture</source>
        <translation>Intensité de la chaleur sur l’image</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Grad-CAM follows the network&apos;s gradients back to its feature maps. Occlusion covers parts of the picture and sees what that costs the emotion.</source>
        <translation>Grad-CAM remonte les gradients du réseau jusqu’à ses cartes de caractéristiques. L’occultation masque des parties de l’image et regarde ce que cela coûte à l’émotion.</translation>
    </message>
    <message>
        <source>Best for the network</source>
        <extracomment>A method of explaining a network&apos;s verdict, chosen by the program</extracomment>
        <translation>La meilleure pour le réseau</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>&amp;Chaleur</translation>
    </message>
    <message>
        <source>A heat map shows where the network looked, not why, and not whether it is right.</source>
        <translation>Une carte de chaleur montre où le réseau a regardé, non pourquoi, ni s’il a raison.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Autour de %1</translation>
    </message>
    <message>
        <source>Looking where the network looked…</source>
        <translation>Recherche de ce que le réseau a regardé…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing in this window speaks for %1.</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>Rien dans cette fenêtre ne plaide pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>For %1 it looked mostly between %2 and %3, %4 to %5.</source>
        <extracomment>For %1 (an emotion) a network looked mostly at a time (%2 to %3) and at frequencies (%4 to %5)</extracomment>
        <translation>Pour «&#x202f;%1&#x202f;», il a surtout regardé entre %2 et %3, de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 · %2 · heat %3</source>
        <extracomment>Time, frequency and how hot the heat map is there</extracomment>
        <translation>%1 · %2 · chaleur %3</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Exporter la carte de chaleur</translation>
    </message>
    <message>
        <source>Picture (*.png);;Numbers for NumPy (*.npy);;Everything as JSON (*.json)</source>
        <translation>Image (*.png);;Nombres pour NumPy (*.npy);;Tout en JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of a list: what is exported</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Label of a list: which part of the track</extracomment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <comment>dots per inch</comment>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Émotions au fil du temps</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Label of a list: what the numbers are, decibels or others</extracomment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Décibels</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Power density, per Hz</source>
        <translation>Densité de puissance, par Hz</translation>
    </message>
    <message>
        <source>Power density, dB per Hz</source>
        <translation>Densité de puissance, dB par Hz</translation>
    </message>
    <message>
        <source>What is seen</source>
        <extracomment>The part of the track that is on screen</extracomment>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Toute la piste</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Figure with axes</source>
        <translation>Figure avec axes</translation>
    </message>
    <message>
        <source>Picture of the spectrogram</source>
        <translation>Image du spectrogramme</translation>
    </message>
    <message>
        <source>Numbers of the spectrogram</source>
        <translation>Valeurs du spectrogramme</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Tableau NumPy</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>WAV, as in the file</source>
        <translation>WAV, comme dans le fichier</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Marqueurs Audacity</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers</source>
        <translation>Calques Sonic Visualiser</translation>
    </message>
    <message>
        <source>JAMS annotation</source>
        <translation>Annotation JAMS</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the size of a file, &quot;3.2 MB&quot;</extracomment>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>About %1, %2 × %3 cm on paper</source>
        <extracomment>%1: the size of a file, %2: width, %3: height</extracomment>
        <translation>Environ %1, %2 × %3 cm sur papier</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <extracomment>A kind of file and its ending</extracomment>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These are the numbers of plain spectra, whatever method is shown.</source>
        <translation>Ce sont les valeurs de spectres simples, quelle que soit la méthode affichée.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExternalTestBox</name>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquant&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>%1 de son</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be opened and will be left out</source>
        <translation>
            <numerusform>%Ln d’entre eux ne peut être ouvert et sera laissé de côté</numerusform>
            <numerusform>%Ln d’entre eux ne peuvent être ouverts et seront laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et encore %Ln</numerusform>
            <numerusform>… et encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquants&#x202f;: %1</translation>
    </message>
    <message>
        <source>Al&amp;so test it on other recordings, which it does not learn from</source>
        <translation>Tester au&amp;ssi sur d’autres enregistrements, dont il n’apprend rien</translation>
    </message>
    <message>
        <source>A further data set, such as CAL500 with your audio: the finished network is scored on it, beside the test that is kept back of the recordings above. What is in both is left out.</source>
        <translation>Un autre jeu de données, comme CAL500 avec vos fichiers audio&#x202f;: le réseau terminé y est évalué, en plus du test gardé parmi les enregistrements ci-dessus. Ce que les deux ont en commun est laissé de côté.</translation>
    </message>
    <message>
        <source>A folder, or a table such as that of CAL500</source>
        <translation>Un dossier, ou un tableau comme celui de CAL500</translation>
    </message>
    <message>
        <source>Folder or table of the recordings to test on</source>
        <translation>Dossier ou tableau des enregistrements pour le test</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings to test on</source>
        <translation>Choisir le dossier des enregistrements pour le test</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Choose the table of the recordings to test on; their audio may lie elsewhere</source>
        <translation>Choisir le tableau des enregistrements pour le test&#x202f;; leur son peut se trouver ailleurs</translation>
    </message>
    <message>
        <source>Folder of the audio to test on</source>
        <translation>Dossier du son pour le test</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Enregistrements pour le test</translation>
    </message>
    <message>
        <source>Table of recordings to test on</source>
        <translation>Tableau des enregistrements pour le test</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tableaux (*.csv *.json)</translation>
    </message>
    <message>
        <source>Choose the recordings that it is also to be tested on, or untick the box.</source>
        <translation>Choisissez les enregistrements sur lesquels il doit aussi être testé, ou décochez la case.</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FeedbackBox</name>
    <message>
        <source>Not right? Tell Moodogram that it is</source>
        <extracomment>The verdict of the model; below are buttons of the emotions</extracomment>
        <translation>Inexact&#x202f;? Dites à Moodogram que c’est</translation>
    </message>
    <message>
        <source>This track is %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>Playlists count it at once, and training can learn from it</source>
        <translation>Les listes en tiennent compte aussitôt, et un entraînement peut en apprendre</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>A button: what the user has said about the mood</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Playlist Like This…</source>
        <translation>Liste semblable…</translation>
    </message>
    <message>
        <source>From Here to Calm…</source>
        <translation>D’ici au calme…</translation>
    </message>
    <message>
        <source>A playlist whose mood goes from that of this track to calm</source>
        <translation>Une liste dont l’humeur va de celle de cette piste au calme</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <extracomment>%1: &quot;calm, not sad&quot;</extracomment>
        <translation>Votre avis&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FirstMoods</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the title of a track, %2 its artist.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The first moods</source>
        <translation>Les premières humeurs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <extracomment>%1 is a track.</extracomment>
        <translation>En lecture&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no music in this folder that could be read. Go back and choose another one, or the demo library.</source>
        <translation>Il n’y a dans ce dossier aucune musique lisible. Revenez en arrière et choisissez-en un autre, ou la bibliothèque de démo.</translation>
    </message>
    <message numerus="yes">
        <source>Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.</source>
        <translation>
            <numerusform>%1 piste écoutée sur %Ln. Le reste continue en arrière-plan pendant que vous découvrez le programme.</numerusform>
            <numerusform>%1 pistes écoutées sur %Ln. Le reste continue en arrière-plan pendant que vous découvrez le programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listened to all %Ln track(s).</source>
        <translation>
            <numerusform>%Ln piste écoutée en tout.</numerusform>
            <numerusform>Les %Ln pistes ont toutes été écoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>track, mood, percentage</comment>
        <extracomment>A track and its mood: &quot;Song: Happy, 62 %&quot;.</extracomment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1: not sure, perhaps %2 (%3)</source>
        <translation>%1&#x202f;: incertain, peut-être %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FoldTable</name>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Plis de la validation croisée</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Average recall of the emotions</source>
        <translation>Rappel moyen des émotions</translation>
    </message>
    <message>
        <source>%L1, at work</source>
        <translation>%L1, en cours</translation>
    </message>
    <message>
        <source>%L1, not yet</source>
        <translation>%L1, pas encore</translation>
    </message>
    <message>
        <source>Mean of the folds</source>
        <translation>Moyenne des plis</translation>
    </message>
    <message>
        <source>± the standard deviation of the folds</source>
        <translation>± l’écart type des plis</translation>
    </message>
    <message>
        <source>What a network must beat: %1</source>
        <translation>Ce qu’un réseau doit battre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Linear baseline</source>
        <translation>Référence linéaire</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::GuideWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does and its keys: &quot;Back (Alt+Left)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Trouvé dans le guide</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer of them.</source>
        <translation>Rien dans le guide ne contient tous ces mots. Essayez avec moins de mots.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::HarmonicCursorItem</name>
    <message>
        <source>%1 Hz   %2 %3 ct</source>
        <comment>frequency, note name, distance in cents</comment>
        <translation>%1 Hz   %2 %3 ct</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::HeatView</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Heat map over the window&apos;s spectrogram</source>
        <translation>Carte de chaleur sur le spectrogramme de la fenêtre</translation>
    </message>
    <message>
        <source>Bright where the network looked. Point with the mouse, or go with the arrow keys.</source>
        <translation>Clair là où le réseau a regardé. Pointez avec la souris, ou déplacez-vous avec les flèches.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LearningRatePlot</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Taux d’apprentissage au fil des époques</translation>
    </message>
    <message>
        <source>At most %1, over %2</source>
        <extracomment>A learning rate, and &quot;32 epochs&quot;</extracomment>
        <translation>Au plus %1, sur %2</translation>
    </message>
    <message>
        <source>learning rate, at most %1</source>
        <translation>taux d’apprentissage, au plus %1</translation>
    </message>
    <message>
        <source>first epoch</source>
        <extracomment>Left end of an axis</extracomment>
        <translation>première époque</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <extracomment>Right end of an axis</extracomment>
        <translation>époque %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <extracomment>How loud the input is</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level in dB below full scale: mean of 0.3 s as a bar, peak as a line</source>
        <translation>Niveau en dB sous la pleine échelle&#x202f;: moyenne sur 0,3 s en barre, pic en trait</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>Nothing is heard from an input</extracomment>
        <translation>silence</translation>
    </message>
    <message>
        <source>overload</source>
        <extracomment>The input is too loud and is cut off</extracomment>
        <translation>saturé</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelRangeBar</name>
    <message>
        <source>Levels and their colours</source>
        <translation>Niveaux et leurs couleurs</translation>
    </message>
    <message>
        <source>Drag an end to change the range, or between them to make everything brighter or darker</source>
        <translation>Faites glisser une extrémité pour changer la plage, ou l’intérieur pour tout éclaircir ou assombrir</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Play &amp;Next</source>
        <translation>Lire &amp;ensuite</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>Ajouter à la &amp;file d’attente</translation>
    </message>
    <message>
        <source>Analyse Selected A&amp;gain</source>
        <translation>&amp;Analyser à nouveau la sélection</translation>
    </message>
    <message>
        <source>&amp;Copy Paths</source>
        <translation>&amp;Copier les chemins</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>Retirer de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;No Rating</source>
        <translation>&amp;Aucune note</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>Trouver les do&amp;ublons…</translation>
    </message>
    <message>
        <source>R&amp;estore Removed Tracks…</source>
        <translation>R&amp;estaurer les pistes retirées…</translation>
    </message>
    <message>
        <source>For&amp;get Missing Tracks…</source>
        <translation>&amp;Oublier les pistes manquantes…</translation>
    </message>
    <message>
        <source>&amp;Group by Album</source>
        <translation>Grouper par &amp;album</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>A menu: stars</extracomment>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Removed from the library: %1. The files stay where they are; Undo brings them back.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>Retiré de la bibliothèque&#x202f;: %1. Les fichiers restent où ils sont&#x202f;; «&#x202f;Annuler&#x202f;» rétablit tout.</translation>
    </message>
    <message>
        <source>No tracks have been removed from the library.</source>
        <translation>Aucune piste n’a été retirée de la bibliothèque.</translation>
    </message>
    <message>
        <source>No tracks are missing.</source>
        <translation>Aucune piste ne manque.</translation>
    </message>
    <message>
        <source>Forget Missing Tracks</source>
        <translation>Oublier les pistes manquantes</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and plays?</source>
        <translation>
            <numerusform>Le fichier de %Ln piste a disparu d’un dossier pourtant présent. Faut-il l’oublier, avec sa note et ses lectures&#x202f;?</numerusform>
            <numerusform>Les fichiers de %Ln pistes ont disparu de dossiers pourtant présents. Faut-il les oublier, avec leurs notes et leurs lectures&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Tracks that are kept come back when their files do.</source>
        <translation>Cette action est irréversible. Les pistes conservées reviennent avec leurs fichiers.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <extracomment>%1: &quot;3 tracks&quot;; the library knows nothing about them any more</extracomment>
        <translation>Oublié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h This Track</source>
        <translation>Co&amp;mparer avec cette piste</translation>
    </message>
    <message>
        <source>Show in F&amp;older</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>&amp;Propriétés</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>The library forgets what was in it (%1), with ratings and plays. This cannot be undone. The files stay where they are.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>La bibliothèque oublie ce que le dossier contenait (%1), avec les notes et les lectures. C’est irréversible. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a folder out of the library</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryLabelsDialog</name>
    <message>
        <source>&amp;Corrections of moods: “This is sad”, “Not sad”</source>
        <translation>&amp;Corrections d’humeur&#x202f;: «&#x202f;C’est triste&#x202f;», «&#x202f;Pas triste&#x202f;»</translation>
    </message>
    <message>
        <source>Learn from My Library</source>
        <translation>Apprendre de ma bibliothèque</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Liste de lecture</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>All of it is</source>
        <translation>Tout y est</translation>
    </message>
    <message>
        <source>What you say about your tracks can teach a model your own ears. Lists that were made by mood only teach it what the old model said.</source>
        <translation>Ce que vous dites de vos pistes peut apprendre à un modèle à entendre comme vous. Les listes faites seulement par humeur ne lui apprennent que ce que disait l’ancien modèle.</translation>
    </message>
    <message>
        <source>&amp;Use These Labels</source>
        <translation>&amp;Utiliser ces étiquettes</translation>
    </message>
    <message>
        <source>%1 (made by rules or moods)</source>
        <translation>%1 (faite de règles ou d’humeurs)</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>Émotion de %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>Nothing says yet what a track is. Right-click a track and correct its mood, or choose what a playlist is.</source>
        <translation>Rien ne dit encore ce qu’est une piste. Clic droit sur une piste pour corriger son humeur, ou choisissez ce qu’est une liste.</translation>
    </message>
    <message numerus="yes">
        <source>Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any is never found.</source>
        <extracomment>%1: emotions</extracomment>
        <translation>
            <numerusform>Peu&#x202f;: %1. Au moins %Ln piste par émotion, de plusieurs artistes, est un début&#x202f;; une émotion sans piste n’est jamais trouvée.</numerusform>
            <numerusform>Peu&#x202f;: %1. Au moins %Ln pistes par émotion, de plusieurs artistes, sont un début&#x202f;; une émotion sans piste n’est jamais trouvée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln track(s) it is only known what they are not; that is learned from, too.</source>
        <translation>
            <numerusform>De %Ln piste, on sait seulement ce qu’elle n’est pas&#x202f;; cela aussi s’apprend.</numerusform>
            <numerusform>De %Ln pistes, on sait seulement ce qu’elles ne sont pas&#x202f;; cela aussi s’apprend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryTransfers</name>
    <message>
        <source>&amp;Audacity Labels…</source>
        <translation>Marqueurs &amp;Audacity…</translation>
    </message>
    <message>
        <source>&amp;Sonic Visualiser Layers…</source>
        <translation>Calques &amp;Sonic Visualiser…</translation>
    </message>
    <message>
        <source>&amp;JAMS…</source>
        <translation>&amp;JAMS…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>JS&amp;ON…</source>
        <translation>JS&amp;ON…</translation>
    </message>
    <message>
        <source>Tables for SQL (*.sqlite)</source>
        <translation>Tables pour SQL (*.sqlite)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Import Moods…</source>
        <translation>&amp;Importer des humeurs…</translation>
    </message>
    <message>
        <source>&amp;Write Moods into Tags…</source>
        <translation>É&amp;crire les humeurs dans les tags…</translation>
    </message>
    <message>
        <source>E&amp;xport Moods of Selected</source>
        <translation>E&amp;xporter les humeurs de la sélection</translation>
    </message>
    <message>
        <source>Of all tracks, in one file for other programs or for another computer</source>
        <translation>De toutes les pistes, en un fichier pour d’autres programmes ou un autre ordinateur</translation>
    </message>
    <message>
        <source>Moods that were exported, for the same sound wherever it lies</source>
        <translation>Des humeurs exportées, pour le même son où qu’il se trouve</translation>
    </message>
    <message>
        <source>Into the files of the selected tracks, for other players; shown before it is done</source>
        <translation>Dans les fichiers des pistes sélectionnées, pour d’autres lecteurs&#x202f;; montré avant d’être fait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder for the moods of the selected tracks</source>
        <translation>Dossier pour les humeurs des pistes sélectionnées</translation>
    </message>
    <message>
        <source>Writing moods…</source>
        <translation>Écriture des humeurs…</translation>
    </message>
    <message numerus="yes">
        <source>The moods of %Ln track(s) are in %1.</source>
        <translation>
            <numerusform>Les humeurs de %Ln piste sont dans %1.</numerusform>
            <numerusform>Les humeurs de %Ln pistes sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln piste n’a pas été analysée.</numerusform>
            <numerusform>%Ln pistes n’ont pas été analysées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être écrit.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all moods</source>
        <translation>Exporter toutes les humeurs</translation>
    </message>
    <message>
        <source>Exporting moods…</source>
        <translation>Exportation des humeurs…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been exported to %1.</source>
        <translation>
            <numerusform>%Ln analyse a été exportée vers %1.</numerusform>
            <numerusform>%Ln analyses ont été exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import moods</source>
        <translation>Importer des humeurs</translation>
    </message>
    <message>
        <source>Exported moods (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</source>
        <translation>Humeurs exportées (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Importing moods…</source>
        <translation>Importation des humeurs…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been imported.</source>
        <translation>
            <numerusform>%Ln analyse a été importée.</numerusform>
            <numerusform>%Ln analyses ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln était déjà dans la bibliothèque.</numerusform>
            <numerusform>%Ln étaient déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file make no sense and were left out.</source>
        <translation>
            <numerusform>%Ln dans le fichier n’a pas de sens et a été laissée de côté.</numerusform>
            <numerusform>%Ln dans le fichier n’ont pas de sens et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export A&amp;ll Moods…</source>
        <translation>Exporter &amp;toutes les humeurs…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LikeList</name>
    <message>
        <source>like %1</source>
        <extracomment>%1: a title; the list is to be like it</extracomment>
        <translation>semblable à %1</translation>
    </message>
    <message>
        <source>not like %1</source>
        <translation>différente de %1</translation>
    </message>
    <message>
        <source>Tracks to be like</source>
        <translation>Pistes de référence</translation>
    </message>
    <message>
        <source>The list is like the tracks with a plus, and not like those with a minus. Tracks that are selected in the library or in a playlist when this window opens are here.</source>
        <translation>La liste ressemble aux pistes marquées d’un plus, et pas à celles marquées d’un moins. Les pistes sélectionnées dans la bibliothèque ou dans une liste à l’ouverture de cette fenêtre sont ici.</translation>
    </message>
    <message>
        <source>Like / &amp;Not Like</source>
        <extracomment>Changes a track between the examples to be like and those not to be like</extracomment>
        <translation>Semblable / &amp;différente</translation>
    </message>
    <message>
        <source>&amp;Take Away</source>
        <translation>Retirer l’e&amp;xemple</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LivePanel</name>
    <message>
        <source>Live spectrum</source>
        <translation>Spectre en direct</translation>
    </message>
    <message>
        <source>The first verdict comes when four seconds have been heard.</source>
        <translation>Le premier verdict vient après quatre secondes d’écoute.</translation>
    </message>
    <message>
        <source>No emotions: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>Pas d’émotions&#x202f;: %1</translation>
    </message>
    <message>
        <source>What to listen to</source>
        <translation>Ce qu’il faut écouter</translation>
    </message>
    <message>
        <source>Sample rate of the input</source>
        <translation>Fréquence d’échantillonnage de l’entrée</translation>
    </message>
    <message>
        <source>Sound that came faster than it could be looked at, and windows of four seconds that were passed over because the model was still busy or because sound was missing in them</source>
        <translation>Du son arrivé trop vite pour être examiné, et des fenêtres de quatre secondes passées parce que le modèle était encore occupé ou qu’il y manquait du son</translation>
    </message>
    <message>
        <source>What is played</source>
        <extracomment>An entry of the list of inputs: what the player plays</extracomment>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>No microphone or other input found</source>
        <translation>Aucun microphone ni autre entrée</translation>
    </message>
    <message>
        <source>The input that was listened to has been unplugged. Choose another one.</source>
        <translation>L’entrée écoutée a été débranchée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Nothing is playing. Start a track, or choose an input above.</source>
        <translation>Aucune lecture. Lancez une piste, ou choisissez une entrée ci-dessus.</translation>
    </message>
    <message>
        <source>Waiting for sound from “%1”…</source>
        <translation>En attente de son de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Pas d’écoute.</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <extracomment>The question mark is the sign for it</extracomment>
        <translation>? Incertain</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>emotion, percentage, model</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <extracomment>Of sound that could not be looked at in time: %1: &quot;3 frames&quot;, %2: &quot;2 windows&quot;</extracomment>
        <translation>Perdu&#x202f;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln trame</numerusform>
            <numerusform>%Ln trames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln fenêtre</numerusform>
            <numerusform>%Ln fenêtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveToolBar</name>
    <message>
        <source>Hold the picture</source>
        <translation>Figer l’image</translation>
    </message>
    <message>
        <source>Lets the picture stand still; listening goes on</source>
        <translation>Immobilise l’image&#x202f;; l’écoute continue</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>A button: stops the moving picture</extracomment>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Échelle des fréquences</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Short names of frequency scales, on a small button: logarithmic</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>Short name of the mel scale</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Window and FFT size</source>
        <translation>Fenêtre et taille de FFT</translation>
    </message>
    <message>
        <source>Samples of a Hann window: more resolve frequency, fewer resolve time</source>
        <translation>Échantillons d’une fenêtre de Hann&#x202f;: plus séparent les fréquences, moins séparent les instants</translation>
    </message>
    <message>
        <source>Hann %1</source>
        <comment>window function, FFT size</comment>
        <translation>Hann %1</translation>
    </message>
    <message>
        <source>Level range</source>
        <translation>Plage de niveaux</translation>
    </message>
    <message>
        <source>Levels from the first to the last colour</source>
        <translation>Niveaux de la première à la dernière couleur</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <extracomment>A range of levels</extracomment>
        <translation>%1 … %2 dB</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>Seconds from the left edge to now</source>
        <translation>Secondes du bord gauche à maintenant</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveView</name>
    <message>
        <source>Live spectrum</source>
        <translation>Spectre en direct</translation>
    </message>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>émotion</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right edge of a moving picture; the marks before it are seconds</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add &amp;Demo Library</source>
        <translation>Ajouter la bibliothèque de &amp;démo</translation>
    </message>
    <message>
        <source>&amp;New Mood Playlist…</source>
        <translation>&amp;Nouvelle liste d’humeur…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Select &amp;All Tracks</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>S&amp;pectrogram</source>
        <translation>&amp;Spectrogramme</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <extracomment>Shows or hides the part of the window with the mood of the selection</extracomment>
        <translation>&amp;Humeur</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>&amp;Live Spectrum</source>
        <translation>Spectre en &amp;direct</translation>
    </message>
    <message>
        <source>Sp&amp;ectrogram View</source>
        <translation>Vue d&amp;u spectrogramme</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Colours of the window
----------
Whether pictures and controls may glide</extracomment>
        <translation>Celui du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Analyse &amp;Selected</source>
        <extracomment>The tracks that are selected</extracomment>
        <translation>Analyser la &amp;sélection</translation>
    </message>
    <message>
        <source>Analyse &amp;All</source>
        <translation>&amp;Tout analyser</translation>
    </message>
    <message>
        <source>&amp;Try Problem Files Again</source>
        <translation>&amp;Réessayer les fichiers à problème</translation>
    </message>
    <message>
        <source>The selected ones, or all where none is selected</source>
        <translation>Ceux de la sélection, ou tous si rien n’est sélectionné</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Slo&amp;wer While Playing</source>
        <translation>Ra&amp;lentir pendant la lecture</translation>
    </message>
    <message>
        <source>Pause on &amp;Battery</source>
        <translation>Pause sur &amp;batterie</translation>
    </message>
    <message>
        <source>Skip &amp;Long Files</source>
        <translation>&amp;Ignorer les fichiers longs</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>A menu</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
        <source>Training &amp;Runs</source>
        <translation>&amp;Suivi des entraînements</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;About Moodogram</source>
        <translation>À &amp;propos de Moodogram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de Q&amp;t</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;</extracomment>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>Over &amp;20 Minutes</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;: files that are longer</extracomment>
        <translation>Plus de &amp;20 minutes</translation>
    </message>
    <message>
        <source>Over &amp;1 Hour</source>
        <translation>Plus d’&amp;1 heure</translation>
    </message>
    <message>
        <source>Over &amp;3 Hours</source>
        <translation>Plus de &amp;3 heures</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>The program chooses the model</extracomment>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Each track by the model that suits it: music or solo voice</source>
        <translation>Chaque piste par le modèle qui lui convient&#x202f;: musique ou voix seule</translation>
    </message>
    <message>
        <source>M&amp;usic</source>
        <extracomment>Which model analyses: the one for music or the one for a solo voice</extracomment>
        <translation>M&amp;usique</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voix</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Music&quot;, %2: name of a model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Play or pause, unless a button or a field has the focus</source>
        <translation>Lire ou mettre en pause, sauf si un bouton ou un champ a le focus</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the track table</source>
        <translation>Dans le tableau des pistes</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>What the Return key does in the track table</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>In the spectrogram</source>
        <translation>Dans le spectrogramme</translation>
    </message>
    <message>
        <source>Comp&amp;act Player</source>
        <translation>&amp;Lecteur compact</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>W&amp;elcome…</source>
        <translation>&amp;Bienvenue…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>What is this? Of the control that has the focus</source>
        <translation>Qu’est-ce que c’est&#x202f;? Pour l’élément qui a le focus</translation>
    </message>
    <message>
        <source>M&amp;otion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Réduit</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainWindow</name>
    <message>
        <source>+ Add folder</source>
        <translation>+ Ajouter un dossier</translation>
    </message>
    <message>
        <source>New mood playlist</source>
        <translation>Nouvelle liste d’humeur</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Name of a tool bar</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>A part of the window</extracomment>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>A button beside a message that the library is damaged</extracomment>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>The library has been repaired. Entries that were kept: %1; lost: %2. The damaged file is %3.</source>
        <translation>La bibliothèque a été réparée. Entrées conservées&#x202f;: %1&#x202f;; perdues&#x202f;: %2. Le fichier abîmé est %3.</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) or file(s) could not be read</source>
        <translation>
            <numerusform>%Ln dossier ou fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln dossiers ou fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is not installed any more; the choice is automatic now.</source>
        <translation>Le modèle %1 n’est plus installé&#x202f;; le choix est désormais automatique.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Names of two models</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1: name of a model</extracomment>
        <translation>Automatique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Model %1, licence %2</source>
        <translation>Modèle %1, licence %2</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 sur %2 analysées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln long track(s) left out</source>
        <extracomment>Not analysed because the user skips long files</extracomment>
        <translation>
            <numerusform>%Ln piste longue ignorée</numerusform>
            <numerusform>%Ln pistes longues ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>%1: how many of all tracks are shown</extracomment>
        <translation>
            <numerusform>%1 sur %Ln piste</numerusform>
            <numerusform>%1 sur %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button beside the message that a training has ended: opens it</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · artist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The tracks that are played next</extracomment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>In the queue: %1</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>Dans la file d’attente&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the playlist are not in the library.</source>
        <translation>
            <numerusform>%Ln fichier de la liste n’est pas dans la bibliothèque.</numerusform>
            <numerusform>%Ln fichiers de la liste ne sont pas dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Analyse Now</source>
        <translation>Analyser maintenant</translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>
            <numerusform>Le nouveau modèle n’a pas encore entendu %Ln piste. Cela prend environ %1&#x202f;; les anciens résultats sont conservés.</numerusform>
            <numerusform>Le nouveau modèle n’a pas encore entendu %Ln pistes. Cela prend environ %1&#x202f;; les anciens résultats sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That may take long; old results are kept.</source>
        <translation>
            <numerusform>Le nouveau modèle n’a pas encore entendu %Ln piste. Cela peut être long&#x202f;; les anciens résultats sont conservés.</numerusform>
            <numerusform>Le nouveau modèle n’a pas encore entendu %Ln pistes. Cela peut être long&#x202f;; les anciens résultats sont conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button: takes a message away</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the message and its details</source>
        <translation>Copie le message et ses détails</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Use for the Library</source>
        <translation>&amp;Utiliser pour la bibliothèque</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>This model came without a card. Nobody says what it learned from or how good it is.</source>
        <translation>Ce modèle est venu sans fiche. Rien ne dit de quoi il a appris ni ce qu’il vaut.</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>S&amp;cores</translation>
    </message>
    <message>
        <source>&amp;On This Computer</source>
        <translation>Sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>✓  It computes here what its file records: no probability differs by more than %1 (up to %2 is rounding). %3</source>
        <translation>✓  Il calcule ici ce que consigne son fichier&#x202f;: aucune probabilité ne diffère de plus de %1 (jusqu’à %2, c’est l’arrondi). %3</translation>
    </message>
    <message>
        <source>⚠  It computes something else here than its file records: a probability differs by %1, and %2 would be rounding. Do not trust its scores on this computer. %3</source>
        <translation>⚠  Il calcule ici autre chose que ce que consigne son fichier&#x202f;: une probabilité diffère de %1, et %2 serait de l’arrondi. Ne vous fiez pas à ses scores sur cet ordinateur. %3</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>Le rapport est %1.</translation>
    </message>
    <message>
        <source>Save as &amp;Report…</source>
        <translation>Enregistrer un &amp;rapport…</translation>
    </message>
    <message>
        <source>The figures, with pictures, as one HTML file</source>
        <translation>Les chiffres, avec des images, en un fichier HTML</translation>
    </message>
    <message>
        <source>Self-Chec&amp;k</source>
        <translation>&amp;Autotest</translation>
    </message>
    <message>
        <source>Computing a few fixed signals…</source>
        <translation>Calcul de quelques signaux fixes…</translation>
    </message>
    <message>
        <source>&amp;Measure the Speed</source>
        <translation>&amp;Mesurer la vitesse</translation>
    </message>
    <message>
        <source>Measuring for three seconds…</source>
        <translation>Mesure pendant trois secondes…</translation>
    </message>
    <message>
        <source>&amp;Test on Recordings</source>
        <translation>&amp;Tester sur des enregistrements</translation>
    </message>
    <message>
        <source>Recordings whose emotion you know, as the training takes them: a folder for each emotion, a table, or a published data set such as CAL500 with your audio. Choose some that it did not learn from.</source>
        <translation>Des enregistrements dont vous connaissez l’émotion, comme pour l’entraînement&#x202f;: un dossier par émotion, un tableau, ou un jeu de données publié tel que CAL500 avec votre son. Choisissez-en dont il n’a pas appris.</translation>
    </message>
    <message>
        <source>In a &amp;Folder…</source>
        <translation>Dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>By a &amp;Table…</source>
        <translation>Par un &amp;tableau…</translation>
    </message>
    <message>
        <source>Recordings that have been scored</source>
        <translation>Enregistrements évalués</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Deletes the file; analyses that were made with it stay in the library</source>
        <translation>Supprime le fichier&#x202f;; les analyses faites avec lui restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>Models that come with the program cannot be deleted</source>
        <translation>Les modèles fournis avec le programme ne peuvent être supprimés</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>All tracks are shown by this model; those that it has not heard yet are analysed</source>
        <translation>Toutes les pistes sont montrées par ce modèle&#x202f;; celles qu’il n’a pas encore entendues sont analysées</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>réseau %1</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>prétraitement %1</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>appris de %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>confidence not calibrated</source>
        <translation>confiance non calibrée</translation>
    </message>
    <message>
        <source>It learned from unaccompanied voices. What it says about mixed music is a guess, and mostly “not sure”.</source>
        <translation>Il a appris de voix sans accompagnement. Ce qu’il dit de musique mixée est une supposition, et le plus souvent «&#x202f;incertain&#x202f;».</translation>
    </message>
    <message>
        <source>On %1, tested here: %2</source>
        <translation>Sur %1, testé ici&#x202f;: %2</translation>
    </message>
    <message>
        <source>On the recordings that its training kept for the test: %1</source>
        <translation>Sur les enregistrements que son entraînement a gardés pour le test&#x202f;: %1</translation>
    </message>
    <message>
        <source>No verdicts of a test came with this model. Its card may have figures; a test on recordings of your own shows what it is worth to you.</source>
        <translation>Aucun verdict de test n’est venu avec ce modèle. Sa fiche a peut-être des chiffres&#x202f;; un test sur vos propres enregistrements montre ce qu’il vaut pour vous.</translation>
    </message>
    <message>
        <source>How long it takes here, which is what times for the library are estimated from.</source>
        <translation>Le temps qu’il prend ici&#x202f;; les durées prévues pour la bibliothèque en découlent.</translation>
    </message>
    <message>
        <source>A song of four minutes takes %1 s, decoding left out. %2</source>
        <translation>Un morceau de quatre minutes prend %1 s, sans le décodage. %2</translation>
    </message>
    <message>
        <source>Its file records no scores to compare with.</source>
        <translation>Son fichier ne consigne aucun score de comparaison.</translation>
    </message>
    <message>
        <source>Whether it computes here what its file records for a few fixed signals.</source>
        <translation>Vérifie s’il calcule ici ce que son fichier consigne pour quelques signaux fixes.</translation>
    </message>
    <message>
        <source>Scoring the recordings…</source>
        <translation>Évaluation des enregistrements…</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Enregistrements pour le test</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tableaux (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a guess.</source>
        <translation>
            <numerusform>%1 sur %Ln piste de votre bibliothèque sort de ce que son modèle a appris&#x202f;: son humeur est une supposition.</numerusform>
            <numerusform>%1 sur %Ln pistes de votre bibliothèque sortent de ce que leur modèle a appris&#x202f;: leurs humeurs sont des suppositions.</numerusform>
        </translation>
    </message>
    <message>
        <source>tells neutral apart</source>
        <translation>distingue le neutre</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>No model is installed. Import one, or train one of your own.</source>
        <translation>Aucun modèle n’est installé. Importez-en un, ou entraînez le vôtre.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 est installé.</translation>
    </message>
    <message numerus="yes">
        <source>Using it analyses %Ln track(s); the results of other models are kept.</source>
        <translation>
            <numerusform>Son utilisation lance l’analyse de %Ln piste&#x202f;; les résultats des autres modèles sont conservés.</numerusform>
            <numerusform>Son utilisation lance l’analyse de %Ln pistes&#x202f;; les résultats des autres modèles sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use It for the Library</source>
        <translation>Utiliser pour la bibliothèque</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>built in, for music</source>
        <extracomment>A model</extracomment>
        <translation>intégré, pour la musique</translation>
    </message>
    <message>
        <source>built in, for solo voices</source>
        <translation>intégré, pour les voix seules</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its file and its card are deleted. This cannot be undone.</source>
        <translation>Son fichier et sa fiche seront supprimés. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>A model file (.safetensors), or weights of PyTorch (.pth) to train from; both can be dropped here, too</source>
        <translation>Un fichier de modèle (.safetensors), ou des poids de PyTorch (.pth) dont partir pour un entraînement&#x202f;; les deux peuvent aussi être déposés ici</translation>
    </message>
    <message>
        <source>These are weights of the network %1, not a model of moods. A training can start from them.</source>
        <translation>Ce sont des poids du réseau %1, pas un modèle d’humeurs. Un entraînement peut en partir.</translation>
    </message>
    <message>
        <source>Train from Them…</source>
        <translation>Entraîner à partir d’eux…</translation>
    </message>
    <message>
        <source>Models and weights (*.safetensors *.pth *.pt)</source>
        <translation>Modèles et poids (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1 ?</translation>
    </message>
    <message>
        <source>A model takes its card and the verdicts of its test along, in files of its name. In that folder such a name is taken by something else. Nothing has been written yet.</source>
        <translation>Un modèle emporte sa fiche et les verdicts de son test, dans des fichiers à son nom. Dans ce dossier, un tel nom est pris par autre chose. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodBars</name>
    <message>
        <source>Probability of each mood</source>
        <translation>Probabilité de chaque humeur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>emotion, percentage</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodCurve</name>
    <message>
        <source>Mood along the playlist, wanted and achieved</source>
        <translation>Humeur le long de la liste, voulue et obtenue</translation>
    </message>
    <message>
        <source>Fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>Adéquation %L1</translation>
    </message>
    <message>
        <source>Mood along the playlist</source>
        <translation>Humeur le long de la liste</translation>
    </message>
    <message>
        <source>Mood along the playlist, wanted (dashed) and achieved</source>
        <translation>Humeur le long de la liste, voulue (tirets) et obtenue</translation>
    </message>
    <message>
        <source>fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>adéquation %L1</translation>
    </message>
    <message>
        <source>valence: sad to happy</source>
        <translation>valence&#x202f;: triste à joyeux</translation>
    </message>
    <message>
        <source>arousal: quiet to energetic</source>
        <translation>activation&#x202f;: tranquille à énergique</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodDistribution</name>
    <message>
        <source>Moods of the library</source>
        <translation>Humeurs de la bibliothèque</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An emotion and &quot;12 tracks&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodMixer</name>
    <message>
        <source>Only %1</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <extracomment>A slider; %1: an emotion within a sentence</extracomment>
        <translation>Part de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodPanel</name>
    <message>
        <source>Mood of the selection</source>
        <translation>Humeur de la sélection</translation>
    </message>
    <message>
        <source>How often verdicts like this one are right, by the model&apos;s own calibration</source>
        <translation>Part de tels verdicts qui sont justes, selon le calibrage du modèle</translation>
    </message>
    <message>
        <source>⚠ Most of this track is unlike what the model learned from: its mood is a guess.</source>
        <translation>⚠ L’essentiel de cette piste ne ressemble pas à ce que le modèle a appris&#x202f;: son humeur est une supposition.</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Aucune piste sélectionnée</translation>
    </message>
    <message>
        <source>Select a track to see its mood</source>
        <translation>Sélectionnez une piste pour voir son humeur</translation>
    </message>
    <message>
        <source>Confidence –</source>
        <translation>Confiance –</translation>
    </message>
    <message>
        <source>Confidence %L1</source>
        <extracomment>How sure the verdict is, from 0 to 1</extracomment>
        <translation>Confiance %L1</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <translation>? Incertain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A folder or &quot;Library&quot;, and &quot;12 tracks&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Moods of %1</source>
        <extracomment>%1: a folder or &quot;Library&quot;</extracomment>
        <translation>Humeurs&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodTagsDialog</name>
    <message>
        <source>not sure</source>
        <extracomment>In the place of a mood</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>no mood in the file</source>
        <translation>pas d’humeur dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Time…</source>
        <translation>Annu&amp;ler la dernière écriture…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <extracomment>A button: write into the files</extracomment>
        <translation>Éc&amp;rire</translation>
    </message>
    <message>
        <source>Write Moods into Tags</source>
        <translation>Écrire les humeurs dans les tags</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>Fichiers qui changeraient</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table: what the tag of a file says, and what it will say</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>Humeur actuelle</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Deviendra</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files that cannot be changed</source>
        <translation>Fichiers qui ne peuvent être modifiés</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the tags of %Ln track(s)…</source>
        <translation>
            <numerusform>Examen des tags de %Ln piste…</numerusform>
            <numerusform>Examen des tags de %Ln pistes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was written the last time…</source>
        <translation>Examen de la dernière écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would get back the tags that they had before the last time.</source>
        <translation>
            <numerusform>%Ln fichier retrouverait les tags qu’il avait avant la dernière fois.</numerusform>
            <numerusform>%Ln fichiers retrouveraient les tags qu’ils avaient avant la dernière fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.</source>
        <translation>
            <numerusform>%Ln fichier changerait. Tous ses autres tags, ses images et son contenu sonore restent tels quels.</numerusform>
            <numerusform>%Ln fichiers changeraient. Tous leurs autres tags, leurs images et leur contenu sonore restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>Aucun fichier ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) say so already.</source>
        <translation>
            <numerusform>%Ln fichier le dit déjà.</numerusform>
            <numerusform>%Ln fichiers le disent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln piste n’a pas été analysée.</numerusform>
            <numerusform>%Ln pistes n’ont pas été analysées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Écriture et vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have been changed.</source>
        <translation>
            <numerusform>%Ln fichier a été modifié.</numerusform>
            <numerusform>%Ln fichiers ont été modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MusicStep</name>
    <message>
        <source>Your &amp;music folder</source>
        <translation>Votre dossier de &amp;musique</translation>
    </message>
    <message>
        <source>&amp;Another folder</source>
        <translation>Un &amp;autre dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>The &amp;demo library</source>
        <translation>La bibliothèque de &amp;démo</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>%1: looking for music…</source>
        <translation>%1&#x202f;: recherche de musique…</translation>
    </message>
    <message>
        <source>With all that lies below it</source>
        <translation>Avec tout ce qu’il contient</translation>
    </message>
    <message>
        <source>A dozen short pieces for all five moods, made by Moodogram itself</source>
        <translation>Une douzaine de courts morceaux pour les cinq humeurs</translation>
    </message>
    <message>
        <source>Your files stay as they are and where they are, and nothing leaves this computer. More folders can be added at any time.</source>
        <translation>Vos fichiers restent tels quels et où ils sont, et rien ne quitte cet ordinateur. D’autres dossiers peuvent être ajoutés à tout moment.</translation>
    </message>
    <message>
        <source>This system names no music folder</source>
        <translation>Ce système n’indique aucun dossier de musique</translation>
    </message>
    <message>
        <source>%1: no music in it yet</source>
        <translation>%1&#x202f;: pas encore de musique</translation>
    </message>
    <message>
        <source>Choose the folder with your music</source>
        <translation>Choisissez le dossier de votre musique</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln audio file(s)</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %Ln fichier audio</numerusform>
            <numerusform>%1&#x202f;: %Ln fichiers audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln audio file(s)</source>
        <translation>
            <numerusform>%1&#x202f;: plus de %Ln fichier audio</numerusform>
            <numerusform>%1&#x202f;: plus de %Ln fichiers audio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Headings of a table of networks: what one is made for, its parameters, how long a window takes, how long this training will take</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Which network shall learn?</source>
        <translation>Quel réseau doit apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Larger is not better where recordings are few. On the RAVDESS, the small MoodNet is right in 81&#xa0;% of the recordings, and a linear model in 71&#xa0;%.</source>
        <translation>Plus grand n’est pas meilleur quand les enregistrements sont rares. Sur le RAVDESS, le petit MoodNet a raison pour 81&#x202f;% des enregistrements, et un modèle linéaire pour 71&#x202f;%.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>Une fenêtre</translation>
    </message>
    <message>
        <source>This training</source>
        <translation>Cet entraînement</translation>
    </message>
    <message>
        <source>Time to learn from one window of four seconds</source>
        <translation>Temps pour apprendre d’une fenêtre de quatre secondes</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions of parameters</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>nothing: all weights are drawn at random</source>
        <translation>rien&#x202f;: tous les poids sont tirés au hasard</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Time for a window</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>⚠  %1 is made for the front end %2; yours is %3.</source>
        <translation>⚠  %1 est fait pour le prétraitement %2&#x202f;; le vôtre est %3.</translation>
    </message>
    <message>
        <source>It sees the front end %1. Choosing another network may change that, and the changes of pictures with it.</source>
        <translation>Il voit le prétraitement %1. Choisir un autre réseau peut le changer, et l’augmentation avec lui.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Poids (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Times of this machine are being measured…</source>
        <translation>Mesure des temps de cette machine…</translation>
    </message>
    <message>
        <source>Times are a guess, by the figures of another machine.</source>
        <translation>Les temps sont une estimation, d’après les chiffres d’une autre machine.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkViewPopup</name>
    <message>
        <source>The picture that the network receives</source>
        <translation>L’image que reçoit le réseau</translation>
    </message>
    <message>
        <source>Computing what the network sees at %1…</source>
        <translation>Calcul de ce que le réseau voit à %1…</translation>
    </message>
    <message>
        <source>%1 to %2 as %3 sees it: %L4 × %L5 pixels, pixel by pixel</source>
        <translation>%1 à %2 vu par %3&#x202f;: %L4 × %L5 pixels, pixel par pixel</translation>
    </message>
    <message>
        <source>&amp;Why This Mood?</source>
        <translation>&amp;Pourquoi cette humeur&#x202f;?</translation>
    </message>
    <message>
        <source>Where in this picture the network looked</source>
        <translation>Où le réseau a regardé dans cette image</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::Notifications</name>
    <message>
        <source>When an &amp;Analysis Has Finished</source>
        <translation>À la fin d’une &amp;analyse</translation>
    </message>
    <message>
        <source>When a &amp;Training Has Ended</source>
        <translation>À la fin d’un &amp;entraînement</translation>
    </message>
    <message>
        <source>When Something Went &amp;Wrong</source>
        <translation>En cas de &amp;problème</translation>
    </message>
    <message>
        <source>When Another Trac&amp;k Begins</source>
        <translation>Au &amp;changement de piste</translation>
    </message>
    <message>
        <source>The analysis has finished</source>
        <translation>L’analyse est terminée</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have been listened to.</source>
        <translation>
            <numerusform>%Ln piste a été écoutée.</numerusform>
            <numerusform>%Ln pistes ont été écoutées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PathPad</name>
    <message>
        <source>Path of moods</source>
        <translation>Parcours d’humeur</translation>
    </message>
    <message>
        <source>Drag the points. Double-click adds one, Delete takes the chosen one away.
Keys: arrows move it, Page Up and Page Down choose another, Insert adds one.</source>
        <translation>Faites glisser les points. Double-clic en ajoute un, Suppr enlève celui qui est choisi.
Clavier&#x202f;: les flèches le déplacent, Page préc. et Page suiv. en choisissent un autre, Inser en ajoute un.</translation>
    </message>
    <message>
        <source>Mood on the plane of valence and arousal</source>
        <translation>Humeur sur le plan valence-activation</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys</source>
        <translation>Faites glisser le point, ou déplacez-le avec les flèches</translation>
    </message>
    <message>
        <source>%1, valence %L2, arousal %L3</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>%1, valence %L2, activation %L3</translation>
    </message>
    <message>
        <source>Point %L1 of %L2: %3, valence %L4, arousal %L5</source>
        <extracomment>%3: an emotion</extracomment>
        <translation>Point %L1 sur %L2&#x202f;: %3, valence %L4, activation %L5</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PicturePane</name>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PillButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackActions</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>P&amp;lay or Pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Stop A&amp;fter This Track</source>
        <translation>Arrêter après &amp;cette piste</translation>
    </message>
    <message>
        <source>&amp;Back 10 Seconds</source>
        <extracomment>Moves within the track</extracomment>
        <translation>&amp;Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>F&amp;orward 10 Seconds</source>
        <translation>A&amp;vancer de 10 secondes</translation>
    </message>
    <message>
        <source>&amp;A-B Loop: Start, End, Leave</source>
        <extracomment>Marks the start of a loop, then its end, then leaves the loop</extracomment>
        <translation>&amp;Boucle A-B&#x202f;: début, fin, sortie</translation>
    </message>
    <message>
        <source>S&amp;huffle</source>
        <translation>Lecture aléat&amp;oire</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Répét&amp;er</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Désactivé</translation>
    </message>
    <message>
        <source>&amp;All Tracks</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Toutes les pistes</translation>
    </message>
    <message>
        <source>&amp;This Track</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Cette piste</translation>
    </message>
    <message>
        <source>&amp;Clear the Queue</source>
        <translation>Vider la &amp;file d’attente</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>V&amp;itesse</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;rapide</translation>
    </message>
    <message>
        <source>&amp;As Recorded</source>
        <extracomment>In the menu &quot;Speed&quot;: not faster, not slower</extracomment>
        <translation>Vitesse d’&amp;origine</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <extracomment>Volume</extracomment>
        <translation>Pl&amp;us fort</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <extracomment>Volume</extracomment>
        <translation>&amp;Moins fort</translation>
    </message>
    <message>
        <source>Speed: %1 times</source>
        <extracomment>%1: a factor such as 1.25</extracomment>
        <translation>Vitesse&#x202f;: %1 fois</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackController</name>
    <message>
        <source>The loop has ended.</source>
        <translation>La boucle est terminée.</translation>
    </message>
    <message>
        <source>The loop starts at %1. Once more at its end.</source>
        <translation>La boucle commence à %1. Encore une fois pour sa fin.</translation>
    </message>
    <message>
        <source>Loop from %1 to %2. Once more to end it.</source>
        <translation>Boucle de %1 à %2. Encore une fois pour y mettre fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?</source>
        <translation>
            <numerusform>%Ln piste n’a pas pu être lue, rien d’autre n’est donc essayé. Son disque est-il là&#x202f;?</numerusform>
            <numerusform>%Ln pistes de suite n’ont pas pu être lues, rien d’autre n’est donc essayé. Leur disque est-il là&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackWorker</name>
    <message>
        <source>The sound device “%1” does not play. Choose another one in the preferences, or press play again when it is back.</source>
        <translation>Le périphérique audio «&#x202f;%1&#x202f;» ne lit pas. Choisissez-en un autre dans les préférences, ou relancez la lecture quand il sera revenu.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistController</name>
    <message>
        <source>New &amp;Empty Playlist</source>
        <translation>Nouvelle liste &amp;vide</translation>
    </message>
    <message>
        <source>&amp;Open Playlist…</source>
        <translation>&amp;Ouvrir une liste…</translation>
    </message>
    <message>
        <source>&amp;Keep Copies in a Folder…</source>
        <translation>&amp;Conserver des copies dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Opens the form that says what a playlist is made of</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;More Like These…</source>
        <extracomment>Makes a playlist of similar tracks</extracomment>
        <translation>Pistes &amp;semblables…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>What was asked for; locked tracks stay at their places</source>
        <translation>Ce qui a été demandé&#x202f;; les pistes verrouillées restent à leur place</translation>
    </message>
    <message>
        <source>A new list of tracks that are like those of this one, or like the selected ones</source>
        <translation>Une nouvelle liste de pistes semblables à celles de cette liste, ou à celles de la sélection</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Liste de lecture</translation>
    </message>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>A&amp;jouter à une liste</translation>
    </message>
    <message>
        <source>&amp;New Playlist</source>
        <translation>&amp;Nouvelle liste</translation>
    </message>
    <message>
        <source>New Playlist &amp;Like These…</source>
        <translation>Nouvelle liste &amp;semblable…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Every playlist is written there as M3U when it changes, for other players</source>
        <translation>Chaque liste y est écrite en M3U dès qu’elle change, pour d’autres lecteurs</translation>
    </message>
    <message>
        <source>The playlist “%1” has been deleted. Undo brings it back.</source>
        <translation>La liste «&#x202f;%1&#x202f;» a été supprimée. «&#x202f;Annuler&#x202f;» la rétablit.</translation>
    </message>
    <message>
        <source>Playlist saved: %1</source>
        <translation>Liste enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>move tracks</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>le déplacement de pistes</translation>
    </message>
    <message>
        <source>take tracks out</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>le retrait de pistes</translation>
    </message>
    <message>
        <source>“%1” makes itself. Change… says what it is made of; Duplicate makes a list to edit.</source>
        <extracomment>“Change…” and “Duplicate” are the entries of the menu</extracomment>
        <translation>«&#x202f;%1&#x202f;» se fait toute seule. «&#x202f;Modifier…&#x202f;» dit de quoi elle est faite&#x202f;; «&#x202f;Dupliquer&#x202f;» en fait une liste modifiable.</translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <extracomment>%1: a playlist, %2: &quot;3 tracks&quot;</extracomment>
        <translation>Ajouté à «&#x202f;%1&#x202f;»&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>add %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>l’ajout de %Ln piste</numerusform>
            <numerusform>l’ajout de %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>lock tracks</source>
        <extracomment>What can be undone: tracks that stay at their places in the list</extracomment>
        <translation>le verrouillage de pistes</translation>
    </message>
    <message>
        <source>unlock tracks</source>
        <translation>le déverrouillage de pistes</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>&amp;Lock at This Place</source>
        <translation>&amp;Verrouiller à cette place</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Take Out of Playlist</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Ouvrir une liste de lecture</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <extracomment>%1: patterns of file names</extracomment>
        <translation>Listes de lecture (%1)</translation>
    </message>
    <message>
        <source>Not all could be read.</source>
        <translation>Tout n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Folder for copies of the playlists</source>
        <translation>Dossier pour les copies des listes</translation>
    </message>
    <message>
        <source>What “%1” asks for cannot be read.</source>
        <translation>Ce que demande «&#x202f;%1&#x202f;» est illisible.</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>le retrait de l’avis sur l’humeur</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Vers le &amp;bas</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistDialog</name>
    <message>
        <source>Mood playlist</source>
        <translation>Liste d’humeur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a list, and when it was made</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>How well a track must fit</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a percentage</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Choose tracks in the library that the list is to be like, then open this window.</source>
        <translation>Choisissez dans la bibliothèque des pistes auxquelles la liste doit ressembler, puis ouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <extracomment>What random numbers start from: the same seed makes the same list</extracomment>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>No track has been analysed yet, so no mood is known.</source>
        <translation>Aucune piste n’a encore été analysée, aucune humeur n’est donc connue.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Name of a playlist from an emotion to another: &quot;Sad to happy&quot;</extracomment>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>Name of a playlist without any other</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Like %1</source>
        <extracomment>Name of a playlist; %1: title of a track</extracomment>
        <translation>Comme %1</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <extracomment>Name of a playlist: what it has, how long it is</extracomment>
        <translation>%1, %L2 min</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la liste de lecture</translation>
    </message>
    <message>
        <source>%1 tracks, %2 analysed</source>
        <translation>%1 pistes, %2 analysées</translation>
    </message>
    <message>
        <source>Any mood: the rules below choose alone.</source>
        <translation>Toutes les humeurs&#x202f;: seules les règles ci-dessous choisissent.</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>&amp;Humeur</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Parcours</translation>
    </message>
    <message>
        <source>L&amp;ike…</source>
        <translation>&amp;Semblable…</translation>
    </message>
    <message>
        <source>An&amp;y</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>toute durée</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, stay out</source>
        <translation>Les pistes plus longues, comme les mix, sont écartées</translation>
    </message>
    <message>
        <source>Tracks that are less probably of the mood, or match the path less, stay out</source>
        <translation>Les pistes moins probables dans l’humeur, ou moins proches du parcours, sont écartées</translation>
    </message>
    <message>
        <source>Tracks the model is &amp;not sure about too</source>
        <translation>Aussi les pistes &amp;incertaines pour le modèle</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Dur&amp;ée</translation>
    </message>
    <message>
        <source>Trac&amp;ks, at most</source>
        <translation>Pistes, &amp;au plus</translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation>Taille, au plus</translation>
    </message>
    <message>
        <source>L&amp;ongest track</source>
        <translation>Piste la plus &amp;longue</translation>
    </message>
    <message>
        <source>St&amp;rictness</source>
        <translation>Rig&amp;ueur</translation>
    </message>
    <message>
        <source>%1 between</source>
        <comment>tracks of others between two of an artist or album</comment>
        <translation>%1 entre deux</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an artist</source>
        <translation>Au moins ce nombre de pistes d’autres artistes entre deux d’un même artiste</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an album</source>
        <translation>Au moins ce nombre de pistes d’autres albums entre deux d’un même album</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>At most so much louder or quieter than the one before, where ReplayGain is known</source>
        <translation>Au plus cet écart de volume avec la précédente, si le ReplayGain est connu</translation>
    </message>
    <message>
        <source>The same recording &amp;more than once</source>
        <translation>Le même enregistrement plusieurs &amp;fois</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>the best match first</source>
        <translation>les plus proches d’abord</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>the newest here first</source>
        <translation>les derniers ajouts d’abord</translation>
    </message>
    <message>
        <source>the last played first</source>
        <translation>les dernières lectures d’abord</translation>
    </message>
    <message>
        <source>the most played first</source>
        <translation>les plus jouées d’abord</translation>
    </message>
    <message>
        <source>the best rated first</source>
        <translation>les mieux notées d’abord</translation>
    </message>
    <message>
        <source>the latest year first</source>
        <translation>les années récentes d’abord</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>les plus longues d’abord</translation>
    </message>
    <message>
        <source>The other way ro&amp;und</source>
        <translation>Ordre in&amp;verse</translation>
    </message>
    <message>
        <source>&amp;Artist apart</source>
        <translation>É&amp;cart d’artiste</translation>
    </message>
    <message>
        <source>Al&amp;bum apart</source>
        <translation>Écart d’al&amp;bum</translation>
    </message>
    <message>
        <source>Lou&amp;dness jump</source>
        <translation>Saut de v&amp;olume</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Ord&amp;re</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Order and spacing</source>
        <translation>Ordre et espacement</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Pistes de la liste de lecture</translation>
    </message>
    <message>
        <source>Anal&amp;yse All Now</source>
        <translation>Anal&amp;yser tout maintenant</translation>
    </message>
    <message>
        <source>&amp;Surprise Me</source>
        <translation>Surprene&amp;z-moi</translation>
    </message>
    <message>
        <source>Another mixture of good matches</source>
        <translation>Un autre mélange de bonnes correspondances</translation>
    </message>
    <message>
        <source>Earlier Lists</source>
        <translation>Listes antérieures</translation>
    </message>
    <message>
        <source>What was asked for the last times</source>
        <translation>Ce qui a été demandé les dernières fois</translation>
    </message>
    <message>
        <source>&amp;Updates itself</source>
        <translation>Se met à &amp;jour</translation>
    </message>
    <message>
        <source>The list is made anew whenever the library changes</source>
        <translation>La liste est refaite dès que la bibliothèque change</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sa&amp;ve Playlist</source>
        <translation>E&amp;nregistrer la liste</translation>
    </message>
    <message>
        <source>At most so much faster or slower than the one before, where the tags say the tempo; half and double count as the same</source>
        <translation>Au plus cet écart de vitesse avec la précédente, si les tags donnent le tempo&#x202f;; moitié et double comptent comme égaux</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>par artiste</translation>
    </message>
    <message>
        <source>by album and track</source>
        <translation>par album et piste</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>par dossier et fichier</translation>
    </message>
    <message>
        <source>&amp;Tempo jump</source>
        <translation>Saut de te&amp;mpo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change of tempo</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistEditor</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la liste de lecture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library</source>
        <translation>
            <numerusform>%Ln absente de la bibliothèque</numerusform>
            <numerusform>%Ln absentes de la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>updates itself</source>
        <translation>se met à jour</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <extracomment>A search without a result</extracomment>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Heading of a section</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Words by which the search field finds this; as many as people may think of</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>thème sombre clair apparence couleurs</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>network music voice</source>
        <translation>réseau musique voix</translation>
    </message>
    <message>
        <source>Skip long files</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Ignorer les fichiers longs</translation>
    </message>
    <message>
        <source>hours minutes mixes</source>
        <translation>heures minutes mix durée</translation>
    </message>
    <message>
        <source>battery speed background</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>batterie vitesse arrière-plan ralentir pause</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>shortcuts keys keyboard</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>raccourcis touches clavier</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>output loudspeaker headphones</source>
        <translation>sortie haut-parleurs enceintes casque son</translation>
    </message>
    <message>
        <source>As in the files</source>
        <extracomment>Loudness</extracomment>
        <translation>Comme dans les fichiers</translation>
    </message>
    <message>
        <source>All tracks equally loud</source>
        <translation>Toutes les pistes au même volume</translation>
    </message>
    <message>
        <source>All albums equally loud</source>
        <translation>Tous les albums au même volume</translation>
    </message>
    <message>
        <source>By the ReplayGain in the tags; never so loud that it clips</source>
        <extracomment>Loudness</extracomment>
        <translation>Selon le ReplayGain des tags&#x202f;; jamais au point d’écrêter</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume sonore</translation>
    </message>
    <message>
        <source>ReplayGain volume normalisation album track</source>
        <translation>ReplayGain volume normalisation album piste</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>None: without a gap</source>
        <translation>Aucun&#x202f;: sans blanc</translation>
    </message>
    <message>
        <source>Tracks that follow each other in an album are never faded</source>
        <translation>Les pistes qui se suivent dans un album ne sont jamais fondues</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>gapless fade transition</source>
        <translation>sans blanc fondu transition enchaîné</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The pitch stays as it is</source>
        <translation>La hauteur reste la même</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>tempo slower faster</source>
        <translation>tempo plus lent plus rapide</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Dossiers de musique</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>music folders add remove</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>dossiers de musique ajouter retirer</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>language translation locale</source>
        <translation>langue traduction français</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <source>processor CPU graphics card GPU CUDA</source>
        <translation>processeur CPU carte graphique GPU CUDA</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>desktop messages</source>
        <translation>bureau messages alertes</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>animation scrolling accessibility reduce</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>animation mouvement défilement accessibilité réduire</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ProblemReportDialog</name>
    <message>
        <source>Names of &amp;files and folders</source>
        <translation>Noms des &amp;fichiers et dossiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is everything that the report says. Take out what you like. Nothing is sent: copy it or save it, and pass it on yourself.</source>
        <translation>C’est tout ce que dit le rapport. Enlevez ce que vous voulez. Rien n’est envoyé&#x202f;: copiez-le ou enregistrez-le, et transmettez-le vous-même.</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>&amp;Que s’est-il passé, et qu’attendiez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Que s’est-il passé, et qu’attendiez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Else paths are replaced by [path]</source>
        <translation>Sinon, les chemins sont remplacés par [path]</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking at versions and devices…</source>
        <translation>Examen des versions et des périphériques…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PropertiesDialog</name>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Format of a file: %1: codec, %2: sample rate, %3: &quot;stereo&quot;</extracomment>
        <translation>%1, %2 kHz, %3</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>illisible pour l’instant</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rating and plays</source>
        <translation>Note et lectures</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tags, file and use</source>
        <translation>Tags, fichier et usage</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>How sure the verdict is</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>How much of the track is like what the model learned from</extracomment>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>What is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Émotions au fil du temps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A length of time, a size of files</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 sur %2 analysées</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Pas encore analysée</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <comment>a percentage</comment>
        <translation>%1, incertain</translation>
    </message>
    <message>
        <source>%1 is like what the model learned from</source>
        <comment>a percentage</comment>
        <translation>%1 ressemble à ce que le modèle a appris</translation>
    </message>
    <message>
        <source>the model does not say</source>
        <translation>le modèle ne le dit pas</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu.</source>
        <extracomment>Q is the key; “Add to Queue” is an entry of the menu</extracomment>
        <translation>La file est vide. Sélectionnez des pistes et appuyez sur Q, ou choisissez «&#x202f;Ajouter à la file d’attente&#x202f;» dans leur menu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a track out of the queue</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button: empties the queue</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>(no longer in the library)</source>
        <translation>(n’est plus dans la bibliothèque)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RangePopup</name>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Quietest level</source>
        <translation>Niveau le plus faible</translation>
    </message>
    <message>
        <source>Loudest level</source>
        <translation>Niveau le plus fort</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From a level to a level</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>From a level to a level</extracomment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecentFolders</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecipePage</name>
    <message>
        <source>Quick</source>
        <extracomment>A preset</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>MoodNet, 8 epochs: a first look in minutes</source>
        <translation>MoodNet, 8 époques&#x202f;: un premier aperçu en quelques minutes</translation>
    </message>
    <message>
        <source>Best for a voice</source>
        <translation>Pour une voix</translation>
    </message>
    <message>
        <source>MoodNet, 32 epochs and 5 more trainings that calibrate its confidence</source>
        <translation>MoodNet, 32 époques et 5 entraînements de plus qui calibrent sa confiance</translation>
    </message>
    <message>
        <source>Best for music</source>
        <translation>Pour la musique</translation>
    </message>
    <message>
        <source>MusicNet, 36 epochs, strong changes of sound</source>
        <translation>MusicNet, 36 époques, fortes modifications du son</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <extracomment>A preset: as in the scientific paper that the program follows</extracomment>
        <translation>De l’article</translation>
    </message>
    <message>
        <source>ResNet152 on SoX pictures, changes of colour; for a GPU</source>
        <translation>ResNet152 sur images SoX, changements de couleur&#x202f;; pour un GPU</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>Heading: how the network learns</extracomment>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Heading: the computer that trains</extracomment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>How shall it learn?</source>
        <translation>Comment doit-il apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>A preset sets network, pictures and recipe together. Change what you like afterwards.</source>
        <translation>Un préréglage choisit ensemble réseau, images et recette. Changez ensuite ce que vous voulez.</translation>
    </message>
    <message>
        <source>&amp;Every option</source>
        <translation>&amp;Toutes les options</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) to learn from · %1</source>
        <translation>
            <numerusform>%Ln fenêtre à apprendre · %1</numerusform>
            <numerusform>%Ln fenêtres à apprendre · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ReliabilityPlot</name>
    <message>
        <source>Calibration: how often it is right, by how sure it is</source>
        <translation>Calibrage&#x202f;: combien de fois il a raison, selon sa confiance</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>sa confiance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) of which it is %1 sure on average: %2 right</source>
        <extracomment>%1 and %2 are percentages, %Ln a number of recordings</extracomment>
        <translation>
            <numerusform>%Ln enregistrement, confiance moyenne %1&#x202f;: juste à %2</numerusform>
            <numerusform>%Ln enregistrements, confiance moyenne %1&#x202f;: justes à %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RemovedTracksDialog</name>
    <message>
        <source>Removed Tracks</source>
        <translation>Pistes retirées</translation>
    </message>
    <message>
        <source>These tracks were removed from the library. Their files are where they were; ratings, plays and analyses come back with them.</source>
        <translation>Ces pistes ont été retirées de la bibliothèque. Leurs fichiers sont restés où ils étaient&#x202f;; notes, lectures et analyses reviennent avec elles.</translation>
    </message>
    <message>
        <source>Removed tracks</source>
        <translation>Pistes retirées</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Restore Selected</source>
        <translation>Restaurer la sélection</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RuleRow</name>
    <message>
        <source>with</source>
        <extracomment>A rule of a playlist begins so: with or without</extracomment>
        <translation>avec</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Avec ou sans</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>Sur quoi porte la règle</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysée</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>An example of what can be written here</extracomment>
        <translation>comme %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RulesForm</name>
    <message>
        <source>any text</source>
        <extracomment>What a rule is about: title, artist, album or file, in place of one field</extracomment>
        <translation>tout texte</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Between field and value: &quot;title contains rain&quot;</extracomment>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>Between field and value: &quot;title is exactly Rain&quot;</extracomment>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Rules, e.g. year:1990..1999 never:fearful&gt;0.3</source>
        <extracomment>Keep the words of the search language as they are</extracomment>
        <translation>Règles, p. ex. year:1990..1999 never:fearful&gt;0.3</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>+ &amp;Add Rule</source>
        <translation>+ Ajouter une rè&amp;gle</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunButtons</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Lets the machine go until you continue; nothing is lost</source>
        <translation>Libère la machine jusqu’à la reprise&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>&amp;Terminer maintenant</translation>
    </message>
    <message>
        <source>Makes do with the epochs so far: takes the best one, tests it and writes the model</source>
        <translation>Se contente des époques déjà faites&#x202f;: prend la meilleure, la teste et écrit le modèle</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Saves where it is and ends; it can be resumed later</source>
        <translation>Enregistre où il en est et s’arrête&#x202f;; peut être repris plus tard</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Goes on from the last saved state, with the same result</source>
        <translation>Repart du dernier état enregistré, avec le même résultat</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>&amp;Démarrer maintenant</translation>
    </message>
    <message>
        <source>Does not wait for its turn: trains beside the others</source>
        <translation>N’attend pas son tour&#x202f;: s’entraîne à côté des autres</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Changes places with the one before it</source>
        <translation>Échange sa place avec le précédent</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>Rec&amp;uler</translation>
    </message>
    <message>
        <source>Changes places with the one behind it</source>
        <translation>Échange sa place avec le suivant</translation>
    </message>
    <message>
        <source>Leave the &amp;Queue</source>
        <translation>&amp;Quitter la file</translation>
    </message>
    <message>
        <source>It begins only when you resume it</source>
        <translation>Ne commence que lorsque vous le reprenez</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Deletes the folder of this run</source>
        <translation>Supprime le dossier de cette exécution</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>What the training has said</source>
        <translation>Ce qu’a dit l’entraînement</translation>
    </message>
    <message>
        <source>Open Re&amp;port</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
        <source>The report on this run, in the browser</source>
        <translation>Le rapport sur cette exécution, dans le navigateur</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Report, pictures and tables as files</source>
        <translation>Rapport, images et tableaux en fichiers</translation>
    </message>
    <message>
        <source>&amp;Use This Model…</source>
        <translation>Uti&amp;liser ce modèle…</translation>
    </message>
    <message>
        <source>Puts the model among yours, for the library</source>
        <translation>Met le modèle parmi les vôtres, pour la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>&amp;Rapport (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Curves and matrix (PNG)…</source>
        <translation>&amp;Courbes et matrice (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Epochs (CSV)…</source>
        <translation>É&amp;poques (CSV)…</translation>
    </message>
    <message>
        <source>Confusion &amp;matrix (CSV)…</source>
        <translation>&amp;Matrice de confusion (CSV)…</translation>
    </message>
    <message>
        <source>&amp;All of them into a folder…</source>
        <translation>&amp;Tout dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>It runs on another machine: %1</source>
        <translation>S’exécute sur une autre machine&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunExport</name>
    <message>
        <source>Export the run</source>
        <translation>Exporter l’exécution</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunPlot</name>
    <message>
        <source>epoch %L1</source>
        <extracomment>Heading of what a curve says there</extracomment>
        <translation>époque %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunView</name>
    <message>
        <source>How far the training is</source>
        <translation>Où en est l’entraînement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Loss: learning (blue), validation (orange)</source>
        <translation>Perte&#x202f;: apprentissage (bleu), validation (orange)</translation>
    </message>
    <message>
        <source>Which fit is shown</source>
        <translation>Quel entraînement est affiché</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>A switch: logarithmic axis</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis of the loss</source>
        <translation>Axe logarithmique de la perte</translation>
    </message>
    <message>
        <source>smooth</source>
        <extracomment>A switch: smooth curves</extracomment>
        <translation>lisser</translation>
    </message>
    <message>
        <source>Moving averages over the curves</source>
        <translation>Moyennes mobiles sur les courbes</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perte au fil des époques</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: all epochs</source>
        <translation>Molette&#x202f;: zoomer&#x202f;; glisser&#x202f;: déplacer&#x202f;; double-clic&#x202f;: toutes les époques</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), accuracy (grey)</source>
        <translation>Rappel moyen des émotions (UAR), exactitude (gris)</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Validation au fil des époques</translation>
    </message>
    <message>
        <source>Confusion, % of each row: true ↓ called →</source>
        <extracomment>A matrix: the rows are what is true, the columns what the network called it</extracomment>
        <translation>Confusion, % de chaque ligne&#x202f;: vrai ↓ classé →</translation>
    </message>
    <message>
        <source>Worst of the test; double-click to listen</source>
        <translation>Les pires du test&#x202f;; double-clic pour écouter</translation>
    </message>
    <message>
        <source>Recordings that were called what they are not, the surest first</source>
        <translation>Enregistrements mal classés, les plus assurés d’abord</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Headings of a table of recordings that the network got wrong: what a recording is, what the network called it</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>Classé</translation>
    </message>
    <message>
        <source>UAR of the test %1</source>
        <translation>UAR du test %1</translation>
    </message>
    <message>
        <source>It can go on from the last state that was saved.</source>
        <translation>Il peut repartir du dernier état enregistré.</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>A curve: the recordings that are learned from</extracomment>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>A curve: the recordings that choose the best epoch</extracomment>
        <translation>validation</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>UAR</source>
        <extracomment>Unweighted average recall: keep the letters</extracomment>
        <translation>UAR</translation>
    </message>
    <message>
        <source>There will be one behind the first epoch.</source>
        <translation>Il y en aura une après la première époque.</translation>
    </message>
    <message>
        <source>Nobody is kept back to look at meanwhile; there will be one of the test, at the end.</source>
        <translation>Rien n’est gardé pour évaluer entre-temps&#x202f;; il y en aura une du test, à la fin.</translation>
    </message>
    <message>
        <source>number %L1 in the queue</source>
        <translation>numéro %L1 dans la file</translation>
    </message>
    <message>
        <source>UAR of the folds %1</source>
        <translation>UAR des plis %1</translation>
    </message>
    <message>
        <source>It begins when those before it have ended, as long as Moodogram is open.</source>
        <translation>Il commence quand les précédents sont finis, tant que Moodogram est ouvert.</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), other folds (grey)</source>
        <translation>Rappel moyen des émotions (UAR), autres plis (gris)</translation>
    </message>
    <message>
        <source>Which test is shown</source>
        <translation>Quel test est affiché</translation>
    </message>
    <message>
        <source>The matrix and the worst verdicts: of the test that was kept back, or of the external one</source>
        <translation>La matrice et les pires verdicts&#x202f;: du test qui a été gardé, ou du test externe</translation>
    </message>
    <message>
        <source>Kept back</source>
        <extracomment>Which recordings the matrix is of: those that were kept back, not those of the external test</extracomment>
        <translation>Gardés pour le test</translation>
    </message>
    <message>
        <source>Worst of %1; double-click to listen</source>
        <translation>Les pires de %1&#x202f;; double-clic pour écouter</translation>
    </message>
    <message>
        <source>Loss of learning; no validation</source>
        <translation>Perte de l’apprentissage&#x202f;; sans validation</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunsWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>state of a training, percentage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Training Runs</source>
        <translation>Suivi des entraînements</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Aucun entraînement pour l’instant</translation>
    </message>
    <message>
        <source>A model of your own learns from recordings whose emotion is known.</source>
        <translation>Votre propre modèle apprend d’enregistrements dont l’émotion est connue.</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Supprimer l’exécution</translation>
    </message>
    <message>
        <source>Delete “%1” with its log, curves and model?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;» avec son journal, ses courbes et son modèle&#x202f;?</translation>
    </message>
    <message>
        <source>A model that you installed stays. This cannot be undone.</source>
        <translation>Un modèle que vous avez installé reste. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Waiting, number %L1</source>
        <extracomment>State of a training; %L1: its place among those that wait</extracomment>
        <translation>En attente, numéro %L1</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift to choose several, for a comparison</source>
        <translation>Maintenez Ctrl ou Maj pour en choisir plusieurs, pour une comparaison</translation>
    </message>
    <message>
        <source>Trainings at a &amp;time</source>
        <translation>Entraî&amp;nements simultanés</translation>
    </message>
    <message>
        <source>Trainings at a time</source>
        <translation>Entraînements simultanés</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended</source>
        <translation>Les autres attendent que l’un d’eux se termine</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>Scores, curves and configurations of the chosen runs side by side</source>
        <translation>Scores, courbes et configurations des exécutions choisies, côte à côte</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ScoresView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Right, every emotion counting the same (UAR)</source>
        <extracomment>Mean of the recalls of the classes</extracomment>
        <translation>Justes, toutes les émotions comptant autant (UAR)</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibrage (ECE)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage with a decimal</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be scored.</source>
        <translation>
            <numerusform>%Ln enregistrement n’a pas pu être évalué.</numerusform>
            <numerusform>%Ln enregistrements n’ont pas pu être évalués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchField</name>
    <message>
        <source>Search the tracks</source>
        <translation>Rechercher dans les pistes</translation>
    </message>
    <message>
        <source>Search: words, artist:name, mood:calm</source>
        <extracomment>Keep the words of the search language: artist:, mood:calm</extracomment>
        <translation>Recherche&#x202f;: mots, artist:nom, mood:calm</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>How to search (F1 in the search field)</source>
        <translation>Comment rechercher (F1 dans le champ de recherche)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Words and how they go together</source>
        <translation>Les mots et leurs combinaisons</translation>
    </message>
    <message>
        <source>What the tags say</source>
        <translation>Ce que disent les tags</translation>
    </message>
    <message>
        <source>Moods</source>
        <extracomment>Heading</extracomment>
        <translation>Humeurs</translation>
    </message>
    <message>
        <source>Probabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, 30d, 2w, 6m, 1y. Write quotation marks around what has a space in it.</source>
        <extracomment>Keep the examples: h, d, w, m, y belong to the search language</extracomment>
        <translation>Probabilités et parts&#x202f;: 0.6 ou 60%. Dates&#x202f;: 2024-01-31, 2024-01, 2024, ou un âge&#x202f;: 12h, 30d, 2w, 6m, 1y. Mettez des guillemets autour de ce qui contient une espace.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Position dans la piste</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SelectionItem</name>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <extracomment>From a time to a time, and how long that is</extracomment>
        <translation>%1 – %2 (%3 s)</translation>
    </message>
    <message>
        <source>%1 – %2 Hz</source>
        <translation>%1 – %2 Hz</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SelectionPresenter</name>
    <message>
        <source>By the model %1.</source>
        <extracomment>Who made the verdict; %1: name of a model</extracomment>
        <translation>Par le modèle %1.</translation>
    </message>
    <message>
        <source>It learned from solo singing; about other music it is seldom sure.</source>
        <translation>Il a appris du chant solo&#x202f;; il est rarement sûr d’autres musiques.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Pas encore analysée</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ShortcutEditor</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Take the Keys</source>
        <extracomment>A button: takes the keys from the action that has them now</extracomment>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>A button: the keys that the program came with</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All Defaults</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Touches&#x202f;:</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Choisissez une action, puis appuyez sur ses nouvelles touches.</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace in the empty field leaves it without.</source>
        <translation>Appuyez sur les nouvelles touches. Retour arrière dans le champ vide la laisse sans touche.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 appartient à «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SideBar</name>
    <message>
        <source>Library, moods, playlists and folders</source>
        <translation>Bibliothèque, humeurs, listes de lecture et dossiers</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>A heading in the side bar</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Toutes les pistes</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajouts récents</translation>
    </message>
    <message numerus="yes">
        <source>Added within %Ln day(s)</source>
        <translation>
            <numerusform>Ajoutées depuis moins de %Ln jour</numerusform>
            <numerusform>Ajoutées depuis moins de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Files that could not be used, and why</source>
        <translation>Les fichiers inutilisables, et pourquoi</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Humeurs</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Tracks whose most probable mood is below %1</source>
        <comment>a percentage</comment>
        <translation>Pistes dont l’humeur la plus probable est en dessous de %1</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Drop tracks here for a new playlist</source>
        <translation>Déposez des pistes ici pour une nouvelle liste</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>%1: a folder that cannot be reached, perhaps on a disk that is not plugged in</extracomment>
        <translation>%1 (hors ligne)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out: a row of the side bar and how many tracks it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove Folder from Library…</source>
        <translation>Retirer le dossier de la bibliothèque…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SleepWatcher</name>
    <message>
        <source>Pauses the music first</source>
        <translation>Met d’abord la musique en pause</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePanel</name>
    <message>
        <source>A&amp;verage</source>
        <translation>Mo&amp;yenne</translation>
    </message>
    <message>
        <source>Peak &amp;hold</source>
        <extracomment>The highest level that was ever reached stays</extracomment>
        <translation>Maintien de c&amp;rête</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>The mean of the selected part</source>
        <translation>La moyenne de la partie sélectionnée</translation>
    </message>
    <message>
        <source>The loudest of the selected part, or of what was shown since this was switched on</source>
        <translation>Le plus fort de la partie sélectionnée, ou de ce qui a été affiché depuis l’activation</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as comma-separated values</source>
        <translation>Copier en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Copy the spectrum as comma-separated values</source>
        <translation>Copier le spectre en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Mean of %1–%2</source>
        <extracomment>A spectrum; %1, %2: times</extracomment>
        <translation>Moyenne de %1–%2</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>A spectrum; %1: a time</extracomment>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePlot</name>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SoundPage</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What does the network see?</source>
        <translation>Que voit le réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Four seconds of sound become a picture. While it learns, every picture is changed at random, so that it learns the emotion and not the recording.</source>
        <translation>Quatre secondes de son deviennent une image. Pendant l’apprentissage, chaque image est modifiée au hasard, pour que le réseau apprenne l’émotion et non l’enregistrement.</translation>
    </message>
    <message>
        <source>The picture as it was recorded</source>
        <translation>L’image telle qu’enregistrée</translation>
    </message>
    <message>
        <source>The picture as the training sees it</source>
        <translation>L’image telle que la voit l’entraînement</translation>
    </message>
    <message>
        <source>log-mel, for a voice</source>
        <translation>log-mel, pour une voix</translation>
    </message>
    <message>
        <source>music-mel, for music</source>
        <translation>music-mel, pour la musique</translation>
    </message>
    <message>
        <source>sox-linear, the paper&apos;s</source>
        <translation>sox-linear, celui de l’article</translation>
    </message>
    <message>
        <source>Changed at random</source>
        <translation>Modifiée au hasard</translation>
    </message>
    <message>
        <source>Recording that is shown</source>
        <translation>Enregistrement affiché</translation>
    </message>
    <message>
        <source>Draw &amp;Again</source>
        <translation>Nouveau &amp;tirage</translation>
    </message>
    <message>
        <source>Other random changes of the same strength</source>
        <translation>D’autres modifications aléatoires de même force</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>As the training sees it, this time</source>
        <translation>Tel que l’entraînement le voit, cette fois</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 pixels</translation>
    </message>
    <message>
        <source>mixed: %1 of this recording, the rest of another</source>
        <comment>a percentage</comment>
        <translation>mélangé&#x202f;: %1 de cet enregistrement, le reste d’un autre</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramActions</name>
    <message>
        <source>The exact picture that the network receives at the pointer or the playhead</source>
        <translation>L’image exacte que reçoit le réseau sous le pointeur ou la tête de lecture</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Spectrogram F&amp;ull Screen</source>
        <translation>Spectrogramme en pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Nothing but the spectrogram; Esc returns</source>
        <translation>Rien que le spectrogramme&#x202f;; Échap pour revenir</translation>
    </message>
    <message>
        <source>Leave Full Screen, End Loop or Band</source>
        <translation>Quitter le plein écran, la boucle ou la bande</translation>
    </message>
    <message>
        <source>Scale, window, range, colours and panels as at the beginning</source>
        <translation>Échelle, fenêtre, plage, couleurs et panneaux comme au début</translation>
    </message>
    <message>
        <source>Frequency &amp;Scale</source>
        <translation>Échelle des &amp;fréquences</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>A menu: how spectra are computed</extracomment>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;FFT Size</source>
        <translation>&amp;Taille de FFT</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>&amp;Recouvrement</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <extracomment>A menu: colour maps</extracomment>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Level Range</source>
        <translation>Plage de ni&amp;veaux</translation>
    </message>
    <message>
        <source>&amp;Brighter by %L1 dB</source>
        <translation>Plus &amp;clair de %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Darker by %L1 dB</source>
        <translation>Plus &amp;sombre de %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Waveform</source>
        <translation>For&amp;me d’onde</translation>
    </message>
    <message>
        <source>The waveform of the whole track below the spectrogram</source>
        <translation>La forme d’onde de toute la piste sous le spectrogramme</translation>
    </message>
    <message>
        <source>Sp&amp;ectrum</source>
        <translation>Spect&amp;re</translation>
    </message>
    <message>
        <source>The spectrum at the pointer or the playhead, beside the spectrogram</source>
        <translation>Le spectre sous le pointeur ou la tête de lecture, à côté du spectrogramme</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>Lines in the picture</extracomment>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>Lines at the labels of the axes</source>
        <translation>Des lignes aux graduations des axes</translation>
    </message>
    <message>
        <source>&amp;Notes on the Axis</source>
        <translation>&amp;Notes sur l’axe</translation>
    </message>
    <message>
        <source>Note names instead of hertz</source>
        <translation>Noms des notes au lieu des hertz</translation>
    </message>
    <message>
        <source>&amp;Follow Playback</source>
        <translation>&amp;Suivre la lecture</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>A menu: what the mouse does in the picture</extracomment>
        <translation>&amp;Outil</translation>
    </message>
    <message>
        <source>From its start to its end</source>
        <translation>Du début à la fin</translation>
    </message>
    <message>
        <source>The whole track and all frequencies</source>
        <translation>Toute la piste et toutes les fréquences</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>La vue précédente</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>La vue suivante</translation>
    </message>
    <message>
        <source>Free&amp;ze the Axes</source>
        <translation>&amp;Figer les axes</translation>
    </message>
    <message>
        <source>Show the next track from where to where this one is shown</source>
        <translation>Afficher la piste suivante entre les mêmes limites que celle-ci</translation>
    </message>
    <message>
        <source>&amp;Play Once</source>
        <translation>&amp;Lire une fois</translation>
    </message>
    <message>
        <source>Play the selected part once</source>
        <translation>Lire une fois la partie sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <extracomment>Plays the selected part over and over</extracomment>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Play the selected part over and over</source>
        <translation>Lire en boucle la partie sélectionnée</translation>
    </message>
    <message>
        <source>Only &amp;Its Frequencies</source>
        <translation>Ses &amp;fréquences seules</translation>
    </message>
    <message>
        <source>Let only the selected frequencies be heard</source>
        <translation>Ne laisser entendre que les fréquences sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Zoom to It</source>
        <translation>&amp;Zoomer dessus</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <extracomment>A menu: a second file beside the first</extracomment>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>&amp;With a File…</source>
        <translation>&amp;Avec un fichier…</translation>
    </message>
    <message>
        <source>A second file with the same settings</source>
        <translation>Un second fichier avec les mêmes réglages</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>The two files change places</extracomment>
        <translation>&amp;Permuter</translation>
    </message>
    <message>
        <source>Exchange the two files</source>
        <translation>Échanger les deux fichiers</translation>
    </message>
    <message>
        <source>&amp;Link the Axes</source>
        <translation>&amp;Lier les axes</translation>
    </message>
    <message>
        <source>Zoom, scroll and point in both at once</source>
        <translation>Zoomer, défiler et pointer dans les deux à la fois</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Cô&amp;te à côte</translation>
    </message>
    <message>
        <source>Beside each other instead of below each other</source>
        <translation>L’un à côté de l’autre plutôt que l’un sous l’autre</translation>
    </message>
    <message>
        <source>&amp;Close the Second File</source>
        <translation>Fer&amp;mer le second fichier</translation>
    </message>
    <message>
        <source>Networ&amp;k&apos;s View</source>
        <translation>Vue &amp;du réseau</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Reset &amp;View Settings</source>
        <translation>Réinitialiser l’&amp;affichage</translation>
    </message>
    <message>
        <source>T&amp;ransform</source>
        <extracomment>A menu: window, FFT size, overlap</extracomment>
        <translation>&amp;Transformation</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Toute la piste</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Réinitialiser les axes</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the view before</extracomment>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Selectio&amp;n</source>
        <extracomment>A menu: what can be done with the selected part</extracomment>
        <translation>Sé&amp;lection</translation>
    </message>
    <message>
        <source>Wh&amp;y This Mood?</source>
        <translation>Pour&amp;quoi cette humeur&#x202f;?</translation>
    </message>
    <message>
        <source>Where the network looked in the window at the pointer or the playhead</source>
        <translation>Où le réseau a regardé dans la fenêtre sous le pointeur ou la tête de lecture</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPanel</name>
    <message>
        <source>This part is played over and over; press to play on (Esc)</source>
        <translation>Cette partie est lue en boucle&#x202f;; cliquez pour continuer (Échap)</translation>
    </message>
    <message>
        <source>Only these frequencies are heard; press to hear everything (Esc)</source>
        <translation>Seules ces fréquences sont audibles&#x202f;; cliquez pour tout entendre (Échap)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Loop %1–%2  ✕</source>
        <extracomment>%1, %2: times; the cross is the sign for ending it</extracomment>
        <translation>Boucle %1–%2  ✕</translation>
    </message>
    <message>
        <source>Only %1 – %2  ✕</source>
        <extracomment>%1, %2: frequencies; the cross is the sign for ending it</extracomment>
        <translation>Seulement %1 – %2  ✕</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPlot</name>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>émotion</translation>
    </message>
    <message>
        <source>Spectrogram and emotions over time</source>
        <translation>Spectrogramme et émotions au fil du temps</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom frequencies, or change the selected band</source>
        <translation>Zoomer les fréquences, ou changer la bande sélectionnée</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>Défiler dans les fréquences</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Show the whole track</source>
        <translation>Afficher toute la piste</translation>
    </message>
    <message>
        <source>Show all times and frequencies</source>
        <translation>Afficher tous les temps et toutes les fréquences</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Revenir à la vue précédente</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Revenir à la vue suivante</translation>
    </message>
    <message>
        <source>Move the cursor by a pixel or a bin</source>
        <translation>Déplacer le curseur d’un pixel ou d’un bin</translation>
    </message>
    <message>
        <source>Move the cursor in leaps</source>
        <translation>Déplacer le curseur par sauts</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Tool: move about</source>
        <extracomment>The tools of the spectrogram have these names in the menu: Navigate, Select, Measure, Harmonics</extracomment>
        <translation>Outil&#x202f;: naviguer</translation>
    </message>
    <message>
        <source>Tool: select</source>
        <translation>Outil&#x202f;: sélectionner</translation>
    </message>
    <message>
        <source>Tool: measure</source>
        <translation>Outil&#x202f;: mesurer</translation>
    </message>
    <message>
        <source>Tool: harmonics</source>
        <translation>Outil&#x202f;: harmoniques</translation>
    </message>
    <message>
        <source>Mark with the tool at the cursor</source>
        <translation>Marquer avec l’outil à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Enlever les marques</translation>
    </message>
    <message>
        <source>Copy what is selected or measured</source>
        <translation>Copier ce qui est sélectionné ou mesuré</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between keys: &quot;Left, Right&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 %2 ct</source>
        <comment>note name, distance in cents</comment>
        <translation>%1 %2 ct</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %2 (window %3–%4)</source>
        <extracomment>What the network said: %1: an emotion, %2: how sure in percent, %3, %4: times</extracomment>
        <translation>%1 %2 (fenêtre %3–%4)</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>pas encore analysée</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Read out: the part of a track that is shown; times</extracomment>
        <translation>%1 à %2 sur %3</translation>
    </message>
    <message>
        <source>%1 to %2 of %3, %4 to %5 Hz</source>
        <extracomment>Read out: the part of a track that is shown; %1 to %3: times, %4, %5: frequencies</extracomment>
        <translation>%1 à %2 sur %3, %4 à %5 Hz</translation>
    </message>
    <message>
        <source>Play the Selection</source>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <source>Loop the Selection</source>
        <translation>Lire la sélection en boucle</translation>
    </message>
    <message>
        <source>Play Only These Frequencies</source>
        <translation>Lire ces fréquences seules</translation>
    </message>
    <message>
        <source>Loop Only These Frequencies</source>
        <translation>Lire ces fréquences seules en boucle</translation>
    </message>
    <message>
        <source>Zoom to the Selection</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Export the Selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Copy Its Bounds</source>
        <translation>Copier ses limites</translation>
    </message>
    <message>
        <source>Clear the Selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Copy the Measurement</source>
        <translation>Copier la mesure</translation>
    </message>
    <message>
        <source>Clear the Measurement</source>
        <translation>Effacer la mesure</translation>
    </message>
    <message>
        <source>Clear the Harmonics</source>
        <translation>Effacer les harmoniques</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Naviguer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmoniques</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Toute la piste</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Réinitialiser les axes</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramToolBar</name>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Network’s view</source>
        <translation>Vue du réseau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>More about the spectrogram</source>
        <translation>Plus d’options du spectrogramme</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>window, FFT size, overlap</comment>
        <extracomment>On a button</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Octaves, %1</source>
        <comment>overlap</comment>
        <translation>Octaves, %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramView</name>
    <message>
        <source>Decoding…</source>
        <translation>Décodage…</translation>
    </message>
    <message>
        <source>Choose a track to see its spectrogram and its emotions over time.</source>
        <translation>Choisissez une piste pour voir son spectrogramme et ses émotions au fil du temps.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>The number field of a percentage; %1 is the number</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Name of a step: who is learned from, who is tested</extracomment>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Who is learned from, who is tested?</source>
        <translation>De qui apprend-il, sur qui est-il testé&#x202f;?</translation>
    </message>
    <message>
        <source>The test is on people (or artists, or songs) that the network never heard; only then does its score say how good it will be on yours.</source>
        <translation>Le test porte sur des personnes (ou des artistes, ou des morceaux) que le réseau n’a jamais entendus&#x202f;; c’est ainsi seulement que son score dit ce qu’il vaudra chez vous.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>Heading: who is tested on</extracomment>
        <translation>Le test</translation>
    </message>
    <message>
        <source>A &amp;share, drawn by the seed</source>
        <translation>Une &amp;part, tirée par la graine</translation>
    </message>
    <message>
        <source>&amp;These groups:</source>
        <translation>&amp;Ces groupes&#x202f;:</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Groupes de test</translation>
    </message>
    <message>
        <source>As the data set was &amp;published</source>
        <translation>Comme le &amp;jeu de données a été publié</translation>
    </message>
    <message>
        <source>Beside it</source>
        <extracomment>Heading: what is kept back beside the test</extracomment>
        <translation>En plus du test</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>A button: draws another random number</extracomment>
        <translation>Tirer</translation>
    </message>
    <message>
        <source>Another seed, which deals out the groups in another way</source>
        <translation>Une autre graine, qui distribue autrement les groupes</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Les enregistrements n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Nothing is tested: nobody will know how good the model is.</source>
        <translation>Rien n’est testé&#x202f;: personne ne saura ce que vaut le modèle.</translation>
    </message>
    <message>
        <source>Nobody is kept back to choose the best epoch or to calibrate the confidence: the last epoch is taken, and its probabilities may be overconfident.</source>
        <translation>Rien n’est gardé pour choisir la meilleure époque ou calibrer la confiance&#x202f;: la dernière époque est prise, et ses probabilités peuvent pécher par excès de confiance.</translation>
    </message>
    <message>
        <source>&amp;Everybody in turn, folds:</source>
        <translation>&amp;Tous à tour de rôle, plis&#x202f;:</translation>
    </message>
    <message>
        <source>Cross-validation: a network for each fold, which learns from all others and is tested on it. Every group is tested once, which tells best how good the recipe is; there is no single model to use at the end.</source>
        <translation>Validation croisée&#x202f;: un réseau par pli, qui apprend de tous les autres et est testé sur le sien. Chaque groupe est testé une fois, ce qui dit le mieux ce que vaut la recette&#x202f;; il n’y a pas de modèle unique à utiliser à la fin.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Plis de la validation croisée</translation>
    </message>
    <message>
        <source>This tells how good the recipe is; there is no single model to use at the end. Train once, with another choice, to get one.</source>
        <translation>Cela dit ce que vaut la recette&#x202f;; il n’y a pas de modèle unique à utiliser à la fin. Entraînez une fois, avec un autre choix, pour en obtenir un.</translation>
    </message>
    <message>
        <source>N&amp;obody: all are learned from</source>
        <translation>Pers&amp;onne : tous servent à apprendre</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPicture</name>
    <message>
        <source>Learned from</source>
        <translation>Sert à apprendre</translation>
    </message>
    <message>
        <source>Chooses the best epoch</source>
        <translation>Choisit la meilleure époque</translation>
    </message>
    <message>
        <source>Tested at the end</source>
        <translation>Testé à la fin</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Ne participe pas</translation>
    </message>
    <message>
        <source>Who is on which side</source>
        <translation>Qui est de quel côté</translation>
    </message>
    <message>
        <source>Recordings that are learned from: %1; that choose the best epoch: %2; that are tested: %3</source>
        <translation>Enregistrements qui servent à apprendre&#x202f;: %1&#x202f;; à choisir la meilleure époque&#x202f;: %2&#x202f;; au test&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of groups, number of recordings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>who, what for, number of recordings</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>Calibration fold %L1</source>
        <translation>Pli de calibrage %L1</translation>
    </message>
    <message>
        <source>Tested once, learned from else</source>
        <translation>Testé une fois, appris sinon</translation>
    </message>
    <message>
        <source>Recordings that are tested, each in one of %L1 folds: %2</source>
        <translation>Enregistrements testés, chacun dans un des %L1 plis&#x202f;: %2</translation>
    </message>
    <message>
        <source>Tested in fold %L1</source>
        <translation>Testé dans le pli %L1</translation>
    </message>
    <message>
        <source>Fold %L1</source>
        <translation>Pli %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::StatusPanel</name>
    <message>
        <source>What goes on</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>A button: the analysis</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The network that is used</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Network not loaded yet</source>
        <extracomment>In the place of the computing device</extracomment>
        <translation>Réseau pas encore chargé</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <extracomment>Numbers of tracks of an analysis</extracomment>
        <translation>En pause à %1 sur %2</translation>
    </message>
    <message>
        <source>Paused on battery at %1 of %2</source>
        <translation>En pause sur batterie à %1 sur %2</translation>
    </message>
    <message>
        <source>Analysing %1 of %2</source>
        <translation>Analyse de %1 sur %2</translation>
    </message>
    <message>
        <source>slower while playing</source>
        <extracomment>Behind &quot;Analysing 3 of 12&quot;</extracomment>
        <translation>ralentie pendant la lecture</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message numerus="yes">
        <source>Reading tags, %Ln file(s)</source>
        <translation>
            <numerusform>Lecture des tags, %Ln fichier</numerusform>
            <numerusform>Lecture des tags, %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Prêt à commencer</translation>
    </message>
    <message>
        <source>The training runs in a program of its own. It goes on when this window is closed, and Training Runs finds it again.</source>
        <translation>L’entraînement tourne dans un programme à part. Il continue quand cette fenêtre est fermée, et «&#x202f;Suivi des entraînements&#x202f;» le retrouve.</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the data, number of recordings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Learned from: %1. Choosing the best epoch: %2. Tested: %3. Seed: %4</source>
        <extracomment>Numbers of recordings; %4: what random numbers start from</extracomment>
        <translation>Apprentissage&#x202f;: %1. Choix de la meilleure époque&#x202f;: %2. Test&#x202f;: %3. Graine&#x202f;: %4</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: a network, %2: a front end, which makes the pictures that it sees</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %Ln training(s) that make its confidence honest</source>
        <extracomment>%1: &quot;32 epochs&quot;; %Ln: how many trainings come before</extracomment>
        <translation>
            <numerusform>%1, après %Ln entraînement qui rend sa confiance honnête</numerusform>
            <numerusform>%1, après %Ln entraînements qui rendent sa confiance honnête</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>How long it will take</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Stored in</source>
        <extracomment>A folder follows</extracomment>
        <translation>Stocké dans</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What is made of these recordings is bound by %1</source>
        <translation>Ce qui est tiré de ces enregistrements est soumis à %1</translation>
    </message>
    <message>
        <source>at most %1 for spectrograms, which are kept for the next time, and %2 for the run</source>
        <translation>au plus %1 pour les spectrogrammes, gardés pour la prochaine fois, et %2 pour l’exécution</translation>
    </message>
    <message>
        <source>only %1 are free in %2: what does not fit is computed again in each epoch, which is slow</source>
        <translation>seulement %1 libres dans %2&#x202f;: ce qui n’y tient pas est recalculé à chaque époque, ce qui est lent</translation>
    </message>
    <message>
        <source>The configuration is written into the run&apos;s folder when the training begins.</source>
        <translation>La configuration est écrite dans le dossier de l’exécution au début de l’entraînement.</translation>
    </message>
    <message>
        <source>The disk is too full: the training writes up to %1 into %2, where %3 are free. Make room there.</source>
        <translation>Le disque est trop plein&#x202f;: l’entraînement écrit jusqu’à %1 dans %2, où %3 sont libres. Faites-y de la place.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Folds: %1. Learned from in each: about %2. Choosing the best epoch: %3. Tested: every recording, once. Seed: %4</source>
        <extracomment>Numbers of folds and of recordings; %4: what random numbers start from</extracomment>
        <translation>Plis&#x202f;: %1. Apprentissage dans chacun&#x202f;: environ %2. Choix de la meilleure époque&#x202f;: %3. Test&#x202f;: tous les enregistrements, une fois. Graine&#x202f;: %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <comment>duration, how it is known</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message numerus="yes">
        <source>when %Ln training(s) before it have ended</source>
        <translation>
            <numerusform>quand %Ln entraînement précédent sera fini</numerusform>
            <numerusform>quand %Ln entraînements précédents seront finis</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Also tested on</source>
        <extracomment>Of recordings that nothing is learned from</extracomment>
        <translation>Testé aussi sur</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TileService</name>
    <message>
        <source>%1 was deleted or moved. What is on screen is what it held.</source>
        <translation>%1 a été supprimé ou déplacé. L’écran montre ce qu’il contenait.</translation>
    </message>
    <message>
        <source>%1 is another file now. Load it again to see what it holds.</source>
        <translation>%1 est maintenant un autre fichier. Rechargez-le pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Load it again to see what it holds now.</source>
        <translation>%1 a été modifié par un autre programme. Rechargez-le pour voir ce qu’il contient maintenant.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TimelineStrip</name>
    <message>
        <source>Emotions over time</source>
        <translation>Émotions au fil du temps</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Fit</source>
        <translation>&amp;Ajuster les colonnes au contenu</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTableModel</name>
    <message>
        <source>Various artists</source>
        <translation>Artistes divers</translation>
    </message>
    <message>
        <source>not analysed</source>
        <extracomment>State of a track</extracomment>
        <translation>non analysée</translation>
    </message>
    <message>
        <source>analysing…</source>
        <extracomment>State of a track</extracomment>
        <translation>analyse…</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>State of a track whose file is damaged or of an unknown kind</extracomment>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Album %1 by %2, %3</source>
        <extracomment>Read out: %1: album, %2: artist, %3: &quot;12 tracks&quot;</extracomment>
        <translation>Album %1 de %2, %3</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <extracomment>A mood that the user has corrected; %1: an emotion, or &quot;Not sure&quot;</extracomment>
        <translation>%1, selon vous</translation>
    </message>
    <message>
        <source>You said: %1. By itself the model says: %2.</source>
        <extracomment>%1: such as &quot;not sad, calm from 1:00 to 2:00&quot;; %2: an emotion, or &quot;Not sure&quot;.</extracomment>
        <translation>Votre avis&#x202f;: %1. De lui-même, le modèle dit&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingController</name>
    <message>
        <source>The training “%1” has finished.</source>
        <translation>L’entraînement «&#x202f;%1&#x202f;» est terminé.</translation>
    </message>
    <message>
        <source>The training “%1” has come to an early end.</source>
        <translation>L’entraînement «&#x202f;%1&#x202f;» s’est arrêté prématurément.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingDraft</name>
    <message>
        <source>My model</source>
        <translation>Mon modèle</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingPage</name>
    <message>
        <source>separated by commas</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingWizard</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>%3: name of the step</extracomment>
        <translation>Étape %L1 sur %L2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Train a Model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>&amp;Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you chose is kept for the next time</source>
        <translation>Vos choix sont conservés pour la prochaine fois</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>&amp;Ajouter à la file</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransformPopup</name>
    <message numerus="yes">
        <source>%Ln bins in an octave; windows that are
twice as long an octave lower</source>
        <translation>
            <numerusform>%Ln bin par octave&#x202f;; des fenêtres deux
fois plus longues une octave plus bas</numerusform>
            <numerusform>%Ln bins par octave&#x202f;; des fenêtres deux
fois plus longues une octave plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in one window, %2 Hz from bin to bin
at %3 kHz</source>
        <extracomment>The line break keeps the text narrow</extracomment>
        <translation>%1 ms par fenêtre, %2 Hz de bin en bin
à %3 kHz</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransportBar</name>
    <message>
        <source>Previous track</source>
        <translation>Piste précédente</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>A button</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Piste suivante</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Lecture aléatoire</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long the track is</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Répéter&#x202f;: cette piste</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Répéter&#x202f;: tout</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Répéter&#x202f;: désactivé</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Aucune lecture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::UsageView</name>
    <message>
        <source>What the training uses of this machine</source>
        <translation>Ce que l’entraînement utilise de cette machine</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>busy processors of all, as in &quot;1.9 of 8&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, memory</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ValenceArousalPlot</name>
    <message>
        <source>tense, angry</source>
        <extracomment>Corner of the plane of valence and arousal: unpleasant and excited</extracomment>
        <translation>tendu, en colère</translation>
    </message>
    <message>
        <source>excited, happy</source>
        <extracomment>Corner of the plane: pleasant and excited</extracomment>
        <translation>enthousiaste, joyeux</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>Corner of the plane: unpleasant and still</extracomment>
        <translation>triste</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>Corner of the plane: pleasant and still</extracomment>
        <translation>calme</translation>
    </message>
    <message>
        <source>Valence and arousal</source>
        <translation>Valence et activation</translation>
    </message>
    <message>
        <source>Right is pleasant, up is energetic. Large dot: the whole track; small dots: beginning (ring) and end.</source>
        <translation>À droite agréable, en haut énergique. Grand point&#x202f;: toute la piste&#x202f;; petits points&#x202f;: début (anneau) et fin.</translation>
    </message>
    <message>
        <source>Valence %L1, arousal %L2</source>
        <translation>Valence %L1, activation %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WaveformStrip</name>
    <message>
        <source>Waveform of the whole track</source>
        <translation>Forme d’onde de toute la piste</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom; click to jump</source>
        <translation>Glissez le cadre pour le déplacer, ses bords pour zoomer&#x202f;; cliquez pour sauter</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3</source>
        <translation>Affiché&#x202f;: %1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomeDialog</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Welcome to Moodogram</source>
        <translation>Bienvenue dans Moodogram</translation>
    </message>
    <message>
        <source>Two models come with Moodogram, one for music and one for a solo voice; each track is analysed by the one that suits it. They are never certain, and say how sure they are.</source>
        <translation>Moodogram est fourni avec deux modèles, l’un pour la musique, l’autre pour une voix seule&#x202f;; chaque piste est analysée par celui qui lui convient. Ils ne sont jamais certains, et disent à quel point ils sont sûrs.</translation>
    </message>
    <message>
        <source>&amp;Listen with</source>
        <translation>Éc&amp;outer avec</translation>
    </message>
    <message>
        <source>&amp;Analyse with</source>
        <translation>Ana&amp;lyser avec</translation>
    </message>
    <message>
        <source>Looking at what this computer has…</source>
        <translation>Examen de ce que possède cet ordinateur…</translation>
    </message>
    <message>
        <source>Music will play, but moods need a part that is missing. %1</source>
        <extracomment>%1 is what is missing and how to install it.</extracomment>
        <translation>La musique sera lue, mais les humeurs demandent un composant qui manque. %1</translation>
    </message>
    <message>
        <source>This is the slow kind: install the package libopenblas0-pthread to be much faster.</source>
        <translation>Cette variante est lente&#x202f;: installez le paquet libopenblas0-pthread pour aller bien plus vite.</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>Où est votre musique&#x202f;?</translation>
    </message>
    <message>
        <source>How to listen and how to analyse</source>
        <translation>Comment écouter et analyser</translation>
    </message>
    <message>
        <source>Music, and its first moods</source>
        <translation>La musique, et ses premières humeurs</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Comme&amp;ncer</translation>
    </message>
    <message>
        <source>&amp;Show My Library</source>
        <translation>A&amp;fficher ma bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2, on %Ln processor core(s).</source>
        <extracomment>%1 is a library with its version, %2 the name of another one.</extracomment>
        <translation>
            <numerusform>%1 avec %2, sur %Ln cœur de processeur.</numerusform>
            <numerusform>%1 avec %2, sur %Ln cœurs de processeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <extracomment>The first number is the step, the second how many there are.</extracomment>
        <translation>Étape %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomePanel</name>
    <message>
        <source>Add a music folder…</source>
        <translation>Ajouter un dossier de musique…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Essayer la bibliothèque de démo</translation>
    </message>
    <message>
        <source>Hear when a song is calm, happy, sad, angry or fearful</source>
        <translation>Entendez quand un morceau est calme, joyeux, triste, en colère ou craintif</translation>
    </message>
    <message>
        <source>Add a folder with music. Moodogram lists it within seconds, then listens to each track in the background and shows its emotion over time. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>Ajoutez un dossier de musique. Moodogram en dresse la liste en quelques secondes, puis écoute chaque piste en arrière-plan et montre son émotion au fil du temps. Vos fichiers restent tels quels, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Writes a few short pieces, made by the program itself, to your data folder</source>
        <translation>Écrit quelques courts morceaux, composés par le programme lui-même, dans votre dossier de données</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>ou déposez un dossier n’importe où dans cette fenêtre</translation>
    </message>
</context>
</TS>
