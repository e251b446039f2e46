<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Audio</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such file. Was it moved, or is its drive not mounted?</source>
        <translation>il file non esiste. È stato spostato, o la sua unità non è montata?</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>non si può leggere: %1.</translation>
    </message>
    <message>
        <source>is a folder, not an audio file.</source>
        <translation>è una cartella, non un file audio.</translation>
    </message>
    <message>
        <source>is a pipe or a device, not an audio file.</source>
        <translation>è una pipe o un dispositivo, non un file audio.</translation>
    </message>
    <message>
        <source>%1: holds samples that are not numbers, or infinite; they count as silence. Was it damaged by the program that wrote it?</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: contiene campioni che non sono numeri, o infiniti; valgono come silenzio. L’ha danneggiato il programma che l’ha scritto?</translation>
    </message>
    <message>
        <source>is empty (0 bytes).</source>
        <translation>è vuoto (0 byte).</translation>
    </message>
    <message>
        <source>cannot be decoded, as Moodogram&apos;s FFmpeg module cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>non si può decodificare, perché il modulo FFmpeg di Moodogram non si può caricare (%1). Reinstallare Moodogram.</translation>
    </message>
    <message>
        <source>libsndfile cannot write FLAC: %1</source>
        <translation>libsndfile non può scrivere FLAC: %1</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>Impossibile creare la cartella %1: %2.</translation>
    </message>
    <message>
        <source>is not an audio file, or it is damaged beyond recognition.</source>
        <translation>non è un file audio, o è danneggiato al punto da non essere riconoscibile.</translation>
    </message>
    <message>
        <source>is damaged or cut off: its %1 header cannot be read (%2).</source>
        <translation>è danneggiato o troncato: la sua intestazione %1 non si può leggere (%2).</translation>
    </message>
    <message>
        <source>is damaged: %1.</source>
        <translation>è danneggiato: %1.</translation>
    </message>
    <message>
        <source>holds no audio.</source>
        <translation>non contiene audio.</translation>
    </message>
    <message>
        <source>uses a codec that the installed FFmpeg cannot decode.</source>
        <translation>usa un codec che l’FFmpeg installato non può decodificare.</translation>
    </message>
    <message>
        <source>cannot be decoded: %1.</source>
        <translation>non si può decodificare: %1.</translation>
    </message>
    <message>
        <source>is damaged: parts of it cannot be decoded.</source>
        <translation>è danneggiato: parti di esso non si possono decodificare.</translation>
    </message>
    <message>
        <source>is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again.</source>
        <translation>è troncato: finisce a %1 s, prima della fine indicata nella sua intestazione. Copiarlo o scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>changes its sample rate or channels half-way.</source>
        <translation>cambia frequenza di campionamento o canali a metà.</translation>
    </message>
    <message>
        <source>has an unknown sample format.</source>
        <translation>ha un formato di campioni sconosciuto.</translation>
    </message>
    <message>
        <source>is damaged from %1 s on and cannot be decoded.</source>
        <translation>è danneggiato da %1 s in poi e non si può decodificare.</translation>
    </message>
    <message>
        <source>is damaged: nothing in it can be decoded.</source>
        <translation>è danneggiato: nulla in esso si può decodificare.</translation>
    </message>
    <message>
        <source>holds no sound.</source>
        <translation>non contiene suono.</translation>
    </message>
    <message>
        <source>cannot be compared by its sound: %1</source>
        <translation>non si può confrontare in base al suono: %1</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>non si può decodificare: %1</translation>
    </message>
    <message>
        <source>has a header without sample rate or channels.</source>
        <translation>ha un’intestazione senza frequenza di campionamento o canali.</translation>
    </message>
    <message>
        <source>holds no sound (0 frames).</source>
        <translation>non contiene suono (0 frame).</translation>
    </message>
    <message>
        <source>is damaged at %1 s: %2</source>
        <translation>è danneggiato a %1 s: %2</translation>
    </message>
    <message>
        <source>is damaged at %1 s.</source>
        <translation>è danneggiato a %1 s.</translation>
    </message>
    <message>
        <source>cannot be searched at %1 s: it is damaged.</source>
        <translation>non si può cercare a %1 s: è danneggiato.</translation>
    </message>
    <message>
        <source>%1: the decoder did not answer for %2 s. The file may be damaged, or its drive or network share hangs; try again when that is mended.</source>
        <extracomment>%1: a file; %2: seconds</extracomment>
        <translation>%1: il decodificatore non ha risposto per %2 s. Il file potrebbe essere danneggiato, o la sua unità o condivisione di rete è bloccata; riprovare quando il problema è risolto.</translation>
    </message>
    <message>
        <source>%1: is longer than the limit of %2 minutes. It is analysed when it is asked for by name.</source>
        <translation>%1: supera il limite di %2 minuti. È analizzato quando lo si chiede per nome.</translation>
    </message>
    <message>
        <source>cannot be scored: it holds samples far beyond full scale, as damaged files do.</source>
        <translation>non si può valutare: contiene campioni molto oltre il fondo scala, come i file danneggiati.</translation>
    </message>
    <message>
        <source>holds no audio: it ends before its first sample.</source>
        <translation>non contiene audio: finisce prima del primo campione.</translation>
    </message>
    <message>
        <source>was changed by another program while it was read. Load it again to see what it holds now.</source>
        <translation>è stato modificato da un altro programma durante la lettura. Ricaricarlo per vedere che cosa contiene ora.</translation>
    </message>
</context>
<context>
    <name>AudioOutput</name>
    <message>
        <source>No sound device (silent clock)</source>
        <translation>Nessun dispositivo audio (orologio muto)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.
Without a window: moodogram-cli.</source>
        <translation>Moodogram: una libreria musicale che mostra quando ogni canzone è calma, allegra, triste, arrabbiata o impaurita.
Senza finestra: moodogram-cli.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>Colori della finestra: light (chiari), dark (scuri) o system.</translation>
    </message>
    <message>
        <source>Do not analyse new tracks until asked to in the Analysis menu.</source>
        <translation>Non analizza i nuovi brani finché non lo si chiede nel menu Analisi.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play or to pause.</source>
        <translation>Dice al Moodogram in esecuzione di riprodurre o mettere in pausa.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play.</source>
        <translation>Dice al Moodogram in esecuzione di riprodurre.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to pause.</source>
        <translation>Dice al Moodogram in esecuzione di mettere in pausa.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to stop.</source>
        <translation>Dice al Moodogram in esecuzione di fermarsi.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the next track.</source>
        <translation>Dice al Moodogram in esecuzione di riprodurre il brano successivo.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the track before.</source>
        <translation>Dice al Moodogram in esecuzione di riprodurre il brano precedente.</translation>
    </message>
    <message>
        <source>Puts FOLDER or FILE at the end of the queue instead of playing it.</source>
        <translation>Mette FOLDER o FILE in fondo alla coda invece di riprodurlo.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to come to the front.</source>
        <translation>Dice al Moodogram in esecuzione di venire in primo piano.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to quit.</source>
        <translation>Dice al Moodogram in esecuzione di chiudersi.</translation>
    </message>
    <message>
        <source>Music to add to the library; files are played. In the Moodogram that runs, if one does.</source>
        <translation>Musica da aggiungere alla libreria; i file sono riprodotti. Nel Moodogram in esecuzione, se ce n’è uno.</translation>
    </message>
    <message>
        <source>moodogram: %1
Try: moodogram --help</source>
        <translation>moodogram: %1
Provare: moodogram --help</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system, not &quot;%1&quot;.</source>
        <translation>--theme deve essere light, dark o system, non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Only one of the commands for a running Moodogram can be given.</source>
        <translation>Si può dare solo uno dei comandi per un Moodogram in esecuzione.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>Non esiste il file o la cartella &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--enqueue needs a file or a folder.</source>
        <translation>--enqueue richiede un file o una cartella.</translation>
    </message>
    <message>
        <source>--%1 takes no file or folder.</source>
        <translation>--%1 non accetta file o cartelle.</translation>
    </message>
    <message>
        <source>moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window, use moodogram-cli, for example:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</source>
        <translation>moodogram: non c’è uno schermo su cui aprire una finestra (non è impostato né DISPLAY né WAYLAND_DISPLAY).
Senza finestra usare moodogram-cli, per esempio:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</translation>
    </message>
    <message>
        <source>moodogram: Moodogram does not run.</source>
        <translation>moodogram: Moodogram non è in esecuzione.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Lingua della finestra.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;.</source>
        <translation>--language deve essere uno tra %1, non &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>moodogram: only a start looks at %1; the Moodogram that runs stays as it is.</source>
        <extracomment>%1: one or more options</extracomment>
        <translation>moodogram: solo un avvio tiene conto di %1; il Moodogram in esecuzione resta com’è.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>recipe.start_rate slows down what starts from a file, and none is named. Name one with recipe.start_from or --start-from, or set it to 1.</source>
        <translation>recipe.start_rate rallenta ciò che parte da un file, e non ne è indicato nessuno. Indicarne uno con recipe.start_from o --start-from, o impostare 1.</translation>
    </message>
    <message>
        <source>%1 does not take what the front end %2 gives. Choose the front end %3.</source>
        <translation>%1 non accetta ciò che dà la pre-elaborazione %2. Scegliere la pre-elaborazione %3.</translation>
    </message>
    <message>
        <source>augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the front end %1 has levels. Set them to 0, or use sox-linear.</source>
        <translation>augmentation.grey_probability, brightness, contrast e hue cambiano immagini a colori; la pre-elaborazione %1 ha livelli. Metterli a 0, o usare sox-linear.</translation>
    </message>
    <message>
        <source>machine.device must be auto, cpu, cuda or cuda:N, not &quot;%1&quot;.</source>
        <translation>machine.device deve essere auto, cpu, cuda o cuda:N, non «%1».</translation>
    </message>
    <message>
        <source>The device %1 is not there. LibTorch can use: %2.</source>
        <translation>Il dispositivo %1 non c’è. LibTorch può usare: %2.</translation>
    </message>
    <message>
        <source>%1 cannot teach: it does not hold YAMNet&apos;s weights. Name these with recipe.teacher or --teacher.</source>
        <translation>%1 non può insegnare: non contiene i pesi di YAMNet. Indicarli con recipe.teacher o --teacher.</translation>
    </message>
    <message>
        <source>Training configuration: %1 %2.</source>
        <translation>Configurazione dell’addestramento: %1 %2.</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>deve essere da %1 a %2</translation>
    </message>
    <message>
        <source>must be from 0 to below 1</source>
        <translation>deve essere da 0 a meno di 1</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>deve essere sopra 0 e al massimo %1</translation>
    </message>
    <message>
        <source>must be one of %1, not &quot;%2&quot;</source>
        <translation>deve essere uno di %1, non «%2»</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>deve essere testo</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>deve essere un elenco di testi</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve essere true o false</translation>
    </message>
    <message>
        <source>must be a whole number, written without a point</source>
        <translation>deve essere un numero intero, scritto senza punto</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>deve essere un numero</translation>
    </message>
    <message>
        <source>must be a list of objects with format, path, audio and labels</source>
        <translation>deve essere un elenco di oggetti con format, path, audio e labels</translation>
    </message>
    <message>
        <source>must be an object with format, path, audio and labels</source>
        <translation>deve essere un oggetto con format, path, audio e labels</translation>
    </message>
    <message>
        <source>has the unknown entry &apos;%1&apos;</source>
        <translation>ha la voce sconosciuta «%1»</translation>
    </message>
    <message>
        <source>The training configuration is not a JSON object.</source>
        <translation>La configurazione dell’addestramento non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>must be a list with at least one data set</source>
        <translation>deve essere un elenco con almeno un insieme di dati</translation>
    </message>
    <message>
        <source>names the place of one data set, and data.sources has several</source>
        <translation>indica il posto di un solo insieme di dati, e data.sources ne ha più d’uno</translation>
    </message>
    <message>
        <source>Training configuration: unknown entry &apos;%1&apos;.</source>
        <translation>Configurazione dell’addestramento: voce sconosciuta «%1».</translation>
    </message>
    <message>
        <source>Cannot read the training configuration %1.</source>
        <translation>Impossibile leggere la configurazione dell’addestramento %1.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>non deve essere vuoto</translation>
    </message>
    <message>
        <source>must name at least one data set</source>
        <translation>deve indicare almeno un insieme di dati</translation>
    </message>
    <message>
        <source>must say in path where it lies</source>
        <translation>deve dire in path dove si trova</translation>
    </message>
    <message>
        <source>has group %1, which is in data.groups_train too: the score would be worthless</source>
        <translation>ha il gruppo %1, che è anche in data.groups_train: il punteggio non varrebbe nulla</translation>
    </message>
    <message>
        <source>needs recipe.teacher: without labels there is nobody else to learn from</source>
        <translation>richiede recipe.teacher: senza etichette non c’è altri da cui imparare</translation>
    </message>
    <message>
        <source>must be 0, or from 1 up for musicnet</source>
        <translation>deve essere 0, o da 1 in su per musicnet</translation>
    </message>
    <message>
        <source>can only teach musicnet</source>
        <translation>può insegnare solo a musicnet</translation>
    </message>
    <message>
        <source>must be 0 with a teacher, who sees no mixtures</source>
        <translation>deve essere 0 con un insegnante, che non vede miscele</translation>
    </message>
    <message>
        <source>must be from 0 (one per physical core) to %1</source>
        <translation>deve essere da 0 (uno per core fisico) a %1</translation>
    </message>
    <message>
        <source>must be 0, or from %1 to 1</source>
        <translation>deve essere 0, o da %1 a 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>non deve essere negativo</translation>
    </message>
    <message>
        <source>must be 0, or from 2 to the number of training groups, at most %1</source>
        <translation>deve essere 0, o da 2 al numero di gruppi di addestramento, al massimo %1</translation>
    </message>
    <message>
        <source>must not have negative masks</source>
        <translation>non deve avere maschere negative</translation>
    </message>
    <message>
        <source>must be auto, cpu, cuda or cuda:N</source>
        <translation>deve essere auto, cpu, cuda o cuda:N</translation>
    </message>
    <message>
        <source>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands and tempo change levels in dB; the front end %1 has pictures. Set them to 0, or use log-mel.</source>
        <translation>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands e tempo cambiano livelli in dB; la pre-elaborazione %1 ha immagini. Metterli a 0, o usare log-mel.</translation>
    </message>
    <message>
        <source>must be 0 where neutral is a class, of which the teacher says nothing</source>
        <translation>deve essere 0 dove neutro è una classe, di cui l’insegnante non dice nulla</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Adds a folder with all music below it. The files stay as they are.</source>
        <translation>Aggiunge una cartella con tutta la musica che contiene. I file restano come sono.</translation>
    </message>
    <message>
        <source>Writes a dozen short pieces, made by the program, and adds them.</source>
        <translation>Scrive una dozzina di pezzi brevi, creati dal programma, e li aggiunge.</translation>
    </message>
    <message>
        <source>Folders that were added lately: shows them, or adds them again.</source>
        <translation>Cartelle aggiunte di recente: le mostra, o le aggiunge di nuovo.</translation>
    </message>
    <message>
        <source>Shows this folder, or adds it again if it has been removed.</source>
        <translation>Mostra questa cartella, o la aggiunge di nuovo se è stata rimossa.</translation>
    </message>
    <message>
        <source>Makes a playlist of a mood, a mixture of moods, or a path of moods.</source>
        <translation>Crea una playlist di un umore, di un misto di umori o di un percorso d’umore.</translation>
    </message>
    <message>
        <source>Ends the program. What is unfinished goes on at the next start.</source>
        <translation>Chiude il programma. Ciò che non è finito continua al prossimo avvio.</translation>
    </message>
    <message>
        <source>Goes to the search field.</source>
        <translation>Va al campo di ricerca.</translation>
    </message>
    <message>
        <source>Everything that can be set, on one page.</source>
        <translation>Tutto ciò che si può impostare, in una pagina.</translation>
    </message>
    <message>
        <source>Shows or hides library, moods, playlists and folders on the left.</source>
        <translation>Mostra o nasconde libreria, umori, playlist e cartelle a sinistra.</translation>
    </message>
    <message>
        <source>Shows or hides the spectrogram.</source>
        <translation>Mostra o nasconde lo spettrogramma.</translation>
    </message>
    <message>
        <source>Shows or hides the mood of the selected track.</source>
        <translation>Mostra o nasconde l’umore del brano selezionato.</translation>
    </message>
    <message>
        <source>Shows or hides what plays next.</source>
        <translation>Mostra o nasconde ciò che sarà riprodotto dopo.</translation>
    </message>
    <message>
        <source>A running spectrogram, with moods, of what is played or of a microphone.</source>
        <translation>Uno spettrogramma continuo, con gli umori, di ciò che si riproduce o di un microfono.</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the desktop asks for.</source>
        <translation>Colori chiari o scuri, o quelli del desktop.</translation>
    </message>
    <message>
        <source>Leaves nothing but the player.</source>
        <translation>Lascia solo il lettore.</translation>
    </message>
    <message>
        <source>The window over the whole screen.</source>
        <translation>La finestra a tutto schermo.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks now, however long they are.</source>
        <translation>Cerca ora gli umori dei brani selezionati, per quanto lunghi siano.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks that have none yet.</source>
        <translation>Cerca gli umori di tutti i brani che non ne hanno ancora.</translation>
    </message>
    <message>
        <source>Which network says what mood a track has. Results of all are kept.</source>
        <translation>Quale rete indica l’umore di un brano. I risultati di tutte sono conservati.</translation>
    </message>
    <message>
        <source>Lets the analysis wait; nothing that was done is lost.</source>
        <translation>Sospende l’analisi; nulla di ciò che è fatto va perso.</translation>
    </message>
    <message>
        <source>Ends the analysis; what was done is kept.</source>
        <translation>Interrompe l’analisi; ciò che è fatto resta.</translation>
    </message>
    <message>
        <source>The analysis works a quarter of the time while something plays.</source>
        <translation>L’analisi lavora un quarto del tempo mentre si riproduce qualcosa.</translation>
    </message>
    <message>
        <source>The analysis waits until the computer is plugged in.</source>
        <translation>L’analisi attende che il computer sia collegato alla corrente.</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, are left out unless you ask for one.</source>
        <translation>I brani più lunghi, come i mix, sono saltati a meno che se ne chieda uno.</translation>
    </message>
    <message>
        <source>Makes a model of your own from recordings, in seven steps.</source>
        <translation>Crea un modello proprio da registrazioni, in sette passi.</translation>
    </message>
    <message>
        <source>What is being trained, and what has been.</source>
        <translation>Ciò che si sta addestrando e ciò che è stato addestrato.</translation>
    </message>
    <message>
        <source>The installed models and their cards.</source>
        <translation>I modelli installati e le loro schede.</translation>
    </message>
    <message>
        <source>The guide: how to do things, and what words mean.</source>
        <translation>La guida: come si fanno le cose e che cosa significano le parole.</translation>
    </message>
    <message>
        <source>Click on something to read what it is. Shift+F1 does so for the focus.</source>
        <translation>Fare clic su qualcosa per leggere che cos’è. Maiusc+F1 lo fa per ciò che ha il fuoco.</translation>
    </message>
    <message>
        <source>All keys as they are now.</source>
        <translation>Tutti i tasti come sono ora.</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>Trova qualsiasi comando con poche lettere del nome.</translation>
    </message>
    <message>
        <source>The questions of the first start once more.</source>
        <translation>Ripropone le domande del primo avvio.</translation>
    </message>
    <message>
        <source>Collects versions and messages, shows them, and sends nothing.</source>
        <translation>Raccoglie versioni e messaggi, li mostra e non invia nulla.</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versione e licenza.</translation>
    </message>
    <message>
        <source>The library that draws the window.</source>
        <translation>La libreria di programmazione che disegna la finestra.</translation>
    </message>
    <message>
        <source>The track before; after three seconds, the beginning of this one.</source>
        <translation>Il brano precedente; dopo tre secondi, l’inizio di questo.</translation>
    </message>
    <message>
        <source>Plays, or waits at this place.</source>
        <translation>Riproduce, o attende in questo punto.</translation>
    </message>
    <message>
        <source>Ends playing and forgets the place.</source>
        <translation>Ferma la riproduzione e dimentica il punto.</translation>
    </message>
    <message>
        <source>The next of the queue, else of the table or playlist.</source>
        <translation>Il prossimo della coda, o della tabella o playlist.</translation>
    </message>
    <message>
        <source>Playing ends when this track has ended, once.</source>
        <translation>La riproduzione si ferma quando finisce questo brano, una volta.</translation>
    </message>
    <message>
        <source>Ten seconds back.</source>
        <translation>Dieci secondi indietro.</translation>
    </message>
    <message>
        <source>Ten seconds on.</source>
        <translation>Dieci secondi avanti.</translation>
    </message>
    <message>
        <source>The first time marks the start of a loop, the second its end; the third ends it.</source>
        <translation>La prima volta segna l’inizio di un loop, la seconda la fine; la terza lo termina.</translation>
    </message>
    <message>
        <source>Plays the table in an order of chance, each track once.</source>
        <translation>Riproduce la tabella in ordine casuale, ogni brano una volta.</translation>
    </message>
    <message>
        <source>Playing ends with the last track.</source>
        <translation>La riproduzione finisce con l’ultimo brano.</translation>
    </message>
    <message>
        <source>Begins again behind the last track.</source>
        <translation>Ricomincia dopo l’ultimo brano.</translation>
    </message>
    <message>
        <source>Plays this track again and again.</source>
        <translation>Riproduce questo brano di continuo.</translation>
    </message>
    <message>
        <source>Slower, at the same pitch.</source>
        <translation>Più lenta, alla stessa altezza.</translation>
    </message>
    <message>
        <source>Faster, at the same pitch.</source>
        <translation>Più veloce, alla stessa altezza.</translation>
    </message>
    <message>
        <source>As fast as it was recorded.</source>
        <translation>Veloce come è stato registrato.</translation>
    </message>
    <message>
        <source>Louder.</source>
        <translation>Alza il volume.</translation>
    </message>
    <message>
        <source>Quieter.</source>
        <translation>Abbassa il volume.</translation>
    </message>
    <message>
        <source>Takes everything out of the queue.</source>
        <translation>Toglie tutto dalla coda.</translation>
    </message>
    <message>
        <source>Takes the last change back: ratings, removals, playlists.</source>
        <translation>Annulla l’ultima modifica: valutazioni, rimozioni, playlist.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Rifà la modifica annullata.</translation>
    </message>
    <message>
        <source>Plays the selected track; what follows is what the table shows.</source>
        <translation>Riproduce il brano selezionato; segue ciò che mostra la tabella.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the beginning of the queue.</source>
        <translation>Mette i brani selezionati all’inizio della coda.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the end of the queue.</source>
        <translation>Mette i brani selezionati alla fine della coda.</translation>
    </message>
    <message>
        <source>Shows its spectrogram beside the one on screen.</source>
        <translation>Mostra il suo spettrogramma accanto a quello sullo schermo.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks once more.</source>
        <translation>Cerca di nuovo gli umori dei brani selezionati.</translation>
    </message>
    <message>
        <source>Copies the files: a file manager pastes them, an editor their paths.</source>
        <translation>Copia i file: un gestore di file li incolla, un editor incolla i percorsi.</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>Mostra i file nel gestore di file.</translation>
    </message>
    <message>
        <source>All that is known about a track.</source>
        <translation>Tutto ciò che si sa di un brano.</translation>
    </message>
    <message>
        <source>Takes tracks out of the library, never off the disk. It can be undone.</source>
        <translation>Toglie brani dalla libreria, mai dal disco. Si può annullare.</translation>
    </message>
    <message>
        <source>How much you like it; searches and playlists can ask for it.</source>
        <translation>Quanto piace; ricerche e playlist possono tenerne conto.</translation>
    </message>
    <message>
        <source>Takes the stars away.</source>
        <translation>Toglie le stelle.</translation>
    </message>
    <message>
        <source>One star of five.</source>
        <translation>Una stella su cinque.</translation>
    </message>
    <message>
        <source>Two stars of five.</source>
        <translation>Due stelle su cinque.</translation>
    </message>
    <message>
        <source>Three stars of five.</source>
        <translation>Tre stelle su cinque.</translation>
    </message>
    <message>
        <source>Four stars of five.</source>
        <translation>Quattro stelle su cinque.</translation>
    </message>
    <message>
        <source>Five stars of five.</source>
        <translation>Cinque stelle su cinque.</translation>
    </message>
    <message>
        <source>Finds recordings that are there more than once, by their sound.</source>
        <translation>Trova le registrazioni presenti più volte, dal loro suono.</translation>
    </message>
    <message>
        <source>Brings back tracks that were taken out of the library.</source>
        <translation>Riporta i brani tolti dalla libreria.</translation>
    </message>
    <message>
        <source>Forgets tracks whose files are gone, with all that is known.</source>
        <translation>Dimentica i brani i cui file non ci sono più, con tutto ciò che se ne sa.</translation>
    </message>
    <message>
        <source>Shows the tracks of an album below its cover.</source>
        <translation>Mostra i brani di un album sotto la copertina.</translation>
    </message>
    <message>
        <source>Which columns the table has.</source>
        <translation>Quali colonne ha la tabella.</translation>
    </message>
    <message>
        <source>Shows or hides this column of the table.</source>
        <translation>Mostra o nasconde questa colonna della tabella.</translation>
    </message>
    <message>
        <source>Makes the columns as wide as what is in them.</source>
        <translation>Rende le colonne larghe quanto il loro contenuto.</translation>
    </message>
    <message>
        <source>The columns of the beginning.</source>
        <translation>Le colonne iniziali.</translation>
    </message>
    <message>
        <source>Writes the moods of the selected tracks for other programs.</source>
        <translation>Scrive gli umori dei brani selezionati per altri programmi.</translation>
    </message>
    <message>
        <source>Writes a file of this kind for each selected track: its moods over time.</source>
        <translation>Scrive un file di questo tipo per ogni brano selezionato: gli umori nel tempo.</translation>
    </message>
    <message>
        <source>A list to put tracks into by hand.</source>
        <translation>Una lista in cui mettere brani a mano.</translation>
    </message>
    <message>
        <source>Reads a list of another player: M3U, PLS, XSPF or JSPF.</source>
        <translation>Legge una lista di un altro lettore: M3U, PLS, XSPF o JSPF.</translation>
    </message>
    <message>
        <source>Plays the list from its beginning.</source>
        <translation>Riproduce la lista dall’inizio.</translation>
    </message>
    <message>
        <source>Writes the list for another player.</source>
        <translation>Scrive la lista per un altro lettore.</translation>
    </message>
    <message>
        <source>Gives the list another name; rules that refer to it follow.</source>
        <translation>Dà alla lista un altro nome; le regole che la citano lo seguono.</translation>
    </message>
    <message>
        <source>A copy that can be changed.</source>
        <translation>Una copia che si può modificare.</translation>
    </message>
    <message>
        <source>Deletes the list, not its tracks. It can be undone.</source>
        <translation>Elimina la lista, non i suoi brani. Si può annullare.</translation>
    </message>
    <message>
        <source>Moves the list up in the side bar.</source>
        <translation>Sposta la lista in su nella barra laterale.</translation>
    </message>
    <message>
        <source>Moves the list down in the side bar.</source>
        <translation>Sposta la lista in giù nella barra laterale.</translation>
    </message>
    <message>
        <source>The desktop says so while you do something else.</source>
        <translation>Il desktop lo segnala mentre si fa altro.</translation>
    </message>
    <message>
        <source>The desktop says its title while you do something else.</source>
        <translation>Il desktop ne mostra il titolo mentre si fa altro.</translation>
    </message>
    <message>
        <source>Everything that can be set for the spectrogram.</source>
        <translation>Tutto ciò che si può impostare per lo spettrogramma.</translation>
    </message>
    <message>
        <source>How frequencies are spread from bottom to top: as notes, as hertz, or as we hear.</source>
        <translation>Come si distribuiscono le frequenze dal basso in alto: come note, come hertz o come le sentiamo.</translation>
    </message>
    <message>
        <source>Plain shows what is there; reassigned sharpens it; peaks leaves the strongest lines.</source>
        <translation>Semplice mostra ciò che c’è; riassegnato lo rende più nitido; i picchi lasciano le linee più forti.</translation>
    </message>
    <message>
        <source>The shape that each piece of sound is faded with: sharp lines against clean gaps.</source>
        <translation>La forma con cui è sfumato ogni pezzo di suono: linee nitide contro vuoti puliti.</translation>
    </message>
    <message>
        <source>Longer tells close frequencies apart, shorter shows quick events.</source>
        <translation>Più lunga distingue frequenze vicine, più corta mostra eventi rapidi.</translation>
    </message>
    <message>
        <source>How much the pieces overlap: more is smoother and takes longer.</source>
        <translation>Quanto si sovrappongono i pezzi: di più è più morbido e richiede più tempo.</translation>
    </message>
    <message>
        <source>Which channel of the recording is drawn.</source>
        <translation>Quale canale della registrazione è disegnato.</translation>
    </message>
    <message>
        <source>Which colours stand for which levels.</source>
        <translation>Quali colori indicano quali livelli.</translation>
    </message>
    <message>
        <source>Which levels lie between the darkest and the brightest colour.</source>
        <translation>Quali livelli stanno tra il colore più scuro e il più chiaro.</translation>
    </message>
    <message>
        <source>Whether the picture goes along with what is heard.</source>
        <translation>Se l’immagine segue ciò che si sente.</translation>
    </message>
    <message>
        <source>What dragging over the picture does.</source>
        <translation>Che cosa fa il trascinamento sull’immagine.</translation>
    </message>
    <message>
        <source>Shows quieter sound.</source>
        <translation>Mostra i suoni più deboli.</translation>
    </message>
    <message>
        <source>Shows less of what is quiet.</source>
        <translation>Mostra meno dei suoni deboli.</translation>
    </message>
    <message>
        <source>A shorter time over the whole width.</source>
        <translation>Meno tempo su tutta la larghezza.</translation>
    </message>
    <message>
        <source>A longer time over the whole width.</source>
        <translation>Più tempo su tutta la larghezza.</translation>
    </message>
    <message>
        <source>Shows the selected part and nothing else.</source>
        <translation>Mostra solo la parte selezionata.</translation>
    </message>
    <message>
        <source>Ends what is special at the moment: full screen, loop, band.</source>
        <translation>Termina ciò che al momento è speciale: schermo intero, loop, banda.</translation>
    </message>
    <message>
        <source>Leaves the first file alone on screen.</source>
        <translation>Lascia sullo schermo solo il primo file.</translation>
    </message>
    <message>
        <source>The tracks. Return plays, the menu key shows what can be done.</source>
        <translation>I brani. Invio riproduce, il tasto menu mostra che cosa si può fare.</translation>
    </message>
    <message>
        <source>Click to sort, right-click to choose columns.</source>
        <translation>Clic per ordinare, clic destro per scegliere le colonne.</translation>
    </message>
    <message>
        <source>What the table shows: everything, a mood, a playlist, a folder.</source>
        <translation>Che cosa mostra la tabella: tutto, un umore, una playlist, una cartella.</translation>
    </message>
    <message>
        <source>Words, or field:value. Only tracks that fit are shown.</source>
        <translation>Parole, o campo:valore. Sono mostrati solo i brani corrispondenti.</translation>
    </message>
    <message>
        <source>Adds a folder with all music below it.</source>
        <translation>Aggiunge una cartella con tutta la musica che contiene.</translation>
    </message>
    <message>
        <source>Makes a playlist by mood.</source>
        <translation>Crea una playlist per umore.</translation>
    </message>
    <message>
        <source>Time to the right, frequency upwards, loudness as colour; below, the moods.</source>
        <translation>Il tempo verso destra, la frequenza verso l’alto, l’intensità come colore; sotto, gli umori.</translation>
    </message>
    <message>
        <source>The whole track. The frame is what the spectrogram shows; drag it.</source>
        <translation>Tutto il brano. La cornice è ciò che mostra lo spettrogramma; si può trascinare.</translation>
    </message>
    <message>
        <source>The levels of all frequencies at one moment.</source>
        <translation>I livelli di tutte le frequenze in un istante.</translation>
    </message>
    <message>
        <source>Levels and their colours. Drag the ends to change them.</source>
        <translation>I livelli e i loro colori. Trascinare gli estremi per cambiarli.</translation>
    </message>
    <message>
        <source>What the model thinks of the selected track, and how sure it is.</source>
        <translation>Che cosa pensa il modello del brano selezionato, e quanto è sicuro.</translation>
    </message>
    <message>
        <source>Tell what the mood is if the model is wrong; playlists count it.</source>
        <translation>Indicare l’umore se il modello sbaglia; le playlist ne tengono conto.</translation>
    </message>
    <message>
        <source>What plays next. Alt+Up and Alt+Down move, Delete takes out.</source>
        <translation>Ciò che segue. Alt+Su e Alt+Giù spostano, Canc toglie.</translation>
    </message>
    <message>
        <source>Takes the selected tracks out of the queue.</source>
        <translation>Toglie i brani selezionati dalla coda.</translation>
    </message>
    <message>
        <source>Lets the analysis wait, or go on.</source>
        <translation>Sospende o riprende l’analisi.</translation>
    </message>
    <message>
        <source>Ends what goes on; what was done is kept.</source>
        <translation>Interrompe ciò che è in corso; ciò che è fatto resta.</translation>
    </message>
    <message>
        <source>What has happened, and what you can do about it.</source>
        <translation>Che cosa è successo, e che cosa si può fare.</translation>
    </message>
    <message>
        <source>Where the music is heard.</source>
        <translation>Dove si sente la musica.</translation>
    </message>
    <message>
        <source>What the networks run on. A graphics card is faster.</source>
        <translation>Su che cosa lavorano le reti. Una scheda grafica è più veloce.</translation>
    </message>
    <message>
        <source>The folder that the system keeps music in.</source>
        <translation>La cartella in cui il sistema tiene la musica.</translation>
    </message>
    <message>
        <source>Any folder, with all that lies below it.</source>
        <translation>Una cartella qualsiasi, con tutto ciò che contiene.</translation>
    </message>
    <message>
        <source>Chooses that folder.</source>
        <translation>Sceglie quella cartella.</translation>
    </message>
    <message>
        <source>A dozen short pieces, made by the program.</source>
        <translation>Una dozzina di pezzi brevi, creati dal programma.</translation>
    </message>
    <message>
        <source>The moods of the first tracks, as they are found.</source>
        <translation>Gli umori dei primi brani, man mano che sono trovati.</translation>
    </message>
    <message>
        <source>Leaves this; Help, Welcome shows it again.</source>
        <translation>Esce da qui; Aiuto, Benvenuto lo mostra di nuovo.</translation>
    </message>
    <message>
        <source>Goes back to the first question.</source>
        <translation>Torna alla prima domanda.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Prosegue.</translation>
    </message>
    <message>
        <source>Words to look for in the guide.</source>
        <translation>Parole da cercare nella guida.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>Le pagine della guida.</translation>
    </message>
    <message>
        <source>Where the words are, the best first.</source>
        <translation>Dove sono le parole, prima le più pertinenti.</translation>
    </message>
    <message>
        <source>The page of the guide.</source>
        <translation>La pagina della guida.</translation>
    </message>
    <message>
        <source>In your words: what you did, what happened, what you expected.</source>
        <translation>Con parole proprie: che cosa si è fatto, che cosa è successo, che cosa ci si aspettava.</translation>
    </message>
    <message>
        <source>What the report has. Take out what you would rather keep.</source>
        <translation>Che cosa contiene la segnalazione. Togliere ciò che si preferisce tenere per sé.</translation>
    </message>
    <message>
        <source>Exactly what is copied or saved.</source>
        <translation>Esattamente ciò che è copiato o salvato.</translation>
    </message>
    <message>
        <source>Copies the report, to be pasted anywhere.</source>
        <translation>Copia la segnalazione, da incollare dove si vuole.</translation>
    </message>
    <message>
        <source>Saves the report as a file.</source>
        <translation>Salva la segnalazione in un file.</translation>
    </message>
    <message>
        <source>Leaves only what has these words.</source>
        <translation>Lascia solo ciò che contiene queste parole.</translation>
    </message>
    <message>
        <source>The folders of the library.</source>
        <translation>Le cartelle della libreria.</translation>
    </message>
    <message>
        <source>All actions and their keys. Choose one to change its keys.</source>
        <translation>Tutte le azioni e i loro tasti. Sceglierne una per cambiarli.</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have.</source>
        <translation>Premere i tasti che l’azione deve avere.</translation>
    </message>
    <message>
        <source>The name of the list.</source>
        <translation>Il nome della lista.</translation>
    </message>
    <message>
        <source>The name that the list is saved by.</source>
        <translation>Il nome con cui la lista è salvata.</translation>
    </message>
    <message>
        <source>The list as it would be, with a reason for each track.</source>
        <translation>La lista come sarebbe, con un motivo per ogni brano.</translation>
    </message>
    <message>
        <source>The tracks of the list. Alt+Up and Alt+Down move, L locks.</source>
        <translation>I brani della lista. Alt+Su e Alt+Giù spostano, L blocca.</translation>
    </message>
    <message>
        <source>What every track of the list must fulfil.</source>
        <translation>Ciò che ogni brano della lista deve soddisfare.</translation>
    </message>
    <message>
        <source>The rules as a text, in the words of the search.</source>
        <translation>Le regole come testo, con le parole della ricerca.</translation>
    </message>
    <message>
        <source>How loud it is played; the top is the level of the file.</source>
        <translation>Il volume di riproduzione; in cima è il livello del file.</translation>
    </message>
    <message>
        <source>One more condition, put together in a line.</source>
        <translation>Un’altra condizione, composta in una riga.</translation>
    </message>
    <message>
        <source>How much of this mood is in the mixture.</source>
        <translation>Quanto di questo umore c’è nella miscela.</translation>
    </message>
    <message>
        <source>Drag the point: right is pleasant, up is excited.</source>
        <translation>Trascinare il punto: a destra è piacevole, in alto è eccitato.</translation>
    </message>
    <message>
        <source>The path that the mood takes. Drag its points, or draw.</source>
        <translation>Il percorso che segue l’umore. Trascinare i suoi punti, o disegnare.</translation>
    </message>
    <message>
        <source>The mood along the list: what was wanted and what was found.</source>
        <translation>L’umore lungo la lista: ciò che si voleva e ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>What the list is to be like.</source>
        <translation>A che cosa deve somigliare la lista.</translation>
    </message>
    <message>
        <source>One mood, or a mixture.</source>
        <translation>Un umore, o una miscela.</translation>
    </message>
    <message>
        <source>The mood goes from one to the next.</source>
        <translation>L’umore passa da uno al successivo.</translation>
    </message>
    <message>
        <source>The rules alone choose.</source>
        <translation>Scelgono solo le regole.</translation>
    </message>
    <message>
        <source>How long the list is to be.</source>
        <translation>Quanto deve durare la lista.</translation>
    </message>
    <message>
        <source>The list has no more tracks than that.</source>
        <translation>La lista non ha più brani di così.</translation>
    </message>
    <message>
        <source>The files of the list need no more room than that.</source>
        <translation>I file della lista non occupano più spazio di così.</translation>
    </message>
    <message>
        <source>Also tracks whose mood the model is not sure of.</source>
        <translation>Anche i brani del cui umore il modello è incerto.</translation>
    </message>
    <message>
        <source>What comes first in the list.</source>
        <translation>Che cosa viene prima nella lista.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks; more can be chosen then.</source>
        <translation>Trova gli umori di tutti i brani; poi c’è più scelta.</translation>
    </message>
    <message>
        <source>Keeps the list in the side bar.</source>
        <translation>Conserva la lista nella barra laterale.</translation>
    </message>
    <message>
        <source>A playlist of tracks that are like this one.</source>
        <translation>Una playlist di brani simili a questo.</translation>
    </message>
    <message>
        <source>The mood is not what the model says.</source>
        <translation>L’umore non è quello che dice il modello.</translation>
    </message>
    <message>
        <source>The mean of the selected time instead of one moment.</source>
        <translation>La media del tempo selezionato invece di un istante.</translation>
    </message>
    <message>
        <source>Keeps the highest level of each frequency.</source>
        <translation>Conserva il livello più alto di ogni frequenza.</translation>
    </message>
    <message>
        <source>What is listened to: the player, or a microphone.</source>
        <translation>Che cosa si ascolta: il lettore o un microfono.</translation>
    </message>
    <message>
        <source>How many samples a second the input is asked for.</source>
        <translation>Quanti campioni al secondo si chiedono all’ingresso.</translation>
    </message>
    <message>
        <source>What is heard now, running to the left.</source>
        <translation>Ciò che si sente ora; scorre verso sinistra.</translation>
    </message>
    <message>
        <source>What is known about the track.</source>
        <translation>Ciò che si sa del brano.</translation>
    </message>
    <message>
        <source>The next of the selected tracks.</source>
        <translation>Il successivo dei brani selezionati.</translation>
    </message>
    <message>
        <source>The one before among the selected tracks.</source>
        <translation>Il precedente dei brani selezionati.</translation>
    </message>
    <message>
        <source>Recordings that sound the same, together.</source>
        <translation>Registrazioni che suonano uguali, insieme.</translation>
    </message>
    <message>
        <source>Selects these tracks in the table.</source>
        <translation>Seleziona questi brani nella tabella.</translation>
    </message>
    <message>
        <source>Takes the ticked tracks out of the library, never off the disk.</source>
        <translation>Toglie i brani spuntati dalla libreria, mai dal disco.</translation>
    </message>
    <message>
        <source>The tracks that were taken out.</source>
        <translation>I brani che sono stati tolti.</translation>
    </message>
    <message>
        <source>Brings the selected ones back.</source>
        <translation>Riporta indietro quelli selezionati.</translation>
    </message>
    <message>
        <source>The keys that the action had at the beginning.</source>
        <translation>I tasti che l’azione aveva all’inizio.</translation>
    </message>
    <message>
        <source>Takes the keys away from the other action.</source>
        <translation>Toglie i tasti all’altra azione.</translation>
    </message>
    <message>
        <source>The models that are installed.</source>
        <translation>I modelli installati.</translation>
    </message>
    <message>
        <source>What the model learned from, and how it scored.</source>
        <translation>Da che cosa ha imparato il modello e che risultati ha ottenuto.</translation>
    </message>
    <message>
        <source>Writes the model as a file, for another computer.</source>
        <translation>Scrive il modello in un file, per un altro computer.</translation>
    </message>
    <message>
        <source>Makes another model.</source>
        <translation>Crea un altro modello.</translation>
    </message>
    <message>
        <source>Which of the fits of this training is shown.</source>
        <translation>Quale degli adattamenti di questo addestramento è mostrato.</translation>
    </message>
    <message>
        <source>What the training has said.</source>
        <translation>Ciò che l’addestramento ha detto.</translation>
    </message>
    <message>
        <source>What was called wrongly with the most confidence.</source>
        <translation>Ciò che è stato indicato in modo errato con più confidenza.</translation>
    </message>
    <message>
        <source>The folder or table of the recordings.</source>
        <translation>La cartella o la tabella delle registrazioni.</translation>
    </message>
    <message>
        <source>Chooses a folder of recordings.</source>
        <translation>Sceglie una cartella di registrazioni.</translation>
    </message>
    <message>
        <source>Leaves only the recordings that something is odd about.</source>
        <translation>Lascia solo le registrazioni in cui qualcosa è strano.</translation>
    </message>
    <message>
        <source>The recordings and what is odd about them.</source>
        <translation>Le registrazioni e ciò che hanno di strano.</translation>
    </message>
    <message>
        <source>Whom the network is tested on; it learns nothing from them.</source>
        <translation>Su chi è provata la rete; da loro non impara nulla.</translation>
    </message>
    <message>
        <source>Chooses others by chance.</source>
        <translation>Ne sceglie altri a caso.</translation>
    </message>
    <message>
        <source>Which recording the pictures are of.</source>
        <translation>Di quale registrazione sono le immagini.</translation>
    </message>
    <message>
        <source>Other changes by chance, as in the training.</source>
        <translation>Altre modifiche a caso, come nell’addestramento.</translation>
    </message>
    <message>
        <source>The networks and how long they take.</source>
        <translation>Le reti e quanto tempo richiedono.</translation>
    </message>
    <message>
        <source>Sets network, pictures and recipe together.</source>
        <translation>Imposta insieme rete, immagini e ricetta.</translation>
    </message>
    <message>
        <source>Shows every option, each with its help.</source>
        <translation>Mostra ogni opzione, ciascuna con il suo aiuto.</translation>
    </message>
    <message>
        <source>The same training for a terminal.</source>
        <translation>Lo stesso addestramento per un terminale.</translation>
    </message>
    <message>
        <source>Copies the command.</source>
        <translation>Copia il comando.</translation>
    </message>
    <message>
        <source>Forgets which folders were added lately; the library keeps them.</source>
        <translation>Dimentica quali cartelle sono state aggiunte di recente; la libreria le conserva.</translation>
    </message>
    <message>
        <source>With reduced motion, pictures turn pages instead of gliding, and nothing runs to and fro.</source>
        <translation>Con il movimento ridotto, le immagini voltano pagina invece di scorrere, e nulla corre avanti e indietro.</translation>
    </message>
    <message>
        <source>Where the track is being played, in the colours of its moods. Click, drag or use the arrow keys.</source>
        <translation>A che punto è la riproduzione del brano, nei colori dei suoi umori. Fare clic, trascinare o usare i tasti freccia.</translation>
    </message>
    <message>
        <source>What is written: the picture as it is shown, its numbers, the sound, or the moods over time.</source>
        <translation>Che cosa si scrive: l’immagine com’è mostrata, i suoi numeri, il suono, o gli umori nel tempo.</translation>
    </message>
    <message>
        <source>The kind of file. PNG is a picture of dots; SVG and PDF stay sharp at any size.</source>
        <translation>Il tipo di file. PNG è un’immagine di punti; SVG e PDF restano nitidi a qualsiasi dimensione.</translation>
    </message>
    <message>
        <source>The whole track, what is shown of it, or the selected part.</source>
        <translation>L’intero brano, ciò che se ne vede, o la parte selezionata.</translation>
    </message>
    <message>
        <source>How wide the picture is, in pixels.</source>
        <translation>La larghezza dell’immagine, in pixel.</translation>
    </message>
    <message>
        <source>How high the picture is, in pixels.</source>
        <translation>L’altezza dell’immagine, in pixel.</translation>
    </message>
    <message>
        <source>How many pixels an inch of paper has: text grows with it, and the picture is printed smaller.</source>
        <translation>Quanti pixel ha un pollice di carta: il testo cresce con questo valore, e l’immagine stampata è più piccola.</translation>
    </message>
    <message>
        <source>What stands above the picture. Nothing leaves the line out.</source>
        <translation>Che cosa sta sopra l’immagine. Se è vuoto, la riga è omessa.</translation>
    </message>
    <message>
        <source>For a screen or a slide that is dark; paper is better off without.</source>
        <translation>Per uno schermo o una diapositiva scuri; sulla carta è meglio senza.</translation>
    </message>
    <message>
        <source>Draws the moods over time below the spectrogram.</source>
        <translation>Disegna gli umori nel tempo sotto lo spettrogramma.</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>Chiede un nome e scrive il file.</translation>
    </message>
    <message>
        <source>A recording that is in several files may come more than once. Otherwise the best file stands for it.</source>
        <translation>Una registrazione presente in più file può comparire più di una volta. Altrimenti la rappresenta il file migliore.</translation>
    </message>
    <message>
        <source>What would come last comes first: the least known, the oldest, the shortest.</source>
        <translation>Ciò che verrebbe per ultimo viene per primo: il meno noto, il più vecchio, il più breve.</translation>
    </message>
    <message>
        <source>A few letters of a command, in any order of words. Return carries out the first that is found.</source>
        <translation>Alcune lettere di un comando, con le parole in qualsiasi ordine. Invio esegue il primo trovato.</translation>
    </message>
    <message>
        <source>All keys as they are now; Preferences changes them.</source>
        <translation>Tutti i tasti come sono ora; si cambiano nelle Preferenze.</translation>
    </message>
    <message>
        <source>What the tags say, where the file is, and how often the track was played. Texts can be selected and copied.</source>
        <translation>Che cosa dicono i tag, dov’è il file, e quante volte il brano è stato riprodotto. I testi si possono selezionare e copiare.</translation>
    </message>
    <message>
        <source>Takes the folder and its tracks out of the library, never off the disk.</source>
        <translation>Toglie la cartella e i suoi brani dalla libreria, mai dal disco.</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at the beginning.</source>
        <translation>Tutte le azioni riprendono i tasti che avevano all’inizio.</translation>
    </message>
    <message>
        <source>Chooses a table with a line for each recording: its file and its mood.</source>
        <translation>Sceglie una tabella con una riga per ogni registrazione: il suo file e il suo umore.</translation>
    </message>
    <message>
        <source>Chooses weights that the network begins with, such as those of an earlier training.</source>
        <translation>Sceglie i pesi da cui parte la rete, come quelli di un addestramento precedente.</translation>
    </message>
    <message>
        <source>The page that is shown of the model: its card, its scores, or how it does on this computer.</source>
        <translation>La pagina mostrata del modello: la sua scheda, i suoi punteggi, o come si comporta su questo computer.</translation>
    </message>
    <message>
        <source>From now on this model says what mood a track has. Results of the others are kept.</source>
        <translation>Da ora in poi è questo modello a dire che umore ha un brano. I risultati degli altri sono conservati.</translation>
    </message>
    <message>
        <source>Whole groups, drawn by chance, are kept for the test: so large a share of all.</source>
        <translation>Gruppi interi, estratti a caso, sono tenuti per il test: questa quota del totale.</translation>
    </message>
    <message>
        <source>How much is kept for the test. More makes the result surer and leaves less to learn from.</source>
        <translation>Quanto si tiene per il test. Di più rende il risultato più sicuro e lascia meno da cui imparare.</translation>
    </message>
    <message>
        <source>The tracks that the list is to be like, or not like.</source>
        <translation>I brani a cui la lista deve somigliare, o non somigliare.</translation>
    </message>
    <message>
        <source>Tracks that sound like others, with moods that take a similar course.</source>
        <translation>Brani che suonano come altri e i cui umori hanno un andamento simile.</translation>
    </message>
    <message>
        <source>Selects every track of the list in front.</source>
        <translation>Seleziona tutti i brani della lista mostrata.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>There is no CAL500 table in %1: a CSV file with the column &quot;song_id&quot; and a column for each tag was looked for.</source>
        <translation>Non c’è una tabella CAL500 in %1: è stato cercato un file CSV con la colonna «song_id» e una colonna per ogni tag.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</source>
        <translation>
            <numerusform>%Ln canzone di %1 ha un’emozione, ma non ha audio sotto %2. L’audio di CAL500 non è pubblico: indicare la cartella del proprio come quella dell’audio; i file si chiamano come l’id della canzone, ad esempio %3.mp3.</numerusform>
            <numerusform>Nessuna delle %Ln canzoni di %1 con un’emozione ha audio sotto %2. L’audio di CAL500 non è pubblico: indicare la cartella del proprio come quella dell’audio; i file si chiamano come l’id della canzone, ad esempio %3.mp3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no class folders with audio in %1. The folders must be named by emotions: calm, happy, sad, angry, fearful, Q1 to Q4, or a name in %2.</source>
        <translation>Non ci sono cartelle di classi con audio in %1. Le cartelle devono avere il nome di emozioni: calm, happy, sad, angry, fearful, da Q1 a Q4, o un nome in %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, riga %2, colonna %3: %4</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2.</source>
        <translation>Impossibile leggere la tabella %1: %2.</translation>
    </message>
    <message>
        <source>The table %1 is too large (%2 MiB; at most %3 MiB).</source>
        <translation>La tabella %1 è troppo grande (%2 MiB; al massimo %3 MiB).</translation>
    </message>
    <message>
        <source>The table %1 cannot be read; check its permissions.</source>
        <translation>Impossibile leggere la tabella %1; controllarne i permessi.</translation>
    </message>
    <message>
        <source>The data set in %1 was not recognised. Looked for: manifest.csv or manifest.json, files with RAVDESS names (03-02-05-01-02-01-21.wav), a CAL500 table (with the column song_id), files named by quadrants (Q1_song_0.wav), Emotify&apos;s ratings_mean.csv, folders named by emotions. Name the format if it is one of these.</source>
        <translation>L’insieme di dati in %1 non è stato riconosciuto. Sono stati cercati: manifest.csv o manifest.json, file con nomi RAVDESS (03-02-05-01-02-01-21.wav), una tabella CAL500 (con la colonna song_id), file con il nome dei quadranti (Q1_song_0.wav), ratings_mean.csv di Emotify, cartelle con il nome di emozioni. Indicare il formato se è uno di questi.</translation>
    </message>
    <message>
        <source>There is neither manifest.csv nor manifest.json in %1; name the table itself if it is called otherwise.</source>
        <translation>In %1 non ci sono né manifest.csv né manifest.json; se la tabella ha un altro nome, indicare la tabella stessa.</translation>
    </message>
    <message>
        <source>There is no data set at %1: no such file or folder.</source>
        <translation>Non c’è un insieme di dati in %1: il file o la cartella non esiste.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the audio.</source>
        <translation>Non esiste la cartella %1 per l’audio.</translation>
    </message>
    <message>
        <source>There is no data set format &quot;%1&quot;; known are %2.</source>
        <translation>Non esiste il formato di insieme di dati «%1»; sono noti %2.</translation>
    </message>
    <message numerus="yes">
        <source>No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</source>
        <translation>
            <numerusform>Nessuna registrazione di %1 è utilizzabile: su %Ln riga, %2 indicano un file che non c’è, e le altre non hanno nessuna delle cinque emozioni. I percorsi sono relativi a %3.</numerusform>
            <numerusform>Nessuna registrazione di %1 è utilizzabile: su %Ln righe, %2 indicano un file che non c’è, e le altre non hanno nessuna delle cinque emozioni. I percorsi sono relativi a %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>la cartella corrente</translation>
    </message>
    <message numerus="yes">
        <source>Audio found for %1 of %Ln song(s) with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</source>
        <translation>
            <numerusform>Audio trovato per %1 di %Ln canzone con un’emozione, in base all’id della canzone (artista-titolo) nel nome del file, in maiuscolo o minuscolo e in qualsiasi formato e sottocartella.</numerusform>
            <numerusform>Audio trovato per %1 di %Ln canzoni con un’emozione, in base all’id della canzone (artista-titolo) nel nome del file, in maiuscolo o minuscolo e in qualsiasi formato e sottocartella.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published table has %1 songs, this one %2.</source>
        <translation>La tabella pubblicata ha %1 canzoni, questa %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table left out: without a song id.</source>
        <translation>
            <numerusform>%Ln riga della tabella tralasciata: senza id della canzone.</numerusform>
            <numerusform>%Ln righe della tabella tralasciate: senza id della canzone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) left out, because no tag says anything about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln canzone tralasciata, perché nessun tag dice nulla sulle cinque emozioni: %1.</numerusform>
            <numerusform>%Ln canzoni tralasciate, perché nessun tag dice nulla sulle cinque emozioni: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln song(s): %1.</source>
        <translation>
            <numerusform>Nessun audio per %Ln canzone: %1.</numerusform>
            <numerusform>Nessun audio per %Ln canzoni: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) left out: named by no song of the table.</source>
        <translation>
            <numerusform>%Ln file audio tralasciato: non ha il nome di alcuna canzone della tabella.</numerusform>
            <numerusform>%Ln file audio tralasciati: non hanno il nome di alcuna canzone della tabella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the song is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln file tralasciato, perché la canzone c’è in un altro file: %1.</numerusform>
            <numerusform>%Ln file tralasciati, perché la canzone c’è in un altro file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: directly in the folder, so of no class.</source>
        <translation>
            <numerusform>%Ln file tralasciato: direttamente nella cartella, quindi di nessuna classe.</numerusform>
            <numerusform>%Ln file tralasciati: direttamente nella cartella, quindi di nessuna classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln file tralasciato: la cartella «%1» non è nessuna delle cinque emozioni, secondo %2.</numerusform>
            <numerusform>%Ln file tralasciati: la cartella «%1» non è nessuna delle cinque emozioni, secondo %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no folders below the classes, so it is not known which recordings belong together (same artist or album); every recording stands for itself.</source>
        <translation>Non ci sono cartelle sotto le classi, quindi non si sa quali registrazioni stanno insieme (stesso artista o album); ogni registrazione vale per sé.</translation>
    </message>
    <message>
        <source>There is no audio named by quadrants (Q1_song_0.wav ...) below %1.</source>
        <translation>Non c’è audio con il nome dei quadranti (Q1_song_0.wav ...) sotto %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</source>
        <translation>
            <numerusform>Trovato %Ln file MIDI, da convertire prima in audio, ad esempio con fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Indicare poi quella cartella come quella dell’audio (--audio).</numerusform>
            <numerusform>Trovati %Ln file MIDI, da convertire prima in audio, ad esempio con fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Indicare poi quella cartella come quella dell’audio (--audio).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: not named by a quadrant.</source>
        <translation>
            <numerusform>%Ln file tralasciato: senza il nome di un quadrante.</numerusform>
            <numerusform>%Ln file tralasciati: senza il nome di un quadrante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the clip is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln file tralasciato, perché lo spezzone c’è in un altro file: %1.</numerusform>
            <numerusform>%Ln file tralasciati, perché lo spezzone c’è in un altro file: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published split (train.csv, val.csv, test.csv) is not there; no parts are known.</source>
        <translation>La suddivisione pubblicata (train.csv, val.csv, test.csv) non c’è; le parti non sono note.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) in no part of the published split: %1.</source>
        <translation>
            <numerusform>%Ln spezzone in nessuna parte della suddivisione pubblicata: %1.</numerusform>
            <numerusform>%Ln spezzoni in nessuna parte della suddivisione pubblicata: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln clip(s) of the published split: %1.</source>
        <translation>
            <numerusform>Nessun audio per %Ln spezzone della suddivisione pubblicata: %1.</numerusform>
            <numerusform>Nessun audio per %Ln spezzoni della suddivisione pubblicata: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the excerpts of %1 is there: files such as %2 were looked for below %3.</source>
        <translation>Nessuno degli estratti di %1 c’è: sono stati cercati file come %2 sotto %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln estratto tralasciato, le cui valutazioni non dicono nulla sulle cinque emozioni: %1.</numerusform>
            <numerusform>%Ln estratti tralasciati, le cui valutazioni non dicono nulla sulle cinque emozioni: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose artist tags.csv does not name: %1.</source>
        <translation>
            <numerusform>%Ln estratto tralasciato, di cui tags.csv non indica l’artista: %1.</numerusform>
            <numerusform>%Ln estratti tralasciati, di cui tags.csv non indica l’artista: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose audio is not there: %1.</source>
        <translation>
            <numerusform>%Ln estratto tralasciato, di cui manca l’audio: %1.</numerusform>
            <numerusform>%Ln estratti tralasciati, di cui manca l’audio: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) by artists without a part in %1.</source>
        <translation>
            <numerusform>%Ln estratto di artisti senza parte in %1.</numerusform>
            <numerusform>%Ln estratti di artisti senza parte in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln registrazione tralasciata: «%1» non è nessuna delle cinque emozioni, secondo %2.</numerusform>
            <numerusform>%Ln registrazioni tralasciate: «%1» non è nessuna delle cinque emozioni, secondo %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln recording(s): %1.</source>
        <translation>
            <numerusform>Nessun audio per %Ln registrazione: %1.</numerusform>
            <numerusform>Nessun audio per %Ln registrazioni: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used, because no such column is known: %1.</source>
        <translation>Non usato, perché non è nota una colonna del genere: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>At the end of a list of names</extracomment>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln attore</numerusform>
            <numerusform>%Ln attori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artista</numerusform>
            <numerusform>%Ln artisti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln canzone</numerusform>
            <numerusform>%Ln canzoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln cartella</numerusform>
            <numerusform>%Ln cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these actors everything is missing: %1.</source>
        <translation>Di questi attori manca tutto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with a name that the published part does not have.</source>
        <translation>
            <numerusform>%Ln registrazione con un nome che la parte pubblicata non ha.</numerusform>
            <numerusform>%Ln registrazioni con un nome che la parte pubblicata non ha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the speech part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln file della parte parlata tralasciato; è un insieme di dati a sé.</numerusform>
            <numerusform>%Ln file della parte parlata tralasciati; è un insieme di dati a sé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the song part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln file della parte cantata tralasciato; è un insieme di dati a sé.</numerusform>
            <numerusform>%Ln file della parte cantata tralasciati; è un insieme di dati a sé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of %1 with one of the five emotions were found below %2. Name the folder that holds Actor_01 to Actor_24 (the audio-only files of https://zenodo.org/record/1188976, in any audio format, under their own names such as %3).</source>
        <translation>Nessun file di %1 con una delle cinque emozioni è stato trovato sotto %2. Indicare la cartella che contiene da Actor_01 a Actor_24 (i file di solo audio di https://zenodo.org/record/1188976, in qualsiasi formato audio, con i propri nomi come %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is not one of the five emotions.</source>
        <translation>
            <numerusform>%Ln registrazione tralasciata: «%1» non è una delle cinque emozioni.</numerusform>
            <numerusform>%Ln registrazioni tralasciate: «%1» non è una delle cinque emozioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the recording is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln file tralasciato, perché la registrazione c’è in un altro file: %1.</numerusform>
            <numerusform>%Ln file tralasciati, perché la registrazione c’è in un altro file: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 hold the same recording of actor %3, as published.</source>
        <translation>%1 e %2 contengono la stessa registrazione dell’attore %3, come pubblicato.</translation>
    </message>
    <message>
        <source>A data set is split into two or more folds, not into %1.</source>
        <translation>Un insieme di dati si divide in due o più fold, non in %1.</translation>
    </message>
    <message>
        <source>%1 has %2, too few for %3 folds: each fold needs one of its own.</source>
        <translation>%1 ha %2, troppo poco per %3 fold: a ogni fold ne serve almeno uno proprio.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;; there are: %4.</source>
        <translation>%1 non ha %2 «%3»; ci sono: %4.</translation>
    </message>
    <message>
        <source>%1 on more than one side: %2.</source>
        <translation>%1 da più di una parte: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) on more than one side in several files: %1.</source>
        <translation>
            <numerusform>%Ln registrazione da più di una parte, in più file: %1.</numerusform>
            <numerusform>%Ln registrazioni da più di una parte, in più file: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network knows these again, so scores of this split are better than on anything new. Use grouped folds.</source>
        <translation>Una rete li riconosce, quindi i punteggi di questa suddivisione sono migliori che su qualcosa di nuovo. Usare fold per gruppi.</translation>
    </message>
    <message>
        <source>The weight of an emotion must be a number from 0 up.</source>
        <translation>Il peso di un’emozione deve essere un numero da 0 in su.</translation>
    </message>
    <message>
        <source>A label must name at least one of the emotions.</source>
        <translation>Un’etichetta deve nominare almeno una delle emozioni.</translation>
    </message>
    <message>
        <source>Missing of actor %1: %2 of %3 recordings (channel-emotion-intensity-statement-repetition-actor): %4.</source>
        <translation>Mancano dell’attore %1 (%2 di %3 registrazioni; canale-emozione-intensità-frase-ripetizione-attore): %4.</translation>
    </message>
    <message>
        <source>Recordings of the published part that are here: %1 of %2.</source>
        <translation>Registrazioni della parte pubblicata che sono qui: %1 di %2.</translation>
    </message>
    <message>
        <source>No column is one of the tags in %1.</source>
        <translation>Nessuna colonna è uno dei tag in %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1.</source>
        <translation>«%1» non è né 0 né 1.</translation>
    </message>
    <message>
        <source>A row has more than %1 fields.</source>
        <translation>Una riga ha più di %1 campi.</translation>
    </message>
    <message>
        <source>This is no text: there is a zero byte. Save the table as CSV in UTF-8.</source>
        <translation>Questo non è testo: c’è un byte zero. Salvare la tabella come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>A quote within a field. Put the whole field in quotes and double those within it: %1.</source>
        <translation>C’è un segno di virgolette in un campo. Mettere tutto il campo tra virgolette e raddoppiare quelle al suo interno: %1.</translation>
    </message>
    <message>
        <source>The quotes that open here are never closed.</source>
        <translation>Le virgolette che si aprono qui non vengono mai chiuse.</translation>
    </message>
    <message>
        <source>Text behind closing quotes. Quotes within a field are written twice.</source>
        <translation>C’è del testo dopo le virgolette di chiusura. Le virgolette in un campo si scrivono due volte.</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns.</source>
        <translation>La tabella è vuota; la prima riga deve indicare i nomi delle colonne.</translation>
    </message>
    <message>
        <source>Fields in this row: %1; in the header: %2.</source>
        <translation>Campi in questa riga: %1; nell’intestazione: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>Non c’è una colonna «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in two parts of the split.</source>
        <translation>«%1» è in due parti della suddivisione.</translation>
    </message>
    <message>
        <source>No column is one of the emotions in %1.</source>
        <translation>Nessuna colonna è una delle emozioni in %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of raters.</source>
        <translation>«%1» non è una quota di valutatori.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Manca il nome.</translation>
    </message>
    <message>
        <source>This recording has neither a label nor weights.</source>
        <translation>Questa registrazione non ha né un’etichetta né pesi.</translation>
    </message>
    <message>
        <source>No emotion of this recording has a weight above 0.</source>
        <translation>Nessuna emozione di questa registrazione ha un peso maggiore di 0.</translation>
    </message>
    <message>
        <source>The path is missing.</source>
        <translation>Manca il percorso.</translation>
    </message>
    <message>
        <source>The path holds a zero byte.</source>
        <translation>Il percorso contiene un byte zero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a split (%2).</source>
        <translation>«%1» non è una parte di una suddivisione (%2).</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 è già alla riga %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this must be text.</source>
        <translation>deve essere testo.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Questo non è JSON: %1</translation>
    </message>
    <message>
        <source>There is neither a column &quot;%1&quot; nor one with the weights of an emotion (%2).</source>
        <translation>Non c’è né una colonna «%1» né una con i pesi di un’emozione (%2).</translation>
    </message>
    <message>
        <source>this must be an object such as %1.</source>
        <translation>deve essere un oggetto come %1.</translation>
    </message>
    <message>
        <source>there is no such emotion; known are: %1.</source>
        <translation>non esiste una tale emozione; sono note: %1.</translation>
    </message>
    <message>
        <source>this must be a number from 0 up.</source>
        <translation>deve essere un numero da 0 in su.</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>Non c’è un membro «%1».</translation>
    </message>
    <message>
        <source>The recordings must be an array of objects.</source>
        <translation>Le registrazioni devono essere un array di oggetti.</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>deve essere un oggetto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight (a number from 0 up).</source>
        <translation>«%1» non è un peso (un numero da 0 in su).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the table twice.</source>
        <translation>«%1» è due volte nella tabella.</translation>
    </message>
    <message>
        <source>Data sets of the format %1 have no neutral recordings; leave &quot;neutral&quot; out.</source>
        <translation>Gli insiemi di dati in formato %1 non hanno registrazioni neutre; omettere «neutral».</translation>
    </message>
</context>
<context>
    <name>DeviceBoxes</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>Predefinito di sistema</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is the name of a sound device that is not plugged in at present.
----------
%1 is the name of a graphics card that is not there at present, such as cuda:1.</extracomment>
        <translation>%1 (assente)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What the networks run on: the program chooses.</extracomment>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <extracomment>The computer&apos;s processor, as against its graphics card.</extracomment>
        <translation>Processore (CPU)</translation>
    </message>
</context>
<context>
    <name>DeviceInput</name>
    <message>
        <source>The input “%1” cannot be heard: it has been unplugged, another program keeps it, or Moodogram may not use it. Check the system&apos;s sound settings, then choose an input again.</source>
        <translation>L’ingresso «%1» non si sente: è stato scollegato, un altro programma lo occupa, o Moodogram non può usarlo. Controllare le impostazioni audio del sistema, poi scegliere di nuovo un ingresso.</translation>
    </message>
    <message>
        <source>The input “%1” delivers nothing. Check whether it is switched on, then choose an input again.</source>
        <translation>L’ingresso «%1» non fornisce nulla. Verificare che sia acceso, poi scegliere di nuovo un ingresso.</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Calm</source>
        <extracomment>An emotion as a word of its own: a column, a button, a row. As an adjective of music, or the noun.</extracomment>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Happy</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Allegro</translation>
    </message>
    <message>
        <source>Sad</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Angry</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Arrabbiato</translation>
    </message>
    <message>
        <source>Fearful</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Impaurito</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>An emotion within a sentence, as in &quot;Mostly calm, turns happy at 1:02&quot;</extracomment>
        <translation>calmo</translation>
    </message>
    <message>
        <source>happy</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>allegro</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>triste</translation>
    </message>
    <message>
        <source>angry</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>arrabbiato</translation>
    </message>
    <message>
        <source>fearful</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>impaurito</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>No emotion, as a word of its own: a column, a row</extracomment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>No emotion, within a sentence</extracomment>
        <translation>neutro</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>The picture is too large to be drawn.</source>
        <translation>L’immagine è troppo grande per essere disegnata.</translation>
    </message>
    <message>
        <source>The figure cannot be drawn: %1.</source>
        <translation>Impossibile disegnare la figura: %1.</translation>
    </message>
    <message>
        <source>The resolution must be from %1 to %2 dpi.</source>
        <translation>La risoluzione deve essere da %1 a %2 dpi.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels cannot be drawn: at most %2 in each direction are possible.</source>
        <translation>Impossibile disegnare una figura di %1 pixel: al massimo ne sono possibili %2 per direzione.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of time is empty.</source>
        <translation>L’intervallo di tempo della figura è vuoto.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of frequencies is empty.</source>
        <translation>L’intervallo di frequenze della figura è vuoto.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of levels is empty.</source>
        <translation>L’intervallo di livelli della figura è vuoto.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels has no room for a picture and axes at %2 dpi; make it larger or lower the resolution.</source>
        <translation>In una figura di %1 pixel non c’è spazio per l’immagine e gli assi a %2 dpi; ingrandirla o ridurre la risoluzione.</translation>
    </message>
    <message>
        <source>There is not enough memory for a figure of %1 pixels.</source>
        <translation>Non c’è memoria sufficiente per una figura di %1 pixel.</translation>
    </message>
    <message>
        <source>Figures cannot be drawn, as Moodogram&apos;s module for them cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>Impossibile disegnare le figure, perché il modulo di Moodogram che serve non si può caricare (%1). Reinstallare Moodogram.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation>Liberare spazio lì, o scegliere un altro posto.</translation>
    </message>
    <message>
        <source>Choose a place where files may be that large.</source>
        <translation>Scegliere un posto in cui i file possano essere così grandi.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Scegliere un posto in cui si ha il permesso di scrivere.</translation>
    </message>
    <message>
        <source>Make its folder, or choose another place.</source>
        <translation>Creare la cartella, o scegliere un altro posto.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder or a device, not a file.</source>
        <translation>Impossibile scrivere %1: è una cartella o un dispositivo, non un file.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>Lettura di %1 non riuscita: %2.</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed (there is no %1). Install the package moodogram-models, or choose a model file.</source>
        <translation>I modelli di Moodogram non sono installati (manca %1). Installare il pacchetto moodogram-models, o scegliere un file di modello.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed properly: %1: %2. Reinstall moodogram-models or choose a model file.</source>
        <translation>I modelli di Moodogram non sono installati correttamente: %1: %2. Reinstallare moodogram-models o scegliere un file di modello.</translation>
    </message>
    <message>
        <source>Neither the music nor the voice model is installed in %1. Install moodogram-models or choose a model file.</source>
        <translation>In %1 non è installato né il modello per la musica né quello per la voce. Installare moodogram-models o scegliere un file di modello.</translation>
    </message>
    <message>
        <source>The %1 model is not installed in %2. Install moodogram-models or choose another model.</source>
        <translation>Il modello %1 non è installato in %2. Installare moodogram-models o scegliere un altro modello.</translation>
    </message>
    <message>
        <source>Neither HOME nor XDG_DATA_HOME is set; set one to a folder you can write to.</source>
        <translation>Non è impostata né HOME né XDG_DATA_HOME; impostarne una a una cartella in cui si può scrivere.</translation>
    </message>
    <message>
        <source>Cannot create the data folder %1: %2.</source>
        <translation>Impossibile creare la cartella dei dati %1: %2.</translation>
    </message>
    <message>
        <source>The files that come with Moodogram were not found beside the program (looked for %1). Install moodogram-common or set MOODOGRAM_RESOURCES.</source>
        <translation>I file forniti con Moodogram non sono stati trovati accanto al programma (cercato: %1). Installare moodogram-common o impostare MOODOGRAM_RESOURCES.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Impossibile leggere la cartella %1: %2.</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>Impossibile eliminare %1: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A percentage, with whatever your language writes between the number and the sign</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <extracomment>Time until something is done; %L1: seconds</extracomment>
        <translation>ancora %L1 s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <extracomment>Time until something is done; %L1: minutes</extracomment>
        <translation>ancora %L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <extracomment>Time until something is done; %L1: hours, %L2: minutes</extracomment>
        <translation>ancora %L1 h %L2 min</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emotion from music spectrograms: a music library that shows when each song is calm, happy, sad, angry or fearful.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. The models have licences of their own; see their cards.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emozioni dagli spettrogrammi musicali: una libreria musicale che mostra quando ogni canzone è calma, allegra, triste, arrabbiata o impaurita.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. I modelli hanno licenze proprie; vedere le loro schede.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Moodogram</source>
        <translation>Informazioni su Moodogram</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The FFT size must be from 16 to 65536 samples, not %1.</source>
        <translation>La dimensione FFT deve essere da 16 a 65536 campioni, non %1.</translation>
    </message>
    <message>
        <source>The hop must be at least 1 sample.</source>
        <translation>Il passo deve essere di almeno 1 campione.</translation>
    </message>
    <message>
        <source>The reference must be a number above 0.</source>
        <translation>Il riferimento deve essere un numero sopra 0.</translation>
    </message>
    <message>
        <source>The floor must be from -300 to 0 dB.</source>
        <translation>Il limite inferiore deve essere da -300 a 0 dB.</translation>
    </message>
    <message>
        <source>The range must begin at 0 or later and end after its beginning.</source>
        <translation>L’intervallo deve iniziare a 0 o dopo e finire dopo il suo inizio.</translation>
    </message>
    <message>
        <source>The range lies behind the end of %1, which is %2 s long.</source>
        <translation>L’intervallo è oltre la fine di %1, che dura %2 s.</translation>
    </message>
    <message>
        <source>Cannot write %1 as WAV: %2.</source>
        <translation>Impossibile scrivere %1 come WAV: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>Impossibile scrivere %1.</translation>
    </message>
    <message>
        <source>There is no sound from %1 s on in %2; choose an earlier part.</source>
        <translation>Da %1 s in poi non c’è suono in %2; scegliere una parte precedente.</translation>
    </message>
    <message>
        <source>A file of analyses ends in .sqlite (tables for SQL) or .jsonl (JSON Lines); %1 does not.</source>
        <translation>Un file di analisi finisce in .sqlite (tabelle per SQL) o .jsonl (JSON Lines); %1 no.</translation>
    </message>
    <message>
        <source>%1 is the library itself; name another file.</source>
        <translation>%1 è la libreria stessa; indicare un altro file.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: is the file there?</source>
        <translation>Impossibile leggere le analisi in %1: il file c’è?</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses.</source>
        <translation>%1 non contiene analisi esportate.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>Lettura di %1 non riuscita.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: %2.</source>
        <translation>Impossibile leggere le analisi in %1: %2.</translation>
    </message>
    <message>
        <source>The analysis was stopped: %1 files hang while they are read, the last of them %2. Is a drive or a network share gone? Start Moodogram again when that is mended.</source>
        <translation>L’analisi è stata interrotta: %1 file si bloccano durante la lettura, l’ultimo è %2. Manca un’unità o una condivisione di rete? Riavviare Moodogram quando il problema è risolto.</translation>
    </message>
    <message>
        <source>This track has not been analysed yet; analyse it first.</source>
        <translation>Questo brano non è stato ancora analizzato; analizzarlo prima.</translation>
    </message>
    <message>
        <source>does not exist; it may have been moved, renamed or deleted.</source>
        <translation>non esiste; potrebbe essere stato spostato, rinominato o eliminato.</translation>
    </message>
    <message>
        <source>is not a regular file.</source>
        <translation>non è un file normale.</translation>
    </message>
    <message>
        <source>%1: changed while it was analysed; try again.</source>
        <translation>%1: è cambiato durante l’analisi; riprovare.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>Non esiste la playlist «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart playlist, whose tracks change with its rules. Keep its tracks as a playlist of their own, and name that.</source>
        <translation>«%1» è una playlist automatica, i cui brani cambiano con le sue regole. Conservarne i brani come playlist a sé, e indicare quella.</translation>
    </message>
    <message>
        <source>What was in the tags cannot be noted in %1, so nothing more is written: check the free space and that you may write the folder.</source>
        <translation>Impossibile annotare in %1 ciò che c’era nei tag, perciò non si scrive altro: controllare lo spazio libero e di poter scrivere nella cartella.</translation>
    </message>
    <message>
        <source>There is no undo file %1.</source>
        <translation>Non esiste il file di annullamento %1.</translation>
    </message>
    <message>
        <source>%1 has other moods now than those that were written; it is left.</source>
        <translation>%1 ora ha umori diversi da quelli scritti; è lasciato com’è.</translation>
    </message>
    <message>
        <source>A line of %1 cannot be read.</source>
        <translation>Impossibile leggere una riga di %1.</translation>
    </message>
    <message>
        <source>The time of the window must be 0 or later.</source>
        <translation>Il tempo della finestra deve essere 0 o più.</translation>
    </message>
    <message>
        <source>%1 is %2 s long: there is no window at %3 s.</source>
        <translation>%1 dura %2 s: non c’è nessuna finestra a %3 s.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible.</source>
        <translation>Impossibile disegnare un’immagine di %1 x %2 pixel: sono possibili almeno 1 x 3 e al massimo 200 milioni di pixel.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be below its upper end.</source>
        <translation>L’estremo inferiore dell’intervallo in dB deve essere sotto quello superiore.</translation>
    </message>
    <message>
        <source>The lowest frequency must be below the highest.</source>
        <translation>La frequenza più bassa deve essere sotto la più alta.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>Impossibile creare la cartella %1: %2</translation>
    </message>
    <message>
        <source>%1 should end in .png, .npy or .json: that says what is written.</source>
        <translation>%1 dovrebbe finire in .png, .npy o .json: questo dice che cosa si scrive.</translation>
    </message>
    <message>
        <source>The export would replace the recording itself; choose another name.</source>
        <translation>L’esportazione sostituirebbe la registrazione stessa; scegliere un altro nome.</translation>
    </message>
    <message>
        <source>No frame begins between %1 s and %2 s: they lie %3 s apart. Choose a longer range.</source>
        <translation>Nessun frame inizia tra %1 s e %2 s: distano %3 s l’uno dall’altro. Scegliere un intervallo più lungo.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be at least %1 dB.</source>
        <translation>L’estremo inferiore dell’intervallo in dB deve essere di almeno %1 dB.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Left out: %Ln correction(s) of a part of a track; a label is of a whole recording.</source>
        <translation>
            <numerusform>Tralasciata: %Ln correzione di una parte di un brano; un’etichetta è di un’intera registrazione.</numerusform>
            <numerusform>Tralasciate: %Ln correzioni di una parte di un brano; un’etichetta è di un’intera registrazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln mention(s) of tracks that are not in the library any more.</source>
        <translation>
            <numerusform>Tralasciata: %Ln menzione di brani che non sono più nella libreria.</numerusform>
            <numerusform>Tralasciate: %Ln menzioni di brani che non sono più nella libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) missing, removed or unplayable.</source>
        <translation>
            <numerusform>Tralasciato: %Ln brano mancante, rimosso o non riproducibile.</numerusform>
            <numerusform>Tralasciati: %Ln brani mancanti, rimossi o non riproducibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) said to be none of the five emotions.</source>
        <translation>
            <numerusform>Tralasciato: %Ln brano per cui è stata esclusa ognuna delle cinque emozioni.</numerusform>
            <numerusform>Tralasciati: %Ln brani per cui è stata esclusa ognuna delle cinque emozioni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>These analyses were written by a newer Moodogram: update this one to import them.</source>
        <translation>Queste analisi sono state scritte da un Moodogram più recente: aggiornare questo per importarle.</translation>
    </message>
    <message>
        <source>The analyses could not be written to %1 (%2): check the free space and that you may write the folder.</source>
        <translation>Impossibile scrivere le analisi in %1 (%2): controllare lo spazio libero e di poter scrivere nella cartella.</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses. Is it a library? Then merge it.</source>
        <translation>%1 non contiene analisi esportate. È una libreria? Allora unirla.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moodogram: update this one to import it.</source>
        <translation>%1 è stato scritto da un Moodogram più recente: aggiornare questo per importarlo.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read (%2).</source>
        <translation>Impossibile leggere le analisi in %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Impossibile leggere la cartella %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>La cartella %1 è su un’unità di rete, che non segnala quando i file vi cambiano; è esaminata ogni %Ln minuto.</numerusform>
            <numerusform>La cartella %1 è su un’unità di rete, che non segnala quando i file vi cambiano; è esaminata ogni %Ln minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>La cartella %1 ha più cartelle di quante il sistema permetta a un programma di sorvegliare (fs.inotify.max_user_watches); è esaminata ogni %Ln minuto.</numerusform>
            <numerusform>La cartella %1 ha più cartelle di quante il sistema permetta a un programma di sorvegliare (fs.inotify.max_user_watches); è esaminata ogni %Ln minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2).</source>
        <translation>La libreria %1 è danneggiata (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossibile aprire %1.</translation>
    </message>
    <message>
        <source>%1 is of a kind that has no place for moods.</source>
        <translation>%1 è di un tipo in cui non c’è posto per gli umori.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
    <message>
        <source>%1: the moods could not be read again; it was left as it is.</source>
        <translation>%1: gli umori non si sono potuti rileggere; è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>%1: writing moods would change its other tags; it was left as it is.</source>
        <translation>%1: scrivere gli umori cambierebbe gli altri suoi tag; è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>Impossibile trovare %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 non è un file normale.</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), of which only one would change; it was left as it is.</source>
        <translation>%1 ha più nomi (collegamenti fisici), di cui uno solo cambierebbe; è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>Non si ha il permesso di scrivere %1.</translation>
    </message>
    <message>
        <source>%1 cannot keep its owner: %2.</source>
        <translation>%1 non può conservare il suo proprietario: %2.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; it was left as it is. Try again.</source>
        <translation>%1 è cambiato nel frattempo; è stato lasciato com’era. Riprovare.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Una playlist ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>This playlist is not in the library any more.</source>
        <translation>Questa playlist non è più nella libreria.</translation>
    </message>
    <message>
        <source>There is a playlist &quot;%1&quot; already.</source>
        <translation>Esiste già una playlist «%1».</translation>
    </message>
    <message>
        <source>A part of a track ends after its begin.</source>
        <translation>Una parte di un brano finisce dopo il suo inizio.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln track(s) on a drive that is not mounted, such as %1.</source>
        <translation>
            <numerusform>Conservato: %Ln brano su un’unità non montata, come %1.</numerusform>
            <numerusform>Conservati: %Ln brani su un’unità non montata, come %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not there or empty (a drive that is not mounted?); its tracks are kept.</source>
        <translation>La cartella %1 non c’è o è vuota (un’unità non montata?); i suoi brani sono conservati.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>Non esiste la libreria %1.</translation>
    </message>
    <message>
        <source>The folder of the library %1 does not exist; create it or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La cartella della libreria %1 non esiste; crearla o scegliere un altro file con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is a folder; choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La libreria %1 è una cartella; scegliere un altro file con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 è un database di un altro programma; è stato lasciato com’era. Scegliere invece un altro file con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram (schema %2; this program knows up to %3). It was left as it is: update Moodogram, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La libreria %1 è stata scritta da un Moodogram più recente (schema %2; questo programma arriva a %3). È stata lasciata com’era: aggiornare Moodogram, o scegliere un altro file con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is empty.</source>
        <translation>La libreria %1 è vuota.</translation>
    </message>
    <message>
        <source>The library %1 was written by an older Moodogram. Use it once with this one (moodogram-cli analyze --library) to bring it up to date.</source>
        <translation>La libreria %1 è stata scritta da un Moodogram meno recente. Usarla una volta con questo (moodogram-cli analyze --library) per aggiornarla.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: give yourself write permission for it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Impossibile scrivere la libreria %1: darsi il permesso di scrittura per essa e per la sua cartella, o scegliere un altro file con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 cannot grow: the disk is full. Free some space and try again; what was saved before is kept.</source>
        <translation>La libreria %1 non può crescere: il disco è pieno. Liberare spazio e riprovare; ciò che era già salvato è conservato.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: check that you may write it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Impossibile aprire la libreria %1: controllare di poter scrivere il file e la sua cartella, o scegliere un altro file con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram library; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 non è una libreria di Moodogram; è stato lasciato com’era. Scegliere invece un altro file con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). &quot;moodogram-cli library --repair&quot; makes a new one of all that can be read.</source>
        <translation>La libreria %1 è danneggiata (%2). «moodogram-cli library --repair» ne crea una nuova da tutto ciò che si può leggere.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program; wait until it has finished and try again.</source>
        <translation>Un altro programma sta scrivendo la libreria %1; attendere che abbia finito e riprovare.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written (%2): check the disk and its free space.</source>
        <translation>Impossibile leggere o scrivere la libreria %1 (%2): controllare il disco e il suo spazio libero.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>Impossibile usare la libreria %1: %2.</translation>
    </message>
    <message>
        <source>A copy of the library %1 could not be written to %2 (%3): check the free space and that you may write the folder.</source>
        <translation>Impossibile scrivere una copia della libreria %1 in %2 (%3): controllare lo spazio libero e di poter scrivere nella cartella.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library; it was left as it is.</source>
        <translation>%1 non è una libreria di Moodogram; è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram; it was left as it is. Repair it with that one.</source>
        <translation>La libreria %1 è stata scritta da un Moodogram più recente; è stata lasciata com’era. Ripararla con quello.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library, or its beginning is destroyed: then only a copy of it can help.</source>
        <translation>%1 non è una libreria di Moodogram, o il suo inizio è distrutto: in tal caso può aiutare solo una sua copia.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2.</source>
        <translation>Impossibile aprire la libreria %1: %2.</translation>
    </message>
    <message>
        <source>Nothing of the library %1 can be read.</source>
        <translation>Nulla della libreria %1 si può leggere.</translation>
    </message>
    <message>
        <source>The repaired library is not sound: %1</source>
        <translation>La libreria riparata non è integra: %1</translation>
    </message>
    <message>
        <source>The library %1 could not be repaired (%2): it was left as it is. Close other programs that use it and check the free space; a copy of before the last update of its form may lie beside it.</source>
        <translation>Impossibile riparare la libreria %1 (%2): è stata lasciata com’era. Chiudere gli altri programmi che la usano e controllare lo spazio libero; accanto potrebbe esserci una copia precedente all’ultimo aggiornamento della sua struttura.</translation>
    </message>
    <message>
        <source>The repaired library could not be put into its place: %1.</source>
        <translation>Impossibile mettere la libreria riparata al suo posto: %1.</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>La cartella %1 è vuota.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Non esiste il file o la cartella %1.</translation>
    </message>
    <message>
        <source>%1 cannot keep its extended attributes: %2.</source>
        <translation>%1 non può mantenere i suoi attributi estesi: %2.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un altro programma la sta usando</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Shorter than asked for: the tracks that are left would put an artist twice in a row.</source>
        <translation>Più corta di quanto chiesto: i brani rimasti metterebbero un artista due volte di seguito.</translation>
    </message>
    <message>
        <source>Shorter than asked for: the tracks that are left may not stand beside the others.</source>
        <translation>Più corta di quanto chiesto: i brani rimasti non possono stare accanto agli altri.</translation>
    </message>
    <message>
        <source>Shorter than asked for: there are no other tracks.</source>
        <translation>Più corta di quanto chiesto: non ci sono altri brani.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track keeps the rules.</source>
        <translation>Più corta di quanto chiesto: nessun altro brano rispetta le regole.</translation>
    </message>
    <message>
        <source>Shorter than asked for: what is left leads away from the path, or would put an artist too close.</source>
        <translation>Più corta di quanto chiesto: ciò che resta si allontana dal percorso, o metterebbe un artista troppo vicino.</translation>
    </message>
    <message>
        <source>an analysis</source>
        <extracomment>A condition of a list, as in: Without “an analysis”, 3 tracks would fit</extracomment>
        <translation>un’analisi</translation>
    </message>
    <message>
        <source>a mood, which silence has not</source>
        <extracomment>A condition of a list</extracomment>
        <translation>un umore, che il silenzio non ha</translation>
    </message>
    <message>
        <source>a mood that the model is sure of</source>
        <extracomment>A condition of a list</extracomment>
        <translation>un umore di cui il modello è sicuro</translation>
    </message>
    <message>
        <source>a known length</source>
        <extracomment>A condition of a list</extracomment>
        <translation>una durata nota</translation>
    </message>
    <message>
        <source>what it is not to be like</source>
        <extracomment>A condition of a list</extracomment>
        <translation>ciò a cui non deve somigliare</translation>
    </message>
    <message>
        <source>No track has been analysed with this model yet.</source>
        <translation>Nessun brano è stato ancora analizzato con questo modello.</translation>
    </message>
    <message>
        <source>Nothing but silence has been analysed: no track has a mood.</source>
        <translation>È stato analizzato solo silenzio: nessun brano ha un umore.</translation>
    </message>
    <message>
        <source>There are no tracks.</source>
        <translation>Non ci sono brani.</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>What the user says about a track: &quot;not sad&quot;</extracomment>
        <translation>non %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>&quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1 da %2 a %3</translation>
    </message>
    <message>
        <source>locked here; %1</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;</extracomment>
        <translation>bloccato qui; %1</translation>
    </message>
    <message>
        <source>%1; you said: %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71, number 3 of 12&quot;; %2: as in &quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1; indicato: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 tra %2</translation>
    </message>
    <message>
        <source>%1, one of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;keeps the rules&quot;; %2: number of tracks</extracomment>
        <translation>%1, uno di %2</translation>
    </message>
    <message>
        <source>%1, number %2 of %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2, %3: its place among so many tracks</extracomment>
        <translation>%1, numero %2 di %3</translation>
    </message>
    <message>
        <source>%1, strongest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2: number of tracks</extracomment>
        <translation>%1, il più forte di %2</translation>
    </message>
    <message>
        <source>%1, closest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;0.93 like &quot;Rain&quot;&quot;; %2: number of tracks</extracomment>
        <translation>%1, il più vicino di %2</translation>
    </message>
    <message>
        <source>Weak matches: the best is %1 with a probability of %2.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Corrispondenze deboli: il brano migliore è %1 con una probabilità di %2.</translation>
    </message>
    <message>
        <source>Weak matches: the best fits %1.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Corrispondenze deboli: il brano migliore corrisponde per %1.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track is %1 with a probability of %2 or more.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Più corta di quanto chiesto: nessun altro brano è %1 con una probabilità di %2 o più.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track fits %1 or more.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Più corta di quanto chiesto: nessun altro brano corrisponde per %1 o più.</translation>
    </message>
    <message>
        <source>begins the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>inizia il percorso</translation>
    </message>
    <message>
        <source>ends the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>conclude il percorso</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>al %1% del percorso</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;begins the path&quot;; %2: an emotion; %3: its probability</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that this version knows.</source>
        <extracomment>What a stored playlist asks for</extracomment>
        <translation>«%1» non è nulla che questa versione conosca.</translation>
    </message>
    <message>
        <source>The strictness must be between 0 and 1.</source>
        <translation>La severità deve essere tra 0 e 1.</translation>
    </message>
    <message>
        <source>The length must be more than 0 minutes.</source>
        <translation>La durata deve essere più di 0 minuti.</translation>
    </message>
    <message>
        <source>The number of tracks must be more than 0.</source>
        <translation>Il numero di brani deve essere più di 0.</translation>
    </message>
    <message>
        <source>The size must be more than 0.</source>
        <translation>La dimensione deve essere più di 0.</translation>
    </message>
    <message>
        <source>The longest track must be more than 0 minutes long.</source>
        <translation>Il brano più lungo deve durare più di 0 minuti.</translation>
    </message>
    <message>
        <source>The tracks between two of an artist must be between 0 and 1000.</source>
        <translation>I brani tra due di un artista devono essere tra 0 e 1000.</translation>
    </message>
    <message>
        <source>The tracks between two of an album must be between 0 and 1000.</source>
        <translation>I brani tra due di un album devono essere tra 0 e 1000.</translation>
    </message>
    <message>
        <source>The difference of loudness must be more than 0 dB.</source>
        <translation>La differenza di volume percepito deve essere più di 0 dB.</translation>
    </message>
    <message>
        <source>The difference of tempo must be more than 0 percent.</source>
        <translation>La differenza di tempo deve essere più di 0 percento.</translation>
    </message>
    <message>
        <source>This is no playlist request: a JSON object is expected.</source>
        <translation>Questa non è una richiesta di playlist: è atteso un oggetto JSON.</translation>
    </message>
    <message>
        <source>None of the tracks that others are to be like is in the library and has been analysed.</source>
        <translation>Nessuno dei brani a cui gli altri devono somigliare è nella libreria e analizzato.</translation>
    </message>
    <message>
        <source>no track longer than %1 minutes</source>
        <translation>nessun brano più lungo di %1 minuti</translation>
    </message>
    <message>
        <source>a strictness of %1</source>
        <extracomment>A condition of a list; %1: a number from 0 to 1</extracomment>
        <translation>una severità di %1</translation>
    </message>
    <message>
        <source>a list as short as %1 minutes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>una lista di soli %1 minuti</translation>
    </message>
    <message>
        <source>a list as small as %1 bytes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>una lista di soli %1 byte</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits, and leaving out a single condition would not help.</source>
        <translation>
            <numerusform>%Ln brano esaminato, ma non è adatto, e tralasciare una singola condizione non aiuterebbe.</numerusform>
            <numerusform>Nessuno dei %Ln brani è adatto, e tralasciare una singola condizione non aiuterebbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits.</source>
        <translation>
            <numerusform>%Ln brano esaminato, ma non è adatto.</numerusform>
            <numerusform>Nessuno dei %Ln brani è adatto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without &quot;%1&quot;, %Ln track(s) would fit.</source>
        <extracomment>%1: one of the conditions of a list</extracomment>
        <translation>
            <numerusform>Senza «%1» sarebbe adatto %Ln brano.</numerusform>
            <numerusform>Senza «%1» sarebbero adatti %Ln brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks could be compared by their moods alone.</source>
        <translation>I brani si sono potuti confrontare solo in base agli umori.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could be compared by mood alone.</source>
        <translation>
            <numerusform>%Ln brano si è potuto confrontare solo in base all’umore.</numerusform>
            <numerusform>%Ln brani si sono potuti confrontare solo in base all’umore.</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare by sound too, analyse again what was analysed by an older version.</source>
        <translation>Per confrontare anche in base al suono, rianalizzare ciò che è stato analizzato da una versione precedente.</translation>
    </message>
    <message>
        <source>%1 like &quot;%2&quot;</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: title of a track</extracomment>
        <translation>%1 come «%2»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a track is in a list; %1: an emotion; %2: its probability</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fits %1, %2 %3</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: an emotion; %3: its probability</extracomment>
        <translation>corrisponde per %1, %2 %3</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>Why a track is in a list: by chance</extracomment>
        <translation>estratto a caso</translation>
    </message>
    <message>
        <source>added %1</source>
        <extracomment>Why a track is in a list; %1: a day</extracomment>
        <translation>aggiunto %1</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>ascoltato %1</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>mai ascoltato</translation>
    </message>
    <message numerus="yes">
        <source>played %Ln time(s)</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>
            <numerusform>ascoltato %Ln volta</numerusform>
            <numerusform>ascoltato %Ln volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>senza valutazione</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>of no known year</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>di anno ignoto</translation>
    </message>
    <message>
        <source>%1 minutes long</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>lungo %1 minuti</translation>
    </message>
    <message>
        <source>by title</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>per titolo</translation>
    </message>
    <message>
        <source>by artist</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>per artista</translation>
    </message>
    <message>
        <source>by album</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>per album</translation>
    </message>
    <message>
        <source>by folder and file name</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>per cartella e nome del file</translation>
    </message>
    <message>
        <source>in the library</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>nella libreria</translation>
    </message>
    <message>
        <source>keeps the rules</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>rispetta le regole</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot; refers to itself: %2.</source>
        <extracomment>%2: as in &quot;A &gt; B &gt; A&quot;</extracomment>
        <translation>La playlist «%1» rimanda a sé stessa: %2.</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot;: %2</source>
        <extracomment>%2: a sentence</extracomment>
        <translation>La playlist «%1»: %2</translation>
    </message>
    <message>
        <source>There is no smart playlist &quot;%1&quot;.</source>
        <translation>Non esiste la playlist automatica «%1».</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>Non esiste la playlist «%1».</translation>
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
        <translation>%1 semitoni</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>An interval in cents, hundredths of a semitone</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>Δ level %1 dB</source>
        <extracomment>A difference of levels in decibels</extracomment>
        <translation>Δ livello %1 dB</translation>
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
        <translation>%1 ha bisogno accanto a sé del file di etichette %2, che dice che cosa significano le sue uscite. (I soli pesi, uno state dict, non sono un modello: addestrarne uno che parta da essi.)</translation>
    </message>
    <message>
        <source>%1 is too large for a labels file.</source>
        <translation>%1 è troppo grande per un file di etichette.</translation>
    </message>
    <message>
        <source>%1 is not a usable labels file: %2.</source>
        <translation>%1 non è un file di etichette utilizzabile: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram model: its metadata has no &apos;%2&apos;.</source>
        <translation>%1 non è un modello di Moodogram: nei suoi metadati manca «%2».</translation>
    </message>
    <message>
        <source>%1 is a model of another kind (%2); this version of Moodogram reads moodogram-model/1.</source>
        <translation>%1 è un modello di un altro tipo (%2); questa versione di Moodogram legge moodogram-model/1.</translation>
    </message>
    <message>
        <source>%1 tells %2 apart; Moodogram needs %3.</source>
        <translation>%1 distingue %2; Moodogram ha bisogno di %3.</translation>
    </message>
    <message>
        <source>%1 is not a usable model: its temperature is not a positive number.</source>
        <translation>%1 non è un modello utilizzabile: la sua temperatura non è un numero positivo.</translation>
    </message>
    <message>
        <source>The model %1 was trained with another version of the front end %2 than this program computes. Train it again or use another model.</source>
        <translation>Il modello %1 è stato addestrato con una versione della pre-elaborazione %2 diversa da quella che calcola questo programma. Riaddestrarlo o usare un altro modello.</translation>
    </message>
    <message numerus="yes">
        <source>%1: memory ran out; going on with %Ln window(s) at a time.</source>
        <extracomment>%1: a computing device</extracomment>
        <translation>
            <numerusform>%1: memoria esaurita; si prosegue con %Ln finestra alla volta.</numerusform>
            <numerusform>%1: memoria esaurita; si prosegue con %Ln finestre alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped working; going on with %2. It said: %3</source>
        <extracomment>%1, %2: computing devices</extracomment>
        <translation>%1 ha smesso di funzionare; si prosegue con %2. Messaggio: %3</translation>
    </message>
    <message>
        <source>%1 carries no recorded outputs to check against.</source>
        <translation>%1 non contiene uscite registrate con cui confrontare.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln thread(s), %1</source>
        <extracomment>What networks are computed on; %1: a library</extracomment>
        <translation>
            <numerusform>CPU, %Ln thread, %1</numerusform>
            <numerusform>CPU, %Ln thread, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>Impossibile eseguire la rete: %1</translation>
    </message>
    <message>
        <source>The network answers %1 windows with a tensor of shape %2, but its labels name %3 classes.</source>
        <translation>La rete risponde a %1 finestre con un tensore di forma %2, ma le sue etichette indicano %3 classi.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is.</source>
        <translation>Il dispositivo «%1» non è disponibile qui. Usare --device auto o cpu; moodogram-cli doctor elenca ciò che c’è.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: using it runs code that its maker put into the file, with all that you may do on this machine. If you trust it, pass --allow-model-code.</source>
        <translation>%1 è un modulo TorchScript: usarlo esegue codice che chi l’ha creato ha messo nel file, con tutti i permessi dell’utente su questo computer. Se lo si ritiene affidabile, passare --allow-model-code.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; cannot be used: %2</source>
        <translation>Impossibile usare il dispositivo «%1»: %2</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so this runs on the CPU. It said: %1</source>
        <translation>Impossibile usare la GPU, perciò si usa la CPU. Messaggio: %1</translation>
    </message>
    <message>
        <source>The network could not be set up: %1</source>
        <translation>Impossibile preparare la rete: %1</translation>
    </message>
    <message>
        <source>The model %1 gives scores that are no numbers: its file is damaged, or its training went wrong. Use another model.</source>
        <translation>Il modello %1 dà punteggi che non sono numeri: il suo file è danneggiato, o il suo addestramento è andato male. Usare un altro modello.</translation>
    </message>
    <message>
        <source>There is no network called &apos;%1&apos;. Known: %2.</source>
        <translation>Non esiste una rete chiamata «%1». Note: %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1, but of %2.</source>
        <translation>Questi non sono pesi di %1, ma di %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1: they lack &apos;%2&apos;.</source>
        <translation>Questi non sono pesi di %1: manca «%2».</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; is missing.</source>
        <translation>I pesi non sono adatti alla rete: manca «%1».</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; has the shape %2.</source>
        <translation>I pesi non sono adatti alla rete: «%1» ha la forma %2.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file: %2. Choose another model or download it again.</source>
        <translation>%1 non è un file di pesi utilizzabile: %2. Scegliere un altro modello o scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2.</source>
        <translation>Impossibile leggere il modello %1: %2.</translation>
    </message>
    <message>
        <source>Cannot open the model %1.</source>
        <translation>Impossibile aprire il modello %1.</translation>
    </message>
    <message>
        <source>Cannot open the weights file %1.</source>
        <translation>Impossibile aprire il file di pesi %1.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file of PyTorch: %2.</source>
        <translation>%1 non è un file di pesi di PyTorch utilizzabile: %2.</translation>
    </message>
    <message>
        <source>Cannot read the weights file %1: %2.</source>
        <translation>Impossibile leggere il file di pesi %1: %2.</translation>
    </message>
    <message>
        <source>The inference module, which runs the networks, is not installed (there is no %1). Install the package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of %2.</source>
        <translation>Il modulo di inferenza, che esegue le reti, non è installato (manca %1). Installare il pacchetto moodogram-inference-cpu, o impostare MOODOGRAM_MODULE_DIR alla cartella di %2.</translation>
    </message>
    <message>
        <source>The inference module cannot be loaded.</source>
        <translation>Impossibile caricare il modulo di inferenza.</translation>
    </message>
    <message>
        <source>Install or repair the package moodogram-inference-cpu and LibTorch.</source>
        <translation>Installare o riparare il pacchetto moodogram-inference-cpu e LibTorch.</translation>
    </message>
    <message>
        <source>The inference module is of another version: it lacks %1. Reinstall Moodogram.</source>
        <translation>Il modulo di inferenza è di un’altra versione: manca %1. Reinstallare Moodogram.</translation>
    </message>
    <message>
        <source>Grad-CAM needs a network whose feature maps are known; &quot;%1&quot; can be explained by occlusion.</source>
        <translation>Grad-CAM richiede una rete di cui si conoscano le mappe di caratteristiche; «%1» si può spiegare con l’occlusione.</translation>
    </message>
    <message>
        <source>no emotion is called &quot;%1&quot;</source>
        <translation>nessuna emozione si chiama «%1»</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; must be &quot;%2&quot;</source>
        <translation>il suo «%1» deve essere «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must list the network&apos;s outputs</source>
        <translation>«%1» deve elencare le uscite della rete</translation>
    </message>
    <message>
        <source>none of its classes has an emotion</source>
        <translation>nessuna delle sue classi ha un’emozione</translation>
    </message>
    <message>
        <source>its temperature is not a positive number</source>
        <translation>la sua temperatura non è un numero positivo</translation>
    </message>
    <message>
        <source>The network %1 takes pictures of at least 32 by 32, not %2 by %3.</source>
        <translation>La rete %1 accetta immagini di almeno 32 per 32, non di %2 per %3.</translation>
    </message>
    <message>
        <source>The weights do not fit the network, they belong to the network %1:%2</source>
        <translation>I pesi non sono adatti alla rete, appartengono alla rete %1:%2</translation>
    </message>
    <message>
        <source>The weights do not fit the network:%1</source>
        <translation>I pesi non sono adatti alla rete:%1</translation>
    </message>
    <message>
        <source>The TorchScript module cannot take its input: %1</source>
        <translation>Il modulo TorchScript non può accettare il suo ingresso: %1</translation>
    </message>
    <message>
        <source>The TorchScript module does not return a tensor of logits.</source>
        <translation>Il modulo TorchScript non restituisce un tensore di logit.</translation>
    </message>
    <message>
        <source>two of its classes are &quot;%1&quot;</source>
        <translation>due delle sue classi sono «%1»</translation>
    </message>
</context>
<context>
    <name>MoodSentence</name>
    <message>
        <source>%1 throughout</source>
        <extracomment>%1: an emotion as a word of its own, &quot;Calm&quot;</extracomment>
        <translation>%1 dall’inizio alla fine</translation>
    </message>
    <message>
        <source>No clear mood, leaning %1</source>
        <extracomment>%1: an emotion within a sentence, &quot;calm&quot;</extracomment>
        <translation>Nessun umore chiaro, tendente a %1</translation>
    </message>
    <message>
        <source>Mostly %1, changes often</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>Perlopiù %1, cambia spesso</translation>
    </message>
    <message>
        <source>No clear mood, changes often</source>
        <translation>Nessun umore chiaro, cambia spesso</translation>
    </message>
    <message>
        <source>Mostly %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Mostly happy, turns calm at 1:02&quot;</extracomment>
        <translation>Perlopiù %1, diventa %2 a %3</translation>
    </message>
    <message>
        <source>Starts %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Starts sad, turns happy at 1:02&quot;</extracomment>
        <translation>Inizia %1, diventa %2 a %3</translation>
    </message>
    <message>
        <source>Mostly %1, %2 from %3 to %4</source>
        <extracomment>%1, %2: emotions, %3, %4: times, as in &quot;Mostly happy, calm from 1:02 to 1:40&quot;</extracomment>
        <translation>Perlopiù %1, %2 da %3 a %4</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>Track %1 has neither a location nor a title.</source>
        <translation>Il brano %1 non ha né una posizione né un titolo.</translation>
    </message>
    <message>
        <source>is no JSON: the error is at byte %1.</source>
        <translation>non è JSON: l’errore è al byte %1.</translation>
    </message>
    <message>
        <source>is JSON, but no JSPF playlist.</source>
        <translation>è JSON, ma non una playlist JSPF.</translation>
    </message>
    <message>
        <source>A line is longer than any path.</source>
        <translation>Una riga è più lunga di qualsiasi percorso.</translation>
    </message>
    <message>
        <source>The playlist %1 cannot be read: %2.</source>
        <translation>La playlist %1 non può essere letta: %2.</translation>
    </message>
    <message>
        <source>There is no playlist %1.</source>
        <translation>La playlist %1 non esiste.</translation>
    </message>
    <message>
        <source>The playlist %1 is no file.</source>
        <translation>La playlist %1 non è un file.</translation>
    </message>
    <message>
        <source>The playlist %1 is larger than 64 MiB: is it one?</source>
        <translation>La playlist %1 supera i 64 MiB: è davvero una playlist?</translation>
    </message>
    <message>
        <source>The playlist %1 is no text.</source>
        <translation>La playlist %1 non è un testo.</translation>
    </message>
    <message>
        <source>The playlist %1 %2</source>
        <extracomment>%1: a file; %2: what is wrong with it, as in &quot;is no XML&quot;</extracomment>
        <translation>La playlist %1 %2</translation>
    </message>
    <message>
        <source>The playlist %1 contains itself.</source>
        <translation>La playlist %1 contiene sé stessa.</translation>
    </message>
    <message>
        <source>The playlist %1 was left out: too many playlists in playlists.</source>
        <translation>La playlist %1 è stata tralasciata: troppe playlist dentro playlist.</translation>
    </message>
    <message>
        <source>has no [playlist] in it.</source>
        <translation>non contiene [playlist].</translation>
    </message>
    <message>
        <source>Entry %1 has no file.</source>
        <translation>La voce %1 non ha un file.</translation>
    </message>
    <message>
        <source>is no XML: %1 at byte %2.</source>
        <translation>non è XML: %1 al byte %2.</translation>
    </message>
    <message>
        <source>is XML, but no XSPF playlist.</source>
        <translation>è XML, ma non una playlist XSPF.</translation>
    </message>
</context>
<context>
    <name>PlaylistCommands</name>
    <message>
        <source>new playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>creazione della playlist «%1»</translation>
    </message>
    <message>
        <source>delete playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>eliminazione della playlist «%1»</translation>
    </message>
    <message>
        <source>rename playlist to “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>cambio del nome della playlist in «%1»</translation>
    </message>
    <message>
        <source>change playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>modifica della playlist «%1»</translation>
    </message>
    <message>
        <source>move playlist</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>spostamento della playlist</translation>
    </message>
    <message>
        <source>say “not %1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>indicazione «non %1»</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>indicazione «%1»</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>ritiro dell’indicazione sull’umore</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Ultimi problemi</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tutti i messaggi</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Looking for audio files</source>
        <translation>Ricerca dei file audio</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lettura di ciò che è leggibile</translation>
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
        <translation>picco %L1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista album</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Number of the track on its disc</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Number of the disc</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Track gain</source>
        <extracomment>ReplayGain of the track</extracomment>
        <translation>Guadagno brano</translation>
    </message>
    <message>
        <source>Album gain</source>
        <extracomment>ReplayGain of the album</extracomment>
        <translation>Guadagno album</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>Registrazione MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <extracomment>MusicBrainz calls an edition of an album a release</extracomment>
        <translation>Pubblicazione MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz artist</source>
        <translation>Artista MusicBrainz</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When the file was last changed</extracomment>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When it came into the library</extracomment>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash del contenuto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Ascolti</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ultimo ascolto</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>In the place of a value that differs between the chosen tracks</extracomment>
        <translation>diversi</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a rounded size, the exact one</comment>
        <translation>%1 (%2 byte)</translation>
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
        <translation>il verdetto</translation>
    </message>
    <message>
        <source>analysed, but unclear</source>
        <translation>analizzato, ma poco chiaro</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>non analizzato</translation>
    </message>
    <message>
        <source>contains it, case and accents aside</source>
        <translation>lo contiene, a parte maiuscole e accenti</translation>
    </message>
    <message>
        <source>contains it; artist:=&quot;The Who&quot; is the whole name</source>
        <translation>lo contiene; artist:=&quot;The Who&quot; è il nome intero</translation>
    </message>
    <message>
        <source>artist of the album</source>
        <translation>artista dell’album</translation>
    </message>
    <message>
        <source>name of the album</source>
        <translation>nome dell’album</translation>
    </message>
    <message>
        <source>genre as tagged</source>
        <translation>genere come nei tag</translation>
    </message>
    <message>
        <source>folders and file name</source>
        <translation>cartelle e nome del file</translation>
    </message>
    <message>
        <source>also 1994, &gt;=2000, &lt;1970, none</source>
        <translation>anche 1994, &gt;=2000, &lt;1970, none</translation>
    </message>
    <message>
        <source>number on the disc</source>
        <translation>numero nel disco</translation>
    </message>
    <message>
        <source>number of the disc</source>
        <translation>numero del disco</translation>
    </message>
    <message>
        <source>also 300, 5m, 3:00..4:00</source>
        <translation>anche 300, 5m, 3:00..4:00</translation>
    </message>
    <message>
        <source>stars, 1 to 5; none: not rated</source>
        <translation>stelle, da 1 a 5; none: senza valutazione</translation>
    </message>
    <message>
        <source>how often it has been played</source>
        <translation>quante volte è stato ascoltato</translation>
    </message>
    <message>
        <source>within 30 days; also 2024-01-31, &gt;=2024</source>
        <translation>entro 30 giorni; anche 2024-01-31, &gt;=2024</translation>
    </message>
    <message>
        <source>longer ago than a year; never</source>
        <translation>più di un anno fa; never: mai</translation>
    </message>
    <message>
        <source>is in this playlist</source>
        <translation>è in questa playlist</translation>
    </message>
    <message>
        <source>the verdict; notsure; none: not analysed</source>
        <translation>il verdetto; notsure; none: non analizzato</translation>
    </message>
    <message>
        <source>probability of calm, as mood:calm&gt;0.6</source>
        <translation>probabilità di calmo, come mood:calm&gt;0.6</translation>
    </message>
    <message>
        <source>probability of happy</source>
        <translation>probabilità di allegro</translation>
    </message>
    <message>
        <source>probability of sad</source>
        <translation>probabilità di triste</translation>
    </message>
    <message>
        <source>probability of angry</source>
        <translation>probabilità di arrabbiato</translation>
    </message>
    <message>
        <source>probability of fearful</source>
        <translation>probabilità di impaurito</translation>
    </message>
    <message>
        <source>how sure the verdict is</source>
        <translation>quanto è sicuro il verdetto</translation>
    </message>
    <message>
        <source>share that is like what the model learned from</source>
        <translation>quota che somiglia a ciò da cui il modello ha imparato</translation>
    </message>
    <message>
        <source>unpleasant (-1) to pleasant (1)</source>
        <translation>da sgradevole (-1) a piacevole (1)</translation>
    </message>
    <message>
        <source>still (-1) to excited (1)</source>
        <translation>da quieto (-1) a eccitato (1)</translation>
    </message>
    <message>
        <source>happy leads so much of the track</source>
        <translation>allegro prevale per questa parte del brano</translation>
    </message>
    <message>
        <source>sad leads its first tenth</source>
        <translation>triste prevale nel primo decimo</translation>
    </message>
    <message>
        <source>calm leads its last tenth</source>
        <translation>calmo prevale nell’ultimo decimo</translation>
    </message>
    <message>
        <source>never more likely than that; never:fearful: never leads</source>
        <translation>mai più probabile di così; never:fearful: non prevale mai</translation>
    </message>
    <message>
        <source>at its highest, angry is so likely</source>
        <translation>nel punto massimo, arrabbiato è così probabile</translation>
    </message>
    <message>
        <source>at its lowest, calm is so likely</source>
        <translation>nel punto minimo, calmo è così probabile</translation>
    </message>
    <message>
        <source>angry is highest before that time</source>
        <translation>arrabbiato è massimo prima di quel tempo</translation>
    </message>
    <message>
        <source>both words, anywhere in tags and path</source>
        <translation>entrambe le parole, ovunque in tag e percorso</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>queste parole in quest’ordine</translation>
    </message>
    <message>
        <source>everything but that; also NOT</source>
        <translation>tutto tranne quello; anche NOT</translation>
    </message>
    <message>
        <source>either; also |</source>
        <translation>l’uno o l’altro; anche |</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>parentesi</translation>
    </message>
    <message>
        <source>beats a minute, as tagged; also &gt;120</source>
        <translation>battiti al minuto, dai tag; anche &gt;120</translation>
    </message>
    <message>
        <source>There is no bracket that this one closes.</source>
        <translation>Questa parentesi non ne chiude nessuna.</translation>
    </message>
    <message>
        <source>Before %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Prima di %1 manca l’alternativa.</translation>
    </message>
    <message>
        <source>Behind %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Dopo %1 manca l’alternativa.</translation>
    </message>
    <message>
        <source>AND stands between two parts; write &quot;AND&quot; to look for the word.</source>
        <extracomment>AND is written so in every language, the second one with these quotation marks</extracomment>
        <translation>AND sta tra due parti; scrivere &quot;AND&quot; per cercare la parola.</translation>
    </message>
    <message>
        <source>Behind NOT is missing what is not wanted.</source>
        <extracomment>NOT is written so in every language</extracomment>
        <translation>Dopo NOT manca ciò che non si vuole.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Questa parentesi non è chiusa.</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>Non c’è nulla tra le parentesi.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Manca la seconda virgoletta.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Non c’è nulla tra le virgolette.</translation>
    </message>
    <message>
        <source>A text cannot be compared by size; write %1:&quot;%2&quot; to look for the characters.</source>
        <extracomment>In a search; %1 and %2: a field and a value, to be written with the quotation marks</extracomment>
        <translation>Un testo non si può confrontare per grandezza; scrivere %1:&quot;%2&quot; per cercare i caratteri.</translation>
    </message>
    <message>
        <source>Behind %1: is missing what to look for, for example %2; %1:=&quot;&quot; finds what has none.</source>
        <extracomment>In a search; %1: a field; %2: an example; %1:=&quot;&quot; is to be written so</extracomment>
        <translation>Dopo %1: manca che cosa cercare, per esempio %2; %1:=&quot;&quot; trova ciò che non ne ha.</translation>
    </message>
    <message>
        <source>Behind %1: is missing a value, for example %2.</source>
        <extracomment>In a search; %1: a field; %2: an example</extracomment>
        <translation>Dopo %1: manca un valore, per esempio %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean %2?</source>
        <extracomment>In a search; %2: a field</extracomment>
        <translation>Non esiste il campo «%1»; si intendeva %2?</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are %2.</source>
        <extracomment>In a search; %2: names of fields</extracomment>
        <translation>Non esiste il campo «%1». I campi sono %2.</translation>
    </message>
    <message>
        <source>Quotation marks look for the characters: &quot;%1:&quot;.</source>
        <extracomment>To be written with these quotation marks</extracomment>
        <translation>Le virgolette cercano i caratteri: &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Ci sono troppe parentesi una dentro l’altra.</translation>
    </message>
    <message>
        <source>Here is missing %1, for example %2.</source>
        <extracomment>In a search; %1: as in &quot;a whole number&quot;; %2: how it is written</extracomment>
        <translation>Qui manca %1, per esempio %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2. Write for example %3.</source>
        <extracomment>In a search; %2: as in &quot;a whole number&quot;; %3: how it is written</extracomment>
        <translation>«%1» non è %2. Scrivere per esempio %3.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <extracomment>In a search; %1: as in &quot;5..3&quot;</extracomment>
        <translation>L’intervallo %1 finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>A rating is 1 to %1 stars, or none.</source>
        <extracomment>&quot;none&quot; is written so in every language</extracomment>
        <translation>Una valutazione è da 1 a %1 stelle, o none.</translation>
    </message>
    <message>
        <source>a share or probability</source>
        <translation>una quota o probabilità</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: shares and probabilities lie between 0 and 1, or 0% and 100%.</source>
        <translation>«%1» è fuori intervallo: quote e probabilità sono tra 0 e 1, o tra 0% e 100%.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: -1 to 1.</source>
        <translation>«%1» è fuori intervallo: da -1 a 1.</translation>
    </message>
    <message>
        <source>a length: 200 (seconds), 3:20 or 4m</source>
        <translation>una durata: 200 (secondi), 3:20 o 4m</translation>
    </message>
    <message>
        <source>a date (2024-01-31, 2024-01, 2024) or an age (30d, 12h, 2w, 6m, 1y)</source>
        <translation>una data (2024-01-31, 2024-01, 2024) o un’età (30d, 12h, 2w, 6m, 1y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <extracomment>In a search; %2: words, as in &quot;calm, happy, sad, angry, fearful&quot;</extracomment>
        <translation>«%1» non è nessuno di %2.</translation>
    </message>
    <message>
        <source>How much of the track? Write for example %1.</source>
        <translation>Quanta parte del brano? Scrivere per esempio %1.</translation>
    </message>
    <message>
        <source>When? Write for example %1.</source>
        <translation>Quando? Scrivere per esempio %1.</translation>
    </message>
    <message>
        <source>How likely? Write for example %1.</source>
        <translation>Quanto probabile? Scrivere per esempio %1.</translation>
    </message>
    <message>
        <source>Never more than what? Write for example %1.</source>
        <translation>Mai più di quanto? Scrivere per esempio %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing here; did you mean %2?</source>
        <translation>«%1» qui non significa nulla; si intendeva %2?</translation>
    </message>
    <message>
        <source>Here is missing the name of a playlist.</source>
        <translation>Qui manca il nome di una playlist.</translation>
    </message>
    <message>
        <source>Nothing can be compared there; %1.</source>
        <extracomment>In a search; %1: an example of what can be written instead</extracomment>
        <translation>Lì non si può confrontare nulla; scrivere per esempio %1.</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>albumartist</source>
        <translation>artista album</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genere</translation>
    </message>
    <message>
        <source>path</source>
        <translation>percorso</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>track</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durata</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>ascolti</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <source>played</source>
        <translation>ascoltato</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>playlist</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>umore</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calmo</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>allegro</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>arrabbiato</translation>
    </message>
    <message>
        <source>fearful</source>
        <translation>impaurito</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confidenza</translation>
    </message>
    <message>
        <source>known</source>
        <translation>noto</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>valenza</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>attivazione</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>inizia</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>finisce</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>picco</translation>
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
        <translation>Salva playlist</translation>
    </message>
    <message>
        <source>M3U playlist, for any player (*.m3u8 *.m3u)</source>
        <translation>Playlist M3U, per qualsiasi lettore (*.m3u8 *.m3u)</translation>
    </message>
    <message>
        <source>XSPF playlist (*.xspf)</source>
        <translation>Playlist XSPF (*.xspf)</translation>
    </message>
    <message>
        <source>JSPF playlist with the moods of its tracks (*.jspf)</source>
        <translation>Playlist JSPF con gli umori dei brani (*.jspf)</translation>
    </message>
    <message>
        <source>PLS playlist (*.pls)</source>
        <translation>Playlist PLS (*.pls)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
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
        <translation>Grigi, invertita</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigi</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <extracomment>Frequency scale; the second text is its short name on a button</extracomment>
        <translation>&amp;Logaritmica</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>L&amp;ineare</translation>
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
        <translation>&amp;Ottave (note)</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Ottave</translation>
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
        <translation>&amp;Dolph–Chebyshev</translation>
    </message>
    <message>
        <source>&amp;Gaussian</source>
        <translation>&amp;Gaussiana</translation>
    </message>
    <message>
        <source>&amp;Flat top</source>
        <translation>&amp;Flat top</translation>
    </message>
    <message>
        <source>&amp;Rectangular</source>
        <translation>&amp;Rettangolare</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <extracomment>How spectra are computed: as they are</extracomment>
        <translation>&amp;Semplice</translation>
    </message>
    <message>
        <source>&amp;Reassigned</source>
        <translation>&amp;Riassegnato</translation>
    </message>
    <message>
        <source>Pea&amp;ks only</source>
        <translation>Solo &amp;picchi</translation>
    </message>
    <message>
        <source>&amp;Octaves (constant Q)</source>
        <translation>&amp;Ottave (Q costante)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>overlap of windows</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>While music plays the picture stays where it is</extracomment>
        <translation>&amp;Resta</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Turn the &amp;Page</source>
        <extracomment>While music plays the picture turns like a page</extracomment>
        <translation>Volta &amp;pagina</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>S&amp;croll</source>
        <translation>&amp;Scorri</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scorri</translation>
    </message>
    <message>
        <source>&amp;Navigate	1</source>
        <extracomment>What the mouse does in the picture; keep 	 and the digit</extracomment>
        <translation>&amp;Naviga	1</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Naviga</translation>
    </message>
    <message>
        <source>&amp;Select	2</source>
        <translation>&amp;Seleziona	2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleziona</translation>
    </message>
    <message>
        <source>&amp;Measure	3</source>
        <translation>&amp;Misura	3</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>&amp;Harmonics	4</source>
        <translation>&amp;Armoniche	4</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armoniche</translation>
    </message>
    <message>
        <source>M&amp;ono (mean of all)</source>
        <translation>M&amp;ono (media di tutti)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Sinistro</translation>
    </message>
    <message>
        <source>Channel &amp;1</source>
        <translation>Canale &amp;1</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Destro</translation>
    </message>
    <message>
        <source>Channel &amp;2</source>
        <translation>Canale &amp;2</translation>
    </message>
    <message>
        <source>&amp;Mid (left + right)</source>
        <translation>&amp;Mid (sinistro + destro)</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mid</translation>
    </message>
    <message>
        <source>&amp;Side (left − right)</source>
        <translation>S&amp;ide (sinistro − destro)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Channel %L1</source>
        <translation>Canale %L1</translation>
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
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>operazione non permessa</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>il file o la cartella non esiste</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>quota del disco superata</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>file system in sola lettura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>errore di input/output</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>nome del file troppo lungo</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>file troppo grande</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>dispositivo o risorsa occupati</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>dispositivo inesistente</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>Said by the operating system, within a sentence: of a network drive</extracomment>
        <translation>riferimento al file non più valido</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>connessione scaduta</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>l’host non è attivo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>troppi file aperti</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>impossibile allocare memoria</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>State</source>
        <extracomment>Heading of a column of small signs: playing, being analysed, cannot be used</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Heading: title of a track</extracomment>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading: length of a track</extracomment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <extracomment>Heading: a strip of colours along each track</extracomment>
        <translation>Emozione nel tempo</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Umore</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Heading: number of the disc of an album</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Heading: number of the track on its disc</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>Heading: how often it has been played</extracomment>
        <translation>Ascolti</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ultimo ascolto</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading: when it came into the library</extracomment>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Heading: what is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Heading: how sure the verdict is, in percent</extracomment>
        <translation>Confidenza</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Heading: how much of the track is like what the model learned from, in percent</extracomment>
        <translation>Noto</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Senza valutazione</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln star(s)</source>
        <extracomment>%L1: how many of the stars (%Ln, always 5) a track has</extracomment>
        <translation>
            <numerusform>%L1 di %Ln stella</numerusform>
            <numerusform>%L1 di %Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What is heard in a track: one voice without accompaniment</extracomment>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musica</translation>
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
            <numerusform>valutazione di %Ln brano</numerusform>
            <numerusform>valutazione di %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>valutazione di «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>rimozione di %Ln brano</numerusform>
            <numerusform>rimozione di %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>rimozione di «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Return of %Ln track(s)</source>
        <extracomment>What can be undone: tracks that had been removed from the library come back</extracomment>
        <translation>
            <numerusform>ripristino di %Ln brano</numerusform>
            <numerusform>ripristino di %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of “%1”</source>
        <translation>ripristino di «%1»</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What the model is called in menus and on its card.</source>
        <translation>Come si chiama il modello nei menu e sulla scheda.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>moodnet is small and made for a voice, musicnet for music; the others are the paper&apos;s.</source>
        <translation>moodnet è piccola e fatta per la voce, musicnet per la musica; le altre sono dell’articolo.</translation>
    </message>
    <message>
        <source>Groups to learn from</source>
        <translation>Gruppi da cui imparare</translation>
    </message>
    <message>
        <source>Actors, artists or songs. None named: all that are not tested on.</source>
        <translation>Attori, artisti o canzoni. Nessuno indicato: tutti quelli non usati per il test.</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Gruppi per il test</translation>
    </message>
    <message>
        <source>Never learned from; scored once, at the end.</source>
        <translation>Non se ne impara mai; valutati una volta, alla fine.</translation>
    </message>
    <message>
        <source>Share to test on</source>
        <translation>Quota per il test</translation>
    </message>
    <message>
        <source>So much of the groups, drawn by the seed, is kept for the test where none are named.</source>
        <translation>Questa parte dei gruppi, estratta dal seme, è tenuta per il test se nessuno è indicato.</translation>
    </message>
    <message>
        <source>Windows a recording</source>
        <translation>Finestre per registrazione</translation>
    </message>
    <message>
        <source>At most so many windows of a recording are learned from, evenly spread.</source>
        <translation>Si impara al massimo da queste finestre di una registrazione, distribuite uniformemente.</translation>
    </message>
    <message>
        <source>Folds of a cross-validation</source>
        <translation>Fold di una convalida incrociata</translation>
    </message>
    <message>
        <source>For moodogram-cli crossval; a single training does not use it.</source>
        <translation>Per moodogram-cli crossval; un addestramento singolo non lo usa.</translation>
    </message>
    <message>
        <source>Folds are made of</source>
        <translation>I fold sono fatti di</translation>
    </message>
    <message>
        <source>Groups are honest; single recordings flatter a network that knows the voice again. For crossval only.</source>
        <translation>I gruppi sono onesti; le singole registrazioni favoriscono una rete che riconosce la voce. Solo per crossval.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Pre-elaborazione</translation>
    </message>
    <message>
        <source>How sound becomes the picture that the network sees.</source>
        <translation>Come il suono diventa l’immagine che la rete vede.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>How often each recording is learned from; every time another of its windows.</source>
        <translation>Quante volte si impara da ogni registrazione; ogni volta da un’altra delle sue finestre.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Dimensione del batch</translation>
    </message>
    <message>
        <source>Windows of a step. Larger is steadier and needs more memory.</source>
        <translation>Finestre per passo. Di più è più stabile e richiede più memoria.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Ottimizzatore</translation>
    </message>
    <message>
        <source>adamw suits most; sgd with momentum is the paper&apos;s.</source>
        <translation>adamw va bene quasi sempre; sgd con momentum è dell’articolo.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of sgd: how much of the last step is in the next.</source>
        <translation>Di sgd: quanto dell’ultimo passo è nel prossimo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>The largest of the schedule. Too high and the loss goes astray, too low and nothing is learned.</source>
        <translation>Il massimo dell’andamento. Troppo alto e la perdita va fuori strada, troppo basso e non si impara nulla.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>one-cycle warms up and then sinks to nothing; constant stays up.</source>
        <translation>one-cycle sale e poi scende a zero; constant resta in alto.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Riscaldamento</translation>
    </message>
    <message>
        <source>Share of the steps on the way up to the largest learning rate.</source>
        <translation>Quota dei passi in salita verso il tasso di apprendimento massimo.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decadimento dei pesi</translation>
    </message>
    <message>
        <source>Draws weights towards zero, against learning by heart.</source>
        <translation>Attira i pesi verso zero, contro l’imparare a memoria.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Ammorbidimento etichette</translation>
    </message>
    <message>
        <source>So much certainty is taken from each label, against overconfidence.</source>
        <translation>Quanta certezza si toglie a ogni etichetta, contro l’eccesso di sicurezza.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Mixes pairs of windows and their labels; 0 is off, 0.2 is usual.</source>
        <translation>Mescola coppie di finestre e le loro etichette; 0 è disattivato, 0.2 è usuale.</translation>
    </message>
    <message>
        <source>Weigh rare emotions up</source>
        <translation>Più peso alle emozioni rare</translation>
    </message>
    <message>
        <source>Each emotion then counts the same, however many recordings it has.</source>
        <translation>Ogni emozione conta allora lo stesso, per quante registrazioni abbia.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite del gradiente</translation>
    </message>
    <message>
        <source>Longer steps are shortened to this, so that one odd batch spoils nothing.</source>
        <translation>I passi più lunghi sono accorciati a questo, così un batch strano non rovina nulla.</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>Media dei pesi</translation>
    </message>
    <message>
        <source>What is saved is a moving average of the weights; 0 takes the last ones.</source>
        <translation>Si salva una media mobile dei pesi; 0 prende gli ultimi.</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Mezza precisione</translation>
    </message>
    <message>
        <source>Faster on a GPU, where it is safe; the CPU ignores it.</source>
        <translation>Più veloce su una GPU, dove è sicura; la CPU la ignora.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Parti da</translation>
    </message>
    <message>
        <source>A weights file, such as one of ImageNet or another model. Empty: from nothing.</source>
        <translation>Un file di pesi, come quelli di ImageNet o di un altro modello. Vuoto: da zero.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Strati congelati</translation>
    </message>
    <message>
        <source>So many first layers of musicnet keep what they start with.</source>
        <translation>Quanti primi strati di musicnet conservano i valori di partenza.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Insegnante</translation>
    </message>
    <message>
        <source>YAMNet&apos;s weights, which musicnet learns from beside the labels. Empty: none.</source>
        <translation>I pesi di YAMNet, da cui musicnet impara oltre che dalle etichette. Vuoto: nessuno.</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>Peso dell’insegnante</translation>
    </message>
    <message>
        <source>How much its answers count beside the labels.</source>
        <translation>Quanto contano le sue risposte accanto alle etichette.</translation>
    </message>
    <message>
        <source>Calibration folds</source>
        <translation>Fold di calibrazione</translation>
    </message>
    <message>
        <source>Additional trainings whose held-out groups make the confidence honest; 0: the groups that choose the epoch do, or nothing.</source>
        <translation>Addestramenti aggiuntivi i cui gruppi esclusi rendono onesta la confidenza; 0: lo fanno i gruppi che scelgono l’epoca, o nulla.</translation>
    </message>
    <message>
        <source>Share to choose the epoch by</source>
        <translation>Quota per scegliere l’epoca</translation>
    </message>
    <message>
        <source>So much of the groups is kept back from learning and chooses the best epoch; 0: the last is taken.</source>
        <translation>Questa parte dei gruppi è esclusa dall’apprendimento e sceglie l’epoca migliore; 0: si prende l’ultima.</translation>
    </message>
    <message>
        <source>Epochs between looks</source>
        <translation>Epoche tra i controlli</translation>
    </message>
    <message>
        <source>How often the groups that choose the epoch are scored.</source>
        <translation>Ogni quanto si valutano i gruppi che scelgono l’epoca.</translation>
    </message>
    <message>
        <source>The best epoch has</source>
        <translation>L’epoca migliore ha</translation>
    </message>
    <message>
        <source>The smallest loss, or the largest average recall (UAR).</source>
        <translation>La perdita minore, o il richiamo medio (UAR) maggiore.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Pazienza</translation>
    </message>
    <message>
        <source>Stops after so many epochs without a better one; 0: never.</source>
        <translation>Si ferma dopo tante epoche senza una migliore; 0: mai.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Of all that is random. The same seed gives the same weights.</source>
        <translation>Di tutto ciò che è casuale. Lo stesso seme dà gli stessi pesi.</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Livello (dB)</translation>
    </message>
    <message>
        <source>Each window becomes louder or quieter by at most this.</source>
        <translation>Ogni finestra diventa più forte o più debole al massimo di questo.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Maschere di frequenza</translation>
    </message>
    <message>
        <source>So many bands of frequencies are blotted out (SpecAugment).</source>
        <translation>Quante bande di frequenze sono cancellate (SpecAugment).</translation>
    </message>
    <message>
        <source>Widest frequency mask</source>
        <translation>Maschera freq. più larga</translation>
    </message>
    <message>
        <source>In bands of the picture.</source>
        <translation>In bande dell’immagine.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Maschere di tempo</translation>
    </message>
    <message>
        <source>So many stretches of time are blotted out (SpecAugment).</source>
        <translation>Quanti tratti di tempo sono cancellati (SpecAugment).</translation>
    </message>
    <message>
        <source>Longest time mask</source>
        <translation>Maschera tempo più lunga</translation>
    </message>
    <message>
        <source>In columns of the picture.</source>
        <translation>In colonne dell’immagine.</translation>
    </message>
    <message>
        <source>Equalizer (dB)</source>
        <translation>Equalizzatore (dB)</translation>
    </message>
    <message>
        <source>A random smooth equalizer boosts or cuts by at most this.</source>
        <translation>Un equalizzatore casuale e morbido esalta o attenua al massimo di questo.</translation>
    </message>
    <message>
        <source>Band limit</source>
        <translation>Limite di banda</translation>
    </message>
    <message>
        <source>How often nothing is left above some frequency, as behind a codec or in an old record.</source>
        <translation>Quanto spesso non resta nulla sopra una certa frequenza, come dopo un codec o in un vecchio disco.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>How often there is noise under the music.</source>
        <translation>Quanto spesso c’è rumore sotto la musica.</translation>
    </message>
    <message>
        <source>Pitch (bands)</source>
        <translation>Altezza (bande)</translation>
    </message>
    <message>
        <source>Higher or lower by at most so many bands.</source>
        <translation>Più alta o più bassa al massimo di tante bande.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Faster or slower by at most this share.</source>
        <translation>Più veloce o più lento al massimo di questa quota.</translation>
    </message>
    <message>
        <source>Grey-scale</source>
        <translation>Scala di grigi</translation>
    </message>
    <message>
        <source>How often a colour picture becomes grey. The paper&apos;s.</source>
        <translation>Quanto spesso un’immagine a colori diventa grigia. Dell’articolo.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Brighter or darker by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Più chiara o più scura al massimo di questa quota; solo immagini a colori. Dell’articolo.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>More or less contrast by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Più o meno contrasto al massimo di questa quota; solo immagini a colori. Dell’articolo.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Off in the paper: turning the hue changes the brightness that the eye sees, and in a spectrogram that is level.</source>
        <translation>Disattivata nell’articolo: ruotare la tinta cambia la luminosità che l’occhio vede, e in uno spettrogramma quella è il livello.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto takes a GPU where there is one; cpu, cuda or cuda:N.</source>
        <translation>auto prende una GPU se c’è; cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Of the network&apos;s library; 0 takes one a physical core.</source>
        <translation>Della libreria di calcolo della rete; 0 ne prende uno per core fisico.</translation>
    </message>
    <message>
        <source>Seconds between saved states</source>
        <translation>Secondi tra gli stati salvati</translation>
    </message>
    <message>
        <source>What a crash costs at most.</source>
        <translation>Quanto costa al massimo un arresto anomalo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A training, or a cross-validation.</source>
        <translation>Un addestramento, o una convalida incrociata.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Where the data sets lie.</source>
        <translation>Dove si trovano gli insiemi di dati.</translation>
    </message>
    <message>
        <source>Parameters of the front end</source>
        <translation>Parametri della pre-elaborazione</translation>
    </message>
    <message>
        <source>Where they are not the usual ones.</source>
        <translation>Dove non sono quelli usuali.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Rate of the start</source>
        <translation>Tasso dell’inizio</translation>
    </message>
    <message>
        <source>What starts from a file learns at this share of the learning rate; below 1 it stays near its start.</source>
        <translation>Ciò che parte da un file impara con questa quota del tasso di apprendimento; sotto 1 resta vicino al suo inizio.</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s moods</source>
        <translation>Quota degli umori del maestro</translation>
    </message>
    <message>
        <source>So much of what it says of happy, sad, tender, angry and scary music is added in the end, so that music unlike the recordings is judged better. 0: nothing.</source>
        <translation>Alla fine si aggiunge questa quota di ciò che dice della musica allegra, triste, tenera, arrabbiata e inquietante, così che la musica diversa dalle registrazioni sia giudicata meglio. 0: niente.</translation>
    </message>
    <message>
        <source>Neutral recordings</source>
        <translation>Registrazioni neutre</translation>
    </message>
    <message>
        <source>Left out, or a class of their own.</source>
        <translation>Escluse, o una classe a sé.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln registrazione</numerusform>
            <numerusform>%Ln registrazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoca</numerusform>
            <numerusform>%Ln epoche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln attore</numerusform>
            <numerusform>%Ln attori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artista</numerusform>
            <numerusform>%Ln artisti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln canzone</numerusform>
            <numerusform>%Ln canzoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <extracomment>Groups of recordings that must not be on both sides of the test: by one person, of one piece</extracomment>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
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
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of a training</extracomment>
        <translation>In avvio</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a training</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a training</extracomment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a training</extracomment>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a training</extracomment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Crashed</source>
        <extracomment>State of a training: its process has ended without a word</extracomment>
        <translation>Arresto anomalo</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a training</extracomment>
        <translation>Finito</translation>
    </message>
    <message>
        <source>final fit</source>
        <extracomment>The training of the network that is kept, after those that calibrate it</extracomment>
        <translation>addestramento finale</translation>
    </message>
    <message>
        <source>calibration %L1 of %L2</source>
        <extracomment>One of the trainings whose only purpose is to calibrate the confidence</extracomment>
        <translation>calibrazione %L1 di %L2</translation>
    </message>
    <message>
        <source>reading the recordings: %1 of %2</source>
        <translation>lettura delle registrazioni: %1 di %2</translation>
    </message>
    <message>
        <source>testing: %1 of %2</source>
        <translation>test: %1 di %2</translation>
    </message>
    <message>
        <source>epoch %L1 of %L2</source>
        <translation>epoca %L1 di %L2</translation>
    </message>
    <message>
        <source>%L1 windows/s</source>
        <translation>%L1 finestre/s</translation>
    </message>
    <message>
        <source>a voice, few recordings, any computer</source>
        <translation>voce, poche registrazioni, qualsiasi computer</translation>
    </message>
    <message>
        <source>music, with YAMNet&apos;s first layers</source>
        <translation>musica, con i primi strati di YAMNet</translation>
    </message>
    <message>
        <source>the paper&apos;s comparison; a GPU</source>
        <translation>il confronto dell’articolo; una GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s best; a GPU</source>
        <translation>la migliore dell’articolo; una GPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;</extracomment>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a training</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>fold %L1 of %L2</source>
        <extracomment>Of a cross-validation</extracomment>
        <translation>fold %L1 di %L2</translation>
    </message>
    <message>
        <source>By the speed of an earlier run on this machine</source>
        <translation>Dalla velocità di un’esecuzione precedente su questo computer</translation>
    </message>
    <message>
        <source>By a few steps that were measured on this machine</source>
        <translation>Da alcuni passi misurati su questo computer</translation>
    </message>
    <message>
        <source>A guess, by the figures of another machine</source>
        <translation>Una stima, dai valori di un altro computer</translation>
    </message>
    <message>
        <source>External test, by the network of each fold: UAR %1, accuracy %2</source>
        <extracomment>Mean and deviation over the folds of a cross-validation</extracomment>
        <translation>Test esterno, con la rete di ogni fold: UAR %1, accuratezza %2</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>accuratezza %1</translation>
    </message>
    <message>
        <source>mean AUC %1</source>
        <extracomment>Area under the ROC curve, the mean over the emotions</extracomment>
        <translation>AUC media %1</translation>
    </message>
    <message>
        <source>none of its recordings could be read</source>
        <translation>nessuna delle sue registrazioni si è potuta leggere</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Recordings that a data set names and whose audio is not there</extracomment>
        <translation>mancanti: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>illeggibili: %1</translation>
    </message>
    <message>
        <source>Also tested on &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>%1: the name of a data set; %2: how many recordings, and how good it is on them</extracomment>
        <translation>Testato anche su &lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source>All recordings of the external test (%1) are in the data set of the training, too, so that nothing is left to test on. Name others.</source>
        <translation>Tutte le registrazioni del test esterno (%1) sono anche nell’insieme di dati dell’addestramento, quindi non resta nulla su cui testare. Indicarne altre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out, being in the data set of the training, too: %1.</source>
        <translation>
            <numerusform>%Ln registrazione tralasciata, perché anche nell’insieme di dati dell’addestramento: %1.</numerusform>
            <numerusform>%Ln registrazioni tralasciate, perché anche nell’insieme di dati dell’addestramento: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set %1 has no recording of %2 that data.groups_train or data.groups_test names: %3. Add the recordings or change the configuration.</source>
        <translation>L’insieme di dati %1 non ha registrazioni di %2 che data.groups_train o data.groups_test nomina: %3. Aggiungere le registrazioni o cambiare la configurazione.</translation>
    </message>
    <message>
        <source>The training configuration does not say where the recordings lie: name their folder with --data or data.folder.</source>
        <translation>La configurazione dell’addestramento non dice dove si trovano le registrazioni: indicarne la cartella con --data o data.folder.</translation>
    </message>
    <message>
        <source>There are no recordings in %1, which data.unlabelled names.</source>
        <translation>Non ci sono registrazioni in %1, indicato da data.unlabelled.</translation>
    </message>
    <message>
        <source>%1 has only %2, of which no share can be kept back. Add recordings of others, or set data.test_share and recipe.validation_share to 0.</source>
        <translation>%1 ha solo %2, di cui non si può tenere da parte alcuna quota. Aggiungere registrazioni di altri, o mettere data.test_share e recipe.validation_share a 0.</translation>
    </message>
    <message>
        <source>No recording is marked as training: those without a part are learned from.</source>
        <translation>Nessuna registrazione è contrassegnata per l’addestramento: si impara da quelle senza parte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) without a part left out. Mark as training what is to be learned from.</source>
        <translation>
            <numerusform>%Ln registrazione senza parte tralasciata. Contrassegnare per l’addestramento ciò da cui imparare.</numerusform>
            <numerusform>%Ln registrazioni senza parte tralasciate. Contrassegnare per l’addestramento ciò da cui imparare.</numerusform>
        </translation>
    </message>
    <message>
        <source>data.test_share makes such a split.</source>
        <translation>data.test_share fa una suddivisione del genere.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: all recordings are in the test.</source>
        <translation>Non c’è nulla da cui imparare: tutte le registrazioni sono nel test.</translation>
    </message>
    <message>
        <source>The training ended without a word: it was killed, ran out of memory, or the machine went down.</source>
        <translation>L’addestramento è finito senza dire nulla: è stato ucciso, ha esaurito la memoria, o il computer si è spento.</translation>
    </message>
    <message>
        <source>Its files were changed by another program and cannot be read (%1). Put them back, or delete the run.</source>
        <translation>I suoi file sono stati cambiati da un altro programma e non si possono leggere (%1). Ripristinarli, o eliminare l’esecuzione.</translation>
    </message>
    <message>
        <source>There is no recording to learn from; name more groups in data.groups_train.</source>
        <translation>Non c’è alcuna registrazione da cui imparare; indicare più gruppi in data.groups_train.</translation>
    </message>
    <message>
        <source>There is only one recording to learn from, and a network needs two at least. Add recordings.</source>
        <translation>C’è una sola registrazione da cui imparare, e a una rete ne servono almeno due. Aggiungere registrazioni.</translation>
    </message>
    <message>
        <source>Training went astray: the weights are no longer numbers in epoch %1. Lower recipe.learning_rate.</source>
        <translation>L’addestramento è andato fuori strada: all’epoca %1 i pesi non sono più numeri. Abbassare recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Training went astray: the loss is no longer a number in epoch %1. Lower recipe.learning_rate.</source>
        <translation>L’addestramento è andato fuori strada: all’epoca %1 la perdita non è più un numero. Abbassare recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Cannot write %1: the disk is full, or gone.</source>
        <translation>Impossibile scrivere %1: il disco è pieno, o non c’è più.</translation>
    </message>
    <message>
        <source>%1 has changed since the training began. Start the training again.</source>
        <translation>%1 è cambiato da quando l’addestramento è cominciato. Ricominciare l’addestramento.</translation>
    </message>
    <message>
        <source>Also in the data set of the training: %1 (%2), so that these recordings may be easier than those of others.</source>
        <translation>Anche nell’insieme di dati dell’addestramento: %1 (%2), quindi queste registrazioni possono essere più facili di quelle di altri.</translation>
    </message>
    <message>
        <source>its samples are beyond all measure</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>i suoi campioni sono fuori da ogni misura</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>non ha campioni</translation>
    </message>
    <message>
        <source>No recording could be used; why the first could not: %1</source>
        <translation>Non si è potuta usare nessuna registrazione; perché non la prima: %1</translation>
    </message>
    <message>
        <source>Only musicnet can keep its first layers (recipe.frozen_layers); set it to 0.</source>
        <translation>Solo musicnet può conservare i suoi primi strati (recipe.frozen_layers); impostare 0.</translation>
    </message>
    <message>
        <source>The saved state belongs to other recordings than are here now.</source>
        <translation>Lo stato salvato appartiene a registrazioni diverse da quelle attuali.</translation>
    </message>
    <message>
        <source>The saved state of the training is damaged.</source>
        <translation>Lo stato salvato dell’addestramento è danneggiato.</translation>
    </message>
    <message>
        <source>This network cannot learn from a teacher; musicnet can.</source>
        <translation>Questa rete non può imparare da un insegnante; musicnet sì.</translation>
    </message>
    <message>
        <source>Cannot create the run folder %1: %2.</source>
        <translation>Impossibile creare la cartella dell’esecuzione %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name a new one with --output.</source>
        <translation>%1 non è una cartella. Indicarne una nuova con --output.</translation>
    </message>
    <message>
        <source>The folder %1 holds no training run: it has no config.json.</source>
        <translation>La cartella %1 non contiene un addestramento: non ha un config.json.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a finished run.</source>
        <translation>La cartella %1 contiene un’esecuzione finita.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Non c’è più nulla da fare.</translation>
    </message>
    <message>
        <source>Name another with --output, so that no result is overwritten.</source>
        <translation>Indicarne un’altra con --output, così che nessun risultato venga sovrascritto.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a run that is not finished. Go on with --resume, or name another folder with --output.</source>
        <translation>La cartella %1 contiene un’esecuzione non finita. Proseguire con --resume, o indicare un’altra cartella con --output.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name a new one with --output, so that nothing is lost.</source>
        <translation>La cartella %1 non è vuota. Indicarne una nuova con --output, così che nulla vada perso.</translation>
    </message>
    <message>
        <source>The folder %1 holds a training run. Go on with it by moodogram-cli train --resume %1.</source>
        <translation>La cartella %1 contiene un addestramento. Proseguirlo con moodogram-cli train --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a cross-validation. Go on with it by moodogram-cli crossval --resume %1.</source>
        <translation>La cartella %1 contiene una convalida incrociata. Proseguirla con moodogram-cli crossval --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a fold of a cross-validation. Go on with it by moodogram-cli crossval --resume %2.</source>
        <translation>La cartella %1 contiene un fold di una convalida incrociata. Proseguirla con moodogram-cli crossval --resume %2.</translation>
    </message>
    <message>
        <source>Cannot write into the run folder %1: %2.</source>
        <translation>Impossibile scrivere nella cartella dell’esecuzione %1: %2.</translation>
    </message>
    <message>
        <source>Another process is at work on the run in %1. Wait for it, or end it first.</source>
        <translation>Un altro processo sta lavorando all’esecuzione in %1. Attenderlo, o prima terminarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>Impossibile eliminare %1: %2.</translation>
    </message>
    <message>
        <source>The run cannot go on from %1: %2</source>
        <translation>L’esecuzione non può proseguire da %1: %2</translation>
    </message>
    <message>
        <source>it is no state of a training, or that of another version.</source>
        <translation>non è lo stato di un addestramento, o è di un’altra versione.</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>è incompleto.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>è danneggiato.</translation>
    </message>
    <message>
        <source>%1 has no recordings.</source>
        <translation>%1 non ha registrazioni.</translation>
    </message>
    <message>
        <source>Training needs the program moodogram-cli, which is not at %1. Install the package moodogram-cli, or reinstall Moodogram.</source>
        <translation>L’addestramento ha bisogno del programma moodogram-cli, che non si trova in %1. Installare il pacchetto moodogram-cli, o reinstallare Moodogram.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>Impossibile avviare %1: %2.</translation>
    </message>
    <message>
        <source>The run in %1 cannot be deleted: %2.</source>
        <translation>L’esecuzione in %1 non può essere eliminata: %2.</translation>
    </message>
    <message>
        <source>%1 has only %2 to learn from, too few for recipe.calibration_folds = %3. Lower it, set it to 0, or add recordings of others.</source>
        <translation>%1 ha solo %2 da cui imparare, troppo poco per recipe.calibration_folds = %3. Diminuirlo, metterlo a 0 o aggiungere registrazioni di altri.</translation>
    </message>
    <message>
        <source>validating: %1 of %2</source>
        <translation>convalida: %1 di %2</translation>
    </message>
    <message>
        <source>%1 has no neutral recording, so that neutral cannot be a class. Leave it out, or add some.</source>
        <translation>%1 non ha nessuna registrazione neutra, quindi neutro non può essere una classe. Ometterla o aggiungerne.</translation>
    </message>
    <message>
        <source>Training ran out of memory. Make the batches smaller (recipe.batch_size) and start a new run; or end other programs that use the memory, and let this one go on. (%1)</source>
        <translation>L’addestramento ha esaurito la memoria. Rimpicciolire i lotti (recipe.batch_size) e avviare una nuova esecuzione; oppure chiudere altri programmi che usano la memoria e riprendere questa. (%1)</translation>
    </message>
    <message>
        <source>The GPU failed. Once it works again, the run can go on from its last saved state. (%1)</source>
        <translation>La GPU ha smesso di funzionare. Quando funzionerà di nuovo, l’esecuzione può riprendere dall’ultimo stato salvato. (%1)</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>L’addestramento non è riuscito: %1</translation>
    </message>
    <message>
        <source>configuration, recordings, weights to start from or teacher are no longer those of the run. Start a new run.</source>
        <translation>configurazione, registrazioni, pesi iniziali o insegnante non sono più quelli dell’esecuzione. Avviarne una nuova.</translation>
    </message>
</context>
<context>
    <name>moodogram::desktop::WindowKeeper</name>
    <message>
        <source>The language changes when no other dialog is open. Close them, then choose it again.</source>
        <translation>La lingua cambia quando non è aperta nessun’altra finestra di dialogo. Chiuderle, poi sceglierla di nuovo.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::AudioFolderRow</name>
    <message>
        <source>Folder of the audio, if it is not beside the table</source>
        <translation>Cartella dell’audio, se non è accanto alla tabella</translation>
    </message>
    <message>
        <source>Audio…</source>
        <translation>Audio…</translation>
    </message>
    <message>
        <source>Choose the folder of the audio that the table names</source>
        <translation>Scegliere la cartella dell’audio che la tabella nomina</translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Cartella dell’audio</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CheckPage</name>
    <message>
        <source>silent</source>
        <extracomment>What is odd about a recording</extracomment>
        <translation>silenzio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped sample(s)</source>
        <translation>
            <numerusform>%Ln campione saturato</numerusform>
            <numerusform>%Ln campioni saturati</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Name of a step: are the recordings fit to learn from?</extracomment>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Are they fit to learn from?</source>
        <translation>Sono adatte per imparare?</translation>
    </message>
    <message>
        <source>What is odd about the recordings, before anything is trained on them.</source>
        <translation>Che cosa c’è di strano nelle registrazioni, prima di usarle per un addestramento.</translation>
    </message>
    <message>
        <source>Only those with &amp;problems</source>
        <translation>Solo quelle con &amp;problemi</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Double-click to listen</source>
        <translation>Doppio clic per ascoltare</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table; a group is one person or one piece; rate is the sample rate</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emozione</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Stranezze</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Le registrazioni non sono ancora state lette.</translation>
    </message>
    <message>
        <source>Hardly any of the files can be decoded. Choose other recordings.</source>
        <translation>Quasi nessuno dei file può essere decodificato. Scegliere altre registrazioni.</translation>
    </message>
    <message>
        <source>The recordings are being read…</source>
        <translation>Lettura delle registrazioni…</translation>
    </message>
    <message>
        <source>Emotions.</source>
        <translation>Emozioni.</translation>
    </message>
    <message>
        <source>There are no recordings of these emotions: %1. The network will never say so.</source>
        <extracomment>%1: one or more emotions, &quot;calm and sad&quot;</extracomment>
        <translation>Non ci sono registrazioni di queste emozioni: %1. La rete non le indicherà mai.</translation>
    </message>
    <message>
        <source>The most frequent has %L1 times as many recordings as the rarest. “Weigh rare emotions up” on the recipe&apos;s expert page helps.</source>
        <translation>La più frequente ha %L1 volte le registrazioni della più rara. Aiuta «Più peso alle emozioni rare» nella pagina per esperti della ricetta.</translation>
    </message>
    <message>
        <source>All five are there, evenly enough.</source>
        <translation>Ci sono tutte e cinque, in modo abbastanza uniforme.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Gruppi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its score flatters.</source>
        <translation>
            <numerusform>%Ln registrazione non indica chi l’ha fatta. Se le stesse persone sono da entrambi i lati del test, il punteggio è lusinghiero.</numerusform>
            <numerusform>%Ln registrazioni non indicano chi le ha fatte. Se le stesse persone sono da entrambi i lati del test, il punteggio è lusinghiero.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each on one side of the split only.</source>
        <extracomment>%1: a number of groups, &quot;24 actors&quot;</extracomment>
        <translation>%1, ciascuno da un solo lato della suddivisione.</translation>
    </message>
    <message>
        <source>%1 only: what the network learns may be them, not the emotion.</source>
        <translation>Solo %1: la rete potrebbe imparare le persone, non l’emozione.</translation>
    </message>
    <message>
        <source>Leak guard.</source>
        <translation>Protezione dalle perdite.</translation>
    </message>
    <message>
        <source>A random split would put %1 on both sides, and the network would be tested on what it knows: in published audits that flatters by 9 to 12 points. Here groups are never torn.</source>
        <extracomment>%1: a number of groups, &quot;12 actors&quot;</extracomment>
        <translation>Una suddivisione a caso metterebbe %1 da entrambi i lati, e la rete sarebbe testata su ciò che conosce: nelle verifiche pubblicate ciò gonfia il punteggio di 9–12 punti. Qui i gruppi non sono mai divisi.</translation>
    </message>
    <message>
        <source>Nothing could be known again on the other side of a split.</source>
        <translation>Nulla si potrebbe riconoscere dall’altro lato di una suddivisione.</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>Suddivisione.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>Suono.</translation>
    </message>
    <message>
        <source>Still being read: levels, copies and damage follow.</source>
        <translation>Lettura ancora in corso: seguono livelli, copie e danni.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded is left out.</source>
        <translation>
            <numerusform>%Ln registrazione con danni, silenzio o saturazione; vedere sotto. Ciò che non si può decodificare è tralasciato.</numerusform>
            <numerusform>%Ln registrazioni con danni, silenzio o saturazione; vedere sotto. Ciò che non si può decodificare è tralasciato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be decoded; none is silent or clipped.</source>
        <translation>Tutti i file si possono decodificare; nessuno è muto o saturato.</translation>
    </message>
    <message>
        <source>Copies.</source>
        <translation>Copie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data. Copies stay on the same side.</source>
        <translation>
            <numerusform>%Ln registrazione è più volte nei dati. Le copie restano dallo stesso lato.</numerusform>
            <numerusform>%Ln registrazioni sono più volte nei dati. Le copie restano dallo stesso lato.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording is there twice.</source>
        <translation>Nessuna registrazione è presente due volte.</translation>
    </message>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>Every recording is %1: there is nothing to tell apart. Add recordings of another emotion.</source>
        <translation>L’unica emozione è «%1»: non c’è nulla da distinguere. Aggiungere registrazioni di un’altra emozione.</translation>
    </message>
    <message>
        <source>No recording is there twice, nor in another encoding.</source>
        <translation>Nessuna registrazione c’è due volte, nemmeno in un’altra codifica.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</source>
        <translation>
            <numerusform>%Ln registrazione è più di una volta nei dati, e non in uno stesso gruppo. Solo i file con gli stessi byte restano di sicuro dalla stessa parte: tralasciare le altre copie, o indicare un solo gruppo per entrambe.</numerusform>
            <numerusform>%Ln registrazioni sono più di una volta nei dati, e non in uno stesso gruppo. Solo i file con gli stessi byte restano di sicuro dalla stessa parte: tralasciare le altre copie, o indicare un solo gruppo per entrambe.</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>uguale a %1</translation>
    </message>
    <message>
        <source>No recording is there twice in the same encoding. Other encodings are still being compared.</source>
        <translation>Nessuna registrazione è presente due volte nella stessa codifica. Le altre codifiche si stanno ancora confrontando.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ClassBars</name>
    <message>
        <source>Recordings of each emotion</source>
        <translation>Registrazioni di ogni emozione</translation>
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
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa fare?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Cerca un comando</translation>
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
        <translation>%1  (da %2 a %3)</translation>
    </message>
    <message>
        <source>Average recall (UAR)</source>
        <translation>Richiamo medio (UAR)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Log-verosimiglianza negativa</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Errore di calibrazione (ECE)</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Richiamo di %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcolo…</translation>
    </message>
    <message>
        <source>Scores of the test</source>
        <translation>Punteggi del test</translation>
    </message>
    <message>
        <source>Configured differently</source>
        <translation>Configurate diversamente</translation>
    </message>
    <message>
        <source>Fields of the configuration that differ</source>
        <translation>Campi della configurazione che differiscono</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perdita nelle epoche</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Convalida nelle epoche</translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>Confronta esecuzioni</translation>
    </message>
    <message>
        <source>Scores of the test, with 95 % intervals</source>
        <translation>Punteggi del test, con intervalli al 95%</translation>
    </message>
    <message>
        <source>Loss of validation, else of learning</source>
        <translation>Perdita di convalida, o di apprendimento</translation>
    </message>
    <message>
        <source>Average recall of validation (UAR)</source>
        <translation>Richiamo medio di convalida (UAR)</translation>
    </message>
    <message>
        <source>⚠  Not all of them are finished and tested; those have no scores yet.</source>
        <translation>⚠  Non tutte sono finite e testate; quelle non hanno ancora punteggi.</translation>
    </message>
    <message>
        <source>⚠  They were not tested on the same recordings (%1 of %2 are common to all): their scores cannot be compared. Train with the same split, or evaluate the models on the same recordings.</source>
        <translation>⚠  Non sono state testate sulle stesse registrazioni (%1 di %2 sono comuni a tutte): i punteggi non si possono confrontare. Addestrare con la stessa suddivisione, o valutare i modelli sulle stesse registrazioni.</translation>
    </message>
    <message>
        <source>Recordings tested</source>
        <translation>Registrazioni testate</translation>
    </message>
    <message>
        <source>UAR of the folds</source>
        <translation>UAR dei fold</translation>
    </message>
    <message>
        <source>Configured alike</source>
        <translation>Configurate allo stesso modo</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a figure and the data set that it is of</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>UAR of the external test</source>
        <translation>UAR del test esterno</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ComparisonPane</name>
    <message>
        <source>Linked</source>
        <extracomment>A button: both pictures show the same times and frequencies</extracomment>
        <translation>Collegati</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>A button: the two files change places</extracomment>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancati</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice di confusione</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>emotion, number</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of the matrix, what it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>emotions</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Recordings that are %3 and were called %4: %1 of %2</source>
        <extracomment>%1, %2: numbers, %3: what they are, %4: what the network said, emotions within a sentence</extracomment>
        <translation>Registrazioni con emozione «%3» e giudicate «%4»: %1 di %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ControlHelp</name>
    <message>
        <source>More in the guide</source>
        <translation>Altro nella guida</translation>
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
        <translation>&lt;b&gt;%1&lt;/b&gt; di suono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with problems, see the next page</source>
        <translation>
            <numerusform>%Ln registrazione con problemi, vedere la pagina seguente</numerusform>
            <numerusform>%Ln registrazioni con problemi, vedere la pagina seguente</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Which recordings shall it learn from?</source>
        <translation>Da quali registrazioni deve imparare?</translation>
    </message>
    <message>
        <source>Recordings whose emotion is known. Nothing is copied or changed; they stay where they are.</source>
        <translation>Registrazioni di cui si conosce l’emozione. Nulla è copiato o modificato; restano dove sono.</translation>
    </message>
    <message>
        <source>Folder or table of the recordings</source>
        <translation>Cartella o tabella delle registrazioni</translation>
    </message>
    <message>
        <source>A folder, or a table of files and emotions (CSV, JSON)</source>
        <translation>Una cartella, o una tabella di file ed emozioni (CSV, JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>How the recordings are arranged: the program finds out</extracomment>
        <translation>Riconosciuto</translation>
    </message>
    <message>
        <source>RAVDESS song</source>
        <translation>RAVDESS canto</translation>
    </message>
    <message>
        <source>RAVDESS speech</source>
        <translation>RAVDESS parlato</translation>
    </message>
    <message>
        <source>A folder for each emotion</source>
        <translation>Una cartella per emozione</translation>
    </message>
    <message>
        <source>Table of files</source>
        <translation>Tabella di file</translation>
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
        <translation>Come è intesa la cartella. Sceglierne uno se è stata riconosciuta male.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>Scegli &amp;cartella…</translation>
    </message>
    <message>
        <source>Choose &amp;Table…</source>
        <translation>Scegli &amp;tabella…</translation>
    </message>
    <message>
        <source>Recordings that have been read</source>
        <translation>Registrazioni lette</translation>
    </message>
    <message>
        <source>There are too few recordings of the five emotions: a network needs two at least.</source>
        <translation>Ci sono troppo poche registrazioni delle cinque emozioni: a una rete ne servono almeno due.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Cartella delle registrazioni</translation>
    </message>
    <message>
        <source>Table of recordings</source>
        <translation>Tabella delle registrazioni</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tabelle (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>Lettura delle registrazioni…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e %Ln altra</numerusform>
            <numerusform>… e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>From My &amp;Library…</source>
        <translation>Dalla mia &amp;libreria…</translation>
    </message>
    <message>
        <source>Your corrections of moods, and playlists of which you say what they are</source>
        <translation>Le proprie correzioni di umori, e le playlist di cui si indica che cosa sono</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What can be used&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ The &lt;b&gt;RAVDESS&lt;/b&gt;, speech or song: a folder with Actor_01, Actor_02…&lt;br&gt;▸ A &lt;b&gt;folder for each emotion&lt;/b&gt; named calm, happy, sad, angry, fearful; below each one perhaps a folder for each artist&lt;br&gt;▸ A &lt;b&gt;table&lt;/b&gt; (CSV or JSON) with the columns path and label, and group where artists are known&lt;br&gt;▸ &lt;b&gt;Your own library&lt;/b&gt;: moods that you corrected, and playlists of which you say what they are&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; and &lt;b&gt;CAL500&lt;/b&gt; as they are published, with their audio&lt;/p&gt;&lt;p&gt;Drop a folder here, or choose one above. Ten minutes of each emotion, by several people, are a start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Che cosa si può usare&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ Il &lt;b&gt;RAVDESS&lt;/b&gt;, parlato o canto: una cartella con Actor_01, Actor_02…&lt;br&gt;▸ Una &lt;b&gt;cartella per ogni emozione&lt;/b&gt; di nome calm, happy, sad, angry, fearful; in ciascuna, eventualmente, una cartella per ogni artista&lt;br&gt;▸ Una &lt;b&gt;tabella&lt;/b&gt; (CSV o JSON) con le colonne path e label, e group se gli artisti sono noti&lt;br&gt;▸ &lt;b&gt;La propria libreria&lt;/b&gt;: umori corretti, e playlist di cui si indica che cosa sono&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; e &lt;b&gt;CAL500&lt;/b&gt; come sono pubblicati, con il loro audio&lt;/p&gt;&lt;p&gt;Trascinare qui una cartella, o sceglierne una qui sopra. Dieci minuti di ogni emozione, di più persone, bastano per cominciare.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln recording(s) it is only known what they are not</source>
        <translation>
            <numerusform>di %Ln registrazione si sa solo che cosa non è</numerusform>
            <numerusform>di %Ln registrazioni si sa solo che cosa non sono</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Cartella dell’audio</translation>
    </message>
    <message>
        <source>Recordings called neutral are a si&amp;xth class</source>
        <translation>Le registrazioni dette neutre sono una s&amp;esta classe</translation>
    </message>
    <message>
        <source>Else they are left out. In the library, what such a network takes for neutral makes it less sure.</source>
        <translation>Altrimenti vengono escluse. Nella libreria, ciò che una rete simile ritiene neutro la rende meno sicura.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
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
        <translation>Da conservare: senza perdita prima che con perdita, poi il bitrate più alto</translation>
    </message>
    <message>
        <source>&amp;Select All but the Best</source>
        <translation>&amp;Seleziona tutti tranne il migliore</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>&amp;Rimuovi dalla libreria</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avanzamento del confronto</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <translation>Registrazioni presenti più volte</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>I file restano dove sono</translation>
    </message>
    <message>
        <source>Comparing recordings by their sound…</source>
        <translation>Confronto delle registrazioni in base al suono…</translation>
    </message>
    <message>
        <source>Listening to %1 (%L2 of %L3)</source>
        <extracomment>%1: a file</extracomment>
        <translation>Ascolto di %1 (%L2 di %L3)</translation>
    </message>
    <message>
        <source>No recording is in the library more than once.</source>
        <translation>Nessuna registrazione è più volte nella libreria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are in the library more than once. The file to keep comes first.</source>
        <translation>
            <numerusform>%Ln registrazione è più volte nella libreria. Il file da conservare viene per primo.</numerusform>
            <numerusform>%Ln registrazioni sono più volte nella libreria. Il file da conservare viene per primo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed and were compared byte by byte only.</source>
        <translation>
            <numerusform>%Ln brano non è stato analizzato ed è stato confrontato solo byte per byte.</numerusform>
            <numerusform>%Ln brani non sono stati analizzati e sono stati confrontati solo byte per byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>Impossibile leggere %Ln file.</numerusform>
            <numerusform>Impossibile leggere %Ln file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesModel</name>
    <message>
        <source>not in the library</source>
        <extracomment>In the place of a title</extracomment>
        <translation>non nella libreria</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>un flusso</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>non riproducibile</translation>
    </message>
    <message>
        <source>Stays here when the list is built anew</source>
        <translation>Resta qui quando la lista è rifatta</translation>
    </message>
    <message>
        <source>Click to keep the track at this place</source>
        <translation>Clic per tenere il brano in questa posizione</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>non bloccato</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <translation>Emozione nel tempo</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <extracomment>Heading: the reason why a track is in the playlist</extracomment>
        <translation>Perché è qui</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>in riproduzione</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesTable</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Brani della playlist</translation>
    </message>
    <message>
        <source>There is nothing in this playlist yet.
Drag tracks here, or onto its name in the side bar.</source>
        <translation>In questa playlist non c’è ancora nulla.
Trascinare i brani qui, o sul suo nome nella barra laterale.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Why This Mood?</source>
        <translation>Perché questo umore?</translation>
    </message>
    <message>
        <source>Parts of the window that have been covered</source>
        <translation>Parti della finestra che sono state coperte</translation>
    </message>
    <message>
        <source>At the pointer</source>
        <translation>Al puntatore</translation>
    </message>
    <message>
        <source>Strength of the heat over the picture</source>
        <translation>Intensità del calore sull’immagine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Grad-CAM follows the network&apos;s gradients back to its feature maps. Occlusion covers parts of the picture and sees what that costs the emotion.</source>
        <translation>Grad-CAM risale i gradienti della rete fino alle sue mappe di caratteristiche. L’occlusione copre parti dell’immagine e vede quanto ne perde l’emozione.</translation>
    </message>
    <message>
        <source>Best for the network</source>
        <extracomment>A method of explaining a network&apos;s verdict, chosen by the program</extracomment>
        <translation>Il migliore per la rete</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occlusione</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>&amp;Calore</translation>
    </message>
    <message>
        <source>A heat map shows where the network looked, not why, and not whether it is right.</source>
        <translation>Una mappa di calore mostra dove ha guardato la rete, non perché, né se ha ragione.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Metodo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Esportato: %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Intorno a %1</translation>
    </message>
    <message>
        <source>Looking where the network looked…</source>
        <translation>Ricerca di dove ha guardato la rete…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Nothing in this window speaks for %1.</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>Nulla in questa finestra parla a favore di %1.</translation>
    </message>
    <message>
        <source>For %1 it looked mostly between %2 and %3, %4 to %5.</source>
        <extracomment>For %1 (an emotion) a network looked mostly at a time (%2 to %3) and at frequencies (%4 to %5)</extracomment>
        <translation>Per %1 ha guardato soprattutto tra %2 e %3, da %4 a %5.</translation>
    </message>
    <message>
        <source>%1 · %2 · heat %3</source>
        <extracomment>Time, frequency and how hot the heat map is there</extracomment>
        <translation>%1 · %2 · calore %3</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Esporta la mappa di calore</translation>
    </message>
    <message>
        <source>Picture (*.png);;Numbers for NumPy (*.npy);;Everything as JSON (*.json)</source>
        <translation>Immagine (*.png);;Numeri per NumPy (*.npy);;Tutto come JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of a list: what is exported</extracomment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Label of a list: which part of the track</extracomment>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <comment>dots per inch</comment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Testo chiaro su fondo scuro</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emozioni nel tempo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Label of a list: what the numbers are, decibels or others</extracomment>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Decibel</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Ampiezza</translation>
    </message>
    <message>
        <source>Power density, per Hz</source>
        <translation>Densità di potenza, per Hz</translation>
    </message>
    <message>
        <source>Power density, dB per Hz</source>
        <translation>Densità di potenza, dB per Hz</translation>
    </message>
    <message>
        <source>What is seen</source>
        <extracomment>The part of the track that is on screen</extracomment>
        <translation>Parte visibile</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Tutto il brano</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Figure with axes</source>
        <translation>Figura con assi</translation>
    </message>
    <message>
        <source>Picture of the spectrogram</source>
        <translation>Immagine dello spettrogramma</translation>
    </message>
    <message>
        <source>Numbers of the spectrogram</source>
        <translation>Numeri dello spettrogramma</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ciò che vede la rete</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Immagine PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Disegno SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Pagina PDF</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Array NumPy</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabella CSV</translation>
    </message>
    <message>
        <source>WAV, as in the file</source>
        <translation>WAV, come nel file</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Etichette Audacity</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers</source>
        <translation>Livelli Sonic Visualiser</translation>
    </message>
    <message>
        <source>JAMS annotation</source>
        <translation>Annotazione JAMS</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the size of a file, &quot;3.2 MB&quot;</extracomment>
        <translation>Circa %1</translation>
    </message>
    <message>
        <source>About %1, %2 × %3 cm on paper</source>
        <extracomment>%1: the size of a file, %2: width, %3: height</extracomment>
        <translation>Circa %1, %2 × %3 cm su carta</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <extracomment>A kind of file and its ending</extracomment>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Scritto in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>These are the numbers of plain spectra, whatever method is shown.</source>
        <translation>Sono i numeri di spettri semplici, qualunque sia il metodo mostrato.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExternalTestBox</name>
    <message>
        <source>found: %1</source>
        <translation>trovate: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>mancanti: %1</translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>%1 di suono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be opened and will be left out</source>
        <translation>
            <numerusform>%Ln di esse non si può aprire e sarà tralasciata</numerusform>
            <numerusform>%Ln di esse non si possono aprire e saranno tralasciate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e %Ln altra</numerusform>
            <numerusform>… e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mancanti: %1</translation>
    </message>
    <message>
        <source>Al&amp;so test it on other recordings, which it does not learn from</source>
        <translation>Te&amp;sta anche su altre registrazioni, da cui non impara</translation>
    </message>
    <message>
        <source>A further data set, such as CAL500 with your audio: the finished network is scored on it, beside the test that is kept back of the recordings above. What is in both is left out.</source>
        <translation>Un altro insieme di dati, come CAL500 con il proprio audio: la rete finita vi è valutata, oltre al test tenuto da parte delle registrazioni qui sopra. Ciò che è in entrambi è tralasciato.</translation>
    </message>
    <message>
        <source>A folder, or a table such as that of CAL500</source>
        <translation>Una cartella, o una tabella come quella di CAL500</translation>
    </message>
    <message>
        <source>Folder or table of the recordings to test on</source>
        <translation>Cartella o tabella delle registrazioni per il test</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings to test on</source>
        <translation>Scegliere la cartella delle registrazioni per il test</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabella…</translation>
    </message>
    <message>
        <source>Choose the table of the recordings to test on; their audio may lie elsewhere</source>
        <translation>Scegliere la tabella delle registrazioni per il test; il loro audio può stare altrove</translation>
    </message>
    <message>
        <source>Folder of the audio to test on</source>
        <translation>Cartella dell’audio per il test</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Registrazioni per il test</translation>
    </message>
    <message>
        <source>Table of recordings to test on</source>
        <translation>Tabella delle registrazioni per il test</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tabelle (*.csv *.json)</translation>
    </message>
    <message>
        <source>Choose the recordings that it is also to be tested on, or untick the box.</source>
        <translation>Scegliere le registrazioni su cui va anche testato, o togliere la spunta dalla casella.</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Ricerca in corso…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FeedbackBox</name>
    <message>
        <source>Not right? Tell Moodogram that it is</source>
        <extracomment>The verdict of the model; below are buttons of the emotions</extracomment>
        <translation>Non è così? Indicare a Moodogram che è</translation>
    </message>
    <message>
        <source>This track is %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>Questo brano è %1</translation>
    </message>
    <message>
        <source>Playlists count it at once, and training can learn from it</source>
        <translation>Le playlist ne tengono subito conto, e l’addestramento può impararne</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>A button: what the user has said about the mood</extracomment>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Playlist Like This…</source>
        <translation>Playlist simile…</translation>
    </message>
    <message>
        <source>From Here to Calm…</source>
        <translation>Da qui a calmo…</translation>
    </message>
    <message>
        <source>A playlist whose mood goes from that of this track to calm</source>
        <translation>Una playlist il cui umore va da quello di questo brano a calmo</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>Non %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <extracomment>%1: &quot;calm, not sad&quot;</extracomment>
        <translation>Indicato: %1</translation>
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
        <translation>I primi umori</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Ricerca della musica…</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <extracomment>%1 is a track.</extracomment>
        <translation>In riproduzione: %1</translation>
    </message>
    <message>
        <source>There is no music in this folder that could be read. Go back and choose another one, or the demo library.</source>
        <translation>In questa cartella non c’è musica leggibile. Tornare indietro e sceglierne un’altra, o la libreria dimostrativa.</translation>
    </message>
    <message numerus="yes">
        <source>Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.</source>
        <translation>
            <numerusform>Ascoltati %1 di %Ln brano. Il resto prosegue in sottofondo mentre ci si guarda intorno.</numerusform>
            <numerusform>Ascoltati %1 di %Ln brani. Il resto prosegue in sottofondo mentre ci si guarda intorno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listened to all %Ln track(s).</source>
        <translation>
            <numerusform>Ascoltato %Ln brano.</numerusform>
            <numerusform>Ascoltati tutti i %Ln brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>track, mood, percentage</comment>
        <extracomment>A track and its mood: &quot;Song: Happy, 62 %&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: not sure, perhaps %2 (%3)</source>
        <translation>%1: incerto, forse %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FoldTable</name>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Fold della convalida incrociata</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Average recall of the emotions</source>
        <translation>Richiamo medio delle emozioni</translation>
    </message>
    <message>
        <source>%L1, at work</source>
        <translation>%L1, in corso</translation>
    </message>
    <message>
        <source>%L1, not yet</source>
        <translation>%L1, non ancora</translation>
    </message>
    <message>
        <source>Mean of the folds</source>
        <translation>Media dei fold</translation>
    </message>
    <message>
        <source>± the standard deviation of the folds</source>
        <translation>± la deviazione standard dei fold</translation>
    </message>
    <message>
        <source>What a network must beat: %1</source>
        <translation>Ciò che una rete deve superare: %1</translation>
    </message>
    <message>
        <source>Linear baseline</source>
        <translation>Riferimento lineare</translation>
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
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Trovato nella guida</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer of them.</source>
        <translation>Nella guida nulla contiene tutte queste parole. Provare con meno parole.</translation>
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
        <translation>Mappa di calore sullo spettrogramma della finestra</translation>
    </message>
    <message>
        <source>Bright where the network looked. Point with the mouse, or go with the arrow keys.</source>
        <translation>Chiaro dove ha guardato la rete. Puntare con il mouse, o muoversi con i tasti freccia.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LearningRatePlot</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Tasso di apprendimento nelle epoche</translation>
    </message>
    <message>
        <source>At most %1, over %2</source>
        <extracomment>A learning rate, and &quot;32 epochs&quot;</extracomment>
        <translation>Al massimo %1, in %2</translation>
    </message>
    <message>
        <source>learning rate, at most %1</source>
        <translation>tasso di apprendimento, al massimo %1</translation>
    </message>
    <message>
        <source>first epoch</source>
        <extracomment>Left end of an axis</extracomment>
        <translation>prima epoca</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <extracomment>Right end of an axis</extracomment>
        <translation>epoca %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <extracomment>How loud the input is</extracomment>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Level in dB below full scale: mean of 0.3 s as a bar, peak as a line</source>
        <translation>Livello in dB sotto il fondo scala: media di 0,3 s come barra, picco come linea</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>Nothing is heard from an input</extracomment>
        <translation>silenzio</translation>
    </message>
    <message>
        <source>overload</source>
        <extracomment>The input is too loud and is cut off</extracomment>
        <translation>saturazione</translation>
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
        <translation>I livelli e i loro colori</translation>
    </message>
    <message>
        <source>Drag an end to change the range, or between them to make everything brighter or darker</source>
        <translation>Trascinare un estremo per cambiare l’intervallo, o in mezzo per rendere tutto più chiaro o più scuro</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rifai</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Riproduci</translation>
    </message>
    <message>
        <source>Play &amp;Next</source>
        <translation>Riproduci s&amp;ubito dopo</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>Aggiungi alla c&amp;oda</translation>
    </message>
    <message>
        <source>Analyse Selected A&amp;gain</source>
        <translation>Rianalizza s&amp;elezionati</translation>
    </message>
    <message>
        <source>&amp;Copy Paths</source>
        <translation>&amp;Copia percorsi</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>Rimuovi &amp;dalla libreria</translation>
    </message>
    <message>
        <source>&amp;No Rating</source>
        <translation>&amp;Nessuna valutazione</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>Tr&amp;ova duplicati…</translation>
    </message>
    <message>
        <source>R&amp;estore Removed Tracks…</source>
        <translation>Ripr&amp;istina brani rimossi…</translation>
    </message>
    <message>
        <source>For&amp;get Missing Tracks…</source>
        <translation>Dimentica &amp;brani mancanti…</translation>
    </message>
    <message>
        <source>&amp;Group by Album</source>
        <translation>&amp;Raggruppa per album</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>A menu: stars</extracomment>
        <translation>&amp;Valutazione</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonne</translation>
    </message>
    <message>
        <source>Removed from the library: %1. The files stay where they are; Undo brings them back.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>Rimossi dalla libreria: %1. I file restano dove sono; Annulla li riporta.</translation>
    </message>
    <message>
        <source>No tracks have been removed from the library.</source>
        <translation>Nessun brano è stato rimosso dalla libreria.</translation>
    </message>
    <message>
        <source>No tracks are missing.</source>
        <translation>Nessun brano è mancante.</translation>
    </message>
    <message>
        <source>Forget Missing Tracks</source>
        <translation>Dimentica brani mancanti</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and plays?</source>
        <translation>
            <numerusform>Il file di %Ln brano è sparito da una cartella che c’è ancora. Dimenticarlo, con valutazione e ascolti?</numerusform>
            <numerusform>I file di %Ln brani sono spariti da cartelle che ci sono ancora. Dimenticarli, con valutazioni e ascolti?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Tracks that are kept come back when their files do.</source>
        <translation>L’operazione non si può annullare. I brani conservati tornano quando tornano i loro file.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <extracomment>%1: &quot;3 tracks&quot;; the library knows nothing about them any more</extracomment>
        <translation>Dimenticati: %1.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h This Track</source>
        <translation>Confro&amp;nta con questo brano</translation>
    </message>
    <message>
        <source>Show in F&amp;older</source>
        <translation>&amp;Mostra nella cartella</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>&amp;Proprietà</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>Rimuovi cartella</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>Rimuovere «%1» dalla libreria?</translation>
    </message>
    <message>
        <source>The library forgets what was in it (%1), with ratings and plays. This cannot be undone. The files stay where they are.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>La libreria dimentica ciò che c’era nella cartella (%1), con valutazioni e ascolti. Non si può annullare. I file restano dove sono.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a folder out of the library</extracomment>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryLabelsDialog</name>
    <message>
        <source>&amp;Corrections of moods: “This is sad”, “Not sad”</source>
        <translation>&amp;Correzioni di umori: «È triste», «Non è triste»</translation>
    </message>
    <message>
        <source>Learn from My Library</source>
        <translation>Impara dalla mia libreria</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>All of it is</source>
        <translation>È tutta</translation>
    </message>
    <message>
        <source>What you say about your tracks can teach a model your own ears. Lists that were made by mood only teach it what the old model said.</source>
        <translation>Ciò che si indica sui propri brani può insegnare a un modello il proprio orecchio. Le liste fatte per umore gli insegnano solo ciò che diceva il vecchio modello.</translation>
    </message>
    <message>
        <source>&amp;Use These Labels</source>
        <translation>&amp;Usa queste etichette</translation>
    </message>
    <message>
        <source>%1 (made by rules or moods)</source>
        <translation>%1 (fatta con regole o umori)</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>Emozione di %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usata</translation>
    </message>
    <message>
        <source>Nothing says yet what a track is. Right-click a track and correct its mood, or choose what a playlist is.</source>
        <translation>Nulla indica ancora com’è un brano. Fare clic destro su un brano e correggerne l’umore, o scegliere com’è una playlist.</translation>
    </message>
    <message numerus="yes">
        <source>Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any is never found.</source>
        <extracomment>%1: emotions</extracomment>
        <translation>
            <numerusform>Pochi: %1. Per cominciare serve almeno %Ln brano di ogni emozione, di più artisti; un’emozione senza brani non è mai trovata.</numerusform>
            <numerusform>Pochi: %1. Per cominciare servono almeno %Ln brani di ogni emozione, di più artisti; un’emozione senza brani non è mai trovata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln track(s) it is only known what they are not; that is learned from, too.</source>
        <translation>
            <numerusform>Di %Ln brano si sa solo che cosa non è; si impara anche da questo.</numerusform>
            <numerusform>Di %Ln brani si sa solo che cosa non sono; si impara anche da questo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryTransfers</name>
    <message>
        <source>&amp;Audacity Labels…</source>
        <translation>&amp;Etichette Audacity…</translation>
    </message>
    <message>
        <source>&amp;Sonic Visualiser Layers…</source>
        <translation>&amp;Livelli Sonic Visualiser…</translation>
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
        <translation>Tabelle per SQL (*.sqlite)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Import Moods…</source>
        <translation>&amp;Importa umori…</translation>
    </message>
    <message>
        <source>&amp;Write Moods into Tags…</source>
        <translation>Scrivi gli &amp;umori nei tag…</translation>
    </message>
    <message>
        <source>E&amp;xport Moods of Selected</source>
        <translation>E&amp;sporta umori dei selezionati</translation>
    </message>
    <message>
        <source>Of all tracks, in one file for other programs or for another computer</source>
        <translation>Di tutti i brani, in un solo file per altri programmi o per un altro computer</translation>
    </message>
    <message>
        <source>Moods that were exported, for the same sound wherever it lies</source>
        <translation>Umori esportati, per lo stesso suono ovunque si trovi</translation>
    </message>
    <message>
        <source>Into the files of the selected tracks, for other players; shown before it is done</source>
        <translation>Nei file dei brani selezionati, per altri lettori; prima mostra cosa farà</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Folder for the moods of the selected tracks</source>
        <translation>Cartella per gli umori dei brani selezionati</translation>
    </message>
    <message>
        <source>Writing moods…</source>
        <translation>Scrittura degli umori…</translation>
    </message>
    <message numerus="yes">
        <source>The moods of %Ln track(s) are in %1.</source>
        <translation>
            <numerusform>Gli umori di %Ln brano sono in %1.</numerusform>
            <numerusform>Gli umori di %Ln brani sono in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln brano non è stato analizzato.</numerusform>
            <numerusform>%Ln brani non sono stati analizzati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>Impossibile scrivere %Ln file.</numerusform>
            <numerusform>Impossibile scrivere %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all moods</source>
        <translation>Esporta tutti gli umori</translation>
    </message>
    <message>
        <source>Exporting moods…</source>
        <translation>Esportazione degli umori…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been exported to %1.</source>
        <translation>
            <numerusform>%Ln analisi è stata esportata in %1.</numerusform>
            <numerusform>%Ln analisi sono state esportate in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import moods</source>
        <translation>Importa umori</translation>
    </message>
    <message>
        <source>Exported moods (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</source>
        <translation>Umori esportati (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Importing moods…</source>
        <translation>Importazione degli umori…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been imported.</source>
        <translation>
            <numerusform>%Ln analisi è stata importata.</numerusform>
            <numerusform>%Ln analisi sono state importate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln era già nella libreria.</numerusform>
            <numerusform>%Ln erano già nella libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file make no sense and were left out.</source>
        <translation>
            <numerusform>%Ln voce nel file non ha senso ed è stata tralasciata.</numerusform>
            <numerusform>%Ln voci nel file non hanno senso e sono state tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export A&amp;ll Moods…</source>
        <translation>Esporta &amp;tutti gli umori…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LikeList</name>
    <message>
        <source>like %1</source>
        <extracomment>%1: a title; the list is to be like it</extracomment>
        <translation>come %1</translation>
    </message>
    <message>
        <source>not like %1</source>
        <translation>non come %1</translation>
    </message>
    <message>
        <source>Tracks to be like</source>
        <translation>Brani a cui somigliare</translation>
    </message>
    <message>
        <source>The list is like the tracks with a plus, and not like those with a minus. Tracks that are selected in the library or in a playlist when this window opens are here.</source>
        <translation>La lista somiglia ai brani con un più, e non a quelli con un meno. Qui ci sono i brani selezionati nella libreria o in una playlist quando si apre questa finestra.</translation>
    </message>
    <message>
        <source>Like / &amp;Not Like</source>
        <extracomment>Changes a track between the examples to be like and those not to be like</extracomment>
        <translation>Simile / &amp;non simile</translation>
    </message>
    <message>
        <source>&amp;Take Away</source>
        <translation>&amp;Togli</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LivePanel</name>
    <message>
        <source>Live spectrum</source>
        <translation>Spettro in tempo reale</translation>
    </message>
    <message>
        <source>The first verdict comes when four seconds have been heard.</source>
        <translation>Il primo verdetto arriva dopo quattro secondi di ascolto.</translation>
    </message>
    <message>
        <source>No emotions: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>Nessuna emozione: %1</translation>
    </message>
    <message>
        <source>What to listen to</source>
        <translation>Che cosa ascoltare</translation>
    </message>
    <message>
        <source>Sample rate of the input</source>
        <translation>Frequenza di campionamento dell’ingresso</translation>
    </message>
    <message>
        <source>Sound that came faster than it could be looked at, and windows of four seconds that were passed over because the model was still busy or because sound was missing in them</source>
        <translation>Suono arrivato più in fretta di quanto si potesse guardare, e finestre di quattro secondi saltate perché il modello era ancora occupato o perché vi mancava del suono</translation>
    </message>
    <message>
        <source>What is played</source>
        <extracomment>An entry of the list of inputs: what the player plays</extracomment>
        <translation>Ciò che si riproduce</translation>
    </message>
    <message>
        <source>No microphone or other input found</source>
        <translation>Nessun microfono o altro ingresso trovato</translation>
    </message>
    <message>
        <source>The input that was listened to has been unplugged. Choose another one.</source>
        <translation>L’ingresso che si ascoltava è stato scollegato. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Nothing is playing. Start a track, or choose an input above.</source>
        <translation>Nulla è in riproduzione. Avviare un brano, o scegliere un ingresso qui sopra.</translation>
    </message>
    <message>
        <source>Waiting for sound from “%1”…</source>
        <translation>In attesa di suono da «%1»…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Nessun ascolto.</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <extracomment>The question mark is the sign for it</extracomment>
        <translation>? Incerto</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>emotion, percentage, model</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <extracomment>Of sound that could not be looked at in time: %1: &quot;3 frames&quot;, %2: &quot;2 windows&quot;</extracomment>
        <translation>Persi: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frame</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln finestra</numerusform>
            <numerusform>%Ln finestre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveToolBar</name>
    <message>
        <source>Hold the picture</source>
        <translation>Blocca l’immagine</translation>
    </message>
    <message>
        <source>Lets the picture stand still; listening goes on</source>
        <translation>Ferma l’immagine; l’ascolto prosegue</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>A button: stops the moving picture</extracomment>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Scala delle frequenze</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Short names of frequency scales, on a small button: logarithmic</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineare</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>Short name of the mel scale</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Window and FFT size</source>
        <translation>Finestra e dimensione FFT</translation>
    </message>
    <message>
        <source>Samples of a Hann window: more resolve frequency, fewer resolve time</source>
        <translation>Campioni di una finestra di Hann: di più risolvono la frequenza, di meno il tempo</translation>
    </message>
    <message>
        <source>Hann %1</source>
        <comment>window function, FFT size</comment>
        <translation>Hann %1</translation>
    </message>
    <message>
        <source>Level range</source>
        <translation>Intervallo dei livelli</translation>
    </message>
    <message>
        <source>Levels from the first to the last colour</source>
        <translation>Livelli dal primo all’ultimo colore</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <extracomment>A range of levels</extracomment>
        <translation>%1 … %2 dB</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Mappa di colori</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Arco di tempo</translation>
    </message>
    <message>
        <source>Seconds from the left edge to now</source>
        <translation>Secondi dal bordo sinistro a ora</translation>
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
        <translation>Spettro in tempo reale</translation>
    </message>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>emozione</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right edge of a moving picture; the marks before it are seconds</extracomment>
        <translation>ora</translation>
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
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>Aggiungi &amp;cartella…</translation>
    </message>
    <message>
        <source>Add &amp;Demo Library</source>
        <translation>Aggiungi libreria &amp;dimostrativa</translation>
    </message>
    <message>
        <source>&amp;New Mood Playlist…</source>
        <translation>&amp;Nuova playlist d’umore…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>Select &amp;All Tracks</source>
        <translation>&amp;Seleziona tutti i brani</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Preferen&amp;ze…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>Barra &amp;laterale</translation>
    </message>
    <message>
        <source>S&amp;pectrogram</source>
        <translation>&amp;Spettrogramma</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <extracomment>Shows or hides the part of the window with the mood of the selection</extracomment>
        <translation>&amp;Umore</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Coda</translation>
    </message>
    <message>
        <source>&amp;Live Spectrum</source>
        <translation>Spettro in t&amp;empo reale</translation>
    </message>
    <message>
        <source>Sp&amp;ectrogram View</source>
        <translation>Vista s&amp;pettrogramma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Colours of the window
----------
Whether pictures and controls may glide</extracomment>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Riproduzione</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analisi</translation>
    </message>
    <message>
        <source>Analyse &amp;Selected</source>
        <extracomment>The tracks that are selected</extracomment>
        <translation>Analizza &amp;selezionati</translation>
    </message>
    <message>
        <source>Analyse &amp;All</source>
        <translation>Analizza &amp;tutti</translation>
    </message>
    <message>
        <source>&amp;Try Problem Files Again</source>
        <translation>&amp;Riprova i file problematici</translation>
    </message>
    <message>
        <source>The selected ones, or all where none is selected</source>
        <translation>I selezionati, o tutti se nessuno è selezionato</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>Slo&amp;wer While Playing</source>
        <translation>Più &amp;lenta durante la riproduzione</translation>
    </message>
    <message>
        <source>Pause on &amp;Battery</source>
        <translation>Pausa a &amp;batteria</translation>
    </message>
    <message>
        <source>Skip &amp;Long Files</source>
        <translation>Salta i &amp;file lunghi</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>A menu</extracomment>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>&amp;Addestra un modello…</translation>
    </message>
    <message>
        <source>Training &amp;Runs</source>
        <translation>&amp;Esecuzioni di addestramento</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelli…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Scorciatoie da &amp;tastiera</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>C&amp;omandi…</translation>
    </message>
    <message>
        <source>&amp;About Moodogram</source>
        <translation>&amp;Informazioni su Moodogram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Informazioni su &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;</extracomment>
        <translation>&amp;Mai</translation>
    </message>
    <message>
        <source>Over &amp;20 Minutes</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;: files that are longer</extracomment>
        <translation>Oltre &amp;20 minuti</translation>
    </message>
    <message>
        <source>Over &amp;1 Hour</source>
        <translation>Oltre &amp;1 ora</translation>
    </message>
    <message>
        <source>Over &amp;3 Hours</source>
        <translation>Oltre &amp;3 ore</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>The program chooses the model</extracomment>
        <translation>&amp;Automatico</translation>
    </message>
    <message>
        <source>Each track by the model that suits it: music or solo voice</source>
        <translation>Ogni brano con il modello adatto: musica o voce sola</translation>
    </message>
    <message>
        <source>M&amp;usic</source>
        <extracomment>Which model analyses: the one for music or the one for a solo voice</extracomment>
        <translation>M&amp;usica</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voce</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Music&quot;, %2: name of a model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Play or pause, unless a button or a field has the focus</source>
        <translation>Riproduci o pausa, se il fuoco non è su un pulsante o un campo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the track table</source>
        <translation>Nella tabella dei brani</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>What the Return key does in the track table</extracomment>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>In the spectrogram</source>
        <translation>Nello spettrogramma</translation>
    </message>
    <message>
        <source>Comp&amp;act Player</source>
        <translation>Lettore co&amp;mpatto</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Cartelle &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Che cos’è questo?</translation>
    </message>
    <message>
        <source>W&amp;elcome…</source>
        <translation>&amp;Benvenuto…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Segnala un problema…</translation>
    </message>
    <message>
        <source>What is this? Of the control that has the focus</source>
        <translation>Che cos’è questo? Per il controllo che ha il fuoco</translation>
    </message>
    <message>
        <source>M&amp;otion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>Movime&amp;nto</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Ridotto</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainWindow</name>
    <message>
        <source>+ Add folder</source>
        <translation>+ Aggiungi cartella</translation>
    </message>
    <message>
        <source>New mood playlist</source>
        <translation>Nuova playlist d’umore</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Name of a tool bar</extracomment>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>A part of the window</extracomment>
        <translation>Umore</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Riproduzione</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>A button beside a message that the library is damaged</extracomment>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>The library has been repaired. Entries that were kept: %1; lost: %2. The damaged file is %3.</source>
        <translation>La libreria è stata riparata. Voci conservate: %1; perse: %2. Il file danneggiato è %3.</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Ricerca della musica…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) or file(s) could not be read</source>
        <translation>
            <numerusform>Impossibile leggere %Ln cartella o file</numerusform>
            <numerusform>Impossibile leggere %Ln cartelle o file</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is not installed any more; the choice is automatic now.</source>
        <translation>Il modello %1 non è più installato; ora la scelta è automatica.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Names of two models</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1: name of a model</extracomment>
        <translation>Automatico: %1</translation>
    </message>
    <message>
        <source>Model %1, licence %2</source>
        <translation>Modello %1, licenza %2</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 di %2 analizzati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln long track(s) left out</source>
        <extracomment>Not analysed because the user skips long files</extracomment>
        <translation>
            <numerusform>%Ln brano lungo saltato</numerusform>
            <numerusform>%Ln brani lunghi saltati</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>%1: how many of all tracks are shown</extracomment>
        <translation>
            <numerusform>%1 di %Ln brano</numerusform>
            <numerusform>%1 di %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>Aggiungi una cartella di musica</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button beside the message that a training has ended: opens it</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · artist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The tracks that are played next</extracomment>
        <translation>Coda</translation>
    </message>
    <message>
        <source>In the queue: %1</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>In coda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the playlist are not in the library.</source>
        <translation>
            <numerusform>%Ln file della playlist non è nella libreria.</numerusform>
            <numerusform>%Ln file della playlist non sono nella libreria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Library</source>
        <translation>Aggiungi alla libreria</translation>
    </message>
    <message>
        <source>Analyse Now</source>
        <translation>Analizza ora</translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>
            <numerusform>Il nuovo modello non ha ancora ascoltato %Ln brano. Ci vorrà circa %1; i vecchi risultati restano.</numerusform>
            <numerusform>Il nuovo modello non ha ancora ascoltato %Ln brani. Ci vorrà circa %1; i vecchi risultati restano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That may take long; old results are kept.</source>
        <translation>
            <numerusform>Il nuovo modello non ha ancora ascoltato %Ln brano. Può volerci molto; i vecchi risultati restano.</numerusform>
            <numerusform>Il nuovo modello non ha ancora ascoltato %Ln brani. Può volerci molto; i vecchi risultati restano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button: takes a message away</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Dettagli del messaggio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the message and its details</source>
        <translation>Copia il messaggio e i suoi dettagli</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;limina…</translation>
    </message>
    <message>
        <source>&amp;Use for the Library</source>
        <translation>&amp;Usa per la libreria</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Scheda del modello</translation>
    </message>
    <message>
        <source>This model came without a card. Nobody says what it learned from or how good it is.</source>
        <translation>Questo modello è senza scheda. Nessuno dice da che cosa ha imparato né quanto è buono.</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Scheda</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>&amp;Punteggi</translation>
    </message>
    <message>
        <source>&amp;On This Computer</source>
        <translation>Su questo &amp;computer</translation>
    </message>
    <message>
        <source>✓  It computes here what its file records: no probability differs by more than %1 (up to %2 is rounding). %3</source>
        <translation>✓  Qui calcola ciò che indica il suo file: nessuna probabilità differisce di più di %1 (fino a %2 è arrotondamento). %3</translation>
    </message>
    <message>
        <source>⚠  It computes something else here than its file records: a probability differs by %1, and %2 would be rounding. Do not trust its scores on this computer. %3</source>
        <translation>⚠  Qui calcola altro rispetto a ciò che indica il suo file: una probabilità differisce di %1, mentre %2 sarebbe arrotondamento. Non fidarsi dei suoi punteggi su questo computer. %3</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>Il resoconto è %1.</translation>
    </message>
    <message>
        <source>Save as &amp;Report…</source>
        <translation>Salva &amp;resoconto…</translation>
    </message>
    <message>
        <source>The figures, with pictures, as one HTML file</source>
        <translation>I valori, con le figure, in un solo file HTML</translation>
    </message>
    <message>
        <source>Self-Chec&amp;k</source>
        <translation>&amp;Autoverifica</translation>
    </message>
    <message>
        <source>Computing a few fixed signals…</source>
        <translation>Calcolo di alcuni segnali fissi…</translation>
    </message>
    <message>
        <source>&amp;Measure the Speed</source>
        <translation>&amp;Misura la velocità</translation>
    </message>
    <message>
        <source>Measuring for three seconds…</source>
        <translation>Misura per tre secondi…</translation>
    </message>
    <message>
        <source>&amp;Test on Recordings</source>
        <translation>&amp;Test su registrazioni</translation>
    </message>
    <message>
        <source>Recordings whose emotion you know, as the training takes them: a folder for each emotion, a table, or a published data set such as CAL500 with your audio. Choose some that it did not learn from.</source>
        <translation>Registrazioni di cui si conosce l’emozione, come le accetta l’addestramento: una cartella per ogni emozione, una tabella, o un insieme di dati pubblicato come CAL500 con il proprio audio. Sceglierne da cui non ha imparato.</translation>
    </message>
    <message>
        <source>In a &amp;Folder…</source>
        <translation>I&amp;n una cartella…</translation>
    </message>
    <message>
        <source>By a &amp;Table…</source>
        <translation>&amp;Da una tabella…</translation>
    </message>
    <message>
        <source>Recordings that have been scored</source>
        <translation>Registrazioni valutate</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Deletes the file; analyses that were made with it stay in the library</source>
        <translation>Elimina il file; le analisi fatte con esso restano nella libreria</translation>
    </message>
    <message>
        <source>Models that come with the program cannot be deleted</source>
        <translation>I modelli forniti con il programma non si possono eliminare</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>All tracks are shown by this model; those that it has not heard yet are analysed</source>
        <translation>Tutti i brani sono mostrati secondo questo modello; quelli che non ha ancora ascoltato sono analizzati</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>rete %1</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>pre-elaborazione %1</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>ha imparato da %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licenza %1</translation>
    </message>
    <message>
        <source>confidence not calibrated</source>
        <translation>confidenza non calibrata</translation>
    </message>
    <message>
        <source>It learned from unaccompanied voices. What it says about mixed music is a guess, and mostly “not sure”.</source>
        <translation>Ha imparato da voci senza accompagnamento. Ciò che dice della musica mista è un’ipotesi, e per lo più «incerto».</translation>
    </message>
    <message>
        <source>On %1, tested here: %2</source>
        <translation>Su %1, testato qui: %2</translation>
    </message>
    <message>
        <source>On the recordings that its training kept for the test: %1</source>
        <translation>Sulle registrazioni che l’addestramento ha tenuto per il test: %1</translation>
    </message>
    <message>
        <source>No verdicts of a test came with this model. Its card may have figures; a test on recordings of your own shows what it is worth to you.</source>
        <translation>Con questo modello non ci sono verdetti di un test. La scheda può avere dei valori; un test su registrazioni proprie mostra quanto vale con quelle.</translation>
    </message>
    <message>
        <source>How long it takes here, which is what times for the library are estimated from.</source>
        <translation>Quanto tempo richiede qui: da questo si stimano i tempi per la libreria.</translation>
    </message>
    <message>
        <source>A song of four minutes takes %1 s, decoding left out. %2</source>
        <translation>Una canzone di quattro minuti richiede %1 s, decodifica esclusa. %2</translation>
    </message>
    <message>
        <source>Its file records no scores to compare with.</source>
        <translation>Il suo file non contiene punteggi con cui confrontare.</translation>
    </message>
    <message>
        <source>Whether it computes here what its file records for a few fixed signals.</source>
        <translation>Se qui calcola ciò che il suo file indica per alcuni segnali fissi.</translation>
    </message>
    <message>
        <source>Scoring the recordings…</source>
        <translation>Valutazione delle registrazioni…</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Registrazioni per il test</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tabelle (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il resoconto</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a guess.</source>
        <translation>
            <numerusform>%1 di %Ln brano della libreria è fuori da ciò da cui il modello ha imparato: l’umore è un’ipotesi.</numerusform>
            <numerusform>%1 di %Ln brani della libreria sono fuori da ciò da cui il loro modello ha imparato: gli umori sono un’ipotesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>tells neutral apart</source>
        <translation>distingue il neutro</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelli installati</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>No model is installed. Import one, or train one of your own.</source>
        <translation>Nessun modello è installato. Importarne uno, o addestrarne uno proprio.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 è installato.</translation>
    </message>
    <message numerus="yes">
        <source>Using it analyses %Ln track(s); the results of other models are kept.</source>
        <translation>
            <numerusform>Usandolo si analizza %Ln brano; i risultati di altri modelli restano.</numerusform>
            <numerusform>Usandolo si analizzano %Ln brani; i risultati di altri modelli restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use It for the Library</source>
        <translation>Usa per la libreria</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Esportato: %1</translation>
    </message>
    <message>
        <source>built in, for music</source>
        <extracomment>A model</extracomment>
        <translation>integrato, per la musica</translation>
    </message>
    <message>
        <source>built in, for solo voices</source>
        <translation>integrato, per la voce sola</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>personale</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importa un modello</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelli (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Esporta il modello</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Elimina il modello</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Eliminare «%1»?</translation>
    </message>
    <message>
        <source>Its file and its card are deleted. This cannot be undone.</source>
        <translation>Il file e la scheda saranno eliminati. L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>A model file (.safetensors), or weights of PyTorch (.pth) to train from; both can be dropped here, too</source>
        <translation>Un file di modello (.safetensors), o pesi di PyTorch (.pth) da cui addestrare; entrambi si possono anche trascinare qui</translation>
    </message>
    <message>
        <source>These are weights of the network %1, not a model of moods. A training can start from them.</source>
        <translation>Questi sono pesi della rete %1, non un modello di umori. Un addestramento può partire da essi.</translation>
    </message>
    <message>
        <source>Train from Them…</source>
        <translation>Addestra da questi…</translation>
    </message>
    <message>
        <source>Models and weights (*.safetensors *.pth *.pt)</source>
        <translation>Modelli e pesi (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Sostituire %1?</translation>
    </message>
    <message>
        <source>A model takes its card and the verdicts of its test along, in files of its name. In that folder such a name is taken by something else. Nothing has been written yet.</source>
        <translation>Un modello porta con sé la sua scheda e i verdetti del suo test, in file con il suo nome. In quella cartella un nome simile è già usato da altro. Non è ancora stato scritto nulla.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodBars</name>
    <message>
        <source>Probability of each mood</source>
        <translation>Probabilità di ogni umore</translation>
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
        <translation>Umore lungo la playlist, voluto e ottenuto</translation>
    </message>
    <message>
        <source>Fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>Aderenza %L1</translation>
    </message>
    <message>
        <source>Mood along the playlist</source>
        <translation>Umore lungo la playlist</translation>
    </message>
    <message>
        <source>Mood along the playlist, wanted (dashed) and achieved</source>
        <translation>Umore lungo la playlist, voluto (tratteggiato) e ottenuto</translation>
    </message>
    <message>
        <source>fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>aderenza %L1</translation>
    </message>
    <message>
        <source>valence: sad to happy</source>
        <translation>valenza: da triste ad allegro</translation>
    </message>
    <message>
        <source>arousal: quiet to energetic</source>
        <translation>attivazione: da quieto a energico</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodDistribution</name>
    <message>
        <source>Moods of the library</source>
        <translation>Umori della libreria</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An emotion and &quot;12 tracks&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodMixer</name>
    <message>
        <source>Only %1</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <extracomment>A slider; %1: an emotion within a sentence</extracomment>
        <translation>Quota di %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodPanel</name>
    <message>
        <source>Mood of the selection</source>
        <translation>Umore della selezione</translation>
    </message>
    <message>
        <source>How often verdicts like this one are right, by the model&apos;s own calibration</source>
        <translation>Quante volte verdetti come questo sono giusti, secondo la calibrazione del modello stesso</translation>
    </message>
    <message>
        <source>⚠ Most of this track is unlike what the model learned from: its mood is a guess.</source>
        <translation>⚠ Gran parte di questo brano non somiglia a ciò da cui il modello ha imparato: l’umore è un’ipotesi.</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Nessun brano selezionato</translation>
    </message>
    <message>
        <source>Select a track to see its mood</source>
        <translation>Selezionare un brano per vederne l’umore</translation>
    </message>
    <message>
        <source>Confidence –</source>
        <translation>Confidenza –</translation>
    </message>
    <message>
        <source>Confidence %L1</source>
        <extracomment>How sure the verdict is, from 0 to 1</extracomment>
        <translation>Confidenza %L1</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <translation>? Incerto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A folder or &quot;Library&quot;, and &quot;12 tracks&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Moods of %1</source>
        <extracomment>%1: a folder or &quot;Library&quot;</extracomment>
        <translation>Umori di %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodTagsDialog</name>
    <message>
        <source>not sure</source>
        <extracomment>In the place of a mood</extracomment>
        <translation>incerto</translation>
    </message>
    <message>
        <source>no mood in the file</source>
        <translation>nessun umore nel file</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Time…</source>
        <translation>&amp;Ripristina i tag precedenti…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <extracomment>A button: write into the files</extracomment>
        <translation>&amp;Scrivi</translation>
    </message>
    <message>
        <source>Write Moods into Tags</source>
        <translation>Scrivi gli umori nei tag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>File che cambierebbero</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table: what the tag of a file says, and what it will say</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>Umore ora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Diventerà</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Files that cannot be changed</source>
        <translation>File che non si possono modificare</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the tags of %Ln track(s)…</source>
        <translation>
            <numerusform>Lettura dei tag di %Ln brano…</numerusform>
            <numerusform>Lettura dei tag di %Ln brani…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was written the last time…</source>
        <translation>Lettura di ciò che è stato scritto l’ultima volta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would get back the tags that they had before the last time.</source>
        <translation>
            <numerusform>%Ln file riavrebbe i tag che aveva prima dell’ultima volta.</numerusform>
            <numerusform>%Ln file riavrebbero i tag che avevano prima dell’ultima volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.</source>
        <translation>
            <numerusform>%Ln file cambierebbe. Tutti gli altri tag, le immagini e il suono restano come sono.</numerusform>
            <numerusform>%Ln file cambierebbero. Tutti gli altri tag, le immagini e il suono restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>Nessun file cambierebbe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) say so already.</source>
        <translation>
            <numerusform>%Ln file lo dice già.</numerusform>
            <numerusform>%Ln file lo dicono già.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln brano non è stato analizzato.</numerusform>
            <numerusform>%Ln brani non sono stati analizzati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Scrittura e verifica…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have been changed.</source>
        <translation>
            <numerusform>%Ln file è stato modificato.</numerusform>
            <numerusform>%Ln file sono stati modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Ripristina</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MusicStep</name>
    <message>
        <source>Your &amp;music folder</source>
        <translation>La mia ca&amp;rtella di musica</translation>
    </message>
    <message>
        <source>&amp;Another folder</source>
        <translation>&amp;Un’altra cartella</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>The &amp;demo library</source>
        <translation>Libreria &amp;dimostrativa</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegli un’altra cartella</translation>
    </message>
    <message>
        <source>%1: looking for music…</source>
        <translation>%1: ricerca della musica…</translation>
    </message>
    <message>
        <source>With all that lies below it</source>
        <translation>Con tutto ciò che contiene</translation>
    </message>
    <message>
        <source>A dozen short pieces for all five moods, made by Moodogram itself</source>
        <translation>Una dozzina di pezzi brevi per tutti e cinque gli umori</translation>
    </message>
    <message>
        <source>Your files stay as they are and where they are, and nothing leaves this computer. More folders can be added at any time.</source>
        <translation>I file restano come e dove sono, e nulla lascia questo computer. Si possono aggiungere altre cartelle in qualsiasi momento.</translation>
    </message>
    <message>
        <source>This system names no music folder</source>
        <translation>Questo sistema non indica una cartella di musica</translation>
    </message>
    <message>
        <source>%1: no music in it yet</source>
        <translation>%1: ancora senza musica</translation>
    </message>
    <message>
        <source>Choose the folder with your music</source>
        <translation>Scegliere la cartella con la musica</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln audio file(s)</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>
            <numerusform>%1: %Ln file audio</numerusform>
            <numerusform>%1: %Ln file audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln audio file(s)</source>
        <translation>
            <numerusform>%1: più di %Ln file audio</numerusform>
            <numerusform>%1: più di %Ln file audio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Headings of a table of networks: what one is made for, its parameters, how long a window takes, how long this training will take</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Which network shall learn?</source>
        <translation>Quale rete deve imparare?</translation>
    </message>
    <message>
        <source>Larger is not better where recordings are few. On the RAVDESS, the small MoodNet is right in 81&#xa0;% of the recordings, and a linear model in 71&#xa0;%.</source>
        <translation>Più grande non è meglio dove le registrazioni sono poche. Sul RAVDESS la piccola MoodNet ha ragione nell’81% delle registrazioni, e un modello lineare nel 71%.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Reti</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fatta per</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>Una finestra</translation>
    </message>
    <message>
        <source>This training</source>
        <translation>Questo addestramento</translation>
    </message>
    <message>
        <source>Time to learn from one window of four seconds</source>
        <translation>Tempo per imparare da una finestra di quattro secondi</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions of parameters</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>nothing: all weights are drawn at random</source>
        <translation>nulla: tutti i pesi sono estratti a caso</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Scegli &amp;file…</translation>
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
        <translation>⚠  %1 è fatta per la pre-elaborazione %2; quella scelta è %3.</translation>
    </message>
    <message>
        <source>It sees the front end %1. Choosing another network may change that, and the changes of pictures with it.</source>
        <translation>Vede la pre-elaborazione %1. Scegliere un’altra rete può cambiarla, e con essa l’aumento dei dati.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Pesi da cui partire</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Pesi (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Times of this machine are being measured…</source>
        <translation>Misura dei tempi di questo computer…</translation>
    </message>
    <message>
        <source>Times are a guess, by the figures of another machine.</source>
        <translation>I tempi sono una stima, dai valori di un altro computer.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkViewPopup</name>
    <message>
        <source>The picture that the network receives</source>
        <translation>L’immagine che la rete riceve</translation>
    </message>
    <message>
        <source>Computing what the network sees at %1…</source>
        <translation>Calcolo di ciò che la rete vede a %1…</translation>
    </message>
    <message>
        <source>%1 to %2 as %3 sees it: %L4 × %L5 pixels, pixel by pixel</source>
        <translation>da %1 a %2 come lo vede %3: %L4 × %L5 pixel, pixel per pixel</translation>
    </message>
    <message>
        <source>&amp;Why This Mood?</source>
        <translation>&amp;Perché questo umore?</translation>
    </message>
    <message>
        <source>Where in this picture the network looked</source>
        <translation>Dove in questa immagine ha guardato la rete</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::Notifications</name>
    <message>
        <source>When an &amp;Analysis Has Finished</source>
        <translation>Al termine di un’&amp;analisi</translation>
    </message>
    <message>
        <source>When a &amp;Training Has Ended</source>
        <translation>Al termine di un a&amp;ddestramento</translation>
    </message>
    <message>
        <source>When Something Went &amp;Wrong</source>
        <translation>Se qualcosa è andato &amp;storto</translation>
    </message>
    <message>
        <source>When Another Trac&amp;k Begins</source>
        <translation>All’inizio di un altro &amp;brano</translation>
    </message>
    <message>
        <source>The analysis has finished</source>
        <translation>L’analisi è finita</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have been listened to.</source>
        <translation>
            <numerusform>È stato ascoltato %Ln brano.</numerusform>
            <numerusform>Sono stati ascoltati %Ln brani.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PathPad</name>
    <message>
        <source>Path of moods</source>
        <translation>Percorso d’umore</translation>
    </message>
    <message>
        <source>Drag the points. Double-click adds one, Delete takes the chosen one away.
Keys: arrows move it, Page Up and Page Down choose another, Insert adds one.</source>
        <translation>Trascinare i punti. Un doppio clic ne aggiunge uno, Canc toglie quello scelto.
Tasti: le frecce lo spostano, Pag Su e Pag Giù ne scelgono un altro, Ins ne aggiunge uno.</translation>
    </message>
    <message>
        <source>Mood on the plane of valence and arousal</source>
        <translation>Umore sul piano di valenza e attivazione</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys</source>
        <translation>Trascinare il punto, o spostarlo con i tasti freccia</translation>
    </message>
    <message>
        <source>%1, valence %L2, arousal %L3</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>%1, valenza %L2, attivazione %L3</translation>
    </message>
    <message>
        <source>Point %L1 of %L2: %3, valence %L4, arousal %L5</source>
        <extracomment>%3: an emotion</extracomment>
        <translation>Punto %L1 di %L2: %3, valenza %L4, attivazione %L5</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PicturePane</name>
    <message>
        <source>No picture yet</source>
        <translation>Ancora nessuna immagine</translation>
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
        <translation>&amp;Precedente</translation>
    </message>
    <message>
        <source>P&amp;lay or Pause</source>
        <translation>&amp;Riproduci o pausa</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Successivo</translation>
    </message>
    <message>
        <source>Stop A&amp;fter This Track</source>
        <translation>Ferma &amp;dopo questo brano</translation>
    </message>
    <message>
        <source>&amp;Back 10 Seconds</source>
        <extracomment>Moves within the track</extracomment>
        <translation>&amp;Indietro di 10 secondi</translation>
    </message>
    <message>
        <source>F&amp;orward 10 Seconds</source>
        <translation>&amp;Avanti di 10 secondi</translation>
    </message>
    <message>
        <source>&amp;A-B Loop: Start, End, Leave</source>
        <extracomment>Marks the start of a loop, then its end, then leaves the loop</extracomment>
        <translation>&amp;Loop A-B: inizio, fine, uscita</translation>
    </message>
    <message>
        <source>S&amp;huffle</source>
        <translation>Ordine &amp;casuale</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Ripe&amp;ti</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;All Tracks</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Tutti i brani</translation>
    </message>
    <message>
        <source>&amp;This Track</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Questo brano</translation>
    </message>
    <message>
        <source>&amp;Clear the Queue</source>
        <translation>Svuota la c&amp;oda</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>&amp;Velocità</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Più &amp;lenta</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Più &amp;veloce</translation>
    </message>
    <message>
        <source>&amp;As Recorded</source>
        <extracomment>In the menu &quot;Speed&quot;: not faster, not slower</extracomment>
        <translation>&amp;Originale</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <extracomment>Volume</extracomment>
        <translation>Alza il vol&amp;ume</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <extracomment>Volume</extracomment>
        <translation>A&amp;bbassa il volume</translation>
    </message>
    <message>
        <source>Speed: %1 times</source>
        <extracomment>%1: a factor such as 1.25</extracomment>
        <translation>Velocità: %1 volte</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackController</name>
    <message>
        <source>The loop has ended.</source>
        <translation>Il loop è terminato.</translation>
    </message>
    <message>
        <source>The loop starts at %1. Once more at its end.</source>
        <translation>Il loop inizia a %1. Ancora una volta alla fine.</translation>
    </message>
    <message>
        <source>Loop from %1 to %2. Once more to end it.</source>
        <translation>Loop da %1 a %2. Ancora una volta per terminarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?</source>
        <translation>
            <numerusform>Non è stato possibile riprodurre %Ln brano, quindi non si prova altro. La sua unità c’è?</numerusform>
            <numerusform>Non è stato possibile riprodurre %Ln brani di seguito, quindi non si prova altro. La loro unità c’è?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackWorker</name>
    <message>
        <source>The sound device “%1” does not play. Choose another one in the preferences, or press play again when it is back.</source>
        <translation>Il dispositivo audio «%1» non riproduce. Sceglierne un altro nelle preferenze, o premere di nuovo Riproduci quando è disponibile.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistController</name>
    <message>
        <source>New &amp;Empty Playlist</source>
        <translation>Nuova playlist &amp;vuota</translation>
    </message>
    <message>
        <source>&amp;Open Playlist…</source>
        <translation>&amp;Apri playlist…</translation>
    </message>
    <message>
        <source>&amp;Keep Copies in a Folder…</source>
        <translation>Conserva &amp;copie in una cartella…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ri&amp;produci</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Opens the form that says what a playlist is made of</extracomment>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;More Like These…</source>
        <extracomment>Makes a playlist of similar tracks</extracomment>
        <translation>&amp;Altri come questi…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>What was asked for; locked tracks stay at their places</source>
        <translation>Ciò che è stato chiesto; i brani bloccati restano al loro posto</translation>
    </message>
    <message>
        <source>A new list of tracks that are like those of this one, or like the selected ones</source>
        <translation>Una nuova lista di brani simili a quelli di questa, o a quelli selezionati</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Playlist</translation>
    </message>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>Aggiungi a play&amp;list</translation>
    </message>
    <message>
        <source>&amp;New Playlist</source>
        <translation>&amp;Nuova playlist</translation>
    </message>
    <message>
        <source>New Playlist &amp;Like These…</source>
        <translation>Nuova playlist &amp;simile…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nuova playlist</translation>
    </message>
    <message>
        <source>Every playlist is written there as M3U when it changes, for other players</source>
        <translation>Ogni playlist vi è scritta come M3U quando cambia, per altri lettori</translation>
    </message>
    <message>
        <source>The playlist “%1” has been deleted. Undo brings it back.</source>
        <translation>La playlist «%1» è stata eliminata. Annulla la riporta.</translation>
    </message>
    <message>
        <source>Playlist saved: %1</source>
        <translation>Playlist salvata: %1</translation>
    </message>
    <message>
        <source>move tracks</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>spostamento di brani</translation>
    </message>
    <message>
        <source>take tracks out</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>rimozione di brani dalla playlist</translation>
    </message>
    <message>
        <source>“%1” makes itself. Change… says what it is made of; Duplicate makes a list to edit.</source>
        <extracomment>“Change…” and “Duplicate” are the entries of the menu</extracomment>
        <translation>«%1» si compone da sola. Modifica… dice di che cosa è fatta; Duplica crea una lista modificabile.</translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <extracomment>%1: a playlist, %2: &quot;3 tracks&quot;</extracomment>
        <translation>Aggiunti a «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>add %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>aggiunta di %Ln brano</numerusform>
            <numerusform>aggiunta di %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>lock tracks</source>
        <extracomment>What can be undone: tracks that stay at their places in the list</extracomment>
        <translation>blocco di brani</translation>
    </message>
    <message>
        <source>unlock tracks</source>
        <translation>sblocco di brani</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>S&amp;blocca</translation>
    </message>
    <message>
        <source>&amp;Lock at This Place</source>
        <translation>&amp;Blocca in questa posizione</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>M&amp;ostra nella cartella</translation>
    </message>
    <message>
        <source>&amp;Take Out of Playlist</source>
        <translation>&amp;Togli dalla playlist</translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Apri playlist</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <extracomment>%1: patterns of file names</extracomment>
        <translation>Playlist (%1)</translation>
    </message>
    <message>
        <source>Not all could be read.</source>
        <translation>Non è stato possibile leggere tutto.</translation>
    </message>
    <message>
        <source>Folder for copies of the playlists</source>
        <translation>Cartella per le copie delle playlist</translation>
    </message>
    <message>
        <source>What “%1” asks for cannot be read.</source>
        <translation>Impossibile leggere ciò che «%1» richiede.</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>ritiro dell’indicazione sull’umore</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Sposta &amp;giù</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistDialog</name>
    <message>
        <source>Mood playlist</source>
        <translation>Playlist d’umore</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a list, and when it was made</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>How well a track must fit</extracomment>
        <translation>tutto</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a percentage</comment>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>Choose tracks in the library that the list is to be like, then open this window.</source>
        <translation>Scegliere nella libreria i brani a cui la lista deve somigliare, poi aprire questa finestra.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <extracomment>What random numbers start from: the same seed makes the same list</extracomment>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>No track has been analysed yet, so no mood is known.</source>
        <translation>Nessun brano è stato ancora analizzato: nessun umore è noto.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Name of a playlist from an emotion to another: &quot;Sad to happy&quot;</extracomment>
        <translation>%1 verso %2</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>Name of a playlist without any other</extracomment>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Like %1</source>
        <extracomment>Name of a playlist; %1: title of a track</extracomment>
        <translation>Come %1</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <extracomment>Name of a playlist: what it has, how long it is</extracomment>
        <translation>%1, %L2 min</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nome della playlist</translation>
    </message>
    <message>
        <source>%1 tracks, %2 analysed</source>
        <translation>%1 brani, %2 analizzati</translation>
    </message>
    <message>
        <source>Any mood: the rules below choose alone.</source>
        <translation>Qualsiasi umore: scelgono solo le regole qui sotto.</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>&amp;Umore</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Percorso</translation>
    </message>
    <message>
        <source>L&amp;ike…</source>
        <translation>Sim&amp;ile…</translation>
    </message>
    <message>
        <source>An&amp;y</source>
        <translation>&amp;Qualsiasi</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durata in minuti</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>qualsiasi durata</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, stay out</source>
        <translation>I brani più lunghi, come i mix, restano fuori</translation>
    </message>
    <message>
        <source>Tracks that are less probably of the mood, or match the path less, stay out</source>
        <translation>I brani meno probabilmente di quell’umore, o meno vicini al percorso, restano fuori</translation>
    </message>
    <message>
        <source>Tracks the model is &amp;not sure about too</source>
        <translation>Anche brani su cui il modello è i&amp;ncerto</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durata</translation>
    </message>
    <message>
        <source>Trac&amp;ks, at most</source>
        <translation>&amp;Brani, al massimo</translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation>Dimensione, al massimo</translation>
    </message>
    <message>
        <source>L&amp;ongest track</source>
        <translation>Brano più lun&amp;go</translation>
    </message>
    <message>
        <source>St&amp;rictness</source>
        <translation>Se&amp;verità</translation>
    </message>
    <message>
        <source>%1 between</source>
        <comment>tracks of others between two of an artist or album</comment>
        <translation>%1 in mezzo</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an artist</source>
        <translation>Almeno tanti brani di altri tra due di un artista</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an album</source>
        <translation>Almeno tanti brani di altri tra due di un album</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>At most so much louder or quieter than the one before, where ReplayGain is known</source>
        <translation>Al massimo di tanto più forte o più piano del precedente, dove il ReplayGain è noto</translation>
    </message>
    <message>
        <source>The same recording &amp;more than once</source>
        <translation>Anc&amp;he più volte la stessa registrazione</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>the best match first</source>
        <translation>prima i più adatti</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>a caso</translation>
    </message>
    <message>
        <source>the newest here first</source>
        <translation>prima gli ultimi aggiunti</translation>
    </message>
    <message>
        <source>the last played first</source>
        <translation>prima gli ultimi ascoltati</translation>
    </message>
    <message>
        <source>the most played first</source>
        <translation>prima i più ascoltati</translation>
    </message>
    <message>
        <source>the best rated first</source>
        <translation>prima i più votati</translation>
    </message>
    <message>
        <source>the latest year first</source>
        <translation>prima gli anni più recenti</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>prima i più lunghi</translation>
    </message>
    <message>
        <source>The other way ro&amp;und</source>
        <translation>Al &amp;contrario</translation>
    </message>
    <message>
        <source>&amp;Artist apart</source>
        <translation>Distanza tra &amp;artisti</translation>
    </message>
    <message>
        <source>Al&amp;bum apart</source>
        <translation>Distanza tra a&amp;lbum</translation>
    </message>
    <message>
        <source>Lou&amp;dness jump</source>
        <translation>Salto di volu&amp;me</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Ordine</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Order and spacing</source>
        <translation>Ordine e distanze</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ciò che si chiede</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Brani della playlist</translation>
    </message>
    <message>
        <source>Anal&amp;yse All Now</source>
        <translation>Anali&amp;zza tutti ora</translation>
    </message>
    <message>
        <source>&amp;Surprise Me</source>
        <translation>&amp;Sorprendimi</translation>
    </message>
    <message>
        <source>Another mixture of good matches</source>
        <translation>Un’altra combinazione di brani adatti</translation>
    </message>
    <message>
        <source>Earlier Lists</source>
        <translation>Liste precedenti</translation>
    </message>
    <message>
        <source>What was asked for the last times</source>
        <translation>Ciò che è stato chiesto le ultime volte</translation>
    </message>
    <message>
        <source>&amp;Updates itself</source>
        <translation>Si aggio&amp;rna da sola</translation>
    </message>
    <message>
        <source>The list is made anew whenever the library changes</source>
        <translation>La lista è rifatta ogni volta che la libreria cambia</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sa&amp;ve Playlist</source>
        <translation>Salva pla&amp;ylist</translation>
    </message>
    <message>
        <source>At most so much faster or slower than the one before, where the tags say the tempo; half and double count as the same</source>
        <translation>Al massimo di tanto più veloce o più lento del precedente, dove i tag indicano il tempo; metà e doppio valgono come uguali</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>per titolo</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>per artista</translation>
    </message>
    <message>
        <source>by album and track</source>
        <translation>per album e numero</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>per cartella e file</translation>
    </message>
    <message>
        <source>&amp;Tempo jump</source>
        <translation>Salto di &amp;tempo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change of tempo</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistEditor</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nome della playlist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library</source>
        <translation>
            <numerusform>%Ln non nella libreria</numerusform>
            <numerusform>%Ln non nella libreria</numerusform>
        </translation>
    </message>
    <message>
        <source>updates itself</source>
        <translation>si aggiorna da sola</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Cerca nelle preferenze</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <extracomment>A search without a result</extracomment>
        <translation>Qui nulla ha questo nome.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Heading of a section</extracomment>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Words by which the search field finds this; as many as people may think of</extracomment>
        <translation>Colori</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>tema scuro chiaro aspetto</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Modello</translation>
    </message>
    <message>
        <source>network music voice</source>
        <translation>rete musica voce</translation>
    </message>
    <message>
        <source>Skip long files</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Salta i file lunghi</translation>
    </message>
    <message>
        <source>hours minutes mixes</source>
        <translation>ore minuti mix</translation>
    </message>
    <message>
        <source>battery speed background</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>batteria velocità sottofondo</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>shortcuts keys keyboard</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>scorciatoie tasti tastiera</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Riproduzione</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo audio</translation>
    </message>
    <message>
        <source>output loudspeaker headphones</source>
        <translation>uscita altoparlanti cuffie</translation>
    </message>
    <message>
        <source>As in the files</source>
        <extracomment>Loudness</extracomment>
        <translation>Come nei file</translation>
    </message>
    <message>
        <source>All tracks equally loud</source>
        <translation>Tutti i brani allo stesso volume</translation>
    </message>
    <message>
        <source>All albums equally loud</source>
        <translation>Tutti gli album allo stesso volume</translation>
    </message>
    <message>
        <source>By the ReplayGain in the tags; never so loud that it clips</source>
        <extracomment>Loudness</extracomment>
        <translation>Secondo il ReplayGain nei tag; mai così forte da distorcere</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume percepito</translation>
    </message>
    <message>
        <source>ReplayGain volume normalisation album track</source>
        <translation>ReplayGain volume normalizzazione album brano</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>None: without a gap</source>
        <translation>Nessuna: senza pause</translation>
    </message>
    <message>
        <source>Tracks that follow each other in an album are never faded</source>
        <translation>I brani consecutivi di un album non sono mai sfumati</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Dissolvenza incrociata</translation>
    </message>
    <message>
        <source>gapless fade transition</source>
        <translation>senza pause dissolvenza transizione</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The pitch stays as it is</source>
        <translation>L’altezza resta com’è</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>tempo slower faster</source>
        <translation>tempo più lento più veloce</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Cartelle di musica</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>music folders add remove</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>cartelle di musica aggiungi rimuovi</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>language translation locale</source>
        <translation>lingua traduzione localizzazione</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Dispositivo di calcolo</translation>
    </message>
    <message>
        <source>processor CPU graphics card GPU CUDA</source>
        <translation>processore CPU scheda grafica GPU CUDA</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>desktop messages</source>
        <translation>messaggi del desktop</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>animation scrolling accessibility reduce</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>animazione animazioni scorrimento accessibilità ridurre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ProblemReportDialog</name>
    <message>
        <source>Names of &amp;files and folders</source>
        <translation>Nomi di &amp;file e cartelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <source>This is everything that the report says. Take out what you like. Nothing is sent: copy it or save it, and pass it on yourself.</source>
        <translation>Questo è tutto ciò che contiene la segnalazione. Togliere ciò che si vuole. Nulla è inviato: copiarla o salvarla, e trasmetterla da sé.</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>C&amp;he cosa è successo, e che cosa ci si aspettava?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Che cosa è successo, e che cosa ci si aspettava?</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parti della segnalazione</translation>
    </message>
    <message>
        <source>Else paths are replaced by [path]</source>
        <translation>Altrimenti i percorsi sono sostituiti da [path]</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>La segnalazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Looking at versions and devices…</source>
        <translation>Lettura di versioni e dispositivi…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva la segnalazione</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PropertiesDialog</name>
    <message>
        <source>Cover</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canale</numerusform>
            <numerusform>%Ln canali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Format of a file: %1: codec, %2: sample rate, %3: &quot;stereo&quot;</extracomment>
        <translation>%1, %2 kHz, %3</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>ora illeggibile</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Precedente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Successivo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rating and plays</source>
        <translation>Valutazione e ascolti</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tags, file and use</source>
        <translation>Tag, file e uso</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>How sure the verdict is</extracomment>
        <translation>Confidenza</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>How much of the track is like what the model learned from</extracomment>
        <translation>Noto</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>What is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emozioni nel tempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A length of time, a size of files</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>diversi</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 di %2 analizzati</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Non ancora analizzato</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <comment>a percentage</comment>
        <translation>%1, incerto</translation>
    </message>
    <message>
        <source>%1 is like what the model learned from</source>
        <comment>a percentage</comment>
        <translation>%1 somiglia a ciò da cui il modello ha imparato</translation>
    </message>
    <message>
        <source>the model does not say</source>
        <translation>il modello non lo dice</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu.</source>
        <extracomment>Q is the key; “Add to Queue” is an entry of the menu</extracomment>
        <translation>La coda è vuota. Selezionare dei brani e premere Q, o scegliere Aggiungi alla coda nel loro menu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a track out of the queue</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button: empties the queue</extracomment>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>(no longer in the library)</source>
        <translation>(non più nella libreria)</translation>
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
        <translation>Livello più basso</translation>
    </message>
    <message>
        <source>Loudest level</source>
        <translation>Livello più alto</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From a level to a level</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>From a level to a level</extracomment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecentFolders</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>S&amp;vuota questo elenco</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecipePage</name>
    <message>
        <source>Quick</source>
        <extracomment>A preset</extracomment>
        <translation>Rapida</translation>
    </message>
    <message>
        <source>MoodNet, 8 epochs: a first look in minutes</source>
        <translation>MoodNet, 8 epoche: una prima idea in pochi minuti</translation>
    </message>
    <message>
        <source>Best for a voice</source>
        <translation>Migliore per la voce</translation>
    </message>
    <message>
        <source>MoodNet, 32 epochs and 5 more trainings that calibrate its confidence</source>
        <translation>MoodNet, 32 epoche e altri 5 addestramenti che ne calibrano la confidenza</translation>
    </message>
    <message>
        <source>Best for music</source>
        <translation>Migliore per la musica</translation>
    </message>
    <message>
        <source>MusicNet, 36 epochs, strong changes of sound</source>
        <translation>MusicNet, 36 epoche, forti modifiche del suono</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <extracomment>A preset: as in the scientific paper that the program follows</extracomment>
        <translation>Dell’articolo</translation>
    </message>
    <message>
        <source>ResNet152 on SoX pictures, changes of colour; for a GPU</source>
        <translation>ResNet152 su immagini SoX, modifiche dei colori; per una GPU</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Pre-elaborazione</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>Heading: how the network learns</extracomment>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento dei dati</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Heading: the computer that trains</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>How shall it learn?</source>
        <translation>Come deve imparare?</translation>
    </message>
    <message>
        <source>A preset sets network, pictures and recipe together. Change what you like afterwards.</source>
        <translation>Una preimpostazione definisce insieme rete, immagini e ricetta. Poi si può cambiare ciò che si vuole.</translation>
    </message>
    <message>
        <source>&amp;Every option</source>
        <translation>Tutte le &amp;opzioni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) to learn from · %1</source>
        <translation>
            <numerusform>%Ln finestra da cui imparare · %1</numerusform>
            <numerusform>%Ln finestre da cui imparare · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ReliabilityPlot</name>
    <message>
        <source>Calibration: how often it is right, by how sure it is</source>
        <translation>Calibrazione: quante volte ha ragione, secondo quanto è sicuro</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>quanto è sicuro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) of which it is %1 sure on average: %2 right</source>
        <extracomment>%1 and %2 are percentages, %Ln a number of recordings</extracomment>
        <translation>
            <numerusform>%Ln registrazione di cui è sicuro in media al %1: giuste %2</numerusform>
            <numerusform>%Ln registrazioni di cui è sicuro in media al %1: giuste %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RemovedTracksDialog</name>
    <message>
        <source>Removed Tracks</source>
        <translation>Brani rimossi</translation>
    </message>
    <message>
        <source>These tracks were removed from the library. Their files are where they were; ratings, plays and analyses come back with them.</source>
        <translation>Questi brani sono stati rimossi dalla libreria. I file sono dov’erano; valutazioni, ascolti e analisi tornano con loro.</translation>
    </message>
    <message>
        <source>Removed tracks</source>
        <translation>Brani rimossi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Restore Selected</source>
        <translation>Ripristina selezionati</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RuleRow</name>
    <message>
        <source>with</source>
        <extracomment>A rule of a playlist begins so: with or without</extracomment>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Con o senza</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>Su che cosa è la regola</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emozione</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analizzato</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>An example of what can be written here</extracomment>
        <translation>come in %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RulesForm</name>
    <message>
        <source>any text</source>
        <extracomment>What a rule is about: title, artist, album or file, in place of one field</extracomment>
        <translation>qualsiasi testo</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Between field and value: &quot;title contains rain&quot;</extracomment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>Between field and value: &quot;title is exactly Rain&quot;</extracomment>
        <translation>è esattamente</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Rimuovi la regola</translation>
    </message>
    <message>
        <source>Rules, e.g. year:1990..1999 never:fearful&gt;0.3</source>
        <extracomment>Keep the words of the search language as they are</extracomment>
        <translation>Regole, p.es. year:1990..1999 never:fearful&gt;0.3</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>+ &amp;Add Rule</source>
        <translation>+ &amp;Aggiungi regola</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunButtons</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Lets the machine go until you continue; nothing is lost</source>
        <translation>Libera il computer finché non si continua; nulla va perso</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>Conclu&amp;di ora</translation>
    </message>
    <message>
        <source>Makes do with the epochs so far: takes the best one, tests it and writes the model</source>
        <translation>Si accontenta delle epoche fatte: prende la migliore, la testa e scrive il modello</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Saves where it is and ends; it can be resumed later</source>
        <translation>Salva lo stato e termina; si può riprendere più tardi</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Goes on from the last saved state, with the same result</source>
        <translation>Prosegue dall’ultimo stato salvato, con lo stesso risultato</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>A&amp;vvia ora</translation>
    </message>
    <message>
        <source>Does not wait for its turn: trains beside the others</source>
        <translation>Non attende il suo turno: addestra accanto agli altri</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Anticipa</translation>
    </message>
    <message>
        <source>Changes places with the one before it</source>
        <translation>Scambia il posto con quello che precede</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>Po&amp;sticipa</translation>
    </message>
    <message>
        <source>Changes places with the one behind it</source>
        <translation>Scambia il posto con quello che segue</translation>
    </message>
    <message>
        <source>Leave the &amp;Queue</source>
        <translation>Lascia la c&amp;oda</translation>
    </message>
    <message>
        <source>It begins only when you resume it</source>
        <translation>Comincia solo quando lo si riprende</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>Deletes the folder of this run</source>
        <translation>Elimina la cartella di questa esecuzione</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>What the training has said</source>
        <translation>Che cosa ha detto l’addestramento</translation>
    </message>
    <message>
        <source>Open Re&amp;port</source>
        <translation>&amp;Mostra resoconto</translation>
    </message>
    <message>
        <source>The report on this run, in the browser</source>
        <translation>Il resoconto di questa esecuzione, nel browser</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Espor&amp;ta</translation>
    </message>
    <message>
        <source>Report, pictures and tables as files</source>
        <translation>Resoconto, figure e tabelle come file</translation>
    </message>
    <message>
        <source>&amp;Use This Model…</source>
        <translation>&amp;Usa questo modello…</translation>
    </message>
    <message>
        <source>Puts the model among yours, for the library</source>
        <translation>Mette il modello tra i propri, per la libreria</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>&amp;Resoconto (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Curves and matrix (PNG)…</source>
        <translation>&amp;Curve e matrice (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Epochs (CSV)…</source>
        <translation>&amp;Epoche (CSV)…</translation>
    </message>
    <message>
        <source>Confusion &amp;matrix (CSV)…</source>
        <translation>&amp;Matrice di confusione (CSV)…</translation>
    </message>
    <message>
        <source>&amp;All of them into a folder…</source>
        <translation>&amp;Tutto in una cartella…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinua</translation>
    </message>
    <message>
        <source>It runs on another machine: %1</source>
        <translation>È in esecuzione su un altro computer: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunExport</name>
    <message>
        <source>Export the run</source>
        <translation>Esporta l’esecuzione</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunPlot</name>
    <message>
        <source>epoch %L1</source>
        <extracomment>Heading of what a curve says there</extracomment>
        <translation>epoca %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunView</name>
    <message>
        <source>How far the training is</source>
        <translation>A che punto è l’addestramento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Loss: learning (blue), validation (orange)</source>
        <translation>Perdita: apprendimento (blu), convalida (arancione)</translation>
    </message>
    <message>
        <source>Which fit is shown</source>
        <translation>Quale addestramento è mostrato</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>A switch: logarithmic axis</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis of the loss</source>
        <translation>Asse logaritmico della perdita</translation>
    </message>
    <message>
        <source>smooth</source>
        <extracomment>A switch: smooth curves</extracomment>
        <translation>smussate</translation>
    </message>
    <message>
        <source>Moving averages over the curves</source>
        <translation>Medie mobili sulle curve</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perdita nelle epoche</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: all epochs</source>
        <translation>Rotella: zoom; trascinamento: sposta; doppio clic: tutte le epoche</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), accuracy (grey)</source>
        <translation>Richiamo medio delle emozioni (UAR), accuratezza (grigio)</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Convalida nelle epoche</translation>
    </message>
    <message>
        <source>Confusion, % of each row: true ↓ called →</source>
        <extracomment>A matrix: the rows are what is true, the columns what the network called it</extracomment>
        <translation>Confusione, % di ogni riga: vero ↓ giudicato →</translation>
    </message>
    <message>
        <source>Worst of the test; double-click to listen</source>
        <translation>Peggiori del test; doppio clic per ascoltare</translation>
    </message>
    <message>
        <source>Recordings that were called what they are not, the surest first</source>
        <translation>Registrazioni giudicate ciò che non sono, prima le più sicure</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Headings of a table of recordings that the network got wrong: what a recording is, what the network called it</extracomment>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>È</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>Giudicata</translation>
    </message>
    <message>
        <source>UAR of the test %1</source>
        <translation>UAR del test %1</translation>
    </message>
    <message>
        <source>It can go on from the last state that was saved.</source>
        <translation>Può proseguire dall’ultimo stato salvato.</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>A curve: the recordings that are learned from</extracomment>
        <translation>apprendimento</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>A curve: the recordings that choose the best epoch</extracomment>
        <translation>convalida</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuratezza</translation>
    </message>
    <message>
        <source>UAR</source>
        <extracomment>Unweighted average recall: keep the letters</extracomment>
        <translation>UAR</translation>
    </message>
    <message>
        <source>There will be one behind the first epoch.</source>
        <translation>Ce ne sarà una dopo la prima epoca.</translation>
    </message>
    <message>
        <source>Nobody is kept back to look at meanwhile; there will be one of the test, at the end.</source>
        <translation>Nessuno è tenuto da parte per i controlli intermedi; ce ne sarà una del test, alla fine.</translation>
    </message>
    <message>
        <source>number %L1 in the queue</source>
        <translation>numero %L1 nella coda</translation>
    </message>
    <message>
        <source>UAR of the folds %1</source>
        <translation>UAR dei fold %1</translation>
    </message>
    <message>
        <source>It begins when those before it have ended, as long as Moodogram is open.</source>
        <translation>Comincia quando quelli che lo precedono sono finiti, finché Moodogram è aperto.</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), other folds (grey)</source>
        <translation>Richiamo medio delle emozioni (UAR), altri fold (grigio)</translation>
    </message>
    <message>
        <source>Which test is shown</source>
        <translation>Quale test è mostrato</translation>
    </message>
    <message>
        <source>The matrix and the worst verdicts: of the test that was kept back, or of the external one</source>
        <translation>La matrice e i verdetti peggiori: del test tenuto da parte, o di quello esterno</translation>
    </message>
    <message>
        <source>Kept back</source>
        <extracomment>Which recordings the matrix is of: those that were kept back, not those of the external test</extracomment>
        <translation>Tenute da parte</translation>
    </message>
    <message>
        <source>Worst of %1; double-click to listen</source>
        <translation>Peggiori di %1; doppio clic per ascoltare</translation>
    </message>
    <message>
        <source>Loss of learning; no validation</source>
        <translation>Perdita dell’apprendimento; senza convalida</translation>
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
        <translation>Esecuzioni di addestramento</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Esecuzioni di addestramento</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Non è stato ancora addestrato nulla</translation>
    </message>
    <message>
        <source>A model of your own learns from recordings whose emotion is known.</source>
        <translation>Un modello proprio impara da registrazioni di cui si conosce l’emozione.</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>Addestra un mode&amp;llo…</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Elimina l’esecuzione</translation>
    </message>
    <message>
        <source>Delete “%1” with its log, curves and model?</source>
        <translation>Eliminare «%1» con registro, curve e modello?</translation>
    </message>
    <message>
        <source>A model that you installed stays. This cannot be undone.</source>
        <translation>Un modello installato resta. L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Waiting, number %L1</source>
        <extracomment>State of a training; %L1: its place among those that wait</extracomment>
        <translation>In attesa, numero %L1</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift to choose several, for a comparison</source>
        <translation>Tenere premuto Ctrl o Maiusc per sceglierne diverse, per un confronto</translation>
    </message>
    <message>
        <source>Trainings at a &amp;time</source>
        <translation>Addestramenti &amp;insieme</translation>
    </message>
    <message>
        <source>Trainings at a time</source>
        <translation>Addestramenti insieme</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended</source>
        <translation>Gli altri attendono che uno di questi finisca</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Confronta…</translation>
    </message>
    <message>
        <source>Scores, curves and configurations of the chosen runs side by side</source>
        <translation>Punteggi, curve e configurazioni delle esecuzioni scelte fianco a fianco</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ScoresView</name>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giuste</translation>
    </message>
    <message>
        <source>Right, every emotion counting the same (UAR)</source>
        <extracomment>Mean of the recalls of the classes</extracomment>
        <translation>Giuste, con uguale peso per ogni emozione (UAR)</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Errore di calibrazione (ECE)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage with a decimal</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be scored.</source>
        <translation>
            <numerusform>Impossibile valutare %Ln registrazione.</numerusform>
            <numerusform>Impossibile valutare %Ln registrazioni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Completamenti</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchField</name>
    <message>
        <source>Search the tracks</source>
        <translation>Cerca tra i brani</translation>
    </message>
    <message>
        <source>Search: words, artist:name, mood:calm</source>
        <extracomment>Keep the words of the search language: artist:, mood:calm</extracomment>
        <translation>Cerca: parole, artist:nome, mood:calm</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Come cercare</translation>
    </message>
    <message>
        <source>How to search (F1 in the search field)</source>
        <translation>Come cercare (F1 nel campo di ricerca)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Come cercare</translation>
    </message>
    <message>
        <source>Words and how they go together</source>
        <translation>Le parole e come si combinano</translation>
    </message>
    <message>
        <source>What the tags say</source>
        <translation>Che cosa dicono i tag</translation>
    </message>
    <message>
        <source>Moods</source>
        <extracomment>Heading</extracomment>
        <translation>Umori</translation>
    </message>
    <message>
        <source>Probabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, 30d, 2w, 6m, 1y. Write quotation marks around what has a space in it.</source>
        <extracomment>Keep the examples: h, d, w, m, y belong to the search language</extracomment>
        <translation>Probabilità e quote: 0.6 o 60%. Date: 2024-01-31, 2024-01, 2024, o un’età: 12h, 30d, 2w, 6m, 1y. Mettere tra virgolette ciò che contiene uno spazio.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Posizione nel brano</translation>
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
        <translation>Secondo il modello %1.</translation>
    </message>
    <message>
        <source>It learned from solo singing; about other music it is seldom sure.</source>
        <translation>Ha imparato dal canto solista; su altra musica è raramente sicuro.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Non ancora analizzato</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ShortcutEditor</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e loro tasti</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuovi tasti</translation>
    </message>
    <message>
        <source>Take the Keys</source>
        <extracomment>A button: takes the keys from the action that has them now</extracomment>
        <translation>Prendi i tasti</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>A button: the keys that the program came with</extracomment>
        <translation>Predefiniti</translation>
    </message>
    <message>
        <source>All Defaults</source>
        <translation>Tutti predefiniti</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasti:</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Scegliere un’azione, poi premere i nuovi tasti.</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace in the empty field leaves it without.</source>
        <translation>Premere i nuovi tasti. Backspace nel campo vuoto la lascia senza.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 appartiene a «%2».</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SideBar</name>
    <message>
        <source>Library, moods, playlists and folders</source>
        <translation>Libreria, umori, playlist e cartelle</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>A heading in the side bar</extracomment>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tutti i brani</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Aggiunti di recente</translation>
    </message>
    <message numerus="yes">
        <source>Added within %Ln day(s)</source>
        <translation>
            <numerusform>Aggiunti entro %Ln giorno</numerusform>
            <numerusform>Aggiunti negli ultimi %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Files that could not be used, and why</source>
        <translation>File inutilizzabili, e perché</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Umori</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Tracks whose most probable mood is below %1</source>
        <comment>a percentage</comment>
        <translation>Brani il cui umore più probabile è sotto %1</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Drop tracks here for a new playlist</source>
        <translation>Trascinare qui i brani per una nuova playlist</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>%1: a folder that cannot be reached, perhaps on a disk that is not plugged in</extracomment>
        <translation>%1 (non in linea)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out: a row of the side bar and how many tracks it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove Folder from Library…</source>
        <translation>Rimuovi cartella dalla libreria…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SleepWatcher</name>
    <message>
        <source>Pauses the music first</source>
        <translation>Mette prima in pausa la musica</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePanel</name>
    <message>
        <source>A&amp;verage</source>
        <translation>&amp;Media</translation>
    </message>
    <message>
        <source>Peak &amp;hold</source>
        <extracomment>The highest level that was ever reached stays</extracomment>
        <translation>Tieni &amp;picchi</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spettro</translation>
    </message>
    <message>
        <source>The mean of the selected part</source>
        <translation>La media della parte selezionata</translation>
    </message>
    <message>
        <source>The loudest of the selected part, or of what was shown since this was switched on</source>
        <translation>Il più forte della parte selezionata, o di ciò che è stato mostrato dall’attivazione</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy as comma-separated values</source>
        <translation>Copia come valori separati da virgole</translation>
    </message>
    <message>
        <source>Copy the spectrum as comma-separated values</source>
        <translation>Copia lo spettro come valori separati da virgole</translation>
    </message>
    <message>
        <source>Mean of %1–%2</source>
        <extracomment>A spectrum; %1, %2: times</extracomment>
        <translation>Media di %1–%2</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>A spectrum; %1: a time</extracomment>
        <translation>A %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePlot</name>
    <message>
        <source>Spectrum</source>
        <translation>Spettro</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SoundPage</name>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>What does the network see?</source>
        <translation>Che cosa vede la rete?</translation>
    </message>
    <message>
        <source>Four seconds of sound become a picture. While it learns, every picture is changed at random, so that it learns the emotion and not the recording.</source>
        <translation>Quattro secondi di suono diventano un’immagine. Durante l’apprendimento ogni immagine è modificata a caso, perché la rete impari l’emozione e non la registrazione.</translation>
    </message>
    <message>
        <source>The picture as it was recorded</source>
        <translation>L’immagine com’è stata registrata</translation>
    </message>
    <message>
        <source>The picture as the training sees it</source>
        <translation>L’immagine come la vede l’addestramento</translation>
    </message>
    <message>
        <source>log-mel, for a voice</source>
        <translation>log-mel, per la voce</translation>
    </message>
    <message>
        <source>music-mel, for music</source>
        <translation>music-mel, per la musica</translation>
    </message>
    <message>
        <source>sox-linear, the paper&apos;s</source>
        <translation>sox-linear, dell’articolo</translation>
    </message>
    <message>
        <source>Changed at random</source>
        <translation>Modificata a caso</translation>
    </message>
    <message>
        <source>Recording that is shown</source>
        <translation>Registrazione mostrata</translation>
    </message>
    <message>
        <source>Draw &amp;Again</source>
        <translation>Sor&amp;teggia ancora</translation>
    </message>
    <message>
        <source>Other random changes of the same strength</source>
        <translation>Altre modifiche casuali della stessa intensità</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Come registrata</translation>
    </message>
    <message>
        <source>As the training sees it, this time</source>
        <translation>Come la vede l’addestramento, questa volta</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 pixel</translation>
    </message>
    <message>
        <source>mixed: %1 of this recording, the rest of another</source>
        <comment>a percentage</comment>
        <translation>mista: %1 di questa registrazione, il resto di un’altra</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramActions</name>
    <message>
        <source>The exact picture that the network receives at the pointer or the playhead</source>
        <translation>L’immagine esatta che la rete riceve al puntatore o alla testina di riproduzione</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salva ciò che è mostrato</translation>
    </message>
    <message>
        <source>Spectrogram F&amp;ull Screen</source>
        <translation>Spettrogramma a sc&amp;hermo intero</translation>
    </message>
    <message>
        <source>Nothing but the spectrogram; Esc returns</source>
        <translation>Solo lo spettrogramma; Esc per tornare</translation>
    </message>
    <message>
        <source>Leave Full Screen, End Loop or Band</source>
        <translation>Esci da schermo intero, loop o banda</translation>
    </message>
    <message>
        <source>Scale, window, range, colours and panels as at the beginning</source>
        <translation>Scala, finestra, intervallo, colori e pannelli come all’inizio</translation>
    </message>
    <message>
        <source>Frequency &amp;Scale</source>
        <translation>Scala delle &amp;frequenze</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>A menu: how spectra are computed</extracomment>
        <translation>&amp;Metodo</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Finestra</translation>
    </message>
    <message>
        <source>&amp;FFT Size</source>
        <translation>&amp;Dimensione FFT</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>&amp;Sovrapposizione</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canale</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <extracomment>A menu: colour maps</extracomment>
        <translation>C&amp;olori</translation>
    </message>
    <message>
        <source>&amp;Level Range</source>
        <translation>&amp;Intervallo dei livelli</translation>
    </message>
    <message>
        <source>&amp;Brighter by %L1 dB</source>
        <translation>Più &amp;chiaro di %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Darker by %L1 dB</source>
        <translation>Più &amp;scuro di %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Waveform</source>
        <translation>Forma d’on&amp;da</translation>
    </message>
    <message>
        <source>The waveform of the whole track below the spectrogram</source>
        <translation>La forma d’onda di tutto il brano sotto lo spettrogramma</translation>
    </message>
    <message>
        <source>Sp&amp;ectrum</source>
        <translation>S&amp;pettro</translation>
    </message>
    <message>
        <source>The spectrum at the pointer or the playhead, beside the spectrogram</source>
        <translation>Lo spettro al puntatore o alla testina, accanto allo spettrogramma</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>Lines in the picture</extracomment>
        <translation>&amp;Griglia</translation>
    </message>
    <message>
        <source>Lines at the labels of the axes</source>
        <translation>Linee alle etichette degli assi</translation>
    </message>
    <message>
        <source>&amp;Notes on the Axis</source>
        <translation>&amp;Note sull’asse</translation>
    </message>
    <message>
        <source>Note names instead of hertz</source>
        <translation>Nomi delle note al posto degli hertz</translation>
    </message>
    <message>
        <source>&amp;Follow Playback</source>
        <translation>&amp;Segui la riproduzione</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>A menu: what the mouse does in the picture</extracomment>
        <translation>S&amp;trumento</translation>
    </message>
    <message>
        <source>From its start to its end</source>
        <translation>Dal suo inizio alla sua fine</translation>
    </message>
    <message>
        <source>The whole track and all frequencies</source>
        <translation>Tutto il brano e tutte le frequenze</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>La vista precedente</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>La vista successiva</translation>
    </message>
    <message>
        <source>Free&amp;ze the Axes</source>
        <translation>&amp;Blocca gli assi</translation>
    </message>
    <message>
        <source>Show the next track from where to where this one is shown</source>
        <translation>Mostra il brano seguente da dove a dove è mostrato questo</translation>
    </message>
    <message>
        <source>&amp;Play Once</source>
        <translation>&amp;Riproduci una volta</translation>
    </message>
    <message>
        <source>Play the selected part once</source>
        <translation>Riproduci una volta la parte selezionata</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <extracomment>Plays the selected part over and over</extracomment>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Play the selected part over and over</source>
        <translation>Riproduci di continuo la parte selezionata</translation>
    </message>
    <message>
        <source>Only &amp;Its Frequencies</source>
        <translation>Solo le sue &amp;frequenze</translation>
    </message>
    <message>
        <source>Let only the selected frequencies be heard</source>
        <translation>Fa sentire solo le frequenze selezionate</translation>
    </message>
    <message>
        <source>&amp;Zoom to It</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Deseleziona</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Non selezionare nulla</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <extracomment>A menu: a second file beside the first</extracomment>
        <translation>Confront&amp;a</translation>
    </message>
    <message>
        <source>&amp;With a File…</source>
        <translation>&amp;Con un file…</translation>
    </message>
    <message>
        <source>A second file with the same settings</source>
        <translation>Un secondo file con le stesse impostazioni</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>The two files change places</extracomment>
        <translation>&amp;Scambia</translation>
    </message>
    <message>
        <source>Exchange the two files</source>
        <translation>Scambia i due file</translation>
    </message>
    <message>
        <source>&amp;Link the Axes</source>
        <translation>Co&amp;llega gli assi</translation>
    </message>
    <message>
        <source>Zoom, scroll and point in both at once</source>
        <translation>Ingrandisci, scorri e punta in entrambi insieme</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Affiancati</translation>
    </message>
    <message>
        <source>Beside each other instead of below each other</source>
        <translation>Uno accanto all’altro anziché uno sotto l’altro</translation>
    </message>
    <message>
        <source>&amp;Close the Second File</source>
        <translation>C&amp;hiudi il secondo file</translation>
    </message>
    <message>
        <source>Networ&amp;k&apos;s View</source>
        <translation>Vista de&amp;lla rete</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Reset &amp;View Settings</source>
        <translation>Reimposta &amp;vista</translation>
    </message>
    <message>
        <source>T&amp;ransform</source>
        <extracomment>A menu: window, FFT size, overlap</extracomment>
        <translation>T&amp;rasformata</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Tutto il brano</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Reimposta gli assi</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the view before</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Selectio&amp;n</source>
        <extracomment>A menu: what can be done with the selected part</extracomment>
        <translation>Selezio&amp;ne</translation>
    </message>
    <message>
        <source>Wh&amp;y This Mood?</source>
        <translation>Perché questo &amp;umore?</translation>
    </message>
    <message>
        <source>Where the network looked in the window at the pointer or the playhead</source>
        <translation>Dove ha guardato la rete nella finestra al puntatore o alla testina</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPanel</name>
    <message>
        <source>This part is played over and over; press to play on (Esc)</source>
        <translation>Questa parte è ripetuta di continuo; premere per proseguire (Esc)</translation>
    </message>
    <message>
        <source>Only these frequencies are heard; press to hear everything (Esc)</source>
        <translation>Si sentono solo queste frequenze; premere per sentire tutto (Esc)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Confronta con un file</translation>
    </message>
    <message>
        <source>Loop %1–%2  ✕</source>
        <extracomment>%1, %2: times; the cross is the sign for ending it</extracomment>
        <translation>Loop %1–%2  ✕</translation>
    </message>
    <message>
        <source>Only %1 – %2  ✕</source>
        <extracomment>%1, %2: frequencies; the cross is the sign for ending it</extracomment>
        <translation>Solo %1 – %2  ✕</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPlot</name>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>emozione</translation>
    </message>
    <message>
        <source>Spectrogram and emotions over time</source>
        <translation>Spettrogramma ed emozioni nel tempo</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scorri</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Zoom frequencies, or change the selected band</source>
        <translation>Ingrandisci le frequenze, o cambia la banda selezionata</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>Scorri le frequenze</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Vai all’inizio</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <source>Show the whole track</source>
        <translation>Mostra tutto il brano</translation>
    </message>
    <message>
        <source>Show all times and frequencies</source>
        <translation>Mostra tutti i tempi e le frequenze</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Torna alla vista precedente</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Di nuovo avanti</translation>
    </message>
    <message>
        <source>Move the cursor by a pixel or a bin</source>
        <translation>Sposta il cursore di un pixel o di un bin</translation>
    </message>
    <message>
        <source>Move the cursor in leaps</source>
        <translation>Sposta il cursore a salti</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Estendi la selezione</translation>
    </message>
    <message>
        <source>Tool: move about</source>
        <extracomment>The tools of the spectrogram have these names in the menu: Navigate, Select, Measure, Harmonics</extracomment>
        <translation>Strumento: naviga</translation>
    </message>
    <message>
        <source>Tool: select</source>
        <translation>Strumento: seleziona</translation>
    </message>
    <message>
        <source>Tool: measure</source>
        <translation>Strumento: misura</translation>
    </message>
    <message>
        <source>Tool: harmonics</source>
        <translation>Strumento: armoniche</translation>
    </message>
    <message>
        <source>Mark with the tool at the cursor</source>
        <translation>Segna con lo strumento al cursore</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Togli i segni</translation>
    </message>
    <message>
        <source>Copy what is selected or measured</source>
        <translation>Copia ciò che è selezionato o misurato</translation>
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
        <translation>%1 %2 (finestra %3–%4)</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>non ancora analizzato</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Read out: the part of a track that is shown; times</extracomment>
        <translation>da %1 a %2 di %3</translation>
    </message>
    <message>
        <source>%1 to %2 of %3, %4 to %5 Hz</source>
        <extracomment>Read out: the part of a track that is shown; %1 to %3: times, %4, %5: frequencies</extracomment>
        <translation>da %1 a %2 di %3, da %4 a %5 Hz</translation>
    </message>
    <message>
        <source>Play the Selection</source>
        <translation>Riproduci la selezione</translation>
    </message>
    <message>
        <source>Loop the Selection</source>
        <translation>Ripeti la selezione in loop</translation>
    </message>
    <message>
        <source>Play Only These Frequencies</source>
        <translation>Riproduci solo queste frequenze</translation>
    </message>
    <message>
        <source>Loop Only These Frequencies</source>
        <translation>Loop con solo queste frequenze</translation>
    </message>
    <message>
        <source>Zoom to the Selection</source>
        <translation>Ingrandisci la selezione</translation>
    </message>
    <message>
        <source>Export the Selection…</source>
        <translation>Esporta la selezione…</translation>
    </message>
    <message>
        <source>Copy Its Bounds</source>
        <translation>Copia i limiti</translation>
    </message>
    <message>
        <source>Clear the Selection</source>
        <translation>Deseleziona</translation>
    </message>
    <message>
        <source>Copy the Measurement</source>
        <translation>Copia la misura</translation>
    </message>
    <message>
        <source>Clear the Measurement</source>
        <translation>Cancella la misura</translation>
    </message>
    <message>
        <source>Clear the Harmonics</source>
        <translation>Cancella le armoniche</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Strumento</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Naviga</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleziona</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armoniche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Tutto il brano</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Reimposta gli assi</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramToolBar</name>
    <message>
        <source>Spectrum</source>
        <translation>Spettro</translation>
    </message>
    <message>
        <source>Network’s view</source>
        <translation>Vista della rete</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>More about the spectrogram</source>
        <translation>Altro sullo spettrogramma</translation>
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
        <translation>Ottave, %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramView</name>
    <message>
        <source>Decoding…</source>
        <translation>Decodifica…</translation>
    </message>
    <message>
        <source>Choose a track to see its spectrogram and its emotions over time.</source>
        <translation>Scegliere un brano per vederne lo spettrogramma e le emozioni nel tempo.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>The number field of a percentage; %1 is the number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Name of a step: who is learned from, who is tested</extracomment>
        <translation>Suddivisione</translation>
    </message>
    <message>
        <source>Who is learned from, who is tested?</source>
        <translation>Da chi si impara, su chi si testa?</translation>
    </message>
    <message>
        <source>The test is on people (or artists, or songs) that the network never heard; only then does its score say how good it will be on yours.</source>
        <translation>Il test è su persone (o artisti, o canzoni) che la rete non ha mai sentito; solo così il punteggio dice quanto sarà buona con le proprie.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>Heading: who is tested on</extracomment>
        <translation>Il test</translation>
    </message>
    <message>
        <source>A &amp;share, drawn by the seed</source>
        <translation>Una &amp;quota, estratta dal seme</translation>
    </message>
    <message>
        <source>&amp;These groups:</source>
        <translation>Questi &amp;gruppi:</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Gruppi per il test</translation>
    </message>
    <message>
        <source>As the data set was &amp;published</source>
        <translation>Come l’insieme di dati è &amp;pubblicato</translation>
    </message>
    <message>
        <source>Beside it</source>
        <extracomment>Heading: what is kept back beside the test</extracomment>
        <translation>Inoltre</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>A button: draws another random number</extracomment>
        <translation>Estrai</translation>
    </message>
    <message>
        <source>Another seed, which deals out the groups in another way</source>
        <translation>Un altro seme, che distribuisce i gruppi in un altro modo</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Le registrazioni non sono ancora state lette.</translation>
    </message>
    <message>
        <source>Nothing is tested: nobody will know how good the model is.</source>
        <translation>Nulla è testato: nessuno saprà quanto è buono il modello.</translation>
    </message>
    <message>
        <source>Nobody is kept back to choose the best epoch or to calibrate the confidence: the last epoch is taken, and its probabilities may be overconfident.</source>
        <translation>Nessuno è tenuto da parte per scegliere l’epoca migliore o calibrare la confidenza: si prende l’ultima epoca, e le sue probabilità possono essere troppo sicure.</translation>
    </message>
    <message>
        <source>&amp;Everybody in turn, folds:</source>
        <translation>&amp;Tutti a turno, fold:</translation>
    </message>
    <message>
        <source>Cross-validation: a network for each fold, which learns from all others and is tested on it. Every group is tested once, which tells best how good the recipe is; there is no single model to use at the end.</source>
        <translation>Convalida incrociata: una rete per ogni fold, che impara da tutti gli altri ed è testata su di esso. Ogni gruppo è testato una volta, e questo dice al meglio quanto è buona la ricetta; alla fine non c’è un modello unico da usare.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Fold della convalida incrociata</translation>
    </message>
    <message>
        <source>This tells how good the recipe is; there is no single model to use at the end. Train once, with another choice, to get one.</source>
        <translation>Questo dice quanto è buona la ricetta; alla fine non c’è un modello unico da usare. Per averne uno, addestrare una volta con un’altra scelta.</translation>
    </message>
    <message>
        <source>N&amp;obody: all are learned from</source>
        <translation>&amp;Nessuno: si impara da tutti</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPicture</name>
    <message>
        <source>Learned from</source>
        <translation>Si impara da</translation>
    </message>
    <message>
        <source>Chooses the best epoch</source>
        <translation>Sceglie l’epoca migliore</translation>
    </message>
    <message>
        <source>Tested at the end</source>
        <translation>Testato alla fine</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Non partecipa</translation>
    </message>
    <message>
        <source>Who is on which side</source>
        <translation>Chi è da quale lato</translation>
    </message>
    <message>
        <source>Recordings that are learned from: %1; that choose the best epoch: %2; that are tested: %3</source>
        <translation>Registrazioni da cui si impara: %1; che scelgono l’epoca migliore: %2; testate: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of groups, number of recordings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>who, what for, number of recordings</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>Nessuno sa chi</translation>
    </message>
    <message>
        <source>Calibration fold %L1</source>
        <translation>Fold di calibrazione %L1</translation>
    </message>
    <message>
        <source>Tested once, learned from else</source>
        <translation>Testato una volta, per il resto usato per imparare</translation>
    </message>
    <message>
        <source>Recordings that are tested, each in one of %L1 folds: %2</source>
        <translation>Registrazioni testate, ciascuna in uno di %L1 fold: %2</translation>
    </message>
    <message>
        <source>Tested in fold %L1</source>
        <translation>Testato nel fold %L1</translation>
    </message>
    <message>
        <source>Fold %L1</source>
        <translation>Fold %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::StatusPanel</name>
    <message>
        <source>What goes on</source>
        <translation>Attività in corso</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>A button: the analysis</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The network that is used</extracomment>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Dispositivo di calcolo</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Uscita audio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Network not loaded yet</source>
        <extracomment>In the place of the computing device</extracomment>
        <translation>Rete non ancora caricata</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <extracomment>Numbers of tracks of an analysis</extracomment>
        <translation>In pausa a %1 di %2</translation>
    </message>
    <message>
        <source>Paused on battery at %1 of %2</source>
        <translation>In pausa a batteria a %1 di %2</translation>
    </message>
    <message>
        <source>Analysing %1 of %2</source>
        <translation>Analisi di %1 su %2</translation>
    </message>
    <message>
        <source>slower while playing</source>
        <extracomment>Behind &quot;Analysing 3 of 12&quot;</extracomment>
        <translation>più lenta durante la riproduzione</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Ricerca della musica…</translation>
    </message>
    <message numerus="yes">
        <source>Reading tags, %Ln file(s)</source>
        <translation>
            <numerusform>Lettura dei tag, %Ln file</numerusform>
            <numerusform>Lettura dei tag, %Ln file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Pronto per cominciare</translation>
    </message>
    <message>
        <source>The training runs in a program of its own. It goes on when this window is closed, and Training Runs finds it again.</source>
        <translation>L’addestramento gira in un programma a sé. Prosegue quando si chiude questa finestra, e si ritrova in Esecuzioni di addestramento.</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo stesso da riga di comando</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the data, number of recordings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Suddivisione</translation>
    </message>
    <message>
        <source>Learned from: %1. Choosing the best epoch: %2. Tested: %3. Seed: %4</source>
        <extracomment>Numbers of recordings; %4: what random numbers start from</extracomment>
        <translation>Si impara da: %1. Scelta dell’epoca migliore: %2. Test: %3. Seme: %4</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: a network, %2: a front end, which makes the pictures that it sees</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %Ln training(s) that make its confidence honest</source>
        <extracomment>%1: &quot;32 epochs&quot;; %Ln: how many trainings come before</extracomment>
        <translation>
            <numerusform>%1, dopo %Ln addestramento che ne rende onesta la confidenza</numerusform>
            <numerusform>%1, dopo %Ln addestramenti che ne rendono onesta la confidenza</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>How long it will take</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stored in</source>
        <extracomment>A folder follows</extracomment>
        <translation>Salvato in</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>What is made of these recordings is bound by %1</source>
        <translation>Ciò che è fatto con queste registrazioni è vincolato da %1</translation>
    </message>
    <message>
        <source>at most %1 for spectrograms, which are kept for the next time, and %2 for the run</source>
        <translation>al massimo %1 per gli spettrogrammi, conservati per la prossima volta, e %2 per l’esecuzione</translation>
    </message>
    <message>
        <source>only %1 are free in %2: what does not fit is computed again in each epoch, which is slow</source>
        <translation>solo %1 liberi in %2: ciò che non ci sta è ricalcolato a ogni epoca, e questo è lento</translation>
    </message>
    <message>
        <source>The configuration is written into the run&apos;s folder when the training begins.</source>
        <translation>La configurazione è scritta nella cartella dell’esecuzione quando comincia l’addestramento.</translation>
    </message>
    <message>
        <source>The disk is too full: the training writes up to %1 into %2, where %3 are free. Make room there.</source>
        <translation>Il disco è troppo pieno: l’addestramento scrive fino a %1 in %2, dove sono liberi %3. Fare spazio lì.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Convalida incrociata</translation>
    </message>
    <message>
        <source>Folds: %1. Learned from in each: about %2. Choosing the best epoch: %3. Tested: every recording, once. Seed: %4</source>
        <extracomment>Numbers of folds and of recordings; %4: what random numbers start from</extracomment>
        <translation>Fold: %1. Si impara in ciascuno da: circa %2. Scelta dell’epoca migliore: %3. Test: ogni registrazione, una volta. Seme: %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <comment>duration, how it is known</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comincia</translation>
    </message>
    <message numerus="yes">
        <source>when %Ln training(s) before it have ended</source>
        <translation>
            <numerusform>quando %Ln addestramento precedente è finito</numerusform>
            <numerusform>quando %Ln addestramenti precedenti sono finiti</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Also tested on</source>
        <extracomment>Of recordings that nothing is learned from</extracomment>
        <translation>Testato anche su</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TileService</name>
    <message>
        <source>%1 was deleted or moved. What is on screen is what it held.</source>
        <translation>%1 è stato eliminato o spostato. Sullo schermo c’è ciò che conteneva.</translation>
    </message>
    <message>
        <source>%1 is another file now. Load it again to see what it holds.</source>
        <translation>%1 ora è un altro file. Ricaricarlo per vedere che cosa contiene.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Load it again to see what it holds now.</source>
        <translation>%1 è stato modificato da un altro programma. Ricaricarlo per vedere che cosa contiene ora.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TimelineStrip</name>
    <message>
        <source>Emotions over time</source>
        <translation>Emozioni nel tempo</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Fit</source>
        <translation>Ada&amp;tta le colonne</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Reimposta le colonne</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTableModel</name>
    <message>
        <source>Various artists</source>
        <translation>Artisti vari</translation>
    </message>
    <message>
        <source>not analysed</source>
        <extracomment>State of a track</extracomment>
        <translation>non analizzato</translation>
    </message>
    <message>
        <source>analysing…</source>
        <extracomment>State of a track</extracomment>
        <translation>analisi in corso…</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>State of a track whose file is damaged or of an unknown kind</extracomment>
        <translation>inutilizzabile</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Album %1 by %2, %3</source>
        <extracomment>Read out: %1: album, %2: artist, %3: &quot;12 tracks&quot;</extracomment>
        <translation>Album %1 di %2, %3</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>in riproduzione</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <extracomment>A mood that the user has corrected; %1: an emotion, or &quot;Not sure&quot;</extracomment>
        <translation>%1, come indicato</translation>
    </message>
    <message>
        <source>You said: %1. By itself the model says: %2.</source>
        <extracomment>%1: such as &quot;not sad, calm from 1:00 to 2:00&quot;; %2: an emotion, or &quot;Not sure&quot;.</extracomment>
        <translation>Indicato: %1. Da solo il modello dice: %2.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingController</name>
    <message>
        <source>The training “%1” has finished.</source>
        <translation>L’addestramento «%1» è finito.</translation>
    </message>
    <message>
        <source>The training “%1” has come to an early end.</source>
        <translation>L’addestramento «%1» è terminato prima del tempo.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingDraft</name>
    <message>
        <source>My model</source>
        <translation>Il mio modello</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingPage</name>
    <message>
        <source>separated by commas</source>
        <translation>separati da virgole</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingWizard</name>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>%3: name of the step</extracomment>
        <translation>Passo %L1 di %L2: %3</translation>
    </message>
    <message>
        <source>Train a Model</source>
        <translation>Addestra un modello</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>Avvia a&amp;ddestramento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What you chose is kept for the next time</source>
        <translation>Le scelte fatte sono conservate per la prossima volta</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>A&amp;ggiungi alla coda</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransformPopup</name>
    <message numerus="yes">
        <source>%Ln bins in an octave; windows that are
twice as long an octave lower</source>
        <translation>
            <numerusform>%Ln bin per ottava; finestre lunghe
il doppio un’ottava più in basso</numerusform>
            <numerusform>%Ln bin per ottava; finestre lunghe
il doppio un’ottava più in basso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in one window, %2 Hz from bin to bin
at %3 kHz</source>
        <extracomment>The line break keeps the text narrow</extracomment>
        <translation>%1 ms in una finestra, %2 Hz da bin a bin
a %3 kHz</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransportBar</name>
    <message>
        <source>Previous track</source>
        <translation>Brano precedente</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>A button</extracomment>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Brano successivo</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Ordine casuale</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Tempo trascorso</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long the track is</extracomment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Ripeti: questo brano</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Ripeti: tutti</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Ripeti: no</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Nulla in riproduzione</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::UsageView</name>
    <message>
        <source>What the training uses of this machine</source>
        <translation>Che cosa usa l’addestramento di questo computer</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processori</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>busy processors of all, as in &quot;1.9 of 8&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Scheda grafica</translation>
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
        <translation>teso, arrabbiato</translation>
    </message>
    <message>
        <source>excited, happy</source>
        <extracomment>Corner of the plane: pleasant and excited</extracomment>
        <translation>eccitato, allegro</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>Corner of the plane: unpleasant and still</extracomment>
        <translation>triste</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>Corner of the plane: pleasant and still</extracomment>
        <translation>calmo</translation>
    </message>
    <message>
        <source>Valence and arousal</source>
        <translation>Valenza e attivazione</translation>
    </message>
    <message>
        <source>Right is pleasant, up is energetic. Large dot: the whole track; small dots: beginning (ring) and end.</source>
        <translation>A destra è piacevole, in alto è energico. Punto grande: tutto il brano; punti piccoli: inizio (anello) e fine.</translation>
    </message>
    <message>
        <source>Valence %L1, arousal %L2</source>
        <translation>Valenza %L1, attivazione %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WaveformStrip</name>
    <message>
        <source>Waveform of the whole track</source>
        <translation>Forma d’onda di tutto il brano</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom; click to jump</source>
        <translation>Trascinare la cornice per spostare, i suoi bordi per ingrandire; clic per saltare</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3</source>
        <translation>Mostrato: da %1 a %2 di %3</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomeDialog</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Salta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Welcome to Moodogram</source>
        <translation>Benvenuto in Moodogram</translation>
    </message>
    <message>
        <source>Two models come with Moodogram, one for music and one for a solo voice; each track is analysed by the one that suits it. They are never certain, and say how sure they are.</source>
        <translation>Moodogram contiene due modelli, uno per la musica e uno per la voce sola; ogni brano è analizzato con quello adatto. Non sono mai certi, e dicono quanto sono sicuri.</translation>
    </message>
    <message>
        <source>&amp;Listen with</source>
        <translation>&amp;Ascolta con</translation>
    </message>
    <message>
        <source>&amp;Analyse with</source>
        <translation>A&amp;nalizza con</translation>
    </message>
    <message>
        <source>Looking at what this computer has…</source>
        <translation>Verifica di ciò che offre questo computer…</translation>
    </message>
    <message>
        <source>Music will play, but moods need a part that is missing. %1</source>
        <extracomment>%1 is what is missing and how to install it.</extracomment>
        <translation>La musica suonerà, ma per gli umori manca una parte. %1</translation>
    </message>
    <message>
        <source>This is the slow kind: install the package libopenblas0-pthread to be much faster.</source>
        <translation>Questa è la variante lenta: installare il pacchetto libopenblas0-pthread per essere molto più veloci.</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>Dov’è la musica?</translation>
    </message>
    <message>
        <source>How to listen and how to analyse</source>
        <translation>Come ascoltare e come analizzare</translation>
    </message>
    <message>
        <source>Music, and its first moods</source>
        <translation>La musica e i suoi primi umori</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Comincia</translation>
    </message>
    <message>
        <source>&amp;Show My Library</source>
        <translation>&amp;Mostra la mia libreria</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Avan&amp;ti</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2, on %Ln processor core(s).</source>
        <extracomment>%1 is a library with its version, %2 the name of another one.</extracomment>
        <translation>
            <numerusform>%1 con %2, su %Ln core del processore.</numerusform>
            <numerusform>%1 con %2, su %Ln core del processore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <extracomment>The first number is the step, the second how many there are.</extracomment>
        <translation>Passo %L1 di %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomePanel</name>
    <message>
        <source>Add a music folder…</source>
        <translation>Aggiungi una cartella di musica…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Prova la libreria dimostrativa</translation>
    </message>
    <message>
        <source>Hear when a song is calm, happy, sad, angry or fearful</source>
        <translation>Sentire quando una canzone è calma, allegra, triste, arrabbiata o impaurita</translation>
    </message>
    <message>
        <source>Add a folder with music. Moodogram lists it within seconds, then listens to each track in the background and shows its emotion over time. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>Aggiungere una cartella con della musica. Moodogram la elenca in pochi secondi, poi ascolta ogni brano in sottofondo e ne mostra l’emozione nel tempo. I file restano come sono, e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Writes a few short pieces, made by the program itself, to your data folder</source>
        <translation>Scrive nella cartella dei dati alcuni pezzi brevi, creati dal programma stesso</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>oppure trascinare una cartella in un punto qualsiasi di questa finestra</translation>
    </message>
</context>
</TS>
