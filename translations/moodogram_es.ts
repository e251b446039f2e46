<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Audio</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such file. Was it moved, or is its drive not mounted?</source>
        <translation>no existe ese archivo. ¿Se ha movido, o su unidad no está montada?</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>no se puede leer: %1.</translation>
    </message>
    <message>
        <source>is a folder, not an audio file.</source>
        <translation>es una carpeta, no un archivo de audio.</translation>
    </message>
    <message>
        <source>is a pipe or a device, not an audio file.</source>
        <translation>es una tubería o un dispositivo, no un archivo de audio.</translation>
    </message>
    <message>
        <source>%1: holds samples that are not numbers, or infinite; they count as silence. Was it damaged by the program that wrote it?</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: contiene muestras que no son números o que son infinitas; cuentan como silencio. ¿Lo dañó el programa que lo escribió?</translation>
    </message>
    <message>
        <source>is empty (0 bytes).</source>
        <translation>está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>cannot be decoded, as Moodogram&apos;s FFmpeg module cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>no se puede decodificar, porque el módulo FFmpeg de Moodogram no se puede cargar (%1). Reinstale Moodogram.</translation>
    </message>
    <message>
        <source>libsndfile cannot write FLAC: %1</source>
        <translation>libsndfile no puede escribir FLAC: %1</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>is not an audio file, or it is damaged beyond recognition.</source>
        <translation>no es un archivo de audio, o está tan dañado que no se reconoce.</translation>
    </message>
    <message>
        <source>is damaged or cut off: its %1 header cannot be read (%2).</source>
        <translation>está dañado o cortado: su cabecera %1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>is damaged: %1.</source>
        <translation>está dañado: %1.</translation>
    </message>
    <message>
        <source>holds no audio.</source>
        <translation>no contiene audio.</translation>
    </message>
    <message>
        <source>uses a codec that the installed FFmpeg cannot decode.</source>
        <translation>usa un códec que el FFmpeg instalado no puede decodificar.</translation>
    </message>
    <message>
        <source>cannot be decoded: %1.</source>
        <translation>no se puede decodificar: %1.</translation>
    </message>
    <message>
        <source>is damaged: parts of it cannot be decoded.</source>
        <translation>está dañado: hay partes que no se pueden decodificar.</translation>
    </message>
    <message>
        <source>is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again.</source>
        <translation>está cortado: termina en %1 s, antes del final que indica su cabecera. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>changes its sample rate or channels half-way.</source>
        <translation>cambia de frecuencia de muestreo o de canales a mitad de camino.</translation>
    </message>
    <message>
        <source>has an unknown sample format.</source>
        <translation>tiene un formato de muestras desconocido.</translation>
    </message>
    <message>
        <source>is damaged from %1 s on and cannot be decoded.</source>
        <translation>está dañado a partir de %1 s y no se puede decodificar.</translation>
    </message>
    <message>
        <source>is damaged: nothing in it can be decoded.</source>
        <translation>está dañado: no se puede decodificar nada de él.</translation>
    </message>
    <message>
        <source>holds no sound.</source>
        <translation>no contiene sonido.</translation>
    </message>
    <message>
        <source>cannot be compared by its sound: %1</source>
        <translation>no se puede comparar por su sonido: %1</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>no se puede decodificar: %1</translation>
    </message>
    <message>
        <source>has a header without sample rate or channels.</source>
        <translation>tiene una cabecera sin frecuencia de muestreo o sin canales.</translation>
    </message>
    <message>
        <source>holds no sound (0 frames).</source>
        <translation>no contiene sonido (0 tramas).</translation>
    </message>
    <message>
        <source>is damaged at %1 s: %2</source>
        <translation>está dañado en %1 s: %2</translation>
    </message>
    <message>
        <source>is damaged at %1 s.</source>
        <translation>está dañado en %1 s.</translation>
    </message>
    <message>
        <source>cannot be searched at %1 s: it is damaged.</source>
        <translation>no permite ir a %1 s: está dañado.</translation>
    </message>
    <message>
        <source>%1: the decoder did not answer for %2 s. The file may be damaged, or its drive or network share hangs; try again when that is mended.</source>
        <extracomment>%1: a file; %2: seconds</extracomment>
        <translation>%1: el decodificador no respondió durante %2 s. Puede que el archivo esté dañado, o que su unidad o su recurso de red se haya quedado colgado; inténtelo de nuevo cuando esté resuelto.</translation>
    </message>
    <message>
        <source>%1: is longer than the limit of %2 minutes. It is analysed when it is asked for by name.</source>
        <translation>%1: dura más que el límite de %2 minutos. Se analiza cuando se pide por su nombre.</translation>
    </message>
    <message>
        <source>cannot be scored: it holds samples far beyond full scale, as damaged files do.</source>
        <translation>no se puede puntuar: contiene muestras muy por encima del fondo de escala, como los archivos dañados.</translation>
    </message>
    <message>
        <source>holds no audio: it ends before its first sample.</source>
        <translation>no contiene audio: termina antes de su primera muestra.</translation>
    </message>
    <message>
        <source>was changed by another program while it was read. Load it again to see what it holds now.</source>
        <translation>lo cambió otro programa mientras se leía. Cárguelo de nuevo para ver lo que contiene ahora.</translation>
    </message>
</context>
<context>
    <name>AudioOutput</name>
    <message>
        <source>No sound device (silent clock)</source>
        <translation>Sin dispositivo de sonido (reloj silencioso)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.
Without a window: moodogram-cli.</source>
        <translation>Moodogram: una biblioteca de música que muestra cuándo cada canción transmite calma, alegría, tristeza, ira o miedo.
Sin ventana: moodogram-cli.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>Colores de la ventana: light (claro), dark (oscuro) o system (sistema).</translation>
    </message>
    <message>
        <source>Do not analyse new tracks until asked to in the Analysis menu.</source>
        <translation>No analizar las pistas nuevas hasta que se pida en el menú Análisis.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play or to pause.</source>
        <translation>Indica al Moodogram en ejecución que reproduzca o pause.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play.</source>
        <translation>Indica al Moodogram en ejecución que reproduzca.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to pause.</source>
        <translation>Indica al Moodogram en ejecución que pause.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to stop.</source>
        <translation>Indica al Moodogram en ejecución que se detenga.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the next track.</source>
        <translation>Indica al Moodogram en ejecución que reproduzca la pista siguiente.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the track before.</source>
        <translation>Indica al Moodogram en ejecución que reproduzca la pista anterior.</translation>
    </message>
    <message>
        <source>Puts FOLDER or FILE at the end of the queue instead of playing it.</source>
        <translation>Pone FOLDER o FILE al final de la cola en lugar de reproducirlo.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to come to the front.</source>
        <translation>Indica al Moodogram en ejecución que pase a primer plano.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to quit.</source>
        <translation>Indica al Moodogram en ejecución que se cierre.</translation>
    </message>
    <message>
        <source>Music to add to the library; files are played. In the Moodogram that runs, if one does.</source>
        <translation>Música que se añade a la biblioteca; los archivos se reproducen. En el Moodogram en ejecución, si lo hay.</translation>
    </message>
    <message>
        <source>moodogram: %1
Try: moodogram --help</source>
        <translation>moodogram: %1
Pruebe: moodogram --help</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system, not &quot;%1&quot;.</source>
        <translation>--theme debe ser light, dark o system, no «%1».</translation>
    </message>
    <message>
        <source>Only one of the commands for a running Moodogram can be given.</source>
        <translation>Solo se puede indicar uno de los comandos para un Moodogram en ejecución.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>No existe ningún archivo ni carpeta «%1».</translation>
    </message>
    <message>
        <source>--enqueue needs a file or a folder.</source>
        <translation>--enqueue necesita un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>--%1 takes no file or folder.</source>
        <translation>--%1 no admite archivos ni carpetas.</translation>
    </message>
    <message>
        <source>moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window, use moodogram-cli, for example:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</source>
        <translation>moodogram: no hay pantalla en la que abrir una ventana (ni DISPLAY ni WAYLAND_DISPLAY están definidas).
Sin ventana, use moodogram-cli, por ejemplo:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</translation>
    </message>
    <message>
        <source>moodogram: Moodogram does not run.</source>
        <translation>moodogram: Moodogram no está en ejecución.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Idioma de la ventana.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;.</source>
        <translation>--language debe ser uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>moodogram: only a start looks at %1; the Moodogram that runs stays as it is.</source>
        <extracomment>%1: one or more options</extracomment>
        <translation>moodogram: solo un inicio tiene en cuenta %1; el Moodogram en ejecución sigue como está.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>recipe.start_rate slows down what starts from a file, and none is named. Name one with recipe.start_from or --start-from, or set it to 1.</source>
        <translation>recipe.start_rate frena lo que parte de un archivo, y no se indica ninguno. Indique uno con recipe.start_from o --start-from, o póngalo a 1.</translation>
    </message>
    <message>
        <source>%1 does not take what the front end %2 gives. Choose the front end %3.</source>
        <translation>%1 no admite lo que da el preprocesado %2. Elija el preprocesado %3.</translation>
    </message>
    <message>
        <source>augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the front end %1 has levels. Set them to 0, or use sox-linear.</source>
        <translation>augmentation.grey_probability, brightness, contrast y hue cambian imágenes en color; el preprocesado %1 tiene niveles. Póngalos a 0 o use sox-linear.</translation>
    </message>
    <message>
        <source>machine.device must be auto, cpu, cuda or cuda:N, not &quot;%1&quot;.</source>
        <translation>machine.device debe ser auto, cpu, cuda o cuda:N, no «%1».</translation>
    </message>
    <message>
        <source>The device %1 is not there. LibTorch can use: %2.</source>
        <translation>El dispositivo %1 no está. LibTorch puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot teach: it does not hold YAMNet&apos;s weights. Name these with recipe.teacher or --teacher.</source>
        <translation>%1 no puede enseñar: no contiene los pesos de YAMNet. Indíquelos con recipe.teacher o --teacher.</translation>
    </message>
    <message>
        <source>Training configuration: %1 %2.</source>
        <translation>Configuración del entrenamiento: %1 %2.</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>debe ser de %1 a %2</translation>
    </message>
    <message>
        <source>must be from 0 to below 1</source>
        <translation>debe ser de 0 a menos de 1</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>debe ser mayor que 0 y como máximo %1</translation>
    </message>
    <message>
        <source>must be one of %1, not &quot;%2&quot;</source>
        <translation>debe ser uno de %1, no «%2»</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number, written without a point</source>
        <translation>debe ser un número entero, escrito sin punto</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a list of objects with format, path, audio and labels</source>
        <translation>debe ser una lista de objetos con format, path, audio y labels</translation>
    </message>
    <message>
        <source>must be an object with format, path, audio and labels</source>
        <translation>debe ser un objeto con format, path, audio y labels</translation>
    </message>
    <message>
        <source>has the unknown entry &apos;%1&apos;</source>
        <translation>tiene la entrada desconocida «%1»</translation>
    </message>
    <message>
        <source>The training configuration is not a JSON object.</source>
        <translation>La configuración del entrenamiento no es un objeto JSON.</translation>
    </message>
    <message>
        <source>must be a list with at least one data set</source>
        <translation>debe ser una lista con al menos un conjunto de datos</translation>
    </message>
    <message>
        <source>names the place of one data set, and data.sources has several</source>
        <translation>indica el lugar de un conjunto de datos, y data.sources tiene varios</translation>
    </message>
    <message>
        <source>Training configuration: unknown entry &apos;%1&apos;.</source>
        <translation>Configuración del entrenamiento: entrada desconocida «%1».</translation>
    </message>
    <message>
        <source>Cannot read the training configuration %1.</source>
        <translation>No se puede leer la configuración del entrenamiento %1.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must name at least one data set</source>
        <translation>debe indicar al menos un conjunto de datos</translation>
    </message>
    <message>
        <source>must say in path where it lies</source>
        <translation>debe indicar en path dónde está</translation>
    </message>
    <message>
        <source>has group %1, which is in data.groups_train too: the score would be worthless</source>
        <translation>tiene el grupo %1, que también está en data.groups_train: la puntuación no valdría nada</translation>
    </message>
    <message>
        <source>needs recipe.teacher: without labels there is nobody else to learn from</source>
        <translation>necesita recipe.teacher: sin etiquetas no hay nadie más de quien aprender</translation>
    </message>
    <message>
        <source>must be 0, or from 1 up for musicnet</source>
        <translation>debe ser 0, o de 1 en adelante con musicnet</translation>
    </message>
    <message>
        <source>can only teach musicnet</source>
        <translation>solo puede enseñar a musicnet</translation>
    </message>
    <message>
        <source>must be 0 with a teacher, who sees no mixtures</source>
        <translation>debe ser 0 con un maestro, que no ve mezclas</translation>
    </message>
    <message>
        <source>must be from 0 (one per physical core) to %1</source>
        <translation>debe ser de 0 (uno por núcleo físico) a %1</translation>
    </message>
    <message>
        <source>must be 0, or from %1 to 1</source>
        <translation>debe ser 0, o de %1 a 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no debe ser negativo</translation>
    </message>
    <message>
        <source>must be 0, or from 2 to the number of training groups, at most %1</source>
        <translation>debe ser 0, o de 2 al número de grupos de entrenamiento, como máximo %1</translation>
    </message>
    <message>
        <source>must not have negative masks</source>
        <translation>no debe tener máscaras negativas</translation>
    </message>
    <message>
        <source>must be auto, cpu, cuda or cuda:N</source>
        <translation>debe ser auto, cpu, cuda o cuda:N</translation>
    </message>
    <message>
        <source>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands and tempo change levels in dB; the front end %1 has pictures. Set them to 0, or use log-mel.</source>
        <translation>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands y tempo cambian niveles en dB; el preprocesado %1 tiene imágenes. Póngalos a 0 o use log-mel.</translation>
    </message>
    <message>
        <source>must be 0 where neutral is a class, of which the teacher says nothing</source>
        <translation>debe ser 0 donde neutro es una clase, de la que el maestro no dice nada</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Adds a folder with all music below it. The files stay as they are.</source>
        <translation>Añade una carpeta con toda la música que contiene. Los archivos se quedan como están.</translation>
    </message>
    <message>
        <source>Writes a dozen short pieces, made by the program, and adds them.</source>
        <translation>Escribe una docena de piezas cortas, creadas por el programa, y las añade.</translation>
    </message>
    <message>
        <source>Folders that were added lately: shows them, or adds them again.</source>
        <translation>Carpetas añadidas hace poco: las muestra o las vuelve a añadir.</translation>
    </message>
    <message>
        <source>Shows this folder, or adds it again if it has been removed.</source>
        <translation>Muestra esta carpeta, o la vuelve a añadir si se ha quitado.</translation>
    </message>
    <message>
        <source>Makes a playlist of a mood, a mixture of moods, or a path of moods.</source>
        <translation>Crea una lista de un ánimo, de una mezcla de ánimos o de un recorrido de ánimo.</translation>
    </message>
    <message>
        <source>Ends the program. What is unfinished goes on at the next start.</source>
        <translation>Cierra el programa. Lo que queda sin terminar sigue en el próximo inicio.</translation>
    </message>
    <message>
        <source>Goes to the search field.</source>
        <translation>Va al campo de búsqueda.</translation>
    </message>
    <message>
        <source>Everything that can be set, on one page.</source>
        <translation>Todo lo que se puede ajustar, en una página.</translation>
    </message>
    <message>
        <source>Shows or hides library, moods, playlists and folders on the left.</source>
        <translation>Muestra u oculta biblioteca, estados de ánimo, listas y carpetas a la izquierda.</translation>
    </message>
    <message>
        <source>Shows or hides the spectrogram.</source>
        <translation>Muestra u oculta el espectrograma.</translation>
    </message>
    <message>
        <source>Shows or hides the mood of the selected track.</source>
        <translation>Muestra u oculta el estado de ánimo de la pista seleccionada.</translation>
    </message>
    <message>
        <source>Shows or hides what plays next.</source>
        <translation>Muestra u oculta lo que suena a continuación.</translation>
    </message>
    <message>
        <source>A running spectrogram, with moods, of what is played or of a microphone.</source>
        <translation>Un espectrograma continuo, con estados de ánimo, de lo que suena o de un micrófono.</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the desktop asks for.</source>
        <translation>Colores claros u oscuros, o los que pide el escritorio.</translation>
    </message>
    <message>
        <source>Leaves nothing but the player.</source>
        <translation>Deja solo el reproductor.</translation>
    </message>
    <message>
        <source>The window over the whole screen.</source>
        <translation>La ventana en toda la pantalla.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks now, however long they are.</source>
        <translation>Averigua ahora el ánimo de las pistas seleccionadas, por largas que sean.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks that have none yet.</source>
        <translation>Averigua el ánimo de todas las pistas que aún no lo tienen.</translation>
    </message>
    <message>
        <source>Which network says what mood a track has. Results of all are kept.</source>
        <translation>Qué red dice el estado de ánimo de una pista. Los resultados de todas se conservan.</translation>
    </message>
    <message>
        <source>Lets the analysis wait; nothing that was done is lost.</source>
        <translation>Deja el análisis en espera; no se pierde nada de lo hecho.</translation>
    </message>
    <message>
        <source>Ends the analysis; what was done is kept.</source>
        <translation>Termina el análisis; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>The analysis works a quarter of the time while something plays.</source>
        <translation>El análisis trabaja una cuarta parte del tiempo mientras suena algo.</translation>
    </message>
    <message>
        <source>The analysis waits until the computer is plugged in.</source>
        <translation>El análisis espera hasta que el equipo esté enchufado.</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, are left out unless you ask for one.</source>
        <translation>Las pistas más largas, como las mezclas, se omiten salvo que pida una.</translation>
    </message>
    <message>
        <source>Makes a model of your own from recordings, in seven steps.</source>
        <translation>Crea un modelo propio a partir de grabaciones, en siete pasos.</translation>
    </message>
    <message>
        <source>What is being trained, and what has been.</source>
        <translation>Lo que se está entrenando y lo que se ha entrenado.</translation>
    </message>
    <message>
        <source>The installed models and their cards.</source>
        <translation>Los modelos instalados y sus fichas.</translation>
    </message>
    <message>
        <source>The guide: how to do things, and what words mean.</source>
        <translation>La guía: cómo hacer las cosas y qué significan las palabras.</translation>
    </message>
    <message>
        <source>Click on something to read what it is. Shift+F1 does so for the focus.</source>
        <translation>Haga clic en algo para leer qué es. Mayús+F1 lo hace con el foco.</translation>
    </message>
    <message>
        <source>All keys as they are now.</source>
        <translation>Todas las teclas tal como están ahora.</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>Encuentra cualquier comando con unas letras de su nombre.</translation>
    </message>
    <message>
        <source>The questions of the first start once more.</source>
        <translation>Otra vez las preguntas del primer inicio.</translation>
    </message>
    <message>
        <source>Collects versions and messages, shows them, and sends nothing.</source>
        <translation>Reúne versiones y mensajes, los muestra y no envía nada.</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versión y licencia.</translation>
    </message>
    <message>
        <source>The library that draws the window.</source>
        <translation>La biblioteca de software que dibuja la ventana.</translation>
    </message>
    <message>
        <source>The track before; after three seconds, the beginning of this one.</source>
        <translation>La pista anterior; pasados tres segundos, el principio de esta.</translation>
    </message>
    <message>
        <source>Plays, or waits at this place.</source>
        <translation>Reproduce, o espera en este punto.</translation>
    </message>
    <message>
        <source>Ends playing and forgets the place.</source>
        <translation>Termina la reproducción y olvida el punto.</translation>
    </message>
    <message>
        <source>The next of the queue, else of the table or playlist.</source>
        <translation>La siguiente de la cola; si no, de la tabla o la lista.</translation>
    </message>
    <message>
        <source>Playing ends when this track has ended, once.</source>
        <translation>La reproducción termina al acabar esta pista, una vez.</translation>
    </message>
    <message>
        <source>Ten seconds back.</source>
        <translation>Diez segundos atrás.</translation>
    </message>
    <message>
        <source>Ten seconds on.</source>
        <translation>Diez segundos adelante.</translation>
    </message>
    <message>
        <source>The first time marks the start of a loop, the second its end; the third ends it.</source>
        <translation>La primera vez marca el inicio de un bucle, la segunda su final; la tercera lo termina.</translation>
    </message>
    <message>
        <source>Plays the table in an order of chance, each track once.</source>
        <translation>Reproduce la tabla en orden aleatorio, cada pista una vez.</translation>
    </message>
    <message>
        <source>Playing ends with the last track.</source>
        <translation>La reproducción termina con la última pista.</translation>
    </message>
    <message>
        <source>Begins again behind the last track.</source>
        <translation>Vuelve a empezar tras la última pista.</translation>
    </message>
    <message>
        <source>Plays this track again and again.</source>
        <translation>Reproduce esta pista una y otra vez.</translation>
    </message>
    <message>
        <source>Slower, at the same pitch.</source>
        <translation>Más lento, con el mismo tono.</translation>
    </message>
    <message>
        <source>Faster, at the same pitch.</source>
        <translation>Más rápido, con el mismo tono.</translation>
    </message>
    <message>
        <source>As fast as it was recorded.</source>
        <translation>Tan rápido como se grabó.</translation>
    </message>
    <message>
        <source>Louder.</source>
        <translation>Más fuerte.</translation>
    </message>
    <message>
        <source>Quieter.</source>
        <translation>Más bajo.</translation>
    </message>
    <message>
        <source>Takes everything out of the queue.</source>
        <translation>Quita todo de la cola.</translation>
    </message>
    <message>
        <source>Takes the last change back: ratings, removals, playlists.</source>
        <translation>Deshace el último cambio: valoraciones, pistas quitadas, listas.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Repite el cambio que se deshizo.</translation>
    </message>
    <message>
        <source>Plays the selected track; what follows is what the table shows.</source>
        <translation>Reproduce la pista seleccionada; sigue lo que muestra la tabla.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the beginning of the queue.</source>
        <translation>Pone las pistas seleccionadas al principio de la cola.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the end of the queue.</source>
        <translation>Pone las pistas seleccionadas al final de la cola.</translation>
    </message>
    <message>
        <source>Shows its spectrogram beside the one on screen.</source>
        <translation>Muestra su espectrograma junto al que está en pantalla.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks once more.</source>
        <translation>Vuelve a averiguar el ánimo de las pistas seleccionadas.</translation>
    </message>
    <message>
        <source>Copies the files: a file manager pastes them, an editor their paths.</source>
        <translation>Copia los archivos: un gestor de archivos los pega; un editor, sus rutas.</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>Muestra los archivos en el gestor de archivos.</translation>
    </message>
    <message>
        <source>All that is known about a track.</source>
        <translation>Todo lo que se sabe de una pista.</translation>
    </message>
    <message>
        <source>Takes tracks out of the library, never off the disk. It can be undone.</source>
        <translation>Quita pistas de la biblioteca, nunca del disco. Se puede deshacer.</translation>
    </message>
    <message>
        <source>How much you like it; searches and playlists can ask for it.</source>
        <translation>Cuánto le gusta; las búsquedas y las listas pueden pedirlo.</translation>
    </message>
    <message>
        <source>Takes the stars away.</source>
        <translation>Quita las estrellas.</translation>
    </message>
    <message>
        <source>One star of five.</source>
        <translation>Una estrella de cinco.</translation>
    </message>
    <message>
        <source>Two stars of five.</source>
        <translation>Dos estrellas de cinco.</translation>
    </message>
    <message>
        <source>Three stars of five.</source>
        <translation>Tres estrellas de cinco.</translation>
    </message>
    <message>
        <source>Four stars of five.</source>
        <translation>Cuatro estrellas de cinco.</translation>
    </message>
    <message>
        <source>Five stars of five.</source>
        <translation>Cinco estrellas de cinco.</translation>
    </message>
    <message>
        <source>Finds recordings that are there more than once, by their sound.</source>
        <translation>Encuentra por su sonido grabaciones que están más de una vez.</translation>
    </message>
    <message>
        <source>Brings back tracks that were taken out of the library.</source>
        <translation>Recupera pistas que se quitaron de la biblioteca.</translation>
    </message>
    <message>
        <source>Forgets tracks whose files are gone, with all that is known.</source>
        <translation>Olvida las pistas cuyos archivos han desaparecido, con todo lo que se sabe.</translation>
    </message>
    <message>
        <source>Shows the tracks of an album below its cover.</source>
        <translation>Muestra las pistas de un álbum bajo su carátula.</translation>
    </message>
    <message>
        <source>Which columns the table has.</source>
        <translation>Qué columnas tiene la tabla.</translation>
    </message>
    <message>
        <source>Shows or hides this column of the table.</source>
        <translation>Muestra u oculta esta columna de la tabla.</translation>
    </message>
    <message>
        <source>Makes the columns as wide as what is in them.</source>
        <translation>Hace las columnas tan anchas como su contenido.</translation>
    </message>
    <message>
        <source>The columns of the beginning.</source>
        <translation>Las columnas del principio.</translation>
    </message>
    <message>
        <source>Writes the moods of the selected tracks for other programs.</source>
        <translation>Escribe el ánimo de las pistas seleccionadas para otros programas.</translation>
    </message>
    <message>
        <source>Writes a file of this kind for each selected track: its moods over time.</source>
        <translation>Escribe un archivo de este tipo por cada pista seleccionada: su ánimo a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>A list to put tracks into by hand.</source>
        <translation>Una lista en la que poner pistas a mano.</translation>
    </message>
    <message>
        <source>Reads a list of another player: M3U, PLS, XSPF or JSPF.</source>
        <translation>Lee una lista de otro reproductor: M3U, PLS, XSPF o JSPF.</translation>
    </message>
    <message>
        <source>Plays the list from its beginning.</source>
        <translation>Reproduce la lista desde el principio.</translation>
    </message>
    <message>
        <source>Writes the list for another player.</source>
        <translation>Escribe la lista para otro reproductor.</translation>
    </message>
    <message>
        <source>Gives the list another name; rules that refer to it follow.</source>
        <translation>Da otro nombre a la lista; las reglas que la mencionan se adaptan.</translation>
    </message>
    <message>
        <source>A copy that can be changed.</source>
        <translation>Una copia que se puede cambiar.</translation>
    </message>
    <message>
        <source>Deletes the list, not its tracks. It can be undone.</source>
        <translation>Elimina la lista, no sus pistas. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Moves the list up in the side bar.</source>
        <translation>Sube la lista en la barra lateral.</translation>
    </message>
    <message>
        <source>Moves the list down in the side bar.</source>
        <translation>Baja la lista en la barra lateral.</translation>
    </message>
    <message>
        <source>The desktop says so while you do something else.</source>
        <translation>El escritorio lo avisa mientras usted hace otra cosa.</translation>
    </message>
    <message>
        <source>The desktop says its title while you do something else.</source>
        <translation>El escritorio muestra su título mientras usted hace otra cosa.</translation>
    </message>
    <message>
        <source>Everything that can be set for the spectrogram.</source>
        <translation>Todo lo que se puede ajustar del espectrograma.</translation>
    </message>
    <message>
        <source>How frequencies are spread from bottom to top: as notes, as hertz, or as we hear.</source>
        <translation>Cómo se reparten las frecuencias de abajo arriba: como notas, como hercios o como oímos.</translation>
    </message>
    <message>
        <source>Plain shows what is there; reassigned sharpens it; peaks leaves the strongest lines.</source>
        <translation>Simple muestra lo que hay; reasignado lo hace más nítido; picos deja las líneas más fuertes.</translation>
    </message>
    <message>
        <source>The shape that each piece of sound is faded with: sharp lines against clean gaps.</source>
        <translation>La forma con que se funde cada trozo de sonido: líneas nítidas frente a huecos limpios.</translation>
    </message>
    <message>
        <source>Longer tells close frequencies apart, shorter shows quick events.</source>
        <translation>Más larga separa frecuencias cercanas; más corta muestra sucesos rápidos.</translation>
    </message>
    <message>
        <source>How much the pieces overlap: more is smoother and takes longer.</source>
        <translation>Cuánto se solapan los trozos: más es más suave y tarda más.</translation>
    </message>
    <message>
        <source>Which channel of the recording is drawn.</source>
        <translation>Qué canal de la grabación se dibuja.</translation>
    </message>
    <message>
        <source>Which colours stand for which levels.</source>
        <translation>Qué colores representan qué niveles.</translation>
    </message>
    <message>
        <source>Which levels lie between the darkest and the brightest colour.</source>
        <translation>Qué niveles hay entre el color más oscuro y el más claro.</translation>
    </message>
    <message>
        <source>Whether the picture goes along with what is heard.</source>
        <translation>Si la imagen acompaña a lo que suena.</translation>
    </message>
    <message>
        <source>What dragging over the picture does.</source>
        <translation>Qué hace arrastrar sobre la imagen.</translation>
    </message>
    <message>
        <source>Shows quieter sound.</source>
        <translation>Muestra sonido más débil.</translation>
    </message>
    <message>
        <source>Shows less of what is quiet.</source>
        <translation>Muestra menos de lo débil.</translation>
    </message>
    <message>
        <source>A shorter time over the whole width.</source>
        <translation>Un tiempo más corto a todo lo ancho.</translation>
    </message>
    <message>
        <source>A longer time over the whole width.</source>
        <translation>Un tiempo más largo a todo lo ancho.</translation>
    </message>
    <message>
        <source>Shows the selected part and nothing else.</source>
        <translation>Muestra la parte seleccionada y nada más.</translation>
    </message>
    <message>
        <source>Ends what is special at the moment: full screen, loop, band.</source>
        <translation>Termina lo especial del momento: pantalla completa, bucle, banda.</translation>
    </message>
    <message>
        <source>Leaves the first file alone on screen.</source>
        <translation>Deja solo el primer archivo en pantalla.</translation>
    </message>
    <message>
        <source>The tracks. Return plays, the menu key shows what can be done.</source>
        <translation>Las pistas. Intro reproduce; la tecla de menú muestra lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Click to sort, right-click to choose columns.</source>
        <translation>Clic para ordenar, clic derecho para elegir columnas.</translation>
    </message>
    <message>
        <source>What the table shows: everything, a mood, a playlist, a folder.</source>
        <translation>Lo que muestra la tabla: todo, un estado de ánimo, una lista, una carpeta.</translation>
    </message>
    <message>
        <source>Words, or field:value. Only tracks that fit are shown.</source>
        <translation>Palabras, o campo:valor. Solo se muestran las pistas que encajan.</translation>
    </message>
    <message>
        <source>Adds a folder with all music below it.</source>
        <translation>Añade una carpeta con toda la música que contiene.</translation>
    </message>
    <message>
        <source>Makes a playlist by mood.</source>
        <translation>Crea una lista por estado de ánimo.</translation>
    </message>
    <message>
        <source>Time to the right, frequency upwards, loudness as colour; below, the moods.</source>
        <translation>El tiempo a la derecha, la frecuencia hacia arriba, la sonoridad como color; abajo, los estados de ánimo.</translation>
    </message>
    <message>
        <source>The whole track. The frame is what the spectrogram shows; drag it.</source>
        <translation>Toda la pista. El marco es lo que muestra el espectrograma; arrástrelo.</translation>
    </message>
    <message>
        <source>The levels of all frequencies at one moment.</source>
        <translation>Los niveles de todas las frecuencias en un momento.</translation>
    </message>
    <message>
        <source>Levels and their colours. Drag the ends to change them.</source>
        <translation>Niveles y sus colores. Arrastre los extremos para cambiarlos.</translation>
    </message>
    <message>
        <source>What the model thinks of the selected track, and how sure it is.</source>
        <translation>Lo que el modelo opina de la pista seleccionada, y lo seguro que está.</translation>
    </message>
    <message>
        <source>Tell what the mood is if the model is wrong; playlists count it.</source>
        <translation>Indique cuál es el ánimo si el modelo se equivoca; las listas lo tienen en cuenta.</translation>
    </message>
    <message>
        <source>What plays next. Alt+Up and Alt+Down move, Delete takes out.</source>
        <translation>Lo que suena a continuación. Alt+Arriba y Alt+Abajo mueven, Supr quita.</translation>
    </message>
    <message>
        <source>Takes the selected tracks out of the queue.</source>
        <translation>Quita de la cola las pistas seleccionadas.</translation>
    </message>
    <message>
        <source>Lets the analysis wait, or go on.</source>
        <translation>Deja el análisis en espera o lo continúa.</translation>
    </message>
    <message>
        <source>Ends what goes on; what was done is kept.</source>
        <translation>Termina lo que está en marcha; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>What has happened, and what you can do about it.</source>
        <translation>Qué ha ocurrido y qué puede hacer al respecto.</translation>
    </message>
    <message>
        <source>Where the music is heard.</source>
        <translation>Dónde se oye la música.</translation>
    </message>
    <message>
        <source>What the networks run on. A graphics card is faster.</source>
        <translation>Dónde se ejecutan las redes. Una tarjeta gráfica es más rápida.</translation>
    </message>
    <message>
        <source>The folder that the system keeps music in.</source>
        <translation>La carpeta en la que el sistema guarda la música.</translation>
    </message>
    <message>
        <source>Any folder, with all that lies below it.</source>
        <translation>Cualquier carpeta, con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Chooses that folder.</source>
        <translation>Elige esa carpeta.</translation>
    </message>
    <message>
        <source>A dozen short pieces, made by the program.</source>
        <translation>Una docena de piezas cortas, creadas por el programa.</translation>
    </message>
    <message>
        <source>The moods of the first tracks, as they are found.</source>
        <translation>El ánimo de las primeras pistas, a medida que se averigua.</translation>
    </message>
    <message>
        <source>Leaves this; Help, Welcome shows it again.</source>
        <translation>Sale de aquí; Ayuda, Bienvenida lo muestra de nuevo.</translation>
    </message>
    <message>
        <source>Goes back to the first question.</source>
        <translation>Vuelve a la primera pregunta.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Words to look for in the guide.</source>
        <translation>Palabras que buscar en la guía.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>Las páginas de la guía.</translation>
    </message>
    <message>
        <source>Where the words are, the best first.</source>
        <translation>Dónde están las palabras, primero lo mejor.</translation>
    </message>
    <message>
        <source>The page of the guide.</source>
        <translation>La página de la guía.</translation>
    </message>
    <message>
        <source>In your words: what you did, what happened, what you expected.</source>
        <translation>Con sus palabras: qué hizo, qué ocurrió, qué esperaba.</translation>
    </message>
    <message>
        <source>What the report has. Take out what you would rather keep.</source>
        <translation>Lo que contiene el informe. Quite lo que prefiera guardarse.</translation>
    </message>
    <message>
        <source>Exactly what is copied or saved.</source>
        <translation>Exactamente lo que se copia o guarda.</translation>
    </message>
    <message>
        <source>Copies the report, to be pasted anywhere.</source>
        <translation>Copia el informe, para pegarlo donde sea.</translation>
    </message>
    <message>
        <source>Saves the report as a file.</source>
        <translation>Guarda el informe como archivo.</translation>
    </message>
    <message>
        <source>Leaves only what has these words.</source>
        <translation>Deja solo lo que contiene estas palabras.</translation>
    </message>
    <message>
        <source>The folders of the library.</source>
        <translation>Las carpetas de la biblioteca.</translation>
    </message>
    <message>
        <source>All actions and their keys. Choose one to change its keys.</source>
        <translation>Todas las acciones y sus teclas. Elija una para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have.</source>
        <translation>Pulse las teclas que debe tener la acción.</translation>
    </message>
    <message>
        <source>The name of the list.</source>
        <translation>El nombre de la lista.</translation>
    </message>
    <message>
        <source>The name that the list is saved by.</source>
        <translation>El nombre con que se guarda la lista.</translation>
    </message>
    <message>
        <source>The list as it would be, with a reason for each track.</source>
        <translation>La lista como quedaría, con un motivo para cada pista.</translation>
    </message>
    <message>
        <source>The tracks of the list. Alt+Up and Alt+Down move, L locks.</source>
        <translation>Las pistas de la lista. Alt+Arriba y Alt+Abajo mueven, L bloquea.</translation>
    </message>
    <message>
        <source>What every track of the list must fulfil.</source>
        <translation>Lo que debe cumplir cada pista de la lista.</translation>
    </message>
    <message>
        <source>The rules as a text, in the words of the search.</source>
        <translation>Las reglas como texto, con las palabras de la búsqueda.</translation>
    </message>
    <message>
        <source>How loud it is played; the top is the level of the file.</source>
        <translation>El volumen de reproducción; el máximo es el nivel del archivo.</translation>
    </message>
    <message>
        <source>One more condition, put together in a line.</source>
        <translation>Una condición más, compuesta en una línea.</translation>
    </message>
    <message>
        <source>How much of this mood is in the mixture.</source>
        <translation>Cuánto de este estado de ánimo hay en la mezcla.</translation>
    </message>
    <message>
        <source>Drag the point: right is pleasant, up is excited.</source>
        <translation>Arrastre el punto: a la derecha agradable, arriba excitado.</translation>
    </message>
    <message>
        <source>The path that the mood takes. Drag its points, or draw.</source>
        <translation>El recorrido que sigue el estado de ánimo. Arrastre sus puntos o dibuje.</translation>
    </message>
    <message>
        <source>The mood along the list: what was wanted and what was found.</source>
        <translation>El estado de ánimo a lo largo de la lista: lo deseado y lo encontrado.</translation>
    </message>
    <message>
        <source>What the list is to be like.</source>
        <translation>A qué debe parecerse la lista.</translation>
    </message>
    <message>
        <source>One mood, or a mixture.</source>
        <translation>Un estado de ánimo, o una mezcla.</translation>
    </message>
    <message>
        <source>The mood goes from one to the next.</source>
        <translation>El estado de ánimo pasa de uno al siguiente.</translation>
    </message>
    <message>
        <source>The rules alone choose.</source>
        <translation>Solo eligen las reglas.</translation>
    </message>
    <message>
        <source>How long the list is to be.</source>
        <translation>Cuánto debe durar la lista.</translation>
    </message>
    <message>
        <source>The list has no more tracks than that.</source>
        <translation>La lista no tiene más pistas que estas.</translation>
    </message>
    <message>
        <source>The files of the list need no more room than that.</source>
        <translation>Los archivos de la lista no ocupan más espacio que este.</translation>
    </message>
    <message>
        <source>Also tracks whose mood the model is not sure of.</source>
        <translation>También las pistas de cuyo estado de ánimo el modelo no está seguro.</translation>
    </message>
    <message>
        <source>What comes first in the list.</source>
        <translation>Qué va primero en la lista.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks; more can be chosen then.</source>
        <translation>Averigua los estados de ánimo de todas las pistas; después hay más donde elegir.</translation>
    </message>
    <message>
        <source>Keeps the list in the side bar.</source>
        <translation>Conserva la lista en la barra lateral.</translation>
    </message>
    <message>
        <source>A playlist of tracks that are like this one.</source>
        <translation>Una lista de reproducción de pistas parecidas a esta.</translation>
    </message>
    <message>
        <source>The mood is not what the model says.</source>
        <translation>El estado de ánimo no es el que dice el modelo.</translation>
    </message>
    <message>
        <source>The mean of the selected time instead of one moment.</source>
        <translation>La media del tiempo seleccionado en lugar de un instante.</translation>
    </message>
    <message>
        <source>Keeps the highest level of each frequency.</source>
        <translation>Conserva el nivel más alto de cada frecuencia.</translation>
    </message>
    <message>
        <source>What is listened to: the player, or a microphone.</source>
        <translation>Qué se escucha: el reproductor o un micrófono.</translation>
    </message>
    <message>
        <source>How many samples a second the input is asked for.</source>
        <translation>Cuántas muestras por segundo se piden a la entrada.</translation>
    </message>
    <message>
        <source>What is heard now, running to the left.</source>
        <translation>Lo que se oye ahora, corriendo hacia la izquierda.</translation>
    </message>
    <message>
        <source>What is known about the track.</source>
        <translation>Lo que se sabe de la pista.</translation>
    </message>
    <message>
        <source>The next of the selected tracks.</source>
        <translation>La siguiente de las pistas seleccionadas.</translation>
    </message>
    <message>
        <source>The one before among the selected tracks.</source>
        <translation>La anterior de las pistas seleccionadas.</translation>
    </message>
    <message>
        <source>Recordings that sound the same, together.</source>
        <translation>Grabaciones que suenan igual, juntas.</translation>
    </message>
    <message>
        <source>Selects these tracks in the table.</source>
        <translation>Selecciona estas pistas en la tabla.</translation>
    </message>
    <message>
        <source>Takes the ticked tracks out of the library, never off the disk.</source>
        <translation>Quita de la biblioteca las pistas marcadas, nunca del disco.</translation>
    </message>
    <message>
        <source>The tracks that were taken out.</source>
        <translation>Las pistas que se quitaron.</translation>
    </message>
    <message>
        <source>Brings the selected ones back.</source>
        <translation>Recupera las seleccionadas.</translation>
    </message>
    <message>
        <source>The keys that the action had at the beginning.</source>
        <translation>Las teclas que la acción tenía al principio.</translation>
    </message>
    <message>
        <source>Takes the keys away from the other action.</source>
        <translation>Quita las teclas a la otra acción.</translation>
    </message>
    <message>
        <source>The models that are installed.</source>
        <translation>Los modelos instalados.</translation>
    </message>
    <message>
        <source>What the model learned from, and how it scored.</source>
        <translation>De qué aprendió el modelo y qué resultados obtuvo.</translation>
    </message>
    <message>
        <source>Writes the model as a file, for another computer.</source>
        <translation>Escribe el modelo en un archivo, para otro ordenador.</translation>
    </message>
    <message>
        <source>Makes another model.</source>
        <translation>Crea otro modelo.</translation>
    </message>
    <message>
        <source>Which of the fits of this training is shown.</source>
        <translation>Cuál de los ajustes de este entrenamiento se muestra.</translation>
    </message>
    <message>
        <source>What the training has said.</source>
        <translation>Lo que ha dicho el entrenamiento.</translation>
    </message>
    <message>
        <source>What was called wrongly with the most confidence.</source>
        <translation>Lo que se nombró mal con mayor confianza.</translation>
    </message>
    <message>
        <source>The folder or table of the recordings.</source>
        <translation>La carpeta o la tabla de las grabaciones.</translation>
    </message>
    <message>
        <source>Chooses a folder of recordings.</source>
        <translation>Elige una carpeta de grabaciones.</translation>
    </message>
    <message>
        <source>Leaves only the recordings that something is odd about.</source>
        <translation>Deja solo las grabaciones en las que algo es extraño.</translation>
    </message>
    <message>
        <source>The recordings and what is odd about them.</source>
        <translation>Las grabaciones y lo que tienen de extraño.</translation>
    </message>
    <message>
        <source>Whom the network is tested on; it learns nothing from them.</source>
        <translation>Con quiénes se prueba la red; no aprende nada de ellos.</translation>
    </message>
    <message>
        <source>Chooses others by chance.</source>
        <translation>Elige otros al azar.</translation>
    </message>
    <message>
        <source>Which recording the pictures are of.</source>
        <translation>De qué grabación son las imágenes.</translation>
    </message>
    <message>
        <source>Other changes by chance, as in the training.</source>
        <translation>Otros cambios al azar, como en el entrenamiento.</translation>
    </message>
    <message>
        <source>The networks and how long they take.</source>
        <translation>Las redes y cuánto tardan.</translation>
    </message>
    <message>
        <source>Sets network, pictures and recipe together.</source>
        <translation>Ajusta a la vez la red, las imágenes y la receta.</translation>
    </message>
    <message>
        <source>Shows every option, each with its help.</source>
        <translation>Muestra todas las opciones, cada una con su ayuda.</translation>
    </message>
    <message>
        <source>The same training for a terminal.</source>
        <translation>El mismo entrenamiento para un terminal.</translation>
    </message>
    <message>
        <source>Copies the command.</source>
        <translation>Copia la orden.</translation>
    </message>
    <message>
        <source>Forgets which folders were added lately; the library keeps them.</source>
        <translation>Olvida qué carpetas se añadieron hace poco; la biblioteca las conserva.</translation>
    </message>
    <message>
        <source>With reduced motion, pictures turn pages instead of gliding, and nothing runs to and fro.</source>
        <translation>Con el movimiento reducido, las imágenes pasan de página en lugar de deslizarse, y nada va y viene.</translation>
    </message>
    <message>
        <source>Where the track is being played, in the colours of its moods. Click, drag or use the arrow keys.</source>
        <translation>Dónde se está reproduciendo la pista, con los colores de su estado de ánimo. Haga clic, arrastre o use las flechas.</translation>
    </message>
    <message>
        <source>What is written: the picture as it is shown, its numbers, the sound, or the moods over time.</source>
        <translation>Lo que se escribe: la imagen tal como se muestra, sus números, el sonido o los estados de ánimo a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>The kind of file. PNG is a picture of dots; SVG and PDF stay sharp at any size.</source>
        <translation>El tipo de archivo. PNG es una imagen hecha de puntos; SVG y PDF se ven nítidos a cualquier tamaño.</translation>
    </message>
    <message>
        <source>The whole track, what is shown of it, or the selected part.</source>
        <translation>La pista entera, lo que se muestra de ella o la parte seleccionada.</translation>
    </message>
    <message>
        <source>How wide the picture is, in pixels.</source>
        <translation>El ancho de la imagen, en píxeles.</translation>
    </message>
    <message>
        <source>How high the picture is, in pixels.</source>
        <translation>El alto de la imagen, en píxeles.</translation>
    </message>
    <message>
        <source>How many pixels an inch of paper has: text grows with it, and the picture is printed smaller.</source>
        <translation>Cuántos píxeles tiene una pulgada de papel: el texto crece con ellos y la imagen se imprime más pequeña.</translation>
    </message>
    <message>
        <source>What stands above the picture. Nothing leaves the line out.</source>
        <translation>Lo que aparece encima de la imagen. Si se deja vacío, la línea se omite.</translation>
    </message>
    <message>
        <source>For a screen or a slide that is dark; paper is better off without.</source>
        <translation>Para una pantalla o una diapositiva oscura; en papel es mejor no usarlo.</translation>
    </message>
    <message>
        <source>Draws the moods over time below the spectrogram.</source>
        <translation>Dibuja los estados de ánimo a lo largo del tiempo debajo del espectrograma.</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>Pide un nombre y escribe el archivo.</translation>
    </message>
    <message>
        <source>A recording that is in several files may come more than once. Otherwise the best file stands for it.</source>
        <translation>Una grabación que está en varios archivos puede aparecer más de una vez. Si no, la representa el mejor archivo.</translation>
    </message>
    <message>
        <source>What would come last comes first: the least known, the oldest, the shortest.</source>
        <translation>Lo que iría al final va al principio: lo menos conocido, lo más antiguo, lo más corto.</translation>
    </message>
    <message>
        <source>A few letters of a command, in any order of words. Return carries out the first that is found.</source>
        <translation>Unas letras de un comando, con las palabras en cualquier orden. Intro ejecuta el primero que se encuentra.</translation>
    </message>
    <message>
        <source>All keys as they are now; Preferences changes them.</source>
        <translation>Todas las teclas tal como están ahora; en Preferencias se cambian.</translation>
    </message>
    <message>
        <source>What the tags say, where the file is, and how often the track was played. Texts can be selected and copied.</source>
        <translation>Lo que dicen las etiquetas, dónde está el archivo y cuántas veces se ha reproducido la pista. Los textos se pueden seleccionar y copiar.</translation>
    </message>
    <message>
        <source>Takes the folder and its tracks out of the library, never off the disk.</source>
        <translation>Quita la carpeta y sus pistas de la biblioteca, nunca del disco.</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at the beginning.</source>
        <translation>Todas las acciones recuperan las teclas que tenían al principio.</translation>
    </message>
    <message>
        <source>Chooses a table with a line for each recording: its file and its mood.</source>
        <translation>Elige una tabla con una línea por grabación: su archivo y su estado de ánimo.</translation>
    </message>
    <message>
        <source>Chooses weights that the network begins with, such as those of an earlier training.</source>
        <translation>Elige los pesos con los que empieza la red, como los de un entrenamiento anterior.</translation>
    </message>
    <message>
        <source>The page that is shown of the model: its card, its scores, or how it does on this computer.</source>
        <translation>La página que se muestra del modelo: su ficha, sus puntuaciones o cómo va en este equipo.</translation>
    </message>
    <message>
        <source>From now on this model says what mood a track has. Results of the others are kept.</source>
        <translation>A partir de ahora, este modelo dice qué estado de ánimo tiene una pista. Los resultados de los demás se conservan.</translation>
    </message>
    <message>
        <source>Whole groups, drawn by chance, are kept for the test: so large a share of all.</source>
        <translation>Grupos enteros, sorteados, se reservan para la prueba: esta proporción del total.</translation>
    </message>
    <message>
        <source>How much is kept for the test. More makes the result surer and leaves less to learn from.</source>
        <translation>Cuánto se reserva para la prueba. Más hace más seguro el resultado y deja menos de lo que aprender.</translation>
    </message>
    <message>
        <source>The tracks that the list is to be like, or not like.</source>
        <translation>Las pistas a las que la lista debe parecerse, o no parecerse.</translation>
    </message>
    <message>
        <source>Tracks that sound like others, with moods that take a similar course.</source>
        <translation>Pistas que suenan como otras y cuyos estados de ánimo siguen un curso parecido.</translation>
    </message>
    <message>
        <source>Selects every track of the list in front.</source>
        <translation>Selecciona todas las pistas de la lista que se muestra.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>There is no CAL500 table in %1: a CSV file with the column &quot;song_id&quot; and a column for each tag was looked for.</source>
        <translation>No hay ninguna tabla de CAL500 en %1: se buscó un archivo CSV con la columna «song_id» y una columna por etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</source>
        <translation>
            <numerusform>%Ln canción de %1 tiene una emoción, pero no hay audio de ella en %2. El audio de CAL500 no es público: indique su propia carpeta como la del audio; los archivos se llaman como el identificador de la canción, por ejemplo %3.mp3.</numerusform>
            <numerusform>Ninguna de las %Ln canciones de %1 con una emoción tiene audio en %2. El audio de CAL500 no es público: indique su propia carpeta como la del audio; los archivos se llaman como el identificador de la canción, por ejemplo %3.mp3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no class folders with audio in %1. The folders must be named by emotions: calm, happy, sad, angry, fearful, Q1 to Q4, or a name in %2.</source>
        <translation>No hay carpetas de clases con audio en %1. Las carpetas deben llevar nombres de emociones: calm, happy, sad, angry, fearful, de Q1 a Q4, o un nombre de %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2.</source>
        <translation>No se puede leer la tabla %1: %2.</translation>
    </message>
    <message>
        <source>The table %1 is too large (%2 MiB; at most %3 MiB).</source>
        <translation>La tabla %1 es demasiado grande (%2 MiB; como máximo %3 MiB).</translation>
    </message>
    <message>
        <source>The table %1 cannot be read; check its permissions.</source>
        <translation>No se puede leer la tabla %1; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The data set in %1 was not recognised. Looked for: manifest.csv or manifest.json, files with RAVDESS names (03-02-05-01-02-01-21.wav), a CAL500 table (with the column song_id), files named by quadrants (Q1_song_0.wav), Emotify&apos;s ratings_mean.csv, folders named by emotions. Name the format if it is one of these.</source>
        <translation>No se reconoció el conjunto de datos de %1. Se buscó: manifest.csv o manifest.json, archivos con nombres de RAVDESS (03-02-05-01-02-01-21.wav), una tabla de CAL500 (con la columna song_id), archivos con nombres de cuadrantes (Q1_song_0.wav), ratings_mean.csv de Emotify, carpetas con nombres de emociones. Indique el formato si es uno de estos.</translation>
    </message>
    <message>
        <source>There is neither manifest.csv nor manifest.json in %1; name the table itself if it is called otherwise.</source>
        <translation>No hay ni manifest.csv ni manifest.json en %1; indique la tabla misma si se llama de otro modo.</translation>
    </message>
    <message>
        <source>There is no data set at %1: no such file or folder.</source>
        <translation>No hay ningún conjunto de datos en %1: no existe ese archivo ni esa carpeta.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the audio.</source>
        <translation>No existe la carpeta %1 para el audio.</translation>
    </message>
    <message>
        <source>There is no data set format &quot;%1&quot;; known are %2.</source>
        <translation>No existe el formato de conjunto de datos «%1»; se conocen %2.</translation>
    </message>
    <message numerus="yes">
        <source>No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</source>
        <translation>
            <numerusform>No se puede usar ninguna grabación de %1: de %Ln fila, %2 nombran un archivo que no está, y las demás no tienen ninguna de las cinco emociones. Las rutas parten de: %3.</numerusform>
            <numerusform>No se puede usar ninguna grabación de %1: de %Ln filas, %2 nombran un archivo que no está, y las demás no tienen ninguna de las cinco emociones. Las rutas parten de: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>la carpeta actual</translation>
    </message>
    <message numerus="yes">
        <source>Audio found for %1 of %Ln song(s) with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</source>
        <translation>
            <numerusform>Audio encontrado para %1 de %Ln canción con una emoción, por el identificador de la canción (artista-título) en el nombre del archivo, en mayúsculas o minúsculas y en cualquier formato y subcarpeta.</numerusform>
            <numerusform>Audio encontrado para %1 de %Ln canciones con una emoción, por el identificador de la canción (artista-título) en el nombre del archivo, en mayúsculas o minúsculas y en cualquier formato y subcarpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published table has %1 songs, this one %2.</source>
        <translation>La tabla publicada tiene %1 canciones; esta, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table left out: without a song id.</source>
        <translation>
            <numerusform>%Ln fila de la tabla omitida: sin identificador de canción.</numerusform>
            <numerusform>%Ln filas de la tabla omitidas: sin identificador de canción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) left out, because no tag says anything about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln canción omitida, porque ninguna etiqueta dice nada de las cinco emociones: %1.</numerusform>
            <numerusform>%Ln canciones omitidas, porque ninguna etiqueta dice nada de las cinco emociones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln song(s): %1.</source>
        <translation>
            <numerusform>No hay audio de %Ln canción: %1.</numerusform>
            <numerusform>No hay audio de %Ln canciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) left out: named by no song of the table.</source>
        <translation>
            <numerusform>%Ln archivo de audio omitido: no lleva el nombre de ninguna canción de la tabla.</numerusform>
            <numerusform>%Ln archivos de audio omitidos: no llevan el nombre de ninguna canción de la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the song is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln archivo omitido, porque la canción está en otro archivo: %1.</numerusform>
            <numerusform>%Ln archivos omitidos, porque la canción está en otro archivo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: directly in the folder, so of no class.</source>
        <translation>
            <numerusform>%Ln archivo omitido: directamente en la carpeta, así que de ninguna clase.</numerusform>
            <numerusform>%Ln archivos omitidos: directamente en la carpeta, así que de ninguna clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln archivo omitido: la carpeta «%1» no es ninguna de las cinco emociones, según %2.</numerusform>
            <numerusform>%Ln archivos omitidos: la carpeta «%1» no es ninguna de las cinco emociones, según %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no folders below the classes, so it is not known which recordings belong together (same artist or album); every recording stands for itself.</source>
        <translation>No hay carpetas dentro de las clases, así que no se sabe qué grabaciones van juntas (el mismo artista o álbum); cada grabación cuenta por sí sola.</translation>
    </message>
    <message>
        <source>There is no audio named by quadrants (Q1_song_0.wav ...) below %1.</source>
        <translation>No hay audio con nombres de cuadrantes (Q1_song_0.wav ...) en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</source>
        <translation>
            <numerusform>Se encontró %Ln archivo MIDI, que antes hay que convertir en audio, por ejemplo con fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Después indique esa carpeta como la del audio (--audio).</numerusform>
            <numerusform>Se encontraron %Ln archivos MIDI, que antes hay que convertir en audio, por ejemplo con fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Después indique esa carpeta como la del audio (--audio).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: not named by a quadrant.</source>
        <translation>
            <numerusform>%Ln archivo omitido: sin nombre de cuadrante.</numerusform>
            <numerusform>%Ln archivos omitidos: sin nombre de cuadrante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the clip is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln archivo omitido, porque el fragmento está en otro archivo: %1.</numerusform>
            <numerusform>%Ln archivos omitidos, porque el fragmento está en otro archivo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published split (train.csv, val.csv, test.csv) is not there; no parts are known.</source>
        <translation>La división publicada (train.csv, val.csv, test.csv) no está; no se conocen las partes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) in no part of the published split: %1.</source>
        <translation>
            <numerusform>%Ln fragmento en ninguna parte de la división publicada: %1.</numerusform>
            <numerusform>%Ln fragmentos en ninguna parte de la división publicada: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln clip(s) of the published split: %1.</source>
        <translation>
            <numerusform>No hay audio de %Ln fragmento de la división publicada: %1.</numerusform>
            <numerusform>No hay audio de %Ln fragmentos de la división publicada: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the excerpts of %1 is there: files such as %2 were looked for below %3.</source>
        <translation>No está ninguno de los fragmentos de %1: se buscaron archivos como %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln fragmento omitido, cuyas valoraciones no dicen nada de las cinco emociones: %1.</numerusform>
            <numerusform>%Ln fragmentos omitidos, cuyas valoraciones no dicen nada de las cinco emociones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose artist tags.csv does not name: %1.</source>
        <translation>
            <numerusform>%Ln fragmento omitido, cuyo artista no figura en tags.csv: %1.</numerusform>
            <numerusform>%Ln fragmentos omitidos, cuyo artista no figura en tags.csv: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose audio is not there: %1.</source>
        <translation>
            <numerusform>%Ln fragmento omitido, cuyo audio no está: %1.</numerusform>
            <numerusform>%Ln fragmentos omitidos, cuyo audio no está: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) by artists without a part in %1.</source>
        <translation>
            <numerusform>%Ln fragmento de artistas sin parte en %1.</numerusform>
            <numerusform>%Ln fragmentos de artistas sin parte en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln grabación omitida: «%1» no es ninguna de las cinco emociones, según %2.</numerusform>
            <numerusform>%Ln grabaciones omitidas: «%1» no es ninguna de las cinco emociones, según %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln recording(s): %1.</source>
        <translation>
            <numerusform>No hay audio de %Ln grabación: %1.</numerusform>
            <numerusform>No hay audio de %Ln grabaciones: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used, because no such column is known: %1.</source>
        <translation>No se usa, porque no se conoce tal columna: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>At the end of a list of names</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artista</numerusform>
            <numerusform>%Ln artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these actors everything is missing: %1.</source>
        <translation>De estos actores falta todo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with a name that the published part does not have.</source>
        <translation>
            <numerusform>%Ln grabación con un nombre que la parte publicada no tiene.</numerusform>
            <numerusform>%Ln grabaciones con un nombre que la parte publicada no tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the speech part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln archivo de la parte hablada omitido; es un conjunto de datos aparte.</numerusform>
            <numerusform>%Ln archivos de la parte hablada omitidos; es un conjunto de datos aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the song part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln archivo de la parte cantada omitido; es un conjunto de datos aparte.</numerusform>
            <numerusform>%Ln archivos de la parte cantada omitidos; es un conjunto de datos aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of %1 with one of the five emotions were found below %2. Name the folder that holds Actor_01 to Actor_24 (the audio-only files of https://zenodo.org/record/1188976, in any audio format, under their own names such as %3).</source>
        <translation>No se encontraron archivos de %1 con una de las cinco emociones en %2. Indique la carpeta que contiene de Actor_01 a Actor_24 (los archivos de solo audio de https://zenodo.org/record/1188976, en cualquier formato de audio, con sus propios nombres, como %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is not one of the five emotions.</source>
        <translation>
            <numerusform>%Ln grabación omitida: «%1» no es una de las cinco emociones.</numerusform>
            <numerusform>%Ln grabaciones omitidas: «%1» no es una de las cinco emociones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the recording is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln archivo omitido, porque la grabación está en otro archivo: %1.</numerusform>
            <numerusform>%Ln archivos omitidos, porque la grabación está en otro archivo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 hold the same recording of actor %3, as published.</source>
        <translation>%1 y %2 contienen la misma grabación del actor %3, tal como se publicó.</translation>
    </message>
    <message>
        <source>A data set is split into two or more folds, not into %1.</source>
        <translation>Un conjunto de datos se divide en dos particiones o más, no en %1.</translation>
    </message>
    <message>
        <source>%1 has %2, too few for %3 folds: each fold needs one of its own.</source>
        <translation>%1 tiene %2, muy poco para %3 particiones: cada partición necesita al menos uno propio.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;; there are: %4.</source>
        <translation>%1 no tiene %2 «%3»; hay: %4.</translation>
    </message>
    <message>
        <source>%1 on more than one side: %2.</source>
        <translation>%1 en más de un lado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) on more than one side in several files: %1.</source>
        <translation>
            <numerusform>%Ln grabación en más de un lado, en varios archivos: %1.</numerusform>
            <numerusform>%Ln grabaciones en más de un lado, en varios archivos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network knows these again, so scores of this split are better than on anything new. Use grouped folds.</source>
        <translation>Una red los reconoce, así que las puntuaciones de esta división son mejores que con algo nuevo. Use particiones por grupos.</translation>
    </message>
    <message>
        <source>The weight of an emotion must be a number from 0 up.</source>
        <translation>El peso de una emoción debe ser un número a partir de 0.</translation>
    </message>
    <message>
        <source>A label must name at least one of the emotions.</source>
        <translation>Una etiqueta debe nombrar al menos una de las emociones.</translation>
    </message>
    <message>
        <source>Missing of actor %1: %2 of %3 recordings (channel-emotion-intensity-statement-repetition-actor): %4.</source>
        <translation>Faltan del actor %1 (%2 de %3 grabaciones; canal-emoción-intensidad-frase-repetición-actor): %4.</translation>
    </message>
    <message>
        <source>Recordings of the published part that are here: %1 of %2.</source>
        <translation>Grabaciones de la parte publicada que están aquí: %1 de %2.</translation>
    </message>
    <message>
        <source>No column is one of the tags in %1.</source>
        <translation>Ninguna columna es una de las etiquetas de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1.</source>
        <translation>«%1» no es ni 0 ni 1.</translation>
    </message>
    <message>
        <source>A row has more than %1 fields.</source>
        <translation>Una fila tiene más de %1 campos.</translation>
    </message>
    <message>
        <source>This is no text: there is a zero byte. Save the table as CSV in UTF-8.</source>
        <translation>Esto no es texto: hay un byte cero. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>A quote within a field. Put the whole field in quotes and double those within it: %1.</source>
        <translation>Hay comillas dentro de un campo. Ponga todo el campo entre comillas y duplique las de dentro: %1.</translation>
    </message>
    <message>
        <source>The quotes that open here are never closed.</source>
        <translation>Las comillas que se abren aquí no se cierran nunca.</translation>
    </message>
    <message>
        <source>Text behind closing quotes. Quotes within a field are written twice.</source>
        <translation>Hay texto tras las comillas de cierre. Las comillas dentro de un campo se escriben dos veces.</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns.</source>
        <translation>La tabla está vacía; su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>Fields in this row: %1; in the header: %2.</source>
        <translation>Campos en esta fila: %1; en la cabecera: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>No hay ninguna columna «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in two parts of the split.</source>
        <translation>«%1» está en dos partes de la división.</translation>
    </message>
    <message>
        <source>No column is one of the emotions in %1.</source>
        <translation>Ninguna columna es una de las emociones de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of raters.</source>
        <translation>«%1» no es una proporción de evaluadores.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>This recording has neither a label nor weights.</source>
        <translation>Esta grabación no tiene ni etiqueta ni pesos.</translation>
    </message>
    <message>
        <source>No emotion of this recording has a weight above 0.</source>
        <translation>Ninguna emoción de esta grabación tiene un peso superior a 0.</translation>
    </message>
    <message>
        <source>The path is missing.</source>
        <translation>Falta la ruta.</translation>
    </message>
    <message>
        <source>The path holds a zero byte.</source>
        <translation>La ruta contiene un byte cero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a split (%2).</source>
        <translation>«%1» no es una parte de una división (%2).</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 ya está en la línea %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this must be text.</source>
        <translation>debe ser texto.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>There is neither a column &quot;%1&quot; nor one with the weights of an emotion (%2).</source>
        <translation>No hay ni una columna «%1» ni una con los pesos de una emoción (%2).</translation>
    </message>
    <message>
        <source>this must be an object such as %1.</source>
        <translation>debe ser un objeto como %1.</translation>
    </message>
    <message>
        <source>there is no such emotion; known are: %1.</source>
        <translation>no existe tal emoción; se conocen: %1.</translation>
    </message>
    <message>
        <source>this must be a number from 0 up.</source>
        <translation>debe ser un número a partir de 0.</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>No hay ningún miembro «%1».</translation>
    </message>
    <message>
        <source>The recordings must be an array of objects.</source>
        <translation>Las grabaciones deben ser una lista de objetos.</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>debe ser un objeto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight (a number from 0 up).</source>
        <translation>«%1» no es un peso (un número a partir de 0).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the table twice.</source>
        <translation>«%1» está dos veces en la tabla.</translation>
    </message>
    <message>
        <source>Data sets of the format %1 have no neutral recordings; leave &quot;neutral&quot; out.</source>
        <translation>Los conjuntos de datos con formato %1 no tienen grabaciones neutras; omita «neutral».</translation>
    </message>
</context>
<context>
    <name>DeviceBoxes</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>El predeterminado del sistema</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is the name of a sound device that is not plugged in at present.
----------
%1 is the name of a graphics card that is not there at present, such as cuda:1.</extracomment>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What the networks run on: the program chooses.</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <extracomment>The computer&apos;s processor, as against its graphics card.</extracomment>
        <translation>Procesador (CPU)</translation>
    </message>
</context>
<context>
    <name>DeviceInput</name>
    <message>
        <source>The input “%1” cannot be heard: it has been unplugged, another program keeps it, or Moodogram may not use it. Check the system&apos;s sound settings, then choose an input again.</source>
        <translation>La entrada «%1» no se puede oír: se ha desconectado, la usa otro programa o Moodogram no tiene permiso. Compruebe los ajustes de sonido del sistema y vuelva a elegir una entrada.</translation>
    </message>
    <message>
        <source>The input “%1” delivers nothing. Check whether it is switched on, then choose an input again.</source>
        <translation>La entrada «%1» no da señal. Compruebe si está encendida y vuelva a elegir una entrada.</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Calm</source>
        <extracomment>An emotion as a word of its own: a column, a button, a row. As an adjective of music, or the noun.</extracomment>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Happy</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Sad</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Angry</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Ira</translation>
    </message>
    <message>
        <source>Fearful</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>An emotion within a sentence, as in &quot;Mostly calm, turns happy at 1:02&quot;</extracomment>
        <translation>calma</translation>
    </message>
    <message>
        <source>happy</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>alegría</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>angry</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>ira</translation>
    </message>
    <message>
        <source>fearful</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>miedo</translation>
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
        <translation>La imagen es demasiado grande para dibujarla.</translation>
    </message>
    <message>
        <source>The figure cannot be drawn: %1.</source>
        <translation>No se puede dibujar la figura: %1.</translation>
    </message>
    <message>
        <source>The resolution must be from %1 to %2 dpi.</source>
        <translation>La resolución debe ser de %1 a %2 ppp.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels cannot be drawn: at most %2 in each direction are possible.</source>
        <translation>No se puede dibujar una figura de %1 píxeles: como máximo caben %2 en cada dirección.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of time is empty.</source>
        <translation>El intervalo de tiempo de la figura está vacío.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of frequencies is empty.</source>
        <translation>El intervalo de frecuencias de la figura está vacío.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of levels is empty.</source>
        <translation>El intervalo de niveles de la figura está vacío.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels has no room for a picture and axes at %2 dpi; make it larger or lower the resolution.</source>
        <translation>En una figura de %1 píxeles no caben la imagen y los ejes a %2 ppp; agrándela o baje la resolución.</translation>
    </message>
    <message>
        <source>There is not enough memory for a figure of %1 pixels.</source>
        <translation>No hay memoria suficiente para una figura de %1 píxeles.</translation>
    </message>
    <message>
        <source>Figures cannot be drawn, as Moodogram&apos;s module for them cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>No se pueden dibujar figuras, porque no se puede cargar el módulo de Moodogram para ellas (%1). Reinstale Moodogram.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation>Haga sitio ahí o elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose a place where files may be that large.</source>
        <translation>Elija un lugar donde los archivos puedan ser tan grandes.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Elija un lugar en el que pueda escribir.</translation>
    </message>
    <message>
        <source>Make its folder, or choose another place.</source>
        <translation>Cree su carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder or a device, not a file.</source>
        <translation>No se puede escribir %1: es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>Error al leer %1: %2.</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed (there is no %1). Install the package moodogram-models, or choose a model file.</source>
        <translation>Los modelos propios de Moodogram no están instalados (no existe %1). Instale el paquete moodogram-models o elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed properly: %1: %2. Reinstall moodogram-models or choose a model file.</source>
        <translation>Los modelos propios de Moodogram no están bien instalados: %1: %2. Reinstale moodogram-models o elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>Neither the music nor the voice model is installed in %1. Install moodogram-models or choose a model file.</source>
        <translation>Ni el modelo de música ni el de voz están instalados en %1. Instale moodogram-models o elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>The %1 model is not installed in %2. Install moodogram-models or choose another model.</source>
        <translation>El modelo %1 no está instalado en %2. Instale moodogram-models o elija otro modelo.</translation>
    </message>
    <message>
        <source>Neither HOME nor XDG_DATA_HOME is set; set one to a folder you can write to.</source>
        <translation>Ni HOME ni XDG_DATA_HOME están definidas; asigne a una de ellas una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Cannot create the data folder %1: %2.</source>
        <translation>No se puede crear la carpeta de datos %1: %2.</translation>
    </message>
    <message>
        <source>The files that come with Moodogram were not found beside the program (looked for %1). Install moodogram-common or set MOODOGRAM_RESOURCES.</source>
        <translation>No se encontraron junto al programa los archivos que acompañan a Moodogram (se buscó %1). Instale moodogram-common o defina MOODOGRAM_RESOURCES.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>No se puede leer la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A percentage, with whatever your language writes between the number and the sign</extracomment>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <extracomment>Time until something is done; %L1: seconds</extracomment>
        <translation>quedan %L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <extracomment>Time until something is done; %L1: minutes</extracomment>
        <translation>quedan %L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <extracomment>Time until something is done; %L1: hours, %L2: minutes</extracomment>
        <translation>quedan %L1&#xa0;h %L2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emotion from music spectrograms: a music library that shows when each song is calm, happy, sad, angry or fearful.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. The models have licences of their own; see their cards.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emoción a partir de espectrogramas de música: una biblioteca de música que muestra cuándo cada canción transmite calma, alegría, tristeza, ira o miedo.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Los modelos tienen licencias propias; véanse sus fichas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Moodogram</source>
        <translation>Acerca de Moodogram</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The FFT size must be from 16 to 65536 samples, not %1.</source>
        <translation>El tamaño de la FFT debe ser de 16 a 65536 muestras, no %1.</translation>
    </message>
    <message>
        <source>The hop must be at least 1 sample.</source>
        <translation>El salto debe ser de 1 muestra como mínimo.</translation>
    </message>
    <message>
        <source>The reference must be a number above 0.</source>
        <translation>La referencia debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>The floor must be from -300 to 0 dB.</source>
        <translation>El suelo debe estar entre -300 y 0 dB.</translation>
    </message>
    <message>
        <source>The range must begin at 0 or later and end after its beginning.</source>
        <translation>El intervalo debe empezar en 0 o después y terminar después de su comienzo.</translation>
    </message>
    <message>
        <source>The range lies behind the end of %1, which is %2 s long.</source>
        <translation>El intervalo queda detrás del final de %1, que dura %2 s.</translation>
    </message>
    <message>
        <source>Cannot write %1 as WAV: %2.</source>
        <translation>No se puede escribir %1 como WAV: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>There is no sound from %1 s on in %2; choose an earlier part.</source>
        <translation>No hay sonido a partir de %1 s en %2; elija una parte anterior.</translation>
    </message>
    <message>
        <source>A file of analyses ends in .sqlite (tables for SQL) or .jsonl (JSON Lines); %1 does not.</source>
        <translation>Un archivo de análisis termina en .sqlite (tablas para SQL) o .jsonl (JSON Lines); %1 no.</translation>
    </message>
    <message>
        <source>%1 is the library itself; name another file.</source>
        <translation>%1 es la propia biblioteca; indique otro archivo.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: is the file there?</source>
        <translation>No se pueden leer los análisis de %1: ¿está ahí el archivo?</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses.</source>
        <translation>%1 no contiene análisis exportados.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>Error al leer %1.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: %2.</source>
        <translation>No se pueden leer los análisis de %1: %2.</translation>
    </message>
    <message>
        <source>The analysis was stopped: %1 files hang while they are read, the last of them %2. Is a drive or a network share gone? Start Moodogram again when that is mended.</source>
        <translation>El análisis se detuvo: %1 archivos se quedan colgados al leerlos, el último de ellos %2. ¿Ha desaparecido una unidad o un recurso de red? Inicie Moodogram de nuevo cuando esté resuelto.</translation>
    </message>
    <message>
        <source>This track has not been analysed yet; analyse it first.</source>
        <translation>Esta pista aún no se ha analizado; analícela primero.</translation>
    </message>
    <message>
        <source>does not exist; it may have been moved, renamed or deleted.</source>
        <translation>no existe; puede que se haya movido, renombrado o eliminado.</translation>
    </message>
    <message>
        <source>is not a regular file.</source>
        <translation>no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1: changed while it was analysed; try again.</source>
        <translation>%1: cambió mientras se analizaba; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>No existe ninguna lista «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart playlist, whose tracks change with its rules. Keep its tracks as a playlist of their own, and name that.</source>
        <translation>«%1» es una lista que se actualiza sola: sus pistas cambian con sus reglas. Guarde sus pistas como una lista aparte e indique esa.</translation>
    </message>
    <message>
        <source>What was in the tags cannot be noted in %1, so nothing more is written: check the free space and that you may write the folder.</source>
        <translation>No se puede anotar en %1 lo que había en las etiquetas, así que no se escribe nada más: compruebe el espacio libre y que pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>There is no undo file %1.</source>
        <translation>No existe el archivo para deshacer %1.</translation>
    </message>
    <message>
        <source>%1 has other moods now than those that were written; it is left.</source>
        <translation>%1 tiene ahora otros estados de ánimo que los que se escribieron; se deja como está.</translation>
    </message>
    <message>
        <source>A line of %1 cannot be read.</source>
        <translation>No se puede leer una línea de %1.</translation>
    </message>
    <message>
        <source>The time of the window must be 0 or later.</source>
        <translation>El tiempo de la ventana debe ser 0 o posterior.</translation>
    </message>
    <message>
        <source>%1 is %2 s long: there is no window at %3 s.</source>
        <translation>%1 dura %2 s: no hay ninguna ventana en %3 s.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible.</source>
        <translation>No se puede dibujar una imagen de %1 x %2 píxeles: son posibles 1 x 3 como mínimo y 200 millones de píxeles como máximo.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be below its upper end.</source>
        <translation>El extremo inferior del rango de dB debe estar por debajo del superior.</translation>
    </message>
    <message>
        <source>The lowest frequency must be below the highest.</source>
        <translation>La frecuencia más baja debe estar por debajo de la más alta.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>No se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>%1 should end in .png, .npy or .json: that says what is written.</source>
        <translation>%1 debe terminar en .png, .npy o .json: eso indica lo que se escribe.</translation>
    </message>
    <message>
        <source>The export would replace the recording itself; choose another name.</source>
        <translation>La exportación sustituiría a la propia grabación; elija otro nombre.</translation>
    </message>
    <message>
        <source>No frame begins between %1 s and %2 s: they lie %3 s apart. Choose a longer range.</source>
        <translation>Ninguna trama comienza entre %1 s y %2 s: están a %3 s unas de otras. Elija un intervalo más largo.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be at least %1 dB.</source>
        <translation>El extremo inferior del rango de dB debe ser de al menos %1 dB.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Left out: %Ln correction(s) of a part of a track; a label is of a whole recording.</source>
        <translation>
            <numerusform>Se omite: %Ln corrección de una parte de una pista; una etiqueta es de una grabación entera.</numerusform>
            <numerusform>Se omiten: %Ln correcciones de una parte de una pista; una etiqueta es de una grabación entera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln mention(s) of tracks that are not in the library any more.</source>
        <translation>
            <numerusform>Se omite: %Ln mención de una pista que ya no está en la biblioteca.</numerusform>
            <numerusform>Se omiten: %Ln menciones de pistas que ya no están en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) missing, removed or unplayable.</source>
        <translation>
            <numerusform>Se omite: %Ln pista ausente, quitada o que no se puede reproducir.</numerusform>
            <numerusform>Se omiten: %Ln pistas ausentes, quitadas o que no se pueden reproducir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) said to be none of the five emotions.</source>
        <translation>
            <numerusform>Se omite: %Ln pista de la que se dijo que no tiene ninguna de las cinco emociones.</numerusform>
            <numerusform>Se omiten: %Ln pistas de las que se dijo que no tienen ninguna de las cinco emociones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>These analyses were written by a newer Moodogram: update this one to import them.</source>
        <translation>Estos análisis los escribió un Moodogram más reciente: actualice este para importarlos.</translation>
    </message>
    <message>
        <source>The analyses could not be written to %1 (%2): check the free space and that you may write the folder.</source>
        <translation>No se pudieron escribir los análisis en %1 (%2): compruebe el espacio libre y que pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses. Is it a library? Then merge it.</source>
        <translation>%1 no contiene análisis exportados. ¿Es una biblioteca? Entonces fusiónela.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moodogram: update this one to import it.</source>
        <translation>%1 lo escribió un Moodogram más reciente: actualice este para importarlo.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read (%2).</source>
        <translation>No se pueden leer los análisis de %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>No se puede leer la carpeta %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>La carpeta %1 está en una unidad de red, que no avisa cuando cambian archivos en ella; se revisa cada %Ln minuto.</numerusform>
            <numerusform>La carpeta %1 está en una unidad de red, que no avisa cuando cambian archivos en ella; se revisa cada %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>La carpeta %1 tiene más carpetas de las que el sistema permite vigilar a un programa (fs.inotify.max_user_watches); se revisa cada %Ln minuto.</numerusform>
            <numerusform>La carpeta %1 tiene más carpetas de las que el sistema permite vigilar a un programa (fs.inotify.max_user_watches); se revisa cada %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2).</source>
        <translation>La biblioteca %1 está dañada (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 is of a kind that has no place for moods.</source>
        <translation>%1 es de un tipo que no tiene lugar para estados de ánimo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1: the moods could not be read again; it was left as it is.</source>
        <translation>%1: no se pudieron volver a leer los estados de ánimo; se dejó como estaba.</translation>
    </message>
    <message>
        <source>%1: writing moods would change its other tags; it was left as it is.</source>
        <translation>%1: escribir estados de ánimo cambiaría sus demás etiquetas; se dejó como estaba.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>No se encuentra %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), of which only one would change; it was left as it is.</source>
        <translation>%1 tiene varios nombres (enlaces duros), de los que solo cambiaría uno; se dejó como estaba.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>No hay permiso para escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot keep its owner: %2.</source>
        <translation>%1 no puede conservar su propietario: %2.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; it was left as it is. Try again.</source>
        <translation>%1 cambió entretanto; se dejó como estaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message>
        <source>This playlist is not in the library any more.</source>
        <translation>Esta lista ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is a playlist &quot;%1&quot; already.</source>
        <translation>Ya existe una lista «%1».</translation>
    </message>
    <message>
        <source>A part of a track ends after its begin.</source>
        <translation>Una parte de una pista termina después de su comienzo.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln track(s) on a drive that is not mounted, such as %1.</source>
        <translation>
            <numerusform>Se conserva: %Ln pista en una unidad que no está montada, como %1.</numerusform>
            <numerusform>Se conservan: %Ln pistas en una unidad que no está montada, como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not there or empty (a drive that is not mounted?); its tracks are kept.</source>
        <translation>La carpeta %1 no está o está vacía (¿una unidad que no está montada?); sus pistas se conservan.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>No existe la biblioteca %1.</translation>
    </message>
    <message>
        <source>The folder of the library %1 does not exist; create it or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La carpeta de la biblioteca %1 no existe; créela o elija otro archivo con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is a folder; choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La biblioteca %1 es una carpeta; elija otro archivo con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 es una base de datos de otro programa; se dejó como estaba. Elija en su lugar otro archivo con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram (schema %2; this program knows up to %3). It was left as it is: update Moodogram, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>La biblioteca %1 la escribió un Moodogram más reciente (esquema %2; este programa conoce hasta el %3). Se dejó como estaba: actualice Moodogram o elija otro archivo con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is empty.</source>
        <translation>La biblioteca %1 está vacía.</translation>
    </message>
    <message>
        <source>The library %1 was written by an older Moodogram. Use it once with this one (moodogram-cli analyze --library) to bring it up to date.</source>
        <translation>La biblioteca %1 la escribió un Moodogram más antiguo. Úsela una vez con este (moodogram-cli analyze --library) para ponerla al día.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: give yourself write permission for it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>No se puede escribir la biblioteca %1: dese permiso de escritura para ella y su carpeta, o elija otro archivo con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 cannot grow: the disk is full. Free some space and try again; what was saved before is kept.</source>
        <translation>La biblioteca %1 no puede crecer: el disco está lleno. Libere espacio e inténtelo de nuevo; lo que ya estaba guardado se conserva.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: check that you may write it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>No se puede abrir la biblioteca %1: compruebe que pueda escribir en ella y en su carpeta, o elija otro archivo con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram library; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 no es una biblioteca de Moodogram; se dejó como estaba. Elija en su lugar otro archivo con --library o MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). &quot;moodogram-cli library --repair&quot; makes a new one of all that can be read.</source>
        <translation>La biblioteca %1 está dañada (%2). «moodogram-cli library --repair» hace una nueva con todo lo que se puede leer.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program; wait until it has finished and try again.</source>
        <translation>Otro programa está escribiendo la biblioteca %1; espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written (%2): check the disk and its free space.</source>
        <translation>No se puede leer o escribir la biblioteca %1 (%2): compruebe el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>No se puede usar la biblioteca %1: %2.</translation>
    </message>
    <message>
        <source>A copy of the library %1 could not be written to %2 (%3): check the free space and that you may write the folder.</source>
        <translation>No se pudo escribir una copia de la biblioteca %1 en %2 (%3): compruebe el espacio libre y que pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library; it was left as it is.</source>
        <translation>%1 no es una biblioteca de Moodogram; se dejó como estaba.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram; it was left as it is. Repair it with that one.</source>
        <translation>La biblioteca %1 la escribió un Moodogram más reciente; se dejó como estaba. Repárela con ese.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library, or its beginning is destroyed: then only a copy of it can help.</source>
        <translation>%1 no es una biblioteca de Moodogram, o su comienzo está destruido: entonces solo puede ayudar una copia.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2.</source>
        <translation>No se puede abrir la biblioteca %1: %2.</translation>
    </message>
    <message>
        <source>Nothing of the library %1 can be read.</source>
        <translation>No se puede leer nada de la biblioteca %1.</translation>
    </message>
    <message>
        <source>The repaired library is not sound: %1</source>
        <translation>La biblioteca reparada no está en buen estado: %1</translation>
    </message>
    <message>
        <source>The library %1 could not be repaired (%2): it was left as it is. Close other programs that use it and check the free space; a copy of before the last update of its form may lie beside it.</source>
        <translation>No se pudo reparar la biblioteca %1 (%2): se dejó como estaba. Cierre otros programas que la usen y compruebe el espacio libre; puede que haya al lado una copia de antes del último cambio de su forma.</translation>
    </message>
    <message>
        <source>The repaired library could not be put into its place: %1.</source>
        <translation>No se pudo poner en su sitio la biblioteca reparada: %1.</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>La carpeta %1 está vacía.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>No existe ningún archivo ni carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot keep its extended attributes: %2.</source>
        <translation>%1 no puede conservar sus atributos extendidos: %2.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa la está usando</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Shorter than asked for: the tracks that are left would put an artist twice in a row.</source>
        <translation>Más corta de lo pedido: las pistas que quedan pondrían a un artista dos veces seguidas.</translation>
    </message>
    <message>
        <source>Shorter than asked for: the tracks that are left may not stand beside the others.</source>
        <translation>Más corta de lo pedido: las pistas que quedan no pueden ir junto a las demás.</translation>
    </message>
    <message>
        <source>Shorter than asked for: there are no other tracks.</source>
        <translation>Más corta de lo pedido: no hay otras pistas.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track keeps the rules.</source>
        <translation>Más corta de lo pedido: ninguna otra pista cumple las reglas.</translation>
    </message>
    <message>
        <source>Shorter than asked for: what is left leads away from the path, or would put an artist too close.</source>
        <translation>Más corta de lo pedido: lo que queda se aparta del recorrido o acercaría demasiado a un artista.</translation>
    </message>
    <message>
        <source>an analysis</source>
        <extracomment>A condition of a list, as in: Without “an analysis”, 3 tracks would fit</extracomment>
        <translation>un análisis</translation>
    </message>
    <message>
        <source>a mood, which silence has not</source>
        <extracomment>A condition of a list</extracomment>
        <translation>un estado de ánimo, que el silencio no tiene</translation>
    </message>
    <message>
        <source>a mood that the model is sure of</source>
        <extracomment>A condition of a list</extracomment>
        <translation>un estado de ánimo del que el modelo esté seguro</translation>
    </message>
    <message>
        <source>a known length</source>
        <extracomment>A condition of a list</extracomment>
        <translation>una duración conocida</translation>
    </message>
    <message>
        <source>what it is not to be like</source>
        <extracomment>A condition of a list</extracomment>
        <translation>las pistas a las que no debe parecerse</translation>
    </message>
    <message>
        <source>No track has been analysed with this model yet.</source>
        <translation>Aún no se ha analizado ninguna pista con este modelo.</translation>
    </message>
    <message>
        <source>Nothing but silence has been analysed: no track has a mood.</source>
        <translation>Solo se ha analizado silencio: ninguna pista tiene estado de ánimo.</translation>
    </message>
    <message>
        <source>There are no tracks.</source>
        <translation>No hay pistas.</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>What the user says about a track: &quot;not sad&quot;</extracomment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>&quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>locked here; %1</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;</extracomment>
        <translation>bloqueada aquí; %1</translation>
    </message>
    <message>
        <source>%1; you said: %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71, number 3 of 12&quot;; %2: as in &quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1; usted dijo: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 entre %2</translation>
    </message>
    <message>
        <source>%1, one of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;keeps the rules&quot;; %2: number of tracks</extracomment>
        <translation>%1, una de %2</translation>
    </message>
    <message>
        <source>%1, number %2 of %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2, %3: its place among so many tracks</extracomment>
        <translation>%1, número %2 de %3</translation>
    </message>
    <message>
        <source>%1, strongest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2: number of tracks</extracomment>
        <translation>%1, la más fuerte de %2</translation>
    </message>
    <message>
        <source>%1, closest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;0.93 like &quot;Rain&quot;&quot;; %2: number of tracks</extracomment>
        <translation>%1, la más parecida de %2</translation>
    </message>
    <message>
        <source>Weak matches: the best is %1 with a probability of %2.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Coincidencias débiles: la mejor es %1 con una probabilidad de %2.</translation>
    </message>
    <message>
        <source>Weak matches: the best fits %1.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Coincidencias débiles: la mejor encaja en %1.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track is %1 with a probability of %2 or more.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Más corta de lo pedido: ninguna otra pista es %1 con una probabilidad de %2 o más.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track fits %1 or more.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Más corta de lo pedido: ninguna otra pista encaja en %1 o más.</translation>
    </message>
    <message>
        <source>begins the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>empieza el recorrido</translation>
    </message>
    <message>
        <source>ends the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>termina el recorrido</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>%1&#xa0;% del recorrido</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;begins the path&quot;; %2: an emotion; %3: its probability</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that this version knows.</source>
        <extracomment>What a stored playlist asks for</extracomment>
        <translation>«%1» no es nada que esta versión conozca.</translation>
    </message>
    <message>
        <source>The strictness must be between 0 and 1.</source>
        <translation>La exigencia debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The length must be more than 0 minutes.</source>
        <translation>La duración debe ser de más de 0 minutos.</translation>
    </message>
    <message>
        <source>The number of tracks must be more than 0.</source>
        <translation>El número de pistas debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The size must be more than 0.</source>
        <translation>El tamaño debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The longest track must be more than 0 minutes long.</source>
        <translation>La pista más larga debe durar más de 0 minutos.</translation>
    </message>
    <message>
        <source>The tracks between two of an artist must be between 0 and 1000.</source>
        <translation>Las pistas entre dos de un mismo artista deben ser de 0 a 1000.</translation>
    </message>
    <message>
        <source>The tracks between two of an album must be between 0 and 1000.</source>
        <translation>Las pistas entre dos de un mismo álbum deben ser de 0 a 1000.</translation>
    </message>
    <message>
        <source>The difference of loudness must be more than 0 dB.</source>
        <translation>La diferencia de volumen debe ser mayor que 0 dB.</translation>
    </message>
    <message>
        <source>The difference of tempo must be more than 0 percent.</source>
        <translation>La diferencia de tempo debe ser mayor que 0 por ciento.</translation>
    </message>
    <message>
        <source>This is no playlist request: a JSON object is expected.</source>
        <translation>Esto no es una petición de lista: se espera un objeto JSON.</translation>
    </message>
    <message>
        <source>None of the tracks that others are to be like is in the library and has been analysed.</source>
        <translation>Ninguna de las pistas a las que deben parecerse otras está en la biblioteca y analizada.</translation>
    </message>
    <message>
        <source>no track longer than %1 minutes</source>
        <translation>ninguna pista de más de %1 minutos</translation>
    </message>
    <message>
        <source>a strictness of %1</source>
        <extracomment>A condition of a list; %1: a number from 0 to 1</extracomment>
        <translation>una exigencia de %1</translation>
    </message>
    <message>
        <source>a list as short as %1 minutes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>una lista tan corta como %1 minutos</translation>
    </message>
    <message>
        <source>a list as small as %1 bytes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>una lista tan pequeña como %1 bytes</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits, and leaving out a single condition would not help.</source>
        <translation>
            <numerusform>De %Ln pista no encaja ninguna, y no ayudaría quitar una sola condición.</numerusform>
            <numerusform>De %Ln pistas no encaja ninguna, y no ayudaría quitar una sola condición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits.</source>
        <translation>
            <numerusform>De %Ln pista no encaja ninguna.</numerusform>
            <numerusform>De %Ln pistas no encaja ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without &quot;%1&quot;, %Ln track(s) would fit.</source>
        <extracomment>%1: one of the conditions of a list</extracomment>
        <translation>
            <numerusform>Sin «%1», encajaría %Ln pista.</numerusform>
            <numerusform>Sin «%1», encajarían %Ln pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks could be compared by their moods alone.</source>
        <translation>Las pistas solo se pudieron comparar por su estado de ánimo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could be compared by mood alone.</source>
        <translation>
            <numerusform>%Ln pista solo se pudo comparar por el estado de ánimo.</numerusform>
            <numerusform>%Ln pistas solo se pudieron comparar por el estado de ánimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare by sound too, analyse again what was analysed by an older version.</source>
        <translation>Para comparar también por el sonido, vuelva a analizar lo que analizó una versión anterior.</translation>
    </message>
    <message>
        <source>%1 like &quot;%2&quot;</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: title of a track</extracomment>
        <translation>%1 como «%2»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a track is in a list; %1: an emotion; %2: its probability</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fits %1, %2 %3</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: an emotion; %3: its probability</extracomment>
        <translation>encaja en %1, %2 %3</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>Why a track is in a list: by chance</extracomment>
        <translation>sorteada</translation>
    </message>
    <message>
        <source>added %1</source>
        <extracomment>Why a track is in a list; %1: a day</extracomment>
        <translation>añadida el %1</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>reproducida el %1</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>nunca reproducida</translation>
    </message>
    <message numerus="yes">
        <source>played %Ln time(s)</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>
            <numerusform>reproducida %Ln vez</numerusform>
            <numerusform>reproducida %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of no known year</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>de año desconocido</translation>
    </message>
    <message>
        <source>%1 minutes long</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>de %1 minutos</translation>
    </message>
    <message>
        <source>by title</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>por título</translation>
    </message>
    <message>
        <source>by artist</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>por artista</translation>
    </message>
    <message>
        <source>by album</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>por álbum</translation>
    </message>
    <message>
        <source>by folder and file name</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>por carpeta y nombre de archivo</translation>
    </message>
    <message>
        <source>in the library</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>en la biblioteca</translation>
    </message>
    <message>
        <source>keeps the rules</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>cumple las reglas</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot; refers to itself: %2.</source>
        <extracomment>%2: as in &quot;A &gt; B &gt; A&quot;</extracomment>
        <translation>La lista «%1» se refiere a sí misma: %2.</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot;: %2</source>
        <extracomment>%2: a sentence</extracomment>
        <translation>La lista «%1»: %2</translation>
    </message>
    <message>
        <source>There is no smart playlist &quot;%1&quot;.</source>
        <translation>No existe ninguna lista «%1» que se actualice sola.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>No existe ninguna lista «%1».</translation>
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
        <translation>%1 semitonos</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>An interval in cents, hundredths of a semitone</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>Δ level %1 dB</source>
        <extracomment>A difference of levels in decibels</extracomment>
        <translation>Δ nivel %1 dB</translation>
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
        <translation>%1 necesita a su lado el archivo de etiquetas %2, que dice qué significan sus salidas. (Los pesos solos, un «state dict», no son un modelo: entrene uno que parta de ellos.)</translation>
    </message>
    <message>
        <source>%1 is too large for a labels file.</source>
        <translation>%1 es demasiado grande para ser un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>%1 is not a usable labels file: %2.</source>
        <translation>%1 no es un archivo de etiquetas utilizable: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram model: its metadata has no &apos;%2&apos;.</source>
        <translation>%1 no es un modelo de Moodogram: en sus metadatos falta «%2».</translation>
    </message>
    <message>
        <source>%1 is a model of another kind (%2); this version of Moodogram reads moodogram-model/1.</source>
        <translation>%1 es un modelo de otro tipo (%2); esta versión de Moodogram lee moodogram-model/1.</translation>
    </message>
    <message>
        <source>%1 tells %2 apart; Moodogram needs %3.</source>
        <translation>%1 distingue %2; Moodogram necesita %3.</translation>
    </message>
    <message>
        <source>%1 is not a usable model: its temperature is not a positive number.</source>
        <translation>%1 no es un modelo utilizable: su temperatura no es un número positivo.</translation>
    </message>
    <message>
        <source>The model %1 was trained with another version of the front end %2 than this program computes. Train it again or use another model.</source>
        <translation>El modelo %1 se entrenó con otra versión del preprocesado %2 que la que calcula este programa. Entrénelo de nuevo o use otro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: memory ran out; going on with %Ln window(s) at a time.</source>
        <extracomment>%1: a computing device</extracomment>
        <translation>
            <numerusform>%1: se agotó la memoria; se continúa con %Ln ventana a la vez.</numerusform>
            <numerusform>%1: se agotó la memoria; se continúa con %Ln ventanas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped working; going on with %2. It said: %3</source>
        <extracomment>%1, %2: computing devices</extracomment>
        <translation>%1 dejó de funcionar; se continúa con %2. Mensaje: %3</translation>
    </message>
    <message>
        <source>%1 carries no recorded outputs to check against.</source>
        <translation>%1 no lleva salidas registradas con las que comprobarlo.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln thread(s), %1</source>
        <extracomment>What networks are computed on; %1: a library</extracomment>
        <translation>
            <numerusform>CPU, %Ln hilo, %1</numerusform>
            <numerusform>CPU, %Ln hilos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>No se pudo ejecutar la red: %1</translation>
    </message>
    <message>
        <source>The network answers %1 windows with a tensor of shape %2, but its labels name %3 classes.</source>
        <translation>La red responde a %1 ventanas con un tensor de forma %2, pero sus etiquetas nombran %3 clases.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is.</source>
        <translation>El dispositivo «%1» no está disponible aquí. Use --device auto o cpu; moodogram-cli doctor enumera lo que hay.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: using it runs code that its maker put into the file, with all that you may do on this machine. If you trust it, pass --allow-model-code.</source>
        <translation>%1 es un módulo TorchScript: al usarlo se ejecuta el código que su autor puso en el archivo, con todo lo que usted puede hacer en este equipo. Si confía en él, indique --allow-model-code.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; cannot be used: %2</source>
        <translation>No se puede usar el dispositivo «%1»: %2</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so this runs on the CPU. It said: %1</source>
        <translation>No se puede usar la GPU, así que se ejecuta en la CPU. Mensaje: %1</translation>
    </message>
    <message>
        <source>The network could not be set up: %1</source>
        <translation>No se pudo preparar la red: %1</translation>
    </message>
    <message>
        <source>The model %1 gives scores that are no numbers: its file is damaged, or its training went wrong. Use another model.</source>
        <translation>El modelo %1 da puntuaciones que no son números: su archivo está dañado o su entrenamiento salió mal. Use otro modelo.</translation>
    </message>
    <message>
        <source>There is no network called &apos;%1&apos;. Known: %2.</source>
        <translation>No existe ninguna red llamada «%1». Conocidas: %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1, but of %2.</source>
        <translation>Estos no son pesos de %1, sino de %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1: they lack &apos;%2&apos;.</source>
        <translation>Estos no son pesos de %1: les falta «%2».</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; is missing.</source>
        <translation>Los pesos no encajan en la red: falta «%1».</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; has the shape %2.</source>
        <translation>Los pesos no encajan en la red: «%1» tiene la forma %2.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file: %2. Choose another model or download it again.</source>
        <translation>%1 no es un archivo de pesos utilizable: %2. Elija otro modelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2.</source>
        <translation>No se puede leer el modelo %1: %2.</translation>
    </message>
    <message>
        <source>Cannot open the model %1.</source>
        <translation>No se puede abrir el modelo %1.</translation>
    </message>
    <message>
        <source>Cannot open the weights file %1.</source>
        <translation>No se puede abrir el archivo de pesos %1.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file of PyTorch: %2.</source>
        <translation>%1 no es un archivo de pesos de PyTorch utilizable: %2.</translation>
    </message>
    <message>
        <source>Cannot read the weights file %1: %2.</source>
        <translation>No se puede leer el archivo de pesos %1: %2.</translation>
    </message>
    <message>
        <source>The inference module, which runs the networks, is not installed (there is no %1). Install the package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of %2.</source>
        <translation>El módulo de inferencia, que ejecuta las redes, no está instalado (no existe %1). Instale el paquete moodogram-inference-cpu o asigne a MOODOGRAM_MODULE_DIR la carpeta de %2.</translation>
    </message>
    <message>
        <source>The inference module cannot be loaded.</source>
        <translation>No se puede cargar el módulo de inferencia.</translation>
    </message>
    <message>
        <source>Install or repair the package moodogram-inference-cpu and LibTorch.</source>
        <translation>Instale o repare el paquete moodogram-inference-cpu y LibTorch.</translation>
    </message>
    <message>
        <source>The inference module is of another version: it lacks %1. Reinstall Moodogram.</source>
        <translation>El módulo de inferencia es de otra versión: le falta %1. Reinstale Moodogram.</translation>
    </message>
    <message>
        <source>Grad-CAM needs a network whose feature maps are known; &quot;%1&quot; can be explained by occlusion.</source>
        <translation>Grad-CAM necesita una red cuyos mapas de características se conozcan; «%1» se puede explicar por oclusión.</translation>
    </message>
    <message>
        <source>no emotion is called &quot;%1&quot;</source>
        <translation>ninguna emoción se llama «%1»</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; must be &quot;%2&quot;</source>
        <translation>su «%1» debe ser «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must list the network&apos;s outputs</source>
        <translation>«%1» debe enumerar las salidas de la red</translation>
    </message>
    <message>
        <source>none of its classes has an emotion</source>
        <translation>ninguna de sus clases tiene una emoción</translation>
    </message>
    <message>
        <source>its temperature is not a positive number</source>
        <translation>su temperatura no es un número positivo</translation>
    </message>
    <message>
        <source>The network %1 takes pictures of at least 32 by 32, not %2 by %3.</source>
        <translation>La red %1 acepta imágenes de al menos 32 por 32, no de %2 por %3.</translation>
    </message>
    <message>
        <source>The weights do not fit the network, they belong to the network %1:%2</source>
        <translation>Los pesos no encajan en la red, pertenecen a la red %1:%2</translation>
    </message>
    <message>
        <source>The weights do not fit the network:%1</source>
        <translation>Los pesos no encajan en la red:%1</translation>
    </message>
    <message>
        <source>The TorchScript module cannot take its input: %1</source>
        <translation>El módulo TorchScript no puede aceptar su entrada: %1</translation>
    </message>
    <message>
        <source>The TorchScript module does not return a tensor of logits.</source>
        <translation>El módulo TorchScript no devuelve un tensor de logits.</translation>
    </message>
    <message>
        <source>two of its classes are &quot;%1&quot;</source>
        <translation>dos de sus clases son «%1»</translation>
    </message>
</context>
<context>
    <name>MoodSentence</name>
    <message>
        <source>%1 throughout</source>
        <extracomment>%1: an emotion as a word of its own, &quot;Calm&quot;</extracomment>
        <translation>%1 de principio a fin</translation>
    </message>
    <message>
        <source>No clear mood, leaning %1</source>
        <extracomment>%1: an emotion within a sentence, &quot;calm&quot;</extracomment>
        <translation>Sin ánimo claro, tiende a %1</translation>
    </message>
    <message>
        <source>Mostly %1, changes often</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>Sobre todo %1, cambia a menudo</translation>
    </message>
    <message>
        <source>No clear mood, changes often</source>
        <translation>Sin ánimo claro, cambia a menudo</translation>
    </message>
    <message>
        <source>Mostly %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Mostly happy, turns calm at 1:02&quot;</extracomment>
        <translation>Sobre todo %1, pasa a %2 en %3</translation>
    </message>
    <message>
        <source>Starts %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Starts sad, turns happy at 1:02&quot;</extracomment>
        <translation>Empieza con %1, pasa a %2 en %3</translation>
    </message>
    <message>
        <source>Mostly %1, %2 from %3 to %4</source>
        <extracomment>%1, %2: emotions, %3, %4: times, as in &quot;Mostly happy, calm from 1:02 to 1:40&quot;</extracomment>
        <translation>Sobre todo %1, %2 de %3 a %4</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>Track %1 has neither a location nor a title.</source>
        <translation>La pista %1 no tiene ni ubicación ni título.</translation>
    </message>
    <message>
        <source>is no JSON: the error is at byte %1.</source>
        <translation>no es JSON: el error está en el byte %1.</translation>
    </message>
    <message>
        <source>is JSON, but no JSPF playlist.</source>
        <translation>es JSON, pero no una lista JSPF.</translation>
    </message>
    <message>
        <source>A line is longer than any path.</source>
        <translation>Una línea es más larga que cualquier ruta.</translation>
    </message>
    <message>
        <source>The playlist %1 cannot be read: %2.</source>
        <translation>No se puede leer la lista de reproducción %1: %2.</translation>
    </message>
    <message>
        <source>There is no playlist %1.</source>
        <translation>No existe la lista %1.</translation>
    </message>
    <message>
        <source>The playlist %1 is no file.</source>
        <translation>La lista %1 no es un archivo.</translation>
    </message>
    <message>
        <source>The playlist %1 is larger than 64 MiB: is it one?</source>
        <translation>La lista %1 ocupa más de 64 MiB: ¿es una lista?</translation>
    </message>
    <message>
        <source>The playlist %1 is no text.</source>
        <translation>La lista %1 no es texto.</translation>
    </message>
    <message>
        <source>The playlist %1 %2</source>
        <extracomment>%1: a file; %2: what is wrong with it, as in &quot;is no XML&quot;</extracomment>
        <translation>La lista %1 %2</translation>
    </message>
    <message>
        <source>The playlist %1 contains itself.</source>
        <translation>La lista %1 se contiene a sí misma.</translation>
    </message>
    <message>
        <source>The playlist %1 was left out: too many playlists in playlists.</source>
        <translation>La lista %1 se omitió: demasiadas listas dentro de listas.</translation>
    </message>
    <message>
        <source>has no [playlist] in it.</source>
        <translation>no contiene ningún [playlist].</translation>
    </message>
    <message>
        <source>Entry %1 has no file.</source>
        <translation>La entrada %1 no tiene archivo.</translation>
    </message>
    <message>
        <source>is no XML: %1 at byte %2.</source>
        <translation>no es XML: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>is XML, but no XSPF playlist.</source>
        <translation>es XML, pero no una lista XSPF.</translation>
    </message>
</context>
<context>
    <name>PlaylistCommands</name>
    <message>
        <source>new playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>nueva lista «%1»</translation>
    </message>
    <message>
        <source>delete playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>eliminación de la lista «%1»</translation>
    </message>
    <message>
        <source>rename playlist to “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>cambio de nombre de la lista a «%1»</translation>
    </message>
    <message>
        <source>change playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>cambio de la lista «%1»</translation>
    </message>
    <message>
        <source>move playlist</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>traslado de la lista</translation>
    </message>
    <message>
        <source>say “not %1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>respuesta «sin %1»</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>respuesta «%1»</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>retirada de lo dicho sobre el ánimo</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Últimos problemas</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Looking for audio files</source>
        <translation>Buscando archivos de audio</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Leyendo lo que se puede leer</translation>
    </message>
</context>
<context>
    <name>PropertyFacts</name>
    <message>
        <source>%L1 dB</source>
        <translation>%L1&#xa0;dB</translation>
    </message>
    <message>
        <source>peak %L1</source>
        <extracomment>The highest sample of a track, part of its ReplayGain</extracomment>
        <translation>pico %L1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Number of the track on its disc</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Number of the disc</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Track gain</source>
        <extracomment>ReplayGain of the track</extracomment>
        <translation>Ganancia de pista</translation>
    </message>
    <message>
        <source>Album gain</source>
        <extracomment>ReplayGain of the album</extracomment>
        <translation>Ganancia de álbum</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>Grabación de MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <extracomment>MusicBrainz calls an edition of an album a release</extracomment>
        <translation>Publicación de MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz artist</source>
        <translation>Artista de MusicBrainz</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When the file was last changed</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When it came into the library</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash del contenido</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>In the place of a value that differs between the chosen tracks</extracomment>
        <translation>varios</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a rounded size, the exact one</comment>
        <translation>%1 (%2 bytes)</translation>
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
        <translation>el veredicto</translation>
    </message>
    <message>
        <source>analysed, but unclear</source>
        <translation>analizadas, pero inciertas</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>sin analizar</translation>
    </message>
    <message>
        <source>contains it, case and accents aside</source>
        <translation>lo contiene, sin distinguir mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>contains it; artist:=&quot;The Who&quot; is the whole name</source>
        <translation>lo contiene; artist:=&quot;The Who&quot; es el nombre completo</translation>
    </message>
    <message>
        <source>artist of the album</source>
        <translation>artista del álbum</translation>
    </message>
    <message>
        <source>name of the album</source>
        <translation>nombre del álbum</translation>
    </message>
    <message>
        <source>genre as tagged</source>
        <translation>género según la etiqueta</translation>
    </message>
    <message>
        <source>folders and file name</source>
        <translation>carpetas y nombre de archivo</translation>
    </message>
    <message>
        <source>also 1994, &gt;=2000, &lt;1970, none</source>
        <translation>también 1994, &gt;=2000, &lt;1970, none</translation>
    </message>
    <message>
        <source>number on the disc</source>
        <translation>número en el disco</translation>
    </message>
    <message>
        <source>number of the disc</source>
        <translation>número del disco</translation>
    </message>
    <message>
        <source>also 300, 5m, 3:00..4:00</source>
        <translation>también 300, 5m, 3:00..4:00</translation>
    </message>
    <message>
        <source>stars, 1 to 5; none: not rated</source>
        <translation>estrellas, de 1 a 5; none: sin valorar</translation>
    </message>
    <message>
        <source>how often it has been played</source>
        <translation>cuántas veces se ha reproducido</translation>
    </message>
    <message>
        <source>within 30 days; also 2024-01-31, &gt;=2024</source>
        <translation>en los últimos 30 días; también 2024-01-31, &gt;=2024</translation>
    </message>
    <message>
        <source>longer ago than a year; never</source>
        <translation>hace más de un año; never: nunca</translation>
    </message>
    <message>
        <source>is in this playlist</source>
        <translation>está en esta lista</translation>
    </message>
    <message>
        <source>the verdict; notsure; none: not analysed</source>
        <translation>el veredicto; notsure: incierto; none: sin analizar</translation>
    </message>
    <message>
        <source>probability of calm, as mood:calm&gt;0.6</source>
        <translation>probabilidad de calma, como mood:calm&gt;0.6</translation>
    </message>
    <message>
        <source>probability of happy</source>
        <translation>probabilidad de alegría</translation>
    </message>
    <message>
        <source>probability of sad</source>
        <translation>probabilidad de tristeza</translation>
    </message>
    <message>
        <source>probability of angry</source>
        <translation>probabilidad de ira</translation>
    </message>
    <message>
        <source>probability of fearful</source>
        <translation>probabilidad de miedo</translation>
    </message>
    <message>
        <source>how sure the verdict is</source>
        <translation>cuán seguro es el veredicto</translation>
    </message>
    <message>
        <source>share that is like what the model learned from</source>
        <translation>parte que se parece a lo que aprendió el modelo</translation>
    </message>
    <message>
        <source>unpleasant (-1) to pleasant (1)</source>
        <translation>de desagradable (-1) a agradable (1)</translation>
    </message>
    <message>
        <source>still (-1) to excited (1)</source>
        <translation>de tranquilo (-1) a excitado (1)</translation>
    </message>
    <message>
        <source>happy leads so much of the track</source>
        <translation>la alegría domina esa parte de la pista</translation>
    </message>
    <message>
        <source>sad leads its first tenth</source>
        <translation>la tristeza domina la primera décima parte</translation>
    </message>
    <message>
        <source>calm leads its last tenth</source>
        <translation>la calma domina la última décima parte</translation>
    </message>
    <message>
        <source>never more likely than that; never:fearful: never leads</source>
        <translation>nunca más probable que eso; never:fearful: nunca domina</translation>
    </message>
    <message>
        <source>at its highest, angry is so likely</source>
        <translation>en su máximo, la ira es así de probable</translation>
    </message>
    <message>
        <source>at its lowest, calm is so likely</source>
        <translation>en su mínimo, la calma es así de probable</translation>
    </message>
    <message>
        <source>angry is highest before that time</source>
        <translation>el máximo de ira llega antes de ese momento</translation>
    </message>
    <message>
        <source>both words, anywhere in tags and path</source>
        <translation>ambas palabras, en cualquier etiqueta o en la ruta</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>estas palabras en este orden</translation>
    </message>
    <message>
        <source>everything but that; also NOT</source>
        <translation>todo menos eso; también NOT</translation>
    </message>
    <message>
        <source>either; also |</source>
        <translation>uno u otro; también |</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>paréntesis</translation>
    </message>
    <message>
        <source>beats a minute, as tagged; also &gt;120</source>
        <translation>pulsaciones por minuto, según la etiqueta; también &gt;120</translation>
    </message>
    <message>
        <source>There is no bracket that this one closes.</source>
        <translation>No hay ningún paréntesis que este cierre.</translation>
    </message>
    <message>
        <source>Before %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Antes de %1 falta la otra posibilidad.</translation>
    </message>
    <message>
        <source>Behind %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Detrás de %1 falta la otra posibilidad.</translation>
    </message>
    <message>
        <source>AND stands between two parts; write &quot;AND&quot; to look for the word.</source>
        <extracomment>AND is written so in every language, the second one with these quotation marks</extracomment>
        <translation>AND va entre dos partes; escriba &quot;AND&quot; para buscar la palabra.</translation>
    </message>
    <message>
        <source>Behind NOT is missing what is not wanted.</source>
        <extracomment>NOT is written so in every language</extracomment>
        <translation>Detrás de NOT falta lo que no se quiere.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>No hay nada entre los paréntesis.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Faltan las segundas comillas.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <source>A text cannot be compared by size; write %1:&quot;%2&quot; to look for the characters.</source>
        <extracomment>In a search; %1 and %2: a field and a value, to be written with the quotation marks</extracomment>
        <translation>Un texto no se puede comparar por tamaño; escriba %1:&quot;%2&quot; para buscar los caracteres.</translation>
    </message>
    <message>
        <source>Behind %1: is missing what to look for, for example %2; %1:=&quot;&quot; finds what has none.</source>
        <extracomment>In a search; %1: a field; %2: an example; %1:=&quot;&quot; is to be written so</extracomment>
        <translation>Detrás de %1: falta lo que hay que buscar, por ejemplo %2; %1:=&quot;&quot; encuentra lo que no tiene ninguno.</translation>
    </message>
    <message>
        <source>Behind %1: is missing a value, for example %2.</source>
        <extracomment>In a search; %1: a field; %2: an example</extracomment>
        <translation>Detrás de %1: falta un valor, por ejemplo %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean %2?</source>
        <extracomment>In a search; %2: a field</extracomment>
        <translation>No existe el campo «%1»; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are %2.</source>
        <extracomment>In a search; %2: names of fields</extracomment>
        <translation>No existe el campo «%1». Los campos son %2.</translation>
    </message>
    <message>
        <source>Quotation marks look for the characters: &quot;%1:&quot;.</source>
        <extracomment>To be written with these quotation marks</extracomment>
        <translation>Las comillas buscan los caracteres: &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>Here is missing %1, for example %2.</source>
        <extracomment>In a search; %1: as in &quot;a whole number&quot;; %2: how it is written</extracomment>
        <translation>Aquí falta %1, por ejemplo %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2. Write for example %3.</source>
        <extracomment>In a search; %2: as in &quot;a whole number&quot;; %3: how it is written</extracomment>
        <translation>«%1» no es %2. Escriba por ejemplo %3.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <extracomment>In a search; %1: as in &quot;5..3&quot;</extracomment>
        <translation>El intervalo %1 termina antes de empezar.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>A rating is 1 to %1 stars, or none.</source>
        <extracomment>&quot;none&quot; is written so in every language</extracomment>
        <translation>Una valoración es de 1 a %1 estrellas, o none.</translation>
    </message>
    <message>
        <source>a share or probability</source>
        <translation>una proporción o una probabilidad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: shares and probabilities lie between 0 and 1, or 0% and 100%.</source>
        <translation>«%1» está fuera de rango: las proporciones y las probabilidades van de 0 a 1, o de 0% a 100%.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: -1 to 1.</source>
        <translation>«%1» está fuera de rango: de -1 a 1.</translation>
    </message>
    <message>
        <source>a length: 200 (seconds), 3:20 or 4m</source>
        <translation>una duración: 200 (segundos), 3:20 o 4m</translation>
    </message>
    <message>
        <source>a date (2024-01-31, 2024-01, 2024) or an age (30d, 12h, 2w, 6m, 1y)</source>
        <translation>una fecha (2024-01-31, 2024-01, 2024) o una antigüedad (30d, 12h, 2w, 6m, 1y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <extracomment>In a search; %2: words, as in &quot;calm, happy, sad, angry, fearful&quot;</extracomment>
        <translation>«%1» no es ninguno de %2.</translation>
    </message>
    <message>
        <source>How much of the track? Write for example %1.</source>
        <translation>¿Cuánta parte de la pista? Escriba por ejemplo %1.</translation>
    </message>
    <message>
        <source>When? Write for example %1.</source>
        <translation>¿Cuándo? Escriba por ejemplo %1.</translation>
    </message>
    <message>
        <source>How likely? Write for example %1.</source>
        <translation>¿Cuán probable? Escriba por ejemplo %1.</translation>
    </message>
    <message>
        <source>Never more than what? Write for example %1.</source>
        <translation>¿Nunca más que qué? Escriba por ejemplo %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing here; did you mean %2?</source>
        <translation>«%1» no dice nada aquí; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>Here is missing the name of a playlist.</source>
        <translation>Aquí falta el nombre de una lista.</translation>
    </message>
    <message>
        <source>Nothing can be compared there; %1.</source>
        <extracomment>In a search; %1: an example of what can be written instead</extracomment>
        <translation>Ahí no se puede comparar nada; escriba por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>albumartist</source>
        <translation>artista del álbum</translation>
    </message>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>track</source>
        <translation>pista</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>reproducciones</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>played</source>
        <translation>reproducida</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>alegría</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>ira</translation>
    </message>
    <message>
        <source>fearful</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>valencia</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
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
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>M3U playlist, for any player (*.m3u8 *.m3u)</source>
        <translation>Lista M3U, para cualquier reproductor (*.m3u8 *.m3u)</translation>
    </message>
    <message>
        <source>XSPF playlist (*.xspf)</source>
        <translation>Lista XSPF (*.xspf)</translation>
    </message>
    <message>
        <source>JSPF playlist with the moods of its tracks (*.jspf)</source>
        <translation>Lista JSPF con los estados de ánimo de sus pistas (*.jspf)</translation>
    </message>
    <message>
        <source>PLS playlist (*.pls)</source>
        <translation>Lista PLS (*.pls)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista</translation>
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
        <translation>Gris, invertido</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <extracomment>Frequency scale; the second text is its short name on a button</extracomment>
        <translation>&amp;Logarítmica</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>L&amp;ineal</translation>
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
        <translation>&amp;Octavas (notas)</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Octavas</translation>
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
        <translation>&amp;Rectangular</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <extracomment>How spectra are computed: as they are</extracomment>
        <translation>&amp;Simple</translation>
    </message>
    <message>
        <source>&amp;Reassigned</source>
        <translation>&amp;Reasignado</translation>
    </message>
    <message>
        <source>Pea&amp;ks only</source>
        <translation>Solo &amp;picos</translation>
    </message>
    <message>
        <source>&amp;Octaves (constant Q)</source>
        <translation>&amp;Octavas (Q constante)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>overlap of windows</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>While music plays the picture stays where it is</extracomment>
        <translation>Vista &amp;fija</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Turn the &amp;Page</source>
        <extracomment>While music plays the picture turns like a page</extracomment>
        <translation>&amp;Pasar página</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>S&amp;croll</source>
        <translation>&amp;Desplazar</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>&amp;Navigate	1</source>
        <extracomment>What the mouse does in the picture; keep 	 and the digit</extracomment>
        <translation>&amp;Navegar	1</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Navegar</translation>
    </message>
    <message>
        <source>&amp;Select	2</source>
        <translation>&amp;Seleccionar	2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>&amp;Measure	3</source>
        <translation>&amp;Medir	3</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>&amp;Harmonics	4</source>
        <translation>&amp;Armónicos	4</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armónicos</translation>
    </message>
    <message>
        <source>M&amp;ono (mean of all)</source>
        <translation>M&amp;ono (media de todos)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Izquierdo</translation>
    </message>
    <message>
        <source>Channel &amp;1</source>
        <translation>Canal &amp;1</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Derecho</translation>
    </message>
    <message>
        <source>Channel &amp;2</source>
        <translation>Canal &amp;2</translation>
    </message>
    <message>
        <source>&amp;Mid (left + right)</source>
        <translation>&amp;Medio (izquierdo + derecho)</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>&amp;Side (left − right)</source>
        <translation>&amp;Lateral (izquierdo − derecho)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lateral</translation>
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
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>Said by the operating system, within a sentence: of a network drive</extracomment>
        <translation>acceso al archivo caducado (unidad de red)</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>equipo no disponible</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>memoria insuficiente</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>State</source>
        <extracomment>Heading of a column of small signs: playing, being analysed, cannot be used</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Heading: title of a track</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading: length of a track</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <extracomment>Heading: a strip of colours along each track</extracomment>
        <translation>Emoción en el tiempo</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Heading: number of the disc of an album</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Heading: number of the track on its disc</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>Heading: how often it has been played</extracomment>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading: when it came into the library</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Heading: what is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Heading: how sure the verdict is, in percent</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Heading: how much of the track is like what the model learned from, in percent</extracomment>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln star(s)</source>
        <extracomment>%L1: how many of the stars (%Ln, always 5) a track has</extracomment>
        <translation>
            <numerusform>%L1 de %Ln estrella</numerusform>
            <numerusform>%L1 de %Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What is heard in a track: one voice without accompaniment</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
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
            <numerusform>valoración de %Ln pista</numerusform>
            <numerusform>valoración de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>valoración de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>retirada de %Ln pista</numerusform>
            <numerusform>retirada de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>retirada de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Return of %Ln track(s)</source>
        <extracomment>What can be undone: tracks that had been removed from the library come back</extracomment>
        <translation>
            <numerusform>regreso de %Ln pista</numerusform>
            <numerusform>regreso de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of “%1”</source>
        <translation>regreso de «%1»</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the model is called in menus and on its card.</source>
        <translation>Cómo se llama el modelo en los menús y en su ficha.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>moodnet is small and made for a voice, musicnet for music; the others are the paper&apos;s.</source>
        <translation>moodnet es pequeña y está hecha para voz, musicnet para música; las demás son las del artículo.</translation>
    </message>
    <message>
        <source>Groups to learn from</source>
        <translation>Grupos de los que aprender</translation>
    </message>
    <message>
        <source>Actors, artists or songs. None named: all that are not tested on.</source>
        <translation>Actores, artistas o canciones. Sin indicar: todos los que no se prueban.</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Grupos con los que probar</translation>
    </message>
    <message>
        <source>Never learned from; scored once, at the end.</source>
        <translation>Nunca se aprende de ellos; se puntúan una vez, al final.</translation>
    </message>
    <message>
        <source>Share to test on</source>
        <translation>Proporción para la prueba</translation>
    </message>
    <message>
        <source>So much of the groups, drawn by the seed, is kept for the test where none are named.</source>
        <translation>Esta parte de los grupos, sorteada con la semilla, se reserva para la prueba si no se indica ninguno.</translation>
    </message>
    <message>
        <source>Windows a recording</source>
        <translation>Ventanas por grabación</translation>
    </message>
    <message>
        <source>At most so many windows of a recording are learned from, evenly spread.</source>
        <translation>De cada grabación se aprende de este número de ventanas como máximo, repartidas por igual.</translation>
    </message>
    <message>
        <source>Folds of a cross-validation</source>
        <translation>Particiones de la validación cruzada</translation>
    </message>
    <message>
        <source>For moodogram-cli crossval; a single training does not use it.</source>
        <translation>Para moodogram-cli crossval; un entrenamiento único no lo usa.</translation>
    </message>
    <message>
        <source>Folds are made of</source>
        <translation>Las particiones son de</translation>
    </message>
    <message>
        <source>Groups are honest; single recordings flatter a network that knows the voice again. For crossval only.</source>
        <translation>Los grupos son honestos; las grabaciones sueltas favorecen a una red que reconoce la voz. Solo para crossval.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Preprocesado</translation>
    </message>
    <message>
        <source>How sound becomes the picture that the network sees.</source>
        <translation>Cómo el sonido se convierte en la imagen que ve la red.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often each recording is learned from; every time another of its windows.</source>
        <translation>Cuántas veces se aprende de cada grabación; cada vez, de otra de sus ventanas.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Windows of a step. Larger is steadier and needs more memory.</source>
        <translation>Ventanas por paso. Más grande es más estable y necesita más memoria.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>adamw suits most; sgd with momentum is the paper&apos;s.</source>
        <translation>adamw sirve en casi todos los casos; sgd con momento es el del artículo.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Of sgd: how much of the last step is in the next.</source>
        <translation>De sgd: cuánto del último paso hay en el siguiente.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The largest of the schedule. Too high and the loss goes astray, too low and nothing is learned.</source>
        <translation>La mayor de la planificación. Si es muy alta, la pérdida se desvía; si es muy baja, no se aprende nada.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>one-cycle warms up and then sinks to nothing; constant stays up.</source>
        <translation>one-cycle sube al principio y luego baja hasta cero; constant se queda arriba.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Share of the steps on the way up to the largest learning rate.</source>
        <translation>Proporción de los pasos en la subida hasta la mayor tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Draws weights towards zero, against learning by heart.</source>
        <translation>Acerca los pesos a cero, para que no aprenda de memoria.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>So much certainty is taken from each label, against overconfidence.</source>
        <translation>Esta certeza se le quita a cada etiqueta, contra el exceso de confianza.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Mixes pairs of windows and their labels; 0 is off, 0.2 is usual.</source>
        <translation>Mezcla pares de ventanas y sus etiquetas; 0 es desactivado, 0.2 lo habitual.</translation>
    </message>
    <message>
        <source>Weigh rare emotions up</source>
        <translation>Dar más peso a las emociones escasas</translation>
    </message>
    <message>
        <source>Each emotion then counts the same, however many recordings it has.</source>
        <translation>Así cada emoción cuenta lo mismo, tenga las grabaciones que tenga.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <source>Longer steps are shortened to this, so that one odd batch spoils nothing.</source>
        <translation>Los pasos más largos se acortan a esto, para que un lote raro no estropee nada.</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>Media de los pesos</translation>
    </message>
    <message>
        <source>What is saved is a moving average of the weights; 0 takes the last ones.</source>
        <translation>Lo que se guarda es una media móvil de los pesos; 0 toma los últimos.</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Media precisión</translation>
    </message>
    <message>
        <source>Faster on a GPU, where it is safe; the CPU ignores it.</source>
        <translation>Más rápido en una GPU, donde es seguro; la CPU no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>A weights file, such as one of ImageNet or another model. Empty: from nothing.</source>
        <translation>Un archivo de pesos, como uno de ImageNet u otro modelo. Vacío: de cero.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Capas congeladas</translation>
    </message>
    <message>
        <source>So many first layers of musicnet keep what they start with.</source>
        <translation>Este número de primeras capas de musicnet conserva sus valores de partida.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>YAMNet&apos;s weights, which musicnet learns from beside the labels. Empty: none.</source>
        <translation>Pesos de YAMNet, de los que musicnet aprende además de las etiquetas. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>Peso del maestro</translation>
    </message>
    <message>
        <source>How much its answers count beside the labels.</source>
        <translation>Cuánto cuentan sus respuestas junto a las etiquetas.</translation>
    </message>
    <message>
        <source>Calibration folds</source>
        <translation>Particiones de calibración</translation>
    </message>
    <message>
        <source>Additional trainings whose held-out groups make the confidence honest; 0: the groups that choose the epoch do, or nothing.</source>
        <translation>Entrenamientos adicionales cuyos grupos reservados hacen honesta la confianza; 0: lo hacen los grupos que eligen la época, o nada.</translation>
    </message>
    <message>
        <source>Share to choose the epoch by</source>
        <translation>Proporción para elegir la época</translation>
    </message>
    <message>
        <source>So much of the groups is kept back from learning and chooses the best epoch; 0: the last is taken.</source>
        <translation>Esta parte de los grupos no se usa para aprender y elige la mejor época; 0: se toma la última.</translation>
    </message>
    <message>
        <source>Epochs between looks</source>
        <translation>Épocas entre comprobaciones</translation>
    </message>
    <message>
        <source>How often the groups that choose the epoch are scored.</source>
        <translation>Cada cuánto se puntúan los grupos que eligen la época.</translation>
    </message>
    <message>
        <source>The best epoch has</source>
        <translation>La mejor época tiene</translation>
    </message>
    <message>
        <source>The smallest loss, or the largest average recall (UAR).</source>
        <translation>La menor pérdida o la mayor sensibilidad media (UAR).</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Stops after so many epochs without a better one; 0: never.</source>
        <translation>Se detiene tras estas épocas sin una mejor; 0: nunca.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of all that is random. The same seed gives the same weights.</source>
        <translation>De todo lo aleatorio. La misma semilla da los mismos pesos.</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Nivel (dB)</translation>
    </message>
    <message>
        <source>Each window becomes louder or quieter by at most this.</source>
        <translation>Cada ventana se vuelve más fuerte o más débil en esto como máximo.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Máscaras de frecuencia</translation>
    </message>
    <message>
        <source>So many bands of frequencies are blotted out (SpecAugment).</source>
        <translation>Este número de bandas de frecuencia se borra (SpecAugment).</translation>
    </message>
    <message>
        <source>Widest frequency mask</source>
        <translation>Máscara de frecuencia máx.</translation>
    </message>
    <message>
        <source>In bands of the picture.</source>
        <translation>En bandas de la imagen.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Máscaras de tiempo</translation>
    </message>
    <message>
        <source>So many stretches of time are blotted out (SpecAugment).</source>
        <translation>Este número de tramos de tiempo se borra (SpecAugment).</translation>
    </message>
    <message>
        <source>Longest time mask</source>
        <translation>Máscara de tiempo máx.</translation>
    </message>
    <message>
        <source>In columns of the picture.</source>
        <translation>En columnas de la imagen.</translation>
    </message>
    <message>
        <source>Equalizer (dB)</source>
        <translation>Ecualizador (dB)</translation>
    </message>
    <message>
        <source>A random smooth equalizer boosts or cuts by at most this.</source>
        <translation>Un ecualizador suave al azar realza o atenúa en esto como máximo.</translation>
    </message>
    <message>
        <source>Band limit</source>
        <translation>Límite de banda</translation>
    </message>
    <message>
        <source>How often nothing is left above some frequency, as behind a codec or in an old record.</source>
        <translation>Con qué frecuencia no queda nada por encima de cierta frecuencia, como tras un códec o en un disco antiguo.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>How often there is noise under the music.</source>
        <translation>Con qué frecuencia hay ruido bajo la música.</translation>
    </message>
    <message>
        <source>Pitch (bands)</source>
        <translation>Tono (bandas)</translation>
    </message>
    <message>
        <source>Higher or lower by at most so many bands.</source>
        <translation>Más agudo o más grave en este número de bandas como máximo.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Faster or slower by at most this share.</source>
        <translation>Más rápido o más lento en esta proporción como máximo.</translation>
    </message>
    <message>
        <source>Grey-scale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>How often a colour picture becomes grey. The paper&apos;s.</source>
        <translation>Con qué frecuencia una imagen en color pasa a gris. El del artículo.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brighter or darker by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Más claro o más oscuro en esta proporción como máximo; solo imágenes en color. El del artículo.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More or less contrast by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Más o menos contraste en esta proporción como máximo; solo imágenes en color. El del artículo.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Off in the paper: turning the hue changes the brightness that the eye sees, and in a spectrogram that is level.</source>
        <translation>Desactivado en el artículo: girar el matiz cambia el brillo que ve el ojo, y en un espectrograma eso es el nivel.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto takes a GPU where there is one; cpu, cuda or cuda:N.</source>
        <translation>auto toma una GPU si la hay; cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Of the network&apos;s library; 0 takes one a physical core.</source>
        <translation>De la biblioteca de la red; 0 toma uno por núcleo físico.</translation>
    </message>
    <message>
        <source>Seconds between saved states</source>
        <translation>Segundos entre estados guardados</translation>
    </message>
    <message>
        <source>What a crash costs at most.</source>
        <translation>Lo que cuesta un fallo como máximo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A training, or a cross-validation.</source>
        <translation>Un entrenamiento o una validación cruzada.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Where the data sets lie.</source>
        <translation>Dónde están los conjuntos de datos.</translation>
    </message>
    <message>
        <source>Parameters of the front end</source>
        <translation>Parámetros del preprocesado</translation>
    </message>
    <message>
        <source>Where they are not the usual ones.</source>
        <translation>Donde no son los habituales.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Rate of the start</source>
        <translation>Tasa del inicio</translation>
    </message>
    <message>
        <source>What starts from a file learns at this share of the learning rate; below 1 it stays near its start.</source>
        <translation>Lo que parte de un archivo aprende con esta parte de la tasa de aprendizaje; por debajo de 1 se queda cerca de su inicio.</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s moods</source>
        <translation>Parte de los ánimos del maestro</translation>
    </message>
    <message>
        <source>So much of what it says of happy, sad, tender, angry and scary music is added in the end, so that music unlike the recordings is judged better. 0: nothing.</source>
        <translation>Al final se añade esta parte de lo que dice de la música alegre, triste, tierna, airada e inquietante, para juzgar mejor la música distinta de las grabaciones. 0: nada.</translation>
    </message>
    <message>
        <source>Neutral recordings</source>
        <translation>Grabaciones neutras</translation>
    </message>
    <message>
        <source>Left out, or a class of their own.</source>
        <translation>Se dejan fuera, o son una clase propia.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln grabación</numerusform>
            <numerusform>%Ln grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artista</numerusform>
            <numerusform>%Ln artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <extracomment>Groups of recordings that must not be on both sides of the test: by one person, of one piece</extracomment>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%L1&#xa0;h %L2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of a training</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a training</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a training</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a training</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a training</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Crashed</source>
        <extracomment>State of a training: its process has ended without a word</extracomment>
        <translation>Cierre inesperado</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a training</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>final fit</source>
        <extracomment>The training of the network that is kept, after those that calibrate it</extracomment>
        <translation>ajuste final</translation>
    </message>
    <message>
        <source>calibration %L1 of %L2</source>
        <extracomment>One of the trainings whose only purpose is to calibrate the confidence</extracomment>
        <translation>calibración %L1 de %L2</translation>
    </message>
    <message>
        <source>reading the recordings: %1 of %2</source>
        <translation>leyendo las grabaciones: %1 de %2</translation>
    </message>
    <message>
        <source>testing: %1 of %2</source>
        <translation>probando: %1 de %2</translation>
    </message>
    <message>
        <source>epoch %L1 of %L2</source>
        <translation>época %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 windows/s</source>
        <translation>%L1 ventanas/s</translation>
    </message>
    <message>
        <source>a voice, few recordings, any computer</source>
        <translation>una voz, pocas grabaciones, cualquier equipo</translation>
    </message>
    <message>
        <source>music, with YAMNet&apos;s first layers</source>
        <translation>música, con las primeras capas de YAMNet</translation>
    </message>
    <message>
        <source>the paper&apos;s comparison; a GPU</source>
        <translation>la comparación del artículo; una GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s best; a GPU</source>
        <translation>la mejor del artículo; una GPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;</extracomment>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a training</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>fold %L1 of %L2</source>
        <extracomment>Of a cross-validation</extracomment>
        <translation>partición %L1 de %L2</translation>
    </message>
    <message>
        <source>By the speed of an earlier run on this machine</source>
        <translation>Según la velocidad de una ejecución anterior en este equipo</translation>
    </message>
    <message>
        <source>By a few steps that were measured on this machine</source>
        <translation>Según unos pasos medidos en este equipo</translation>
    </message>
    <message>
        <source>A guess, by the figures of another machine</source>
        <translation>Una suposición, según las cifras de otro equipo</translation>
    </message>
    <message>
        <source>External test, by the network of each fold: UAR %1, accuracy %2</source>
        <extracomment>Mean and deviation over the folds of a cross-validation</extracomment>
        <translation>Prueba externa, con la red de cada partición: UAR %1, exactitud %2</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>exactitud %1</translation>
    </message>
    <message>
        <source>mean AUC %1</source>
        <extracomment>Area under the ROC curve, the mean over the emotions</extracomment>
        <translation>AUC media %1</translation>
    </message>
    <message>
        <source>none of its recordings could be read</source>
        <translation>no se pudo leer ninguna de sus grabaciones</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Recordings that a data set names and whose audio is not there</extracomment>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message>
        <source>Also tested on &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>%1: the name of a data set; %2: how many recordings, and how good it is on them</extracomment>
        <translation>Probado también con &lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source>All recordings of the external test (%1) are in the data set of the training, too, so that nothing is left to test on. Name others.</source>
        <translation>Todas las grabaciones de la prueba externa (%1) están también en el conjunto de datos del entrenamiento, así que no queda nada con que probar. Indique otras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out, being in the data set of the training, too: %1.</source>
        <translation>
            <numerusform>%Ln grabación omitida, por estar también en el conjunto de datos del entrenamiento: %1.</numerusform>
            <numerusform>%Ln grabaciones omitidas, por estar también en el conjunto de datos del entrenamiento: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set %1 has no recording of %2 that data.groups_train or data.groups_test names: %3. Add the recordings or change the configuration.</source>
        <translation>El conjunto de datos %1 no tiene grabaciones de %2 que data.groups_train o data.groups_test nombra: %3. Añada las grabaciones o cambie la configuración.</translation>
    </message>
    <message>
        <source>The training configuration does not say where the recordings lie: name their folder with --data or data.folder.</source>
        <translation>La configuración del entrenamiento no dice dónde están las grabaciones: indique su carpeta con --data o data.folder.</translation>
    </message>
    <message>
        <source>There are no recordings in %1, which data.unlabelled names.</source>
        <translation>No hay grabaciones en %1, que indica data.unlabelled.</translation>
    </message>
    <message>
        <source>%1 has only %2, of which no share can be kept back. Add recordings of others, or set data.test_share and recipe.validation_share to 0.</source>
        <translation>%1 solo tiene %2, de lo que no se puede reservar ninguna parte. Añada grabaciones de otros, o ponga data.test_share y recipe.validation_share a 0.</translation>
    </message>
    <message>
        <source>No recording is marked as training: those without a part are learned from.</source>
        <translation>Ninguna grabación está marcada para el entrenamiento: se aprende de las que no tienen parte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) without a part left out. Mark as training what is to be learned from.</source>
        <translation>
            <numerusform>%Ln grabación sin parte omitida. Marque para el entrenamiento aquello de lo que se deba aprender.</numerusform>
            <numerusform>%Ln grabaciones sin parte omitidas. Marque para el entrenamiento aquello de lo que se deba aprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>data.test_share makes such a split.</source>
        <translation>data.test_share hace una división así.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: all recordings are in the test.</source>
        <translation>No hay nada de lo que aprender: todas las grabaciones están en la prueba.</translation>
    </message>
    <message>
        <source>The training ended without a word: it was killed, ran out of memory, or the machine went down.</source>
        <translation>El entrenamiento terminó sin decir nada: se mató, se quedó sin memoria, o el equipo se apagó.</translation>
    </message>
    <message>
        <source>Its files were changed by another program and cannot be read (%1). Put them back, or delete the run.</source>
        <translation>Otro programa ha cambiado sus archivos, y no se pueden leer (%1). Restáurelos, o elimine la ejecución.</translation>
    </message>
    <message>
        <source>There is no recording to learn from; name more groups in data.groups_train.</source>
        <translation>No hay ninguna grabación de la que aprender; indique más grupos en data.groups_train.</translation>
    </message>
    <message>
        <source>There is only one recording to learn from, and a network needs two at least. Add recordings.</source>
        <translation>Solo hay una grabación de la que aprender, y una red necesita al menos dos. Añada grabaciones.</translation>
    </message>
    <message>
        <source>Training went astray: the weights are no longer numbers in epoch %1. Lower recipe.learning_rate.</source>
        <translation>El entrenamiento se ha descarriado: en la época %1 los pesos ya no son números. Baje recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Training went astray: the loss is no longer a number in epoch %1. Lower recipe.learning_rate.</source>
        <translation>El entrenamiento se ha descarriado: en la época %1 la pérdida ya no es un número. Baje recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Cannot write %1: the disk is full, or gone.</source>
        <translation>No se puede escribir %1: el disco está lleno o ya no está.</translation>
    </message>
    <message>
        <source>%1 has changed since the training began. Start the training again.</source>
        <translation>%1 ha cambiado desde que empezó el entrenamiento. Empiece el entrenamiento de nuevo.</translation>
    </message>
    <message>
        <source>Also in the data set of the training: %1 (%2), so that these recordings may be easier than those of others.</source>
        <translation>También en el conjunto de datos del entrenamiento: %1 (%2), así que estas grabaciones pueden ser más fáciles que las de otros.</translation>
    </message>
    <message>
        <source>its samples are beyond all measure</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>sus muestras se salen de toda medida</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>no tiene muestras</translation>
    </message>
    <message>
        <source>No recording could be used; why the first could not: %1</source>
        <translation>No se pudo usar ninguna grabación; por qué no la primera: %1</translation>
    </message>
    <message>
        <source>Only musicnet can keep its first layers (recipe.frozen_layers); set it to 0.</source>
        <translation>Solo musicnet puede conservar sus primeras capas (recipe.frozen_layers); póngalo a 0.</translation>
    </message>
    <message>
        <source>The saved state belongs to other recordings than are here now.</source>
        <translation>El estado guardado pertenece a otras grabaciones que las que hay ahora.</translation>
    </message>
    <message>
        <source>The saved state of the training is damaged.</source>
        <translation>El estado guardado del entrenamiento está dañado.</translation>
    </message>
    <message>
        <source>This network cannot learn from a teacher; musicnet can.</source>
        <translation>Esta red no puede aprender de un maestro; musicnet sí.</translation>
    </message>
    <message>
        <source>Cannot create the run folder %1: %2.</source>
        <translation>No se puede crear la carpeta de la ejecución %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name a new one with --output.</source>
        <translation>%1 no es una carpeta. Indique una nueva con --output.</translation>
    </message>
    <message>
        <source>The folder %1 holds no training run: it has no config.json.</source>
        <translation>La carpeta %1 no contiene ningún entrenamiento: no tiene config.json.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a finished run.</source>
        <translation>La carpeta %1 contiene una ejecución terminada.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Name another with --output, so that no result is overwritten.</source>
        <translation>Indique otra con --output, para que no se sobrescriba ningún resultado.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a run that is not finished. Go on with --resume, or name another folder with --output.</source>
        <translation>La carpeta %1 contiene una ejecución sin terminar. Continúe con --resume o indique otra carpeta con --output.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name a new one with --output, so that nothing is lost.</source>
        <translation>La carpeta %1 no está vacía. Indique una nueva con --output, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>The folder %1 holds a training run. Go on with it by moodogram-cli train --resume %1.</source>
        <translation>La carpeta %1 contiene un entrenamiento. Continúelo con moodogram-cli train --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a cross-validation. Go on with it by moodogram-cli crossval --resume %1.</source>
        <translation>La carpeta %1 contiene una validación cruzada. Continúela con moodogram-cli crossval --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a fold of a cross-validation. Go on with it by moodogram-cli crossval --resume %2.</source>
        <translation>La carpeta %1 contiene una partición de una validación cruzada. Continúela con moodogram-cli crossval --resume %2.</translation>
    </message>
    <message>
        <source>Cannot write into the run folder %1: %2.</source>
        <translation>No se puede escribir en la carpeta de la ejecución %1: %2.</translation>
    </message>
    <message>
        <source>Another process is at work on the run in %1. Wait for it, or end it first.</source>
        <translation>Otro proceso está trabajando en la ejecución de %1. Espere a que acabe o termínelo antes.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>The run cannot go on from %1: %2</source>
        <translation>La ejecución no puede continuar desde %1: %2</translation>
    </message>
    <message>
        <source>it is no state of a training, or that of another version.</source>
        <translation>no es el estado de un entrenamiento, o es el de otra versión.</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>está incompleto.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>está dañado.</translation>
    </message>
    <message>
        <source>%1 has no recordings.</source>
        <translation>%1 no tiene grabaciones.</translation>
    </message>
    <message>
        <source>Training needs the program moodogram-cli, which is not at %1. Install the package moodogram-cli, or reinstall Moodogram.</source>
        <translation>El entrenamiento necesita el programa moodogram-cli, que no está en %1. Instale el paquete moodogram-cli, o vuelva a instalar Moodogram.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>The run in %1 cannot be deleted: %2.</source>
        <translation>No se puede eliminar la ejecución de %1: %2.</translation>
    </message>
    <message>
        <source>%1 has only %2 to learn from, too few for recipe.calibration_folds = %3. Lower it, set it to 0, or add recordings of others.</source>
        <translation>%1 solo tiene %2 para aprender, muy poco para recipe.calibration_folds = %3. Redúzcalo, póngalo a 0 o añada grabaciones de otros.</translation>
    </message>
    <message>
        <source>validating: %1 of %2</source>
        <translation>validando: %1 de %2</translation>
    </message>
    <message>
        <source>%1 has no neutral recording, so that neutral cannot be a class. Leave it out, or add some.</source>
        <translation>%1 no tiene ninguna grabación neutra, así que neutro no puede ser una clase. Omítalo o añada algunas.</translation>
    </message>
    <message>
        <source>Training ran out of memory. Make the batches smaller (recipe.batch_size) and start a new run; or end other programs that use the memory, and let this one go on. (%1)</source>
        <translation>El entrenamiento se quedó sin memoria. Reduzca los lotes (recipe.batch_size) y empiece una nueva ejecución; o cierre otros programas que usen la memoria y continúe esta. (%1)</translation>
    </message>
    <message>
        <source>The GPU failed. Once it works again, the run can go on from its last saved state. (%1)</source>
        <translation>La GPU ha fallado. Cuando vuelva a funcionar, la ejecución puede continuar desde el último estado guardado. (%1)</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>El entrenamiento falló: %1</translation>
    </message>
    <message>
        <source>configuration, recordings, weights to start from or teacher are no longer those of the run. Start a new run.</source>
        <translation>la configuración, las grabaciones, los pesos iniciales o el maestro ya no son los de la ejecución. Empiece una nueva.</translation>
    </message>
</context>
<context>
    <name>moodogram::desktop::WindowKeeper</name>
    <message>
        <source>The language changes when no other dialog is open. Close them, then choose it again.</source>
        <translation>El idioma cambia cuando no hay ningún otro diálogo abierto. Ciérrelos y vuelva a elegirlo.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::AudioFolderRow</name>
    <message>
        <source>Folder of the audio, if it is not beside the table</source>
        <translation>Carpeta del audio, si no está junto a la tabla</translation>
    </message>
    <message>
        <source>Audio…</source>
        <translation>Audio…</translation>
    </message>
    <message>
        <source>Choose the folder of the audio that the table names</source>
        <translation>Elegir la carpeta del audio que nombra la tabla</translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Carpeta del audio</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CheckPage</name>
    <message>
        <source>silent</source>
        <extracomment>What is odd about a recording</extracomment>
        <translation>en silencio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped sample(s)</source>
        <translation>
            <numerusform>%Ln muestra saturada</numerusform>
            <numerusform>%Ln muestras saturadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Name of a step: are the recordings fit to learn from?</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Are they fit to learn from?</source>
        <translation>¿Sirven para aprender de ellas?</translation>
    </message>
    <message>
        <source>What is odd about the recordings, before anything is trained on them.</source>
        <translation>Lo que tienen de raro las grabaciones, antes de entrenar nada con ellas.</translation>
    </message>
    <message>
        <source>Only those with &amp;problems</source>
        <translation>Solo las que tienen &amp;problemas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Double-click to listen</source>
        <translation>Doble clic para escuchar</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table; a group is one person or one piece; rate is the sample rate</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Las grabaciones aún no se han leído.</translation>
    </message>
    <message>
        <source>Hardly any of the files can be decoded. Choose other recordings.</source>
        <translation>Casi ninguno de los archivos se puede decodificar. Elija otras grabaciones.</translation>
    </message>
    <message>
        <source>The recordings are being read…</source>
        <translation>Leyendo las grabaciones…</translation>
    </message>
    <message>
        <source>Emotions.</source>
        <translation>Emociones.</translation>
    </message>
    <message>
        <source>There are no recordings of these emotions: %1. The network will never say so.</source>
        <extracomment>%1: one or more emotions, &quot;calm and sad&quot;</extracomment>
        <translation>No hay grabaciones de estas emociones: %1. La red nunca las dirá.</translation>
    </message>
    <message>
        <source>The most frequent has %L1 times as many recordings as the rarest. “Weigh rare emotions up” on the recipe&apos;s expert page helps.</source>
        <translation>La más frecuente tiene %L1 veces las grabaciones de la más escasa. «Dar más peso a las emociones escasas», en «Todas las opciones» de la receta, ayuda.</translation>
    </message>
    <message>
        <source>All five are there, evenly enough.</source>
        <translation>Están las cinco, bastante equilibradas.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its score flatters.</source>
        <translation>
            <numerusform>%Ln grabación no dice quién la hizo. Si hay personas a ambos lados de la prueba, la puntuación engaña.</numerusform>
            <numerusform>%Ln grabaciones no dicen quién las hizo. Si hay personas a ambos lados de la prueba, la puntuación engaña.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each on one side of the split only.</source>
        <extracomment>%1: a number of groups, &quot;24 actors&quot;</extracomment>
        <translation>%1, siempre en un solo lado de la división.</translation>
    </message>
    <message>
        <source>%1 only: what the network learns may be them, not the emotion.</source>
        <translation>Solo %1: puede que la red aprenda a reconocer eso y no la emoción.</translation>
    </message>
    <message>
        <source>Leak guard.</source>
        <translation>Protección contra fugas.</translation>
    </message>
    <message>
        <source>A random split would put %1 on both sides, and the network would be tested on what it knows: in published audits that flatters by 9 to 12 points. Here groups are never torn.</source>
        <extracomment>%1: a number of groups, &quot;12 actors&quot;</extracomment>
        <translation>Una división al azar pondría %1 en ambos lados, y la red se probaría con lo que ya conoce: en auditorías publicadas eso infla de 9 a 12 puntos. Aquí los grupos nunca se parten.</translation>
    </message>
    <message>
        <source>Nothing could be known again on the other side of a split.</source>
        <translation>Nada podría reconocerse al otro lado de una división.</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>División.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>Sonido.</translation>
    </message>
    <message>
        <source>Still being read: levels, copies and damage follow.</source>
        <translation>Aún se está leyendo: faltan niveles, copias y daños.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded is left out.</source>
        <translation>
            <numerusform>%Ln grabación dañada, en silencio o saturada; véase abajo. Lo que no se puede decodificar se omite.</numerusform>
            <numerusform>%Ln grabaciones dañadas, en silencio o saturadas; véase abajo. Lo que no se puede decodificar se omite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be decoded; none is silent or clipped.</source>
        <translation>Todos los archivos se pueden decodificar; ninguno está en silencio ni saturado.</translation>
    </message>
    <message>
        <source>Copies.</source>
        <translation>Copias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data. Copies stay on the same side.</source>
        <translation>
            <numerusform>%Ln grabación repetida en los datos. Las copias se quedan en el mismo lado.</numerusform>
            <numerusform>%Ln grabaciones repetidas en los datos. Las copias se quedan en el mismo lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording is there twice.</source>
        <translation>Ninguna grabación está dos veces.</translation>
    </message>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>Every recording is %1: there is nothing to tell apart. Add recordings of another emotion.</source>
        <translation>Todas las grabaciones son de %1: no hay nada que distinguir. Añada grabaciones de otra emoción.</translation>
    </message>
    <message>
        <source>No recording is there twice, nor in another encoding.</source>
        <translation>Ninguna grabación está dos veces, ni con otra codificación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</source>
        <translation>
            <numerusform>%Ln grabación está más de una vez en los datos, y no en un mismo grupo. Solo los archivos con los mismos bytes quedan con seguridad en el mismo lado: omita las otras copias, o indique un solo grupo para ambas.</numerusform>
            <numerusform>%Ln grabaciones están más de una vez en los datos, y no en un mismo grupo. Solo los archivos con los mismos bytes quedan con seguridad en el mismo lado: omita las otras copias, o indique un solo grupo para ambas.</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>No recording is there twice in the same encoding. Other encodings are still being compared.</source>
        <translation>Ninguna grabación está dos veces en la misma codificación. Las demás codificaciones aún se están comparando.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ClassBars</name>
    <message>
        <source>Recordings of each emotion</source>
        <translation>Grabaciones de cada emoción</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar un comando</translation>
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
        <translation>%1  (de %2 a %3)</translation>
    </message>
    <message>
        <source>Average recall (UAR)</source>
        <translation>Sensibilidad media (UAR)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Log-verosimilitud negativa</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Sensibilidad de %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Scores of the test</source>
        <translation>Puntuaciones de la prueba</translation>
    </message>
    <message>
        <source>Configured differently</source>
        <translation>Configuración distinta</translation>
    </message>
    <message>
        <source>Fields of the configuration that differ</source>
        <translation>Campos de la configuración que difieren</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Validación por época</translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Scores of the test, with 95 % intervals</source>
        <translation>Puntuaciones de la prueba, con intervalos del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Loss of validation, else of learning</source>
        <translation>Pérdida de validación o, si no hay, de aprendizaje</translation>
    </message>
    <message>
        <source>Average recall of validation (UAR)</source>
        <translation>Sensibilidad media de validación (UAR)</translation>
    </message>
    <message>
        <source>⚠  Not all of them are finished and tested; those have no scores yet.</source>
        <translation>⚠  No todas han terminado y se han probado; esas aún no tienen puntuaciones.</translation>
    </message>
    <message>
        <source>⚠  They were not tested on the same recordings (%1 of %2 are common to all): their scores cannot be compared. Train with the same split, or evaluate the models on the same recordings.</source>
        <translation>⚠  No se probaron con las mismas grabaciones (%1 de %2 son comunes a todas): sus puntuaciones no se pueden comparar. Entrene con la misma división o evalúe los modelos con las mismas grabaciones.</translation>
    </message>
    <message>
        <source>Recordings tested</source>
        <translation>Grabaciones probadas</translation>
    </message>
    <message>
        <source>UAR of the folds</source>
        <translation>UAR de las particiones</translation>
    </message>
    <message>
        <source>Configured alike</source>
        <translation>Configuración idéntica</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a figure and the data set that it is of</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>UAR of the external test</source>
        <translation>UAR de la prueba externa</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ComparisonPane</name>
    <message>
        <source>Linked</source>
        <extracomment>A button: both pictures show the same times and frequencies</extracomment>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>A button: the two files change places</extracomment>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno al lado del otro</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
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
        <translation>Grabaciones de %3 clasificadas como %4: %1 de %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ControlHelp</name>
    <message>
        <source>More in the guide</source>
        <translation>Más en la guía</translation>
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
        <translation>&lt;b&gt;%1&lt;/b&gt; de sonido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with problems, see the next page</source>
        <translation>
            <numerusform>%Ln grabación con problemas, véase la página siguiente</numerusform>
            <numerusform>%Ln grabaciones con problemas, véase la página siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Which recordings shall it learn from?</source>
        <translation>¿De qué grabaciones debe aprender?</translation>
    </message>
    <message>
        <source>Recordings whose emotion is known. Nothing is copied or changed; they stay where they are.</source>
        <translation>Grabaciones cuya emoción se conoce. No se copia ni se cambia nada; se quedan donde están.</translation>
    </message>
    <message>
        <source>Folder or table of the recordings</source>
        <translation>Carpeta o tabla de las grabaciones</translation>
    </message>
    <message>
        <source>A folder, or a table of files and emotions (CSV, JSON)</source>
        <translation>Una carpeta, o una tabla de archivos y emociones (CSV, JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>How the recordings are arranged: the program finds out</extracomment>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>RAVDESS song</source>
        <translation>RAVDESS, canto</translation>
    </message>
    <message>
        <source>RAVDESS speech</source>
        <translation>RAVDESS, habla</translation>
    </message>
    <message>
        <source>A folder for each emotion</source>
        <translation>Una carpeta por emoción</translation>
    </message>
    <message>
        <source>Table of files</source>
        <translation>Tabla de archivos</translation>
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
        <translation>Cómo se interpreta la carpeta. Elija otro formato si no se ha detectado bien.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose &amp;Table…</source>
        <translation>Elegir &amp;tabla…</translation>
    </message>
    <message>
        <source>Recordings that have been read</source>
        <translation>Grabaciones leídas</translation>
    </message>
    <message>
        <source>There are too few recordings of the five emotions: a network needs two at least.</source>
        <translation>Hay muy pocas grabaciones de las cinco emociones: una red necesita al menos dos.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Table of recordings</source>
        <translation>Tabla de grabaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tablas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>Leyendo las grabaciones…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>From My &amp;Library…</source>
        <translation>De mi &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Your corrections of moods, and playlists of which you say what they are</source>
        <translation>Sus correcciones del estado de ánimo, y las listas de las que usted dice qué son</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What can be used&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ The &lt;b&gt;RAVDESS&lt;/b&gt;, speech or song: a folder with Actor_01, Actor_02…&lt;br&gt;▸ A &lt;b&gt;folder for each emotion&lt;/b&gt; named calm, happy, sad, angry, fearful; below each one perhaps a folder for each artist&lt;br&gt;▸ A &lt;b&gt;table&lt;/b&gt; (CSV or JSON) with the columns path and label, and group where artists are known&lt;br&gt;▸ &lt;b&gt;Your own library&lt;/b&gt;: moods that you corrected, and playlists of which you say what they are&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; and &lt;b&gt;CAL500&lt;/b&gt; as they are published, with their audio&lt;/p&gt;&lt;p&gt;Drop a folder here, or choose one above. Ten minutes of each emotion, by several people, are a start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Qué se puede usar&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ El &lt;b&gt;RAVDESS&lt;/b&gt;, habla o canto: una carpeta con Actor_01, Actor_02…&lt;br&gt;▸ Una &lt;b&gt;carpeta por emoción&lt;/b&gt; llamada calm, happy, sad, angry, fearful; dentro de cada una, quizá una carpeta por artista&lt;br&gt;▸ Una &lt;b&gt;tabla&lt;/b&gt; (CSV o JSON) con las columnas path y label, y group si se conocen los artistas&lt;br&gt;▸ &lt;b&gt;Su propia biblioteca&lt;/b&gt;: estados de ánimo que usted corrigió y listas de las que dice qué son&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; y &lt;b&gt;CAL500&lt;/b&gt; tal como se publicaron, con su audio&lt;/p&gt;&lt;p&gt;Suelte aquí una carpeta o elija una arriba. Diez minutos de cada emoción, de varias personas, son un comienzo.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln recording(s) it is only known what they are not</source>
        <translation>
            <numerusform>de %Ln grabación solo se sabe lo que no es</numerusform>
            <numerusform>de %Ln grabaciones solo se sabe lo que no son</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Carpeta del audio</translation>
    </message>
    <message>
        <source>Recordings called neutral are a si&amp;xth class</source>
        <translation>Las grabaciones llamadas neutras son una se&amp;xta clase</translation>
    </message>
    <message>
        <source>Else they are left out. In the library, what such a network takes for neutral makes it less sure.</source>
        <translation>Si no, se dejan fuera. En la biblioteca, lo que una red así toma por neutro la hace menos segura.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>La que se conserva: sin pérdidas antes que con pérdidas; luego, la de mayor tasa de bits</translation>
    </message>
    <message>
        <source>&amp;Select All but the Best</source>
        <translation>&amp;Seleccionar todas menos la mejor</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>&amp;Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <translation>Grabaciones que están más de una vez</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>Los archivos siguen en su sitio</translation>
    </message>
    <message>
        <source>Comparing recordings by their sound…</source>
        <translation>Comparando grabaciones por su sonido…</translation>
    </message>
    <message>
        <source>Listening to %1 (%L2 of %L3)</source>
        <extracomment>%1: a file</extracomment>
        <translation>Escuchando %1 (%L2 de %L3)</translation>
    </message>
    <message>
        <source>No recording is in the library more than once.</source>
        <translation>Ninguna grabación está más de una vez en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are in the library more than once. The file to keep comes first.</source>
        <translation>
            <numerusform>%Ln grabación está más de una vez en la biblioteca. El archivo que se conserva va primero.</numerusform>
            <numerusform>%Ln grabaciones están más de una vez en la biblioteca. El archivo que se conserva va primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed and were compared byte by byte only.</source>
        <translation>
            <numerusform>%Ln pista no se ha analizado y solo se ha comparado byte a byte.</numerusform>
            <numerusform>%Ln pistas no se han analizado y solo se han comparado byte a byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesModel</name>
    <message>
        <source>not in the library</source>
        <extracomment>In the place of a title</extracomment>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>un flujo</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>no se puede reproducir</translation>
    </message>
    <message>
        <source>Stays here when the list is built anew</source>
        <translation>Se queda aquí cuando la lista se rehace</translation>
    </message>
    <message>
        <source>Click to keep the track at this place</source>
        <translation>Haga clic para mantener la pista en este lugar</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>sin bloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <translation>Emoción en el tiempo</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <extracomment>Heading: the reason why a track is in the playlist</extracomment>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>reproduciendo</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesTable</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Pistas de la lista</translation>
    </message>
    <message>
        <source>There is nothing in this playlist yet.
Drag tracks here, or onto its name in the side bar.</source>
        <translation>Esta lista aún está vacía.
Arrastre pistas aquí o sobre su nombre en la barra lateral.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Why This Mood?</source>
        <translation>¿Por qué este ánimo?</translation>
    </message>
    <message>
        <source>Parts of the window that have been covered</source>
        <translation>Partes de la ventana que se han tapado</translation>
    </message>
    <message>
        <source>At the pointer</source>
        <translation>En el puntero</translation>
    </message>
    <message>
        <source>Strength of the heat over the picture</source>
        <translation>Intensidad del calor sobre la imagen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Grad-CAM follows the network&apos;s gradients back to its feature maps. Occlusion covers parts of the picture and sees what that costs the emotion.</source>
        <translation>Grad-CAM sigue los gradientes de la red hasta sus mapas de características. La oclusión tapa partes de la imagen y mira cuánto le cuesta a la emoción.</translation>
    </message>
    <message>
        <source>Best for the network</source>
        <extracomment>A method of explaining a network&apos;s verdict, chosen by the program</extracomment>
        <translation>El mejor para la red</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>C&amp;alor</translation>
    </message>
    <message>
        <source>A heat map shows where the network looked, not why, and not whether it is right.</source>
        <translation>Un mapa de calor muestra dónde miró la red; no por qué, ni si acierta.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Alrededor de %1</translation>
    </message>
    <message>
        <source>Looking where the network looked…</source>
        <translation>Mirando dónde miró la red…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nothing in this window speaks for %1.</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>Nada en esta ventana habla a favor de %1.</translation>
    </message>
    <message>
        <source>For %1 it looked mostly between %2 and %3, %4 to %5.</source>
        <extracomment>For %1 (an emotion) a network looked mostly at a time (%2 to %3) and at frequencies (%4 to %5)</extracomment>
        <translation>Para %1 miró sobre todo entre %2 y %3, de %4 a %5.</translation>
    </message>
    <message>
        <source>%1 · %2 · heat %3</source>
        <extracomment>Time, frequency and how hot the heat map is there</extracomment>
        <translation>%1 · %2 · calor %3</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Exportar el mapa de calor</translation>
    </message>
    <message>
        <source>Picture (*.png);;Numbers for NumPy (*.npy);;Everything as JSON (*.json)</source>
        <translation>Imagen (*.png);;Números para NumPy (*.npy);;Todo como JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of a list: what is exported</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Label of a list: which part of the track</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <comment>dots per inch</comment>
        <translation>%1&#xa0;ppp</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emociones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Label of a list: what the numbers are, decibels or others</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Decibelios</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Power density, per Hz</source>
        <translation>Densidad de potencia, por Hz</translation>
    </message>
    <message>
        <source>Power density, dB per Hz</source>
        <translation>Densidad de potencia, dB por Hz</translation>
    </message>
    <message>
        <source>What is seen</source>
        <extracomment>The part of the track that is on screen</extracomment>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Toda la pista</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Figure with axes</source>
        <translation>Figura con ejes</translation>
    </message>
    <message>
        <source>Picture of the spectrogram</source>
        <translation>Imagen del espectrograma</translation>
    </message>
    <message>
        <source>Numbers of the spectrogram</source>
        <translation>Números del espectrograma</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Matriz NumPy</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>WAV, as in the file</source>
        <translation>WAV, como en el archivo</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Etiquetas de Audacity</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers</source>
        <translation>Capas de Sonic Visualiser</translation>
    </message>
    <message>
        <source>JAMS annotation</source>
        <translation>Anotación JAMS</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the size of a file, &quot;3.2 MB&quot;</extracomment>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>About %1, %2 × %3 cm on paper</source>
        <extracomment>%1: the size of a file, %2: width, %3: height</extracomment>
        <translation>Unos %1, %2 × %3 cm en papel</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <extracomment>A kind of file and its ending</extracomment>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These are the numbers of plain spectra, whatever method is shown.</source>
        <translation>Son los números de espectros simples, sea cual sea el método mostrado.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExternalTestBox</name>
    <message>
        <source>found: %1</source>
        <translation>encontradas: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>%1 de sonido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be opened and will be left out</source>
        <translation>
            <numerusform>%Ln de ellas no se puede abrir y se omitirá</numerusform>
            <numerusform>%Ln de ellas no se pueden abrir y se omitirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>Al&amp;so test it on other recordings, which it does not learn from</source>
        <translation>Probar también con &amp;otras grabaciones, de las que no aprende</translation>
    </message>
    <message>
        <source>A further data set, such as CAL500 with your audio: the finished network is scored on it, beside the test that is kept back of the recordings above. What is in both is left out.</source>
        <translation>Otro conjunto de datos, como CAL500 con su propio audio: la red terminada se evalúa con él, además de la prueba que se reserva de las grabaciones de arriba. Lo que ambos tienen en común se omite.</translation>
    </message>
    <message>
        <source>A folder, or a table such as that of CAL500</source>
        <translation>Una carpeta, o una tabla como la de CAL500</translation>
    </message>
    <message>
        <source>Folder or table of the recordings to test on</source>
        <translation>Carpeta o tabla de las grabaciones con las que probar</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings to test on</source>
        <translation>Elegir la carpeta de las grabaciones con las que probar</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabla…</translation>
    </message>
    <message>
        <source>Choose the table of the recordings to test on; their audio may lie elsewhere</source>
        <translation>Elegir la tabla de las grabaciones con las que probar; su audio puede estar en otro sitio</translation>
    </message>
    <message>
        <source>Folder of the audio to test on</source>
        <translation>Carpeta del audio con el que probar</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Grabaciones con las que probar</translation>
    </message>
    <message>
        <source>Table of recordings to test on</source>
        <translation>Tabla de grabaciones con las que probar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tablas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Choose the recordings that it is also to be tested on, or untick the box.</source>
        <translation>Elija las grabaciones con las que también se debe probar, o desmarque la casilla.</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Buscándolas…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FeedbackBox</name>
    <message>
        <source>Not right? Tell Moodogram that it is</source>
        <extracomment>The verdict of the model; below are buttons of the emotions</extracomment>
        <translation>¿No acierta? Indique qué transmite</translation>
    </message>
    <message>
        <source>This track is %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>Esta pista transmite %1</translation>
    </message>
    <message>
        <source>Playlists count it at once, and training can learn from it</source>
        <translation>Las listas lo tienen en cuenta enseguida, y el entrenamiento puede aprender de ello</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>A button: what the user has said about the mood</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Playlist Like This…</source>
        <translation>Lista como esta…</translation>
    </message>
    <message>
        <source>From Here to Calm…</source>
        <translation>De aquí a la calma…</translation>
    </message>
    <message>
        <source>A playlist whose mood goes from that of this track to calm</source>
        <translation>Una lista cuyo ánimo va del de esta pista a la calma</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <extracomment>%1: &quot;calm, not sad&quot;</extracomment>
        <translation>Usted dijo: %1</translation>
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
        <translation>Los primeros estados de ánimo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <extracomment>%1 is a track.</extracomment>
        <translation>Reproduciendo: %1</translation>
    </message>
    <message>
        <source>There is no music in this folder that could be read. Go back and choose another one, or the demo library.</source>
        <translation>En esta carpeta no hay música que se pueda leer. Vuelva atrás y elija otra, o la biblioteca de demostración.</translation>
    </message>
    <message numerus="yes">
        <source>Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.</source>
        <translation>
            <numerusform>Escuchada %1 de %Ln pista. El resto sigue en segundo plano mientras usted explora.</numerusform>
            <numerusform>Escuchadas %1 de %Ln pistas. El resto sigue en segundo plano mientras usted explora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listened to all %Ln track(s).</source>
        <translation>
            <numerusform>Escuchado todo: %Ln pista.</numerusform>
            <numerusform>Escuchadas todas: %Ln pistas.</numerusform>
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
        <translation>%1: incierto, quizá %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FoldTable</name>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Particiones de la validación cruzada</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Average recall of the emotions</source>
        <translation>Sensibilidad media de las emociones</translation>
    </message>
    <message>
        <source>%L1, at work</source>
        <translation>%L1, en curso</translation>
    </message>
    <message>
        <source>%L1, not yet</source>
        <translation>%L1, todavía no</translation>
    </message>
    <message>
        <source>Mean of the folds</source>
        <translation>Media de las particiones</translation>
    </message>
    <message>
        <source>± the standard deviation of the folds</source>
        <translation>± la desviación típica de las particiones</translation>
    </message>
    <message>
        <source>What a network must beat: %1</source>
        <translation>Lo que una red debe superar: %1</translation>
    </message>
    <message>
        <source>Linear baseline</source>
        <translation>Referencia lineal</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Encontrado en la guía</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer of them.</source>
        <translation>Nada en la guía contiene todas estas palabras. Pruebe con menos.</translation>
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
        <translation>Mapa de calor sobre el espectrograma de la ventana</translation>
    </message>
    <message>
        <source>Bright where the network looked. Point with the mouse, or go with the arrow keys.</source>
        <translation>Claro donde miró la red. Señale con el ratón o muévase con las flechas.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LearningRatePlot</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Tasa de aprendizaje por época</translation>
    </message>
    <message>
        <source>At most %1, over %2</source>
        <extracomment>A learning rate, and &quot;32 epochs&quot;</extracomment>
        <translation>Máximo %1, durante %2</translation>
    </message>
    <message>
        <source>learning rate, at most %1</source>
        <translation>tasa de aprendizaje, máximo %1</translation>
    </message>
    <message>
        <source>first epoch</source>
        <extracomment>Left end of an axis</extracomment>
        <translation>primera época</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <extracomment>Right end of an axis</extracomment>
        <translation>época %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <extracomment>How loud the input is</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level in dB below full scale: mean of 0.3 s as a bar, peak as a line</source>
        <translation>Nivel en dB bajo el fondo de escala: media de 0,3 s como barra, pico como línea</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>Nothing is heard from an input</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>overload</source>
        <extracomment>The input is too loud and is cut off</extracomment>
        <translation>saturación</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelRangeBar</name>
    <message>
        <source>Levels and their colours</source>
        <translation>Niveles y sus colores</translation>
    </message>
    <message>
        <source>Drag an end to change the range, or between them to make everything brighter or darker</source>
        <translation>Arrastre un extremo para cambiar el rango, o el centro para aclararlo u oscurecerlo todo</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play &amp;Next</source>
        <translation>Reproducir a co&amp;ntinuación</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>Añadir a la co&amp;la</translation>
    </message>
    <message>
        <source>Analyse Selected A&amp;gain</source>
        <translation>Volver a an&amp;alizar la selección</translation>
    </message>
    <message>
        <source>&amp;Copy Paths</source>
        <translation>&amp;Copiar rutas</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>&amp;Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;No Rating</source>
        <translation>&amp;Sin valoración</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>Buscar d&amp;uplicadas…</translation>
    </message>
    <message>
        <source>R&amp;estore Removed Tracks…</source>
        <translation>Restaurar pistas qu&amp;itadas…</translation>
    </message>
    <message>
        <source>For&amp;get Missing Tracks…</source>
        <translation>&amp;Olvidar pistas ausentes…</translation>
    </message>
    <message>
        <source>&amp;Group by Album</source>
        <translation>&amp;Agrupar por álbum</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>A menu: stars</extracomment>
        <translation>&amp;Valoración</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Removed from the library: %1. The files stay where they are; Undo brings them back.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>Se ha quitado de la biblioteca: %1. Los archivos siguen en su sitio; con Deshacer vuelven.</translation>
    </message>
    <message>
        <source>No tracks have been removed from the library.</source>
        <translation>No se ha quitado ninguna pista de la biblioteca.</translation>
    </message>
    <message>
        <source>No tracks are missing.</source>
        <translation>No falta ninguna pista.</translation>
    </message>
    <message>
        <source>Forget Missing Tracks</source>
        <translation>Olvidar pistas ausentes</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and plays?</source>
        <translation>
            <numerusform>Ha desaparecido el archivo de %Ln pista de una carpeta que sí está. ¿Olvidarla, con su valoración y sus reproducciones?</numerusform>
            <numerusform>Han desaparecido los archivos de %Ln pistas de carpetas que sí están. ¿Olvidarlas, con sus valoraciones y reproducciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Tracks that are kept come back when their files do.</source>
        <translation>No se puede deshacer. Las pistas que se conservan vuelven cuando vuelven sus archivos.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <extracomment>%1: &quot;3 tracks&quot;; the library knows nothing about them any more</extracomment>
        <translation>Se ha olvidado: %1.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h This Track</source>
        <translation>Comparar con &amp;esta pista</translation>
    </message>
    <message>
        <source>Show in F&amp;older</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>&amp;Propiedades</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>¿Quitar «%1» de la biblioteca?</translation>
    </message>
    <message>
        <source>The library forgets what was in it (%1), with ratings and plays. This cannot be undone. The files stay where they are.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>La biblioteca olvida lo que había en la carpeta (%1), con valoraciones y reproducciones. No se puede deshacer. Los archivos siguen en su sitio.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a folder out of the library</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryLabelsDialog</name>
    <message>
        <source>&amp;Corrections of moods: “This is sad”, “Not sad”</source>
        <translation>&amp;Correcciones del estado de ánimo: «Transmite tristeza», «Sin tristeza»</translation>
    </message>
    <message>
        <source>Learn from My Library</source>
        <translation>Aprender de mi biblioteca</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas de reproducción</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>All of it is</source>
        <translation>Todas son</translation>
    </message>
    <message>
        <source>What you say about your tracks can teach a model your own ears. Lists that were made by mood only teach it what the old model said.</source>
        <translation>Lo que usted diga de sus pistas puede enseñar a un modelo a oír como usted. Las listas hechas por estado de ánimo solo le enseñan lo que dijo el modelo anterior.</translation>
    </message>
    <message>
        <source>&amp;Use These Labels</source>
        <translation>&amp;Usar estas etiquetas</translation>
    </message>
    <message>
        <source>%1 (made by rules or moods)</source>
        <translation>%1 (hecha por reglas o ánimos)</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>Emoción de %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Nothing says yet what a track is. Right-click a track and correct its mood, or choose what a playlist is.</source>
        <translation>Nada dice aún qué es una pista. Haga clic derecho en una pista y corrija su estado de ánimo, o indique qué es una lista.</translation>
    </message>
    <message numerus="yes">
        <source>Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any is never found.</source>
        <extracomment>%1: emotions</extracomment>
        <translation>
            <numerusform>Pocas: %1. Al menos %Ln pista de cada emoción, de varios artistas, es un comienzo; una emoción sin ninguna nunca se encuentra.</numerusform>
            <numerusform>Pocas: %1. Al menos %Ln pistas de cada emoción, de varios artistas, son un comienzo; una emoción sin ninguna nunca se encuentra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln track(s) it is only known what they are not; that is learned from, too.</source>
        <translation>
            <numerusform>De %Ln pista solo se sabe lo que no es; también se aprende de eso.</numerusform>
            <numerusform>De %Ln pistas solo se sabe lo que no son; también se aprende de eso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryTransfers</name>
    <message>
        <source>&amp;Audacity Labels…</source>
        <translation>&amp;Etiquetas de Audacity…</translation>
    </message>
    <message>
        <source>&amp;Sonic Visualiser Layers…</source>
        <translation>&amp;Capas de Sonic Visualiser…</translation>
    </message>
    <message>
        <source>&amp;JAMS…</source>
        <translation>&amp;JAMS…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>C&amp;SV…</translation>
    </message>
    <message>
        <source>JS&amp;ON…</source>
        <translation>JS&amp;ON…</translation>
    </message>
    <message>
        <source>Tables for SQL (*.sqlite)</source>
        <translation>Tablas para SQL (*.sqlite)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Import Moods…</source>
        <translation>&amp;Importar ánimo…</translation>
    </message>
    <message>
        <source>&amp;Write Moods into Tags…</source>
        <translation>&amp;Escribir ánimo en las etiquetas…</translation>
    </message>
    <message>
        <source>E&amp;xport Moods of Selected</source>
        <translation>E&amp;xportar ánimo de la selección</translation>
    </message>
    <message>
        <source>Of all tracks, in one file for other programs or for another computer</source>
        <translation>De todas las pistas, en un solo archivo, para otros programas u otro equipo</translation>
    </message>
    <message>
        <source>Moods that were exported, for the same sound wherever it lies</source>
        <translation>Estados de ánimo exportados, para el mismo sonido esté donde esté</translation>
    </message>
    <message>
        <source>Into the files of the selected tracks, for other players; shown before it is done</source>
        <translation>En los archivos de las pistas seleccionadas, para otros reproductores; se muestra antes de hacerlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder for the moods of the selected tracks</source>
        <translation>Carpeta para los estados de ánimo de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Writing moods…</source>
        <translation>Escribiendo estados de ánimo…</translation>
    </message>
    <message numerus="yes">
        <source>The moods of %Ln track(s) are in %1.</source>
        <translation>
            <numerusform>El estado de ánimo de %Ln pista está en %1.</numerusform>
            <numerusform>Los estados de ánimo de %Ln pistas están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln pista no se ha analizado.</numerusform>
            <numerusform>%Ln pistas no se han analizado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>No se pudo escribir %Ln archivo.</numerusform>
            <numerusform>No se pudieron escribir %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all moods</source>
        <translation>Exportar todos los estados de ánimo</translation>
    </message>
    <message>
        <source>Exporting moods…</source>
        <translation>Exportando estados de ánimo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been exported to %1.</source>
        <translation>
            <numerusform>Se ha exportado %Ln análisis a %1.</numerusform>
            <numerusform>Se han exportado %Ln análisis a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import moods</source>
        <translation>Importar estados de ánimo</translation>
    </message>
    <message>
        <source>Exported moods (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</source>
        <translation>Estados de ánimo exportados (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Importing moods…</source>
        <translation>Importando estados de ánimo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been imported.</source>
        <translation>
            <numerusform>Se ha importado %Ln análisis.</numerusform>
            <numerusform>Se han importado %Ln análisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln ya estaba en la biblioteca.</numerusform>
            <numerusform>%Ln ya estaban en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file make no sense and were left out.</source>
        <translation>
            <numerusform>%Ln del archivo no tiene sentido y se ha omitido.</numerusform>
            <numerusform>%Ln del archivo no tienen sentido y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export A&amp;ll Moods…</source>
        <translation>Exportar &amp;todo el ánimo…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LikeList</name>
    <message>
        <source>like %1</source>
        <extracomment>%1: a title; the list is to be like it</extracomment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>not like %1</source>
        <translation>no como %1</translation>
    </message>
    <message>
        <source>Tracks to be like</source>
        <translation>Pistas a las que parecerse</translation>
    </message>
    <message>
        <source>The list is like the tracks with a plus, and not like those with a minus. Tracks that are selected in the library or in a playlist when this window opens are here.</source>
        <translation>La lista se parece a las pistas con un más, y no a las que tienen un menos. Aquí están las pistas seleccionadas en la biblioteca o en una lista cuando se abre esta ventana.</translation>
    </message>
    <message>
        <source>Like / &amp;Not Like</source>
        <extracomment>Changes a track between the examples to be like and those not to be like</extracomment>
        <translation>Parecida / &amp;no parecida</translation>
    </message>
    <message>
        <source>&amp;Take Away</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LivePanel</name>
    <message>
        <source>Live spectrum</source>
        <translation>Espectro en vivo</translation>
    </message>
    <message>
        <source>The first verdict comes when four seconds have been heard.</source>
        <translation>El primer veredicto llega tras escuchar cuatro segundos.</translation>
    </message>
    <message>
        <source>No emotions: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>Sin emociones: %1</translation>
    </message>
    <message>
        <source>What to listen to</source>
        <translation>Qué escuchar</translation>
    </message>
    <message>
        <source>Sample rate of the input</source>
        <translation>Frecuencia de muestreo de la entrada</translation>
    </message>
    <message>
        <source>Sound that came faster than it could be looked at, and windows of four seconds that were passed over because the model was still busy or because sound was missing in them</source>
        <translation>Sonido que llegó más rápido de lo que se podía mirar, y ventanas de cuatro segundos que se saltaron porque el modelo aún estaba ocupado o porque les faltaba sonido</translation>
    </message>
    <message>
        <source>What is played</source>
        <extracomment>An entry of the list of inputs: what the player plays</extracomment>
        <translation>Lo que suena</translation>
    </message>
    <message>
        <source>No microphone or other input found</source>
        <translation>No se ha encontrado ningún micrófono ni otra entrada</translation>
    </message>
    <message>
        <source>The input that was listened to has been unplugged. Choose another one.</source>
        <translation>Se ha desconectado la entrada que se escuchaba. Elija otra.</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Nothing is playing. Start a track, or choose an input above.</source>
        <translation>No suena nada. Reproduzca una pista o elija arriba una entrada.</translation>
    </message>
    <message>
        <source>Waiting for sound from “%1”…</source>
        <translation>Esperando sonido de «%1»…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>No se está escuchando.</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <extracomment>The question mark is the sign for it</extracomment>
        <translation>? Incierto</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>emotion, percentage, model</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <extracomment>Of sound that could not be looked at in time: %1: &quot;3 frames&quot;, %2: &quot;2 windows&quot;</extracomment>
        <translation>Descartado: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln trama</numerusform>
            <numerusform>%Ln tramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln ventana</numerusform>
            <numerusform>%Ln ventanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveToolBar</name>
    <message>
        <source>Hold the picture</source>
        <translation>Congelar la imagen</translation>
    </message>
    <message>
        <source>Lets the picture stand still; listening goes on</source>
        <translation>Deja la imagen quieta; la escucha continúa</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>A button: stops the moving picture</extracomment>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Escala de frecuencia</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Short names of frequency scales, on a small button: logarithmic</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>Short name of the mel scale</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Window and FFT size</source>
        <translation>Ventana y tamaño de FFT</translation>
    </message>
    <message>
        <source>Samples of a Hann window: more resolve frequency, fewer resolve time</source>
        <translation>Muestras de una ventana de Hann: más distinguen mejor la frecuencia, menos el tiempo</translation>
    </message>
    <message>
        <source>Hann %1</source>
        <comment>window function, FFT size</comment>
        <translation>Hann %1</translation>
    </message>
    <message>
        <source>Level range</source>
        <translation>Rango de nivel</translation>
    </message>
    <message>
        <source>Levels from the first to the last colour</source>
        <translation>Niveles del primer al último color</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <extracomment>A range of levels</extracomment>
        <translation>%1 … %2 dB</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Mapa de colores</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Seconds from the left edge to now</source>
        <translation>Segundos desde el borde izquierdo hasta ahora</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveView</name>
    <message>
        <source>Live spectrum</source>
        <translation>Espectro en vivo</translation>
    </message>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>emoción</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right edge of a moving picture; the marks before it are seconds</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add &amp;Demo Library</source>
        <translation>Añadir biblioteca de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;New Mood Playlist…</source>
        <translation>&amp;Nueva lista de ánimo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Select &amp;All Tracks</source>
        <translation>Seleccionar &amp;todas las pistas</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>S&amp;pectrogram</source>
        <translation>&amp;Espectrograma</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <extracomment>Shows or hides the part of the window with the mood of the selection</extracomment>
        <translation>Estado de á&amp;nimo</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Live Spectrum</source>
        <translation>Espectro en &amp;vivo</translation>
    </message>
    <message>
        <source>Sp&amp;ectrogram View</source>
        <translation>Vista del e&amp;spectrograma</translation>
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
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>Analyse &amp;Selected</source>
        <extracomment>The tracks that are selected</extracomment>
        <translation>Analizar &amp;selección</translation>
    </message>
    <message>
        <source>Analyse &amp;All</source>
        <translation>Analizar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Try Problem Files Again</source>
        <translation>&amp;Reintentar archivos con problemas</translation>
    </message>
    <message>
        <source>The selected ones, or all where none is selected</source>
        <translation>Los seleccionados, o todos si no hay ninguno seleccionado</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Slo&amp;wer While Playing</source>
        <translation>Más &amp;lento al reproducir</translation>
    </message>
    <message>
        <source>Pause on &amp;Battery</source>
        <translation>Pausar con &amp;batería</translation>
    </message>
    <message>
        <source>Skip &amp;Long Files</source>
        <translation>&amp;Omitir archivos largos</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>A menu</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>&amp;Entrenar un modelo…</translation>
    </message>
    <message>
        <source>Training &amp;Runs</source>
        <translation>E&amp;jecuciones de entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;About Moodogram</source>
        <translation>Ac&amp;erca de Moodogram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de Q&amp;t</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;</extracomment>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>Over &amp;20 Minutes</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;: files that are longer</extracomment>
        <translation>De más de &amp;20 minutos</translation>
    </message>
    <message>
        <source>Over &amp;1 Hour</source>
        <translation>De más de &amp;1 hora</translation>
    </message>
    <message>
        <source>Over &amp;3 Hours</source>
        <translation>De más de &amp;3 horas</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>The program chooses the model</extracomment>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>Each track by the model that suits it: music or solo voice</source>
        <translation>Cada pista con el modelo que le conviene: música o voz sola</translation>
    </message>
    <message>
        <source>M&amp;usic</source>
        <extracomment>Which model analyses: the one for music or the one for a solo voice</extracomment>
        <translation>&amp;Música</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Music&quot;, %2: name of a model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Play or pause, unless a button or a field has the focus</source>
        <translation>Reproducir o pausar, salvo que el foco esté en un botón o un campo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the track table</source>
        <translation>En la tabla de pistas</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>What the Return key does in the track table</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>In the spectrogram</source>
        <translation>En el espectrograma</translation>
    </message>
    <message>
        <source>Comp&amp;act Player</source>
        <translation>Reproductor c&amp;ompacto</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>W&amp;elcome…</source>
        <translation>&amp;Bienvenida…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>What is this? Of the control that has the focus</source>
        <translation>¿Qué es esto? Sobre el control que tiene el foco</translation>
    </message>
    <message>
        <source>M&amp;otion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Reducido</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainWindow</name>
    <message>
        <source>+ Add folder</source>
        <translation>+ Añadir carpeta</translation>
    </message>
    <message>
        <source>New mood playlist</source>
        <translation>Nueva lista de ánimo</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Name of a tool bar</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>A part of the window</extracomment>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>A button beside a message that the library is damaged</extracomment>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>The library has been repaired. Entries that were kept: %1; lost: %2. The damaged file is %3.</source>
        <translation>La biblioteca se ha reparado. Entradas conservadas: %1; perdidas: %2. El archivo dañado es %3.</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) or file(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln carpeta o archivo</numerusform>
            <numerusform>No se pudieron leer %Ln carpetas o archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is not installed any more; the choice is automatic now.</source>
        <translation>El modelo %1 ya no está instalado; ahora la elección es automática.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Names of two models</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1: name of a model</extracomment>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>Model %1, licence %2</source>
        <translation>Modelo %1, licencia %2</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 de %2 analizadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln long track(s) left out</source>
        <extracomment>Not analysed because the user skips long files</extracomment>
        <translation>
            <numerusform>%Ln pista larga omitida</numerusform>
            <numerusform>%Ln pistas largas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>%1: how many of all tracks are shown</extracomment>
        <translation>
            <numerusform>%1 de %Ln pista</numerusform>
            <numerusform>%1 de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button beside the message that a training has ended: opens it</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · artist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The tracks that are played next</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>In the queue: %1</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>En la cola: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the playlist are not in the library.</source>
        <translation>
            <numerusform>%Ln archivo de la lista no está en la biblioteca.</numerusform>
            <numerusform>%Ln archivos de la lista no están en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Analyse Now</source>
        <translation>Analizar ahora</translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>
            <numerusform>El nuevo modelo aún no ha escuchado %Ln pista. Tardará unos %1; los resultados antiguos se conservan.</numerusform>
            <numerusform>El nuevo modelo aún no ha escuchado %Ln pistas. Tardará unos %1; los resultados antiguos se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That may take long; old results are kept.</source>
        <translation>
            <numerusform>El nuevo modelo aún no ha escuchado %Ln pista. Puede tardar mucho; los resultados antiguos se conservan.</numerusform>
            <numerusform>El nuevo modelo aún no ha escuchado %Ln pistas. Puede tardar mucho; los resultados antiguos se conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button: takes a message away</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the message and its details</source>
        <translation>Copia el mensaje y sus detalles</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Use for the Library</source>
        <translation>&amp;Usar en la biblioteca</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>This model came without a card. Nobody says what it learned from or how good it is.</source>
        <translation>Este modelo vino sin ficha. Nadie dice de qué aprendió ni lo bueno que es.</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>&amp;Puntuaciones</translation>
    </message>
    <message>
        <source>&amp;On This Computer</source>
        <translation>En este e&amp;quipo</translation>
    </message>
    <message>
        <source>✓  It computes here what its file records: no probability differs by more than %1 (up to %2 is rounding). %3</source>
        <translation>✓  Aquí calcula lo que registra su archivo: ninguna probabilidad difiere en más de %1 (hasta %2 es redondeo). %3</translation>
    </message>
    <message>
        <source>⚠  It computes something else here than its file records: a probability differs by %1, and %2 would be rounding. Do not trust its scores on this computer. %3</source>
        <translation>⚠  Aquí calcula algo distinto de lo que registra su archivo: una probabilidad difiere en %1, y %2 sería redondeo. No se fíe de sus puntuaciones en este equipo. %3</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>El informe es %1.</translation>
    </message>
    <message>
        <source>Save as &amp;Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>The figures, with pictures, as one HTML file</source>
        <translation>Las cifras, con imágenes, en un solo archivo HTML</translation>
    </message>
    <message>
        <source>Self-Chec&amp;k</source>
        <translation>Auto&amp;comprobación</translation>
    </message>
    <message>
        <source>Computing a few fixed signals…</source>
        <translation>Calculando unas señales fijas…</translation>
    </message>
    <message>
        <source>&amp;Measure the Speed</source>
        <translation>&amp;Medir la velocidad</translation>
    </message>
    <message>
        <source>Measuring for three seconds…</source>
        <translation>Midiendo durante tres segundos…</translation>
    </message>
    <message>
        <source>&amp;Test on Recordings</source>
        <translation>Probar con g&amp;rabaciones</translation>
    </message>
    <message>
        <source>Recordings whose emotion you know, as the training takes them: a folder for each emotion, a table, or a published data set such as CAL500 with your audio. Choose some that it did not learn from.</source>
        <translation>Grabaciones cuya emoción conoce, como las admite el entrenamiento: una carpeta por emoción, una tabla o un conjunto de datos publicado, como CAL500, con su propio audio. Elija algunas de las que no haya aprendido.</translation>
    </message>
    <message>
        <source>In a &amp;Folder…</source>
        <translation>En una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>By a &amp;Table…</source>
        <translation>Con una ta&amp;bla…</translation>
    </message>
    <message>
        <source>Recordings that have been scored</source>
        <translation>Grabaciones puntuadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Deletes the file; analyses that were made with it stay in the library</source>
        <translation>Elimina el archivo; los análisis hechos con él se quedan en la biblioteca</translation>
    </message>
    <message>
        <source>Models that come with the program cannot be deleted</source>
        <translation>Los modelos que vienen con el programa no se pueden eliminar</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>All tracks are shown by this model; those that it has not heard yet are analysed</source>
        <translation>Todas las pistas se muestran según este modelo; las que aún no ha escuchado se analizan</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>preprocesado %1</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>aprendió de %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licencia %1</translation>
    </message>
    <message>
        <source>confidence not calibrated</source>
        <translation>confianza sin calibrar</translation>
    </message>
    <message>
        <source>It learned from unaccompanied voices. What it says about mixed music is a guess, and mostly “not sure”.</source>
        <translation>Aprendió de voces sin acompañamiento. Lo que dice de música mezclada es una conjetura, y casi siempre «incierto».</translation>
    </message>
    <message>
        <source>On %1, tested here: %2</source>
        <translation>Con %1, probado aquí: %2</translation>
    </message>
    <message>
        <source>On the recordings that its training kept for the test: %1</source>
        <translation>Con las grabaciones que su entrenamiento reservó para la prueba: %1</translation>
    </message>
    <message>
        <source>No verdicts of a test came with this model. Its card may have figures; a test on recordings of your own shows what it is worth to you.</source>
        <translation>Este modelo no trae veredictos de ninguna prueba. Puede que su ficha tenga cifras; una prueba con grabaciones propias muestra qué vale para usted.</translation>
    </message>
    <message>
        <source>How long it takes here, which is what times for the library are estimated from.</source>
        <translation>Cuánto tarda aquí; con ello se estiman los tiempos para la biblioteca.</translation>
    </message>
    <message>
        <source>A song of four minutes takes %1 s, decoding left out. %2</source>
        <translation>Una canción de cuatro minutos tarda %1 s, sin contar la decodificación. %2</translation>
    </message>
    <message>
        <source>Its file records no scores to compare with.</source>
        <translation>Su archivo no registra puntuaciones con las que comparar.</translation>
    </message>
    <message>
        <source>Whether it computes here what its file records for a few fixed signals.</source>
        <translation>Si aquí calcula lo que registra su archivo para unas señales fijas.</translation>
    </message>
    <message>
        <source>Scoring the recordings…</source>
        <translation>Puntuando las grabaciones…</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Grabaciones con las que probar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tablas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a guess.</source>
        <translation>
            <numerusform>%1 de %Ln pista de su biblioteca queda fuera de lo que aprendió su modelo: su estado de ánimo es una conjetura.</numerusform>
            <numerusform>%1 de %Ln pistas de su biblioteca quedan fuera de lo que aprendió su modelo: su estado de ánimo es una conjetura.</numerusform>
        </translation>
    </message>
    <message>
        <source>tells neutral apart</source>
        <translation>distingue lo neutro</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>No model is installed. Import one, or train one of your own.</source>
        <translation>No hay ningún modelo instalado. Importe uno o entrene uno propio.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 está instalado.</translation>
    </message>
    <message numerus="yes">
        <source>Using it analyses %Ln track(s); the results of other models are kept.</source>
        <translation>
            <numerusform>Al usarlo se analiza %Ln pista; los resultados de otros modelos se conservan.</numerusform>
            <numerusform>Al usarlo se analizan %Ln pistas; los resultados de otros modelos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use It for the Library</source>
        <translation>Usarlo en la biblioteca</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>built in, for music</source>
        <extracomment>A model</extracomment>
        <translation>integrado, para música</translation>
    </message>
    <message>
        <source>built in, for solo voices</source>
        <translation>integrado, para voz sola</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Eliminar el modelo</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Its file and its card are deleted. This cannot be undone.</source>
        <translation>Se eliminan su archivo y su ficha. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>A model file (.safetensors), or weights of PyTorch (.pth) to train from; both can be dropped here, too</source>
        <translation>Un archivo de modelo (.safetensors) o pesos de PyTorch (.pth) con los que empezar a entrenar; también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>These are weights of the network %1, not a model of moods. A training can start from them.</source>
        <translation>Son pesos de la red %1, no un modelo de estados de ánimo. Un entrenamiento puede partir de ellos.</translation>
    </message>
    <message>
        <source>Train from Them…</source>
        <translation>Entrenar a partir de ellos…</translation>
    </message>
    <message>
        <source>Models and weights (*.safetensors *.pth *.pt)</source>
        <translation>Modelos y pesos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>A model takes its card and the verdicts of its test along, in files of its name. In that folder such a name is taken by something else. Nothing has been written yet.</source>
        <translation>Un modelo lleva consigo su ficha y los veredictos de su prueba, en archivos con su nombre. En esa carpeta un nombre así está ocupado por otra cosa. Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodBars</name>
    <message>
        <source>Probability of each mood</source>
        <translation>Probabilidad de cada estado de ánimo</translation>
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
        <translation>Ánimo a lo largo de la lista, deseado y logrado</translation>
    </message>
    <message>
        <source>Fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>Ajuste %L1</translation>
    </message>
    <message>
        <source>Mood along the playlist</source>
        <translation>Ánimo a lo largo de la lista</translation>
    </message>
    <message>
        <source>Mood along the playlist, wanted (dashed) and achieved</source>
        <translation>Ánimo a lo largo de la lista, deseado (discontinua) y logrado</translation>
    </message>
    <message>
        <source>fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>ajuste %L1</translation>
    </message>
    <message>
        <source>valence: sad to happy</source>
        <translation>valencia: de tristeza a alegría</translation>
    </message>
    <message>
        <source>arousal: quiet to energetic</source>
        <translation>activación: de tranquilo a enérgico</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodDistribution</name>
    <message>
        <source>Moods of the library</source>
        <translation>Estados de ánimo de la biblioteca</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
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
        <translation>Proporción de %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodPanel</name>
    <message>
        <source>Mood of the selection</source>
        <translation>Estado de ánimo de la selección</translation>
    </message>
    <message>
        <source>How often verdicts like this one are right, by the model&apos;s own calibration</source>
        <translation>Con qué frecuencia aciertan veredictos como este, según la calibración del propio modelo</translation>
    </message>
    <message>
        <source>⚠ Most of this track is unlike what the model learned from: its mood is a guess.</source>
        <translation>⚠ La mayor parte de esta pista no se parece a lo que aprendió el modelo: su estado de ánimo es una conjetura.</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Ninguna pista seleccionada</translation>
    </message>
    <message>
        <source>Select a track to see its mood</source>
        <translation>Seleccione una pista para ver su estado de ánimo</translation>
    </message>
    <message>
        <source>Confidence –</source>
        <translation>Confianza –</translation>
    </message>
    <message>
        <source>Confidence %L1</source>
        <extracomment>How sure the verdict is, from 0 to 1</extracomment>
        <translation>Confianza %L1</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <translation>? Incierto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A folder or &quot;Library&quot;, and &quot;12 tracks&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Moods of %1</source>
        <extracomment>%1: a folder or &quot;Library&quot;</extracomment>
        <translation>Estados de ánimo de %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodTagsDialog</name>
    <message>
        <source>not sure</source>
        <extracomment>In the place of a mood</extracomment>
        <translation>incierto</translation>
    </message>
    <message>
        <source>no mood in the file</source>
        <translation>sin ánimo en el archivo</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Time…</source>
        <translation>&amp;Revertir la última vez…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <extracomment>A button: write into the files</extracomment>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Write Moods into Tags</source>
        <translation>Escribir ánimo en las etiquetas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>Archivos que cambiarían</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table: what the tag of a file says, and what it will say</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>Ánimo actual</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Ánimo nuevo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files that cannot be changed</source>
        <translation>Archivos que no se pueden cambiar</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the tags of %Ln track(s)…</source>
        <translation>
            <numerusform>Mirando las etiquetas de %Ln pista…</numerusform>
            <numerusform>Mirando las etiquetas de %Ln pistas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was written the last time…</source>
        <translation>Mirando lo que se escribió la última vez…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would get back the tags that they had before the last time.</source>
        <translation>
            <numerusform>%Ln archivo recuperaría las etiquetas que tenía antes de la última vez.</numerusform>
            <numerusform>%Ln archivos recuperarían las etiquetas que tenían antes de la última vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.</source>
        <translation>
            <numerusform>%Ln archivo cambiaría. Todas sus demás etiquetas, imágenes y sonido quedan como están.</numerusform>
            <numerusform>%Ln archivos cambiarían. Todas sus demás etiquetas, imágenes y sonido quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>No cambiaría ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) say so already.</source>
        <translation>
            <numerusform>%Ln archivo ya lo indica.</numerusform>
            <numerusform>%Ln archivos ya lo indican.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln pista no se ha analizado.</numerusform>
            <numerusform>%Ln pistas no se han analizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Escribiendo y comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have been changed.</source>
        <translation>
            <numerusform>Se ha cambiado %Ln archivo.</numerusform>
            <numerusform>Se han cambiado %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Revertir</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MusicStep</name>
    <message>
        <source>Your &amp;music folder</source>
        <translation>Su carpeta de &amp;música</translation>
    </message>
    <message>
        <source>&amp;Another folder</source>
        <translation>Otra carpe&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>The &amp;demo library</source>
        <translation>La biblioteca de &amp;demostración</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>%1: looking for music…</source>
        <translation>%1: buscando música…</translation>
    </message>
    <message>
        <source>With all that lies below it</source>
        <translation>Con todo lo que contiene</translation>
    </message>
    <message>
        <source>A dozen short pieces for all five moods, made by Moodogram itself</source>
        <translation>Una docena de piezas cortas para los cinco estados de ánimo</translation>
    </message>
    <message>
        <source>Your files stay as they are and where they are, and nothing leaves this computer. More folders can be added at any time.</source>
        <translation>Sus archivos quedan como están y donde están, y nada sale de este equipo. Puede añadir más carpetas en cualquier momento.</translation>
    </message>
    <message>
        <source>This system names no music folder</source>
        <translation>Este sistema no indica ninguna carpeta de música</translation>
    </message>
    <message>
        <source>%1: no music in it yet</source>
        <translation>%1: aún sin música</translation>
    </message>
    <message>
        <source>Choose the folder with your music</source>
        <translation>Elija la carpeta con su música</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln audio file(s)</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>
            <numerusform>%1: %Ln archivo de audio</numerusform>
            <numerusform>%1: %Ln archivos de audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln audio file(s)</source>
        <translation>
            <numerusform>%1: más de %Ln archivo de audio</numerusform>
            <numerusform>%1: más de %Ln archivos de audio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Headings of a table of networks: what one is made for, its parameters, how long a window takes, how long this training will take</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Which network shall learn?</source>
        <translation>¿Qué red debe aprender?</translation>
    </message>
    <message>
        <source>Larger is not better where recordings are few. On the RAVDESS, the small MoodNet is right in 81&#xa0;% of the recordings, and a linear model in 71&#xa0;%.</source>
        <translation>Más grande no es mejor si hay pocas grabaciones. En el RAVDESS, la pequeña MoodNet acierta en el 81&#xa0;% de las grabaciones, y un modelo lineal en el 71&#xa0;%.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecha para</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>Una ventana</translation>
    </message>
    <message>
        <source>This training</source>
        <translation>Este entrenamiento</translation>
    </message>
    <message>
        <source>Time to learn from one window of four seconds</source>
        <translation>Tiempo para aprender de una ventana de cuatro segundos</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions of parameters</extracomment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>nothing: all weights are drawn at random</source>
        <translation>nada: todos los pesos se sortean</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Time for a window</extracomment>
        <translation>%L1&#xa0;ms</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>⚠  %1 is made for the front end %2; yours is %3.</source>
        <translation>⚠  %1 está hecha para el preprocesado %2; el suyo es %3.</translation>
    </message>
    <message>
        <source>It sees the front end %1. Choosing another network may change that, and the changes of pictures with it.</source>
        <translation>Ve el preprocesado %1. Elegir otra red puede cambiarlo, y con él los cambios de las imágenes.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Pesos de partida</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Pesos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Times of this machine are being measured…</source>
        <translation>Midiendo los tiempos de este equipo…</translation>
    </message>
    <message>
        <source>Times are a guess, by the figures of another machine.</source>
        <translation>Los tiempos son una suposición, según las cifras de otro equipo.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkViewPopup</name>
    <message>
        <source>The picture that the network receives</source>
        <translation>La imagen que recibe la red</translation>
    </message>
    <message>
        <source>Computing what the network sees at %1…</source>
        <translation>Calculando lo que la red ve en %1…</translation>
    </message>
    <message>
        <source>%1 to %2 as %3 sees it: %L4 × %L5 pixels, pixel by pixel</source>
        <translation>de %1 a %2 como lo ve %3: %L4 × %L5 píxeles, píxel a píxel</translation>
    </message>
    <message>
        <source>&amp;Why This Mood?</source>
        <translation>¿Por &amp;qué este ánimo?</translation>
    </message>
    <message>
        <source>Where in this picture the network looked</source>
        <translation>Dónde miró la red en esta imagen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::Notifications</name>
    <message>
        <source>When an &amp;Analysis Has Finished</source>
        <translation>Al terminar un &amp;análisis</translation>
    </message>
    <message>
        <source>When a &amp;Training Has Ended</source>
        <translation>Al acabar un &amp;entrenamiento</translation>
    </message>
    <message>
        <source>When Something Went &amp;Wrong</source>
        <translation>Cuando algo &amp;falla</translation>
    </message>
    <message>
        <source>When Another Trac&amp;k Begins</source>
        <translation>Al empezar otra &amp;pista</translation>
    </message>
    <message>
        <source>The analysis has finished</source>
        <translation>El análisis ha terminado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have been listened to.</source>
        <translation>
            <numerusform>Se ha escuchado %Ln pista.</numerusform>
            <numerusform>Se han escuchado %Ln pistas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PathPad</name>
    <message>
        <source>Path of moods</source>
        <translation>Recorrido de ánimo</translation>
    </message>
    <message>
        <source>Drag the points. Double-click adds one, Delete takes the chosen one away.
Keys: arrows move it, Page Up and Page Down choose another, Insert adds one.</source>
        <translation>Arrastre los puntos. Doble clic añade uno, Supr quita el elegido.
Teclas: las flechas lo mueven, Re Pág y Av Pág eligen otro, Insert añade uno.</translation>
    </message>
    <message>
        <source>Mood on the plane of valence and arousal</source>
        <translation>Estado de ánimo en el plano de valencia y activación</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys</source>
        <translation>Arrastre el punto o muévalo con las flechas</translation>
    </message>
    <message>
        <source>%1, valence %L2, arousal %L3</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>%1, valencia %L2, activación %L3</translation>
    </message>
    <message>
        <source>Point %L1 of %L2: %3, valence %L4, arousal %L5</source>
        <extracomment>%3: an emotion</extracomment>
        <translation>Punto %L1 de %L2: %3, valencia %L4, activación %L5</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PicturePane</name>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
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
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>P&amp;lay or Pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Stop A&amp;fter This Track</source>
        <translation>Detener tras esta &amp;pista</translation>
    </message>
    <message>
        <source>&amp;Back 10 Seconds</source>
        <extracomment>Moves within the track</extracomment>
        <translation>R&amp;etroceder 10 segundos</translation>
    </message>
    <message>
        <source>F&amp;orward 10 Seconds</source>
        <translation>A&amp;vanzar 10 segundos</translation>
    </message>
    <message>
        <source>&amp;A-B Loop: Start, End, Leave</source>
        <extracomment>Marks the start of a loop, then its end, then leaves the loop</extracomment>
        <translation>&amp;Bucle A-B: inicio, fin, salir</translation>
    </message>
    <message>
        <source>S&amp;huffle</source>
        <translation>Orden aleat&amp;orio</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Repet&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Desactivado</translation>
    </message>
    <message>
        <source>&amp;All Tracks</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Todas las pistas</translation>
    </message>
    <message>
        <source>&amp;This Track</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Esta pista</translation>
    </message>
    <message>
        <source>&amp;Clear the Queue</source>
        <translation>Vaciar la &amp;cola</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>Ve&amp;locidad</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;As Recorded</source>
        <extracomment>In the menu &quot;Speed&quot;: not faster, not slower</extracomment>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <extracomment>Volume</extracomment>
        <translation>S&amp;ubir volumen</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <extracomment>Volume</extracomment>
        <translation>Ba&amp;jar volumen</translation>
    </message>
    <message>
        <source>Speed: %1 times</source>
        <extracomment>%1: a factor such as 1.25</extracomment>
        <translation>Velocidad: %1 veces</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackController</name>
    <message>
        <source>The loop has ended.</source>
        <translation>El bucle ha terminado.</translation>
    </message>
    <message>
        <source>The loop starts at %1. Once more at its end.</source>
        <translation>El bucle empieza en %1. Otra vez en su final.</translation>
    </message>
    <message>
        <source>Loop from %1 to %2. Once more to end it.</source>
        <translation>Bucle de %1 a %2. Otra vez para terminarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?</source>
        <translation>
            <numerusform>No se pudo reproducir %Ln pista, así que no se intenta nada más. ¿Está su unidad?</numerusform>
            <numerusform>No se pudieron reproducir %Ln pistas seguidas, así que no se intenta nada más. ¿Está su unidad?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackWorker</name>
    <message>
        <source>The sound device “%1” does not play. Choose another one in the preferences, or press play again when it is back.</source>
        <translation>El dispositivo de sonido «%1» no reproduce. Elija otro en las preferencias, o vuelva a pulsar Reproducir cuando esté de nuevo.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistController</name>
    <message>
        <source>New &amp;Empty Playlist</source>
        <translation>Nueva lista &amp;vacía</translation>
    </message>
    <message>
        <source>&amp;Open Playlist…</source>
        <translation>A&amp;brir lista…</translation>
    </message>
    <message>
        <source>&amp;Keep Copies in a Folder…</source>
        <translation>&amp;Guardar copias en una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Opens the form that says what a playlist is made of</extracomment>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;More Like These…</source>
        <extracomment>Makes a playlist of similar tracks</extracomment>
        <translation>&amp;Más como estas…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>What was asked for; locked tracks stay at their places</source>
        <translation>Lo que se pidió; las pistas bloqueadas se quedan en su sitio</translation>
    </message>
    <message>
        <source>A new list of tracks that are like those of this one, or like the selected ones</source>
        <translation>Una nueva lista de pistas parecidas a las de esta o a las seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Lista de reproducción</translation>
    </message>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>Añadir a una li&amp;sta</translation>
    </message>
    <message>
        <source>&amp;New Playlist</source>
        <translation>&amp;Nueva lista</translation>
    </message>
    <message>
        <source>New Playlist &amp;Like These…</source>
        <translation>Nueva lista con pistas &amp;parecidas…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Every playlist is written there as M3U when it changes, for other players</source>
        <translation>Cada lista se guarda ahí como M3U cuando cambia, para otros reproductores</translation>
    </message>
    <message>
        <source>The playlist “%1” has been deleted. Undo brings it back.</source>
        <translation>Se ha eliminado la lista «%1». Con Deshacer vuelve.</translation>
    </message>
    <message>
        <source>Playlist saved: %1</source>
        <translation>Lista guardada: %1</translation>
    </message>
    <message>
        <source>move tracks</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>traslado de pistas</translation>
    </message>
    <message>
        <source>take tracks out</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>retirada de pistas</translation>
    </message>
    <message>
        <source>“%1” makes itself. Change… says what it is made of; Duplicate makes a list to edit.</source>
        <extracomment>“Change…” and “Duplicate” are the entries of the menu</extracomment>
        <translation>«%1» se genera sola. «Cambiar…» dice de qué se compone; «Duplicar» crea una lista que se puede editar.</translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <extracomment>%1: a playlist, %2: &quot;3 tracks&quot;</extracomment>
        <translation>Se ha añadido a «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>add %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>adición de %Ln pista</numerusform>
            <numerusform>adición de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>lock tracks</source>
        <extracomment>What can be undone: tracks that stay at their places in the list</extracomment>
        <translation>bloqueo de pistas</translation>
    </message>
    <message>
        <source>unlock tracks</source>
        <translation>desbloqueo de pistas</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>&amp;Lock at This Place</source>
        <translation>&amp;Bloquear en este lugar</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Take Out of Playlist</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Abrir lista de reproducción</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <extracomment>%1: patterns of file names</extracomment>
        <translation>Listas de reproducción (%1)</translation>
    </message>
    <message>
        <source>Not all could be read.</source>
        <translation>No se ha podido leer todo.</translation>
    </message>
    <message>
        <source>Folder for copies of the playlists</source>
        <translation>Carpeta para copias de las listas</translation>
    </message>
    <message>
        <source>What “%1” asks for cannot be read.</source>
        <translation>No se puede leer lo que pide «%1».</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>retirada de lo dicho sobre el ánimo</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistDialog</name>
    <message>
        <source>Mood playlist</source>
        <translation>Lista de ánimo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a list, and when it was made</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>How well a track must fit</extracomment>
        <translation>todo</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a percentage</comment>
        <translation>%1 como mínimo</translation>
    </message>
    <message>
        <source>Choose tracks in the library that the list is to be like, then open this window.</source>
        <translation>Elija en la biblioteca pistas a las que deba parecerse la lista y abra después esta ventana.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <extracomment>What random numbers start from: the same seed makes the same list</extracomment>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>No track has been analysed yet, so no mood is known.</source>
        <translation>Aún no se ha analizado ninguna pista, así que no se conoce ningún estado de ánimo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Name of a playlist from an emotion to another: &quot;Sad to happy&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>Name of a playlist without any other</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Like %1</source>
        <extracomment>Name of a playlist; %1: title of a track</extracomment>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <extracomment>Name of a playlist: what it has, how long it is</extracomment>
        <translation>%1, %L2&#xa0;min</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>%1 tracks, %2 analysed</source>
        <translation>%1 pistas, %2 analizadas</translation>
    </message>
    <message>
        <source>Any mood: the rules below choose alone.</source>
        <translation>Cualquier estado de ánimo: solo deciden las reglas de abajo.</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>Á&amp;nimo</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>L&amp;ike…</source>
        <translation>&amp;Parecidas…</translation>
    </message>
    <message>
        <source>An&amp;y</source>
        <translation>Cual&amp;quiera</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier duración</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, stay out</source>
        <translation>Las pistas más largas, como las mezclas, se quedan fuera</translation>
    </message>
    <message>
        <source>Tracks that are less probably of the mood, or match the path less, stay out</source>
        <translation>Las pistas menos probables en ese ánimo, o que encajan menos en el recorrido, se quedan fuera</translation>
    </message>
    <message>
        <source>Tracks the model is &amp;not sure about too</source>
        <translation>También las incier&amp;tas para el modelo</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>Trac&amp;ks, at most</source>
        <translation>Pistas, &amp;hasta</translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation>Tamaño, hasta</translation>
    </message>
    <message>
        <source>L&amp;ongest track</source>
        <translation>Pista más &amp;larga</translation>
    </message>
    <message>
        <source>St&amp;rictness</source>
        <translation>Exigen&amp;cia</translation>
    </message>
    <message>
        <source>%1 between</source>
        <comment>tracks of others between two of an artist or album</comment>
        <translation>%1 entremedias</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an artist</source>
        <translation>Mínimo de pistas de otros entre dos de un mismo artista</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an album</source>
        <translation>Mínimo de pistas de otros entre dos de un mismo álbum</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>At most so much louder or quieter than the one before, where ReplayGain is known</source>
        <translation>Máxima diferencia de volumen respecto a la anterior, donde se conoce el ReplayGain</translation>
    </message>
    <message>
        <source>The same recording &amp;more than once</source>
        <translation>La &amp;misma grabación varias veces</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>the best match first</source>
        <translation>primero las que mejor encajan</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>the newest here first</source>
        <translation>primero las añadidas más tarde</translation>
    </message>
    <message>
        <source>the last played first</source>
        <translation>primero las reproducidas más tarde</translation>
    </message>
    <message>
        <source>the most played first</source>
        <translation>primero las más reproducidas</translation>
    </message>
    <message>
        <source>the best rated first</source>
        <translation>primero las mejor valoradas</translation>
    </message>
    <message>
        <source>the latest year first</source>
        <translation>primero las de año más reciente</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>primero las más largas</translation>
    </message>
    <message>
        <source>The other way ro&amp;und</source>
        <translation>Al re&amp;vés</translation>
    </message>
    <message>
        <source>&amp;Artist apart</source>
        <translation>Separar &amp;artistas</translation>
    </message>
    <message>
        <source>Al&amp;bum apart</source>
        <translation>Separar ál&amp;bumes</translation>
    </message>
    <message>
        <source>Lou&amp;dness jump</source>
        <translation>Salto de v&amp;olumen</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Ord&amp;en</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Order and spacing</source>
        <translation>Orden y separación</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Pistas de la lista</translation>
    </message>
    <message>
        <source>Anal&amp;yse All Now</source>
        <translation>Anal&amp;izar todo ahora</translation>
    </message>
    <message>
        <source>&amp;Surprise Me</source>
        <translation>Sorprén&amp;dame</translation>
    </message>
    <message>
        <source>Another mixture of good matches</source>
        <translation>Otra mezcla de buenas candidatas</translation>
    </message>
    <message>
        <source>Earlier Lists</source>
        <translation>Listas anteriores</translation>
    </message>
    <message>
        <source>What was asked for the last times</source>
        <translation>Lo que se pidió las últimas veces</translation>
    </message>
    <message>
        <source>&amp;Updates itself</source>
        <translation>Se actuali&amp;za sola</translation>
    </message>
    <message>
        <source>The list is made anew whenever the library changes</source>
        <translation>La lista se rehace cada vez que cambia la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sa&amp;ve Playlist</source>
        <translation>&amp;Guardar lista</translation>
    </message>
    <message>
        <source>At most so much faster or slower than the one before, where the tags say the tempo; half and double count as the same</source>
        <translation>Máxima diferencia de tempo respecto a la anterior, donde las etiquetas lo indican; la mitad y el doble cuentan como iguales</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>por artista</translation>
    </message>
    <message>
        <source>by album and track</source>
        <translation>por álbum y pista</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>por carpeta y archivo</translation>
    </message>
    <message>
        <source>&amp;Tempo jump</source>
        <translation>&amp;Salto de tempo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change of tempo</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistEditor</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library</source>
        <translation>
            <numerusform>%Ln no está en la biblioteca</numerusform>
            <numerusform>%Ln no están en la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>updates itself</source>
        <translation>se actualiza sola</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <extracomment>A search without a result</extracomment>
        <translation>Nada se llama así aquí.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Heading of a section</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Words by which the search field finds this; as many as people may think of</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>tema oscuro claro aspecto apariencia modo</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>network music voice</source>
        <translation>red música voz</translation>
    </message>
    <message>
        <source>Skip long files</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Omitir archivos largos</translation>
    </message>
    <message>
        <source>hours minutes mixes</source>
        <translation>horas minutos mezclas sesiones</translation>
    </message>
    <message>
        <source>battery speed background</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>batería velocidad segundo plano</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>shortcuts keys keyboard</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>atajos teclas teclado accesos</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>output loudspeaker headphones</source>
        <translation>salida altavoces auriculares cascos</translation>
    </message>
    <message>
        <source>As in the files</source>
        <extracomment>Loudness</extracomment>
        <translation>Como en los archivos</translation>
    </message>
    <message>
        <source>All tracks equally loud</source>
        <translation>Todas las pistas igual de fuertes</translation>
    </message>
    <message>
        <source>All albums equally loud</source>
        <translation>Todos los álbumes igual de fuertes</translation>
    </message>
    <message>
        <source>By the ReplayGain in the tags; never so loud that it clips</source>
        <extracomment>Loudness</extracomment>
        <translation>Según el ReplayGain de las etiquetas; nunca tan fuerte que sature</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>ReplayGain volume normalisation album track</source>
        <translation>ReplayGain volumen normalización álbum pista</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>None: without a gap</source>
        <translation>Ninguno: sin pausa</translation>
    </message>
    <message>
        <source>Tracks that follow each other in an album are never faded</source>
        <translation>Las pistas seguidas de un mismo álbum nunca se funden</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fundido cruzado</translation>
    </message>
    <message>
        <source>gapless fade transition</source>
        <translation>sin pausas fundido transición crossfade</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The pitch stays as it is</source>
        <translation>El tono no cambia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>tempo slower faster</source>
        <translation>tempo lento rápido</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Carpetas de música</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>music folders add remove</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>música carpetas añadir quitar</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>language translation locale</source>
        <translation>idioma lengua traducción language</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Dispositivo de cálculo</translation>
    </message>
    <message>
        <source>processor CPU graphics card GPU CUDA</source>
        <translation>procesador CPU tarjeta gráfica GPU CUDA</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>desktop messages</source>
        <translation>escritorio mensajes avisos</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>animation scrolling accessibility reduce</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>animación movimiento desplazamiento accesibilidad reducir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ProblemReportDialog</name>
    <message>
        <source>Names of &amp;files and folders</source>
        <translation>Nombres de &amp;archivos y carpetas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This is everything that the report says. Take out what you like. Nothing is sent: copy it or save it, and pass it on yourself.</source>
        <translation>Esto es todo lo que dice el informe. Quite lo que quiera. No se envía nada: cópielo o guárdelo y entréguelo usted.</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>¿Qué ocurrió y &amp;qué esperaba?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>¿Qué ocurrió y qué esperaba?</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Partes del informe</translation>
    </message>
    <message>
        <source>Else paths are replaced by [path]</source>
        <translation>Si no, las rutas se sustituyen por [path]</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking at versions and devices…</source>
        <translation>Mirando versiones y dispositivos…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PropertiesDialog</name>
    <message>
        <source>Cover</source>
        <translation>Carátula</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Format of a file: %1: codec, %2: sample rate, %3: &quot;stereo&quot;</extracomment>
        <translation>%1, %2 kHz, %3</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>no se puede leer ahora</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rating and plays</source>
        <translation>Valoración y reproducciones</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tags, file and use</source>
        <translation>Etiquetas, archivo y uso</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>How sure the verdict is</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>How much of the track is like what the model learned from</extracomment>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>What is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emociones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A length of time, a size of files</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 de %2 analizadas</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Sin analizar todavía</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <comment>a percentage</comment>
        <translation>%1, incierto</translation>
    </message>
    <message>
        <source>%1 is like what the model learned from</source>
        <comment>a percentage</comment>
        <translation>%1 se parece a lo que aprendió el modelo</translation>
    </message>
    <message>
        <source>the model does not say</source>
        <translation>el modelo no lo dice</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu.</source>
        <extracomment>Q is the key; “Add to Queue” is an entry of the menu</extracomment>
        <translation>No hay nada en la cola. Seleccione pistas y pulse Q, o elija «Añadir a la cola» en su menú.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a track out of the queue</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button: empties the queue</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>(no longer in the library)</source>
        <translation>(ya no está en la biblioteca)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RangePopup</name>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>Quietest level</source>
        <translation>Nivel más bajo</translation>
    </message>
    <message>
        <source>Loudest level</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From a level to a level</extracomment>
        <translation>De</translation>
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
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecipePage</name>
    <message>
        <source>Quick</source>
        <extracomment>A preset</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>MoodNet, 8 epochs: a first look in minutes</source>
        <translation>MoodNet, 8 épocas: un primer vistazo en minutos</translation>
    </message>
    <message>
        <source>Best for a voice</source>
        <translation>Mejor para voz</translation>
    </message>
    <message>
        <source>MoodNet, 32 epochs and 5 more trainings that calibrate its confidence</source>
        <translation>MoodNet, 32 épocas y 5 entrenamientos más que calibran su confianza</translation>
    </message>
    <message>
        <source>Best for music</source>
        <translation>Mejor para música</translation>
    </message>
    <message>
        <source>MusicNet, 36 epochs, strong changes of sound</source>
        <translation>MusicNet, 36 épocas, cambios fuertes del sonido</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <extracomment>A preset: as in the scientific paper that the program follows</extracomment>
        <translation>El del artículo</translation>
    </message>
    <message>
        <source>ResNet152 on SoX pictures, changes of colour; for a GPU</source>
        <translation>ResNet152 con imágenes de SoX, cambios de color; para una GPU</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Preprocesado</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>Heading: how the network learns</extracomment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Heading: the computer that trains</extracomment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>How shall it learn?</source>
        <translation>¿Cómo debe aprender?</translation>
    </message>
    <message>
        <source>A preset sets network, pictures and recipe together. Change what you like afterwards.</source>
        <translation>Un preajuste fija a la vez red, imágenes y receta. Cambie después lo que quiera.</translation>
    </message>
    <message>
        <source>&amp;Every option</source>
        <translation>&amp;Todas las opciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) to learn from · %1</source>
        <translation>
            <numerusform>%Ln ventana de la que aprender · %1</numerusform>
            <numerusform>%Ln ventanas de las que aprender · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ReliabilityPlot</name>
    <message>
        <source>Calibration: how often it is right, by how sure it is</source>
        <translation>Calibración: con qué frecuencia acierta, según su confianza</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>cuán segura está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) of which it is %1 sure on average: %2 right</source>
        <extracomment>%1 and %2 are percentages, %Ln a number of recordings</extracomment>
        <translation>
            <numerusform>%Ln grabación de la que está segura al %1 de media: %2 de aciertos</numerusform>
            <numerusform>%Ln grabaciones de las que está segura al %1 de media: %2 de aciertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RemovedTracksDialog</name>
    <message>
        <source>Removed Tracks</source>
        <translation>Pistas quitadas</translation>
    </message>
    <message>
        <source>These tracks were removed from the library. Their files are where they were; ratings, plays and analyses come back with them.</source>
        <translation>Estas pistas se quitaron de la biblioteca. Sus archivos siguen en su sitio; con ellas vuelven valoraciones, reproducciones y análisis.</translation>
    </message>
    <message>
        <source>Removed tracks</source>
        <translation>Pistas quitadas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Restore Selected</source>
        <translation>Restaurar selección</translation>
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
        <translation>sin</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Con o sin</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>De qué trata la regla</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>An example of what can be written here</extracomment>
        <translation>como en %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RulesForm</name>
    <message>
        <source>any text</source>
        <extracomment>What a rule is about: title, artist, album or file, in place of one field</extracomment>
        <translation>cualquier texto</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Between field and value: &quot;title contains rain&quot;</extracomment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>Between field and value: &quot;title is exactly Rain&quot;</extracomment>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Rules, e.g. year:1990..1999 never:fearful&gt;0.3</source>
        <extracomment>Keep the words of the search language as they are</extracomment>
        <translation>Reglas, p. ej. year:1990..1999 never:fearful&gt;0.3</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>+ &amp;Add Rule</source>
        <translation>+ A&amp;ñadir regla</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunButtons</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Lets the machine go until you continue; nothing is lost</source>
        <translation>Libera el equipo hasta que usted continúe; no se pierde nada</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>&amp;Finalizar ya</translation>
    </message>
    <message>
        <source>Makes do with the epochs so far: takes the best one, tests it and writes the model</source>
        <translation>Se conforma con las épocas hechas: toma la mejor, la prueba y escribe el modelo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Saves where it is and ends; it can be resumed later</source>
        <translation>Guarda el estado y termina; se puede reanudar más tarde</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Goes on from the last saved state, with the same result</source>
        <translation>Sigue desde el último estado guardado, con el mismo resultado</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>Empezar &amp;ya</translation>
    </message>
    <message>
        <source>Does not wait for its turn: trains beside the others</source>
        <translation>No espera su turno: entrena junto a los demás</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>Changes places with the one before it</source>
        <translation>Cambia su puesto con el anterior</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>De&amp;spués</translation>
    </message>
    <message>
        <source>Changes places with the one behind it</source>
        <translation>Cambia su puesto con el siguiente</translation>
    </message>
    <message>
        <source>Leave the &amp;Queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>It begins only when you resume it</source>
        <translation>Solo empieza cuando usted lo reanude</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Deletes the folder of this run</source>
        <translation>Elimina la carpeta de esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>What the training has said</source>
        <translation>Lo que ha dicho el entrenamiento</translation>
    </message>
    <message>
        <source>Open Re&amp;port</source>
        <translation>Abrir infor&amp;me</translation>
    </message>
    <message>
        <source>The report on this run, in the browser</source>
        <translation>El informe de esta ejecución, en el navegador</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Report, pictures and tables as files</source>
        <translation>Informe, imágenes y tablas como archivos</translation>
    </message>
    <message>
        <source>&amp;Use This Model…</source>
        <translation>&amp;Usar este modelo…</translation>
    </message>
    <message>
        <source>Puts the model among yours, for the library</source>
        <translation>Pone el modelo entre los suyos, para la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>&amp;Informe (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Curves and matrix (PNG)…</source>
        <translation>&amp;Curvas y matriz (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Epochs (CSV)…</source>
        <translation>É&amp;pocas (CSV)…</translation>
    </message>
    <message>
        <source>Confusion &amp;matrix (CSV)…</source>
        <translation>&amp;Matriz de confusión (CSV)…</translation>
    </message>
    <message>
        <source>&amp;All of them into a folder…</source>
        <translation>&amp;Todo en una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>It runs on another machine: %1</source>
        <translation>Se ejecuta en otro equipo: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunExport</name>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunPlot</name>
    <message>
        <source>epoch %L1</source>
        <extracomment>Heading of what a curve says there</extracomment>
        <translation>época %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunView</name>
    <message>
        <source>How far the training is</source>
        <translation>Hasta dónde ha llegado el entrenamiento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Loss: learning (blue), validation (orange)</source>
        <translation>Pérdida: aprendizaje (azul), validación (naranja)</translation>
    </message>
    <message>
        <source>Which fit is shown</source>
        <translation>Qué ajuste se muestra</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>A switch: logarithmic axis</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis of the loss</source>
        <translation>Eje logarítmico de la pérdida</translation>
    </message>
    <message>
        <source>smooth</source>
        <extracomment>A switch: smooth curves</extracomment>
        <translation>suave</translation>
    </message>
    <message>
        <source>Moving averages over the curves</source>
        <translation>Medias móviles sobre las curvas</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: all epochs</source>
        <translation>Rueda: ampliar; arrastrar: mover; doble clic: todas las épocas</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), accuracy (grey)</source>
        <translation>Sensibilidad media de las emociones (UAR), exactitud (gris)</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Validación por época</translation>
    </message>
    <message>
        <source>Confusion, % of each row: true ↓ called →</source>
        <extracomment>A matrix: the rows are what is true, the columns what the network called it</extracomment>
        <translation>Confusión, % de cada fila: real ↓ clasificada como →</translation>
    </message>
    <message>
        <source>Worst of the test; double-click to listen</source>
        <translation>Las peores de la prueba; doble clic para escuchar</translation>
    </message>
    <message>
        <source>Recordings that were called what they are not, the surest first</source>
        <translation>Grabaciones clasificadas como lo que no son, primero las de mayor confianza</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Headings of a table of recordings that the network got wrong: what a recording is, what the network called it</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>Clasificada como</translation>
    </message>
    <message>
        <source>UAR of the test %1</source>
        <translation>UAR de la prueba %1</translation>
    </message>
    <message>
        <source>It can go on from the last state that was saved.</source>
        <translation>Puede continuar desde el último estado guardado.</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>A curve: the recordings that are learned from</extracomment>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>A curve: the recordings that choose the best epoch</extracomment>
        <translation>validación</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>UAR</source>
        <extracomment>Unweighted average recall: keep the letters</extracomment>
        <translation>UAR</translation>
    </message>
    <message>
        <source>There will be one behind the first epoch.</source>
        <translation>Habrá una tras la primera época.</translation>
    </message>
    <message>
        <source>Nobody is kept back to look at meanwhile; there will be one of the test, at the end.</source>
        <translation>No se reserva a nadie para mirarlo entretanto; habrá una de la prueba, al final.</translation>
    </message>
    <message>
        <source>number %L1 in the queue</source>
        <translation>número %L1 en la cola</translation>
    </message>
    <message>
        <source>UAR of the folds %1</source>
        <translation>UAR de las particiones %1</translation>
    </message>
    <message>
        <source>It begins when those before it have ended, as long as Moodogram is open.</source>
        <translation>Empieza cuando acaban los anteriores, mientras Moodogram esté abierto.</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), other folds (grey)</source>
        <translation>Sensibilidad media de las emociones (UAR), otras particiones (gris)</translation>
    </message>
    <message>
        <source>Which test is shown</source>
        <translation>Qué prueba se muestra</translation>
    </message>
    <message>
        <source>The matrix and the worst verdicts: of the test that was kept back, or of the external one</source>
        <translation>La matriz y los peores veredictos: de la prueba que se reservó o de la externa</translation>
    </message>
    <message>
        <source>Kept back</source>
        <extracomment>Which recordings the matrix is of: those that were kept back, not those of the external test</extracomment>
        <translation>Reservadas</translation>
    </message>
    <message>
        <source>Worst of %1; double-click to listen</source>
        <translation>Las peores de %1; doble clic para escuchar</translation>
    </message>
    <message>
        <source>Loss of learning; no validation</source>
        <translation>Pérdida del aprendizaje; sin validación</translation>
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
        <translation>Ejecuciones de entrenamiento</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Ejecuciones de entrenamiento</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>A model of your own learns from recordings whose emotion is known.</source>
        <translation>Un modelo propio aprende de grabaciones cuya emoción se conoce.</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>E&amp;ntrenar un modelo…</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Eliminar la ejecución</translation>
    </message>
    <message>
        <source>Delete “%1” with its log, curves and model?</source>
        <translation>¿Eliminar «%1» con su registro, curvas y modelo?</translation>
    </message>
    <message>
        <source>A model that you installed stays. This cannot be undone.</source>
        <translation>Un modelo que usted instaló se queda. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Waiting, number %L1</source>
        <extracomment>State of a training; %L1: its place among those that wait</extracomment>
        <translation>En espera, número %L1</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift to choose several, for a comparison</source>
        <translation>Mantenga pulsado Ctrl o Mayús para elegir varias y compararlas</translation>
    </message>
    <message>
        <source>Trainings at a &amp;time</source>
        <translation>En&amp;trenamientos a la vez</translation>
    </message>
    <message>
        <source>Trainings at a time</source>
        <translation>Entrenamientos a la vez</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended</source>
        <translation>Los demás esperan hasta que termine uno de estos</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>Scores, curves and configurations of the chosen runs side by side</source>
        <translation>Puntuaciones, curvas y configuraciones de las ejecuciones elegidas, una junto a otra</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ScoresView</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Right, every emotion counting the same (UAR)</source>
        <extracomment>Mean of the recalls of the classes</extracomment>
        <translation>Aciertos, con todas las emociones por igual (UAR)</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage with a decimal</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be scored.</source>
        <translation>
            <numerusform>No se pudo puntuar %Ln grabación.</numerusform>
            <numerusform>No se pudieron puntuar %Ln grabaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchField</name>
    <message>
        <source>Search the tracks</source>
        <translation>Buscar en las pistas</translation>
    </message>
    <message>
        <source>Search: words, artist:name, mood:calm</source>
        <extracomment>Keep the words of the search language: artist:, mood:calm</extracomment>
        <translation>Buscar: palabras, artist:nombre, mood:calm</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>How to search (F1 in the search field)</source>
        <translation>Cómo buscar (F1 en el campo de búsqueda)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Words and how they go together</source>
        <translation>Palabras y cómo se combinan</translation>
    </message>
    <message>
        <source>What the tags say</source>
        <translation>Lo que dicen las etiquetas</translation>
    </message>
    <message>
        <source>Moods</source>
        <extracomment>Heading</extracomment>
        <translation>Estados de ánimo</translation>
    </message>
    <message>
        <source>Probabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, 30d, 2w, 6m, 1y. Write quotation marks around what has a space in it.</source>
        <extracomment>Keep the examples: h, d, w, m, y belong to the search language</extracomment>
        <translation>Probabilidades y proporciones: 0.6 o 60%. Fechas: 2024-01-31, 2024-01, 2024, o una antigüedad: 12h, 30d, 2w, 6m, 1y. Ponga entre comillas lo que lleve un espacio.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Posición en la pista</translation>
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
        <translation>Según el modelo %1.</translation>
    </message>
    <message>
        <source>It learned from solo singing; about other music it is seldom sure.</source>
        <translation>Aprendió de canto a solo; con otra música rara vez está seguro.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Sin analizar todavía</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ShortcutEditor</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Take the Keys</source>
        <extracomment>A button: takes the keys from the action that has them now</extracomment>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>A button: the keys that the program came with</extracomment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>All Defaults</source>
        <translation>Todo predeterminado</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Teclas:</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Elija una acción y pulse sus nuevas teclas.</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace in the empty field leaves it without.</source>
        <translation>Pulse las nuevas teclas. Retroceso en el campo vacío la deja sin teclas.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SideBar</name>
    <message>
        <source>Library, moods, playlists and folders</source>
        <translation>Biblioteca, estados de ánimo, listas de reproducción y carpetas</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>A heading in the side bar</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todas las pistas</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidas hace poco</translation>
    </message>
    <message numerus="yes">
        <source>Added within %Ln day(s)</source>
        <translation>
            <numerusform>Añadidas en el último %Ln día</numerusform>
            <numerusform>Añadidas en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Files that could not be used, and why</source>
        <translation>Archivos que no se pudieron usar, y por qué</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Estados de ánimo</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Tracks whose most probable mood is below %1</source>
        <comment>a percentage</comment>
        <translation>Pistas cuyo estado de ánimo más probable está por debajo del %1</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas de reproducción</translation>
    </message>
    <message>
        <source>Drop tracks here for a new playlist</source>
        <translation>Suelte pistas aquí para crear una lista</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>%1: a folder that cannot be reached, perhaps on a disk that is not plugged in</extracomment>
        <translation>%1 (sin conexión)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out: a row of the side bar and how many tracks it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove Folder from Library…</source>
        <translation>Quitar carpeta de la biblioteca…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SleepWatcher</name>
    <message>
        <source>Pauses the music first</source>
        <translation>Pausa antes la música</translation>
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
        <translation>&amp;Retener picos</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>The mean of the selected part</source>
        <translation>La media de la parte seleccionada</translation>
    </message>
    <message>
        <source>The loudest of the selected part, or of what was shown since this was switched on</source>
        <translation>Lo más fuerte de la parte seleccionada, o de lo mostrado desde que se activó</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as comma-separated values</source>
        <translation>Copiar como valores separados por comas</translation>
    </message>
    <message>
        <source>Copy the spectrum as comma-separated values</source>
        <translation>Copiar el espectro como valores separados por comas</translation>
    </message>
    <message>
        <source>Mean of %1–%2</source>
        <extracomment>A spectrum; %1, %2: times</extracomment>
        <translation>Media de %1–%2</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>A spectrum; %1: a time</extracomment>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePlot</name>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SoundPage</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What does the network see?</source>
        <translation>¿Qué ve la red?</translation>
    </message>
    <message>
        <source>Four seconds of sound become a picture. While it learns, every picture is changed at random, so that it learns the emotion and not the recording.</source>
        <translation>Cuatro segundos de sonido se convierten en una imagen. Mientras aprende, cada imagen cambia al azar, para que aprenda la emoción y no la grabación.</translation>
    </message>
    <message>
        <source>The picture as it was recorded</source>
        <translation>La imagen tal como se grabó</translation>
    </message>
    <message>
        <source>The picture as the training sees it</source>
        <translation>La imagen como la ve el entrenamiento</translation>
    </message>
    <message>
        <source>log-mel, for a voice</source>
        <translation>log-mel, para voz</translation>
    </message>
    <message>
        <source>music-mel, for music</source>
        <translation>music-mel, para música</translation>
    </message>
    <message>
        <source>sox-linear, the paper&apos;s</source>
        <translation>sox-linear, el del artículo</translation>
    </message>
    <message>
        <source>Changed at random</source>
        <translation>Cambios al azar</translation>
    </message>
    <message>
        <source>Recording that is shown</source>
        <translation>Grabación que se muestra</translation>
    </message>
    <message>
        <source>Draw &amp;Again</source>
        <translation>&amp;Sortear de nuevo</translation>
    </message>
    <message>
        <source>Other random changes of the same strength</source>
        <translation>Otros cambios al azar de la misma intensidad</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se grabó</translation>
    </message>
    <message>
        <source>As the training sees it, this time</source>
        <translation>Como la ve el entrenamiento, esta vez</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 píxeles</translation>
    </message>
    <message>
        <source>mixed: %1 of this recording, the rest of another</source>
        <comment>a percentage</comment>
        <translation>mezclada: %1 de esta grabación, el resto de otra</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramActions</name>
    <message>
        <source>The exact picture that the network receives at the pointer or the playhead</source>
        <translation>La imagen exacta que recibe la red en el puntero o el cursor de reproducción</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Spectrogram F&amp;ull Screen</source>
        <translation>Espectro&amp;grama a pantalla completa</translation>
    </message>
    <message>
        <source>Nothing but the spectrogram; Esc returns</source>
        <translation>Solo el espectrograma; Esc vuelve</translation>
    </message>
    <message>
        <source>Leave Full Screen, End Loop or Band</source>
        <translation>Salir de pantalla completa, del bucle o de la banda</translation>
    </message>
    <message>
        <source>Scale, window, range, colours and panels as at the beginning</source>
        <translation>Escala, ventana, rango, colores y paneles como al principio</translation>
    </message>
    <message>
        <source>Frequency &amp;Scale</source>
        <translation>&amp;Escala de frecuencia</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>A menu: how spectra are computed</extracomment>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;FFT Size</source>
        <translation>Tamaño de &amp;FFT</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>&amp;Solapamiento</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <extracomment>A menu: colour maps</extracomment>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Level Range</source>
        <translation>Rango de &amp;nivel</translation>
    </message>
    <message>
        <source>&amp;Brighter by %L1 dB</source>
        <translation>&amp;Aclarar %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Darker by %L1 dB</source>
        <translation>&amp;Oscurecer %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Waveform</source>
        <translation>&amp;Forma de onda</translation>
    </message>
    <message>
        <source>The waveform of the whole track below the spectrogram</source>
        <translation>La forma de onda de toda la pista debajo del espectrograma</translation>
    </message>
    <message>
        <source>Sp&amp;ectrum</source>
        <translation>Espect&amp;ro</translation>
    </message>
    <message>
        <source>The spectrum at the pointer or the playhead, beside the spectrogram</source>
        <translation>El espectro en el puntero o el cursor de reproducción, junto al espectrograma</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>Lines in the picture</extracomment>
        <translation>Cua&amp;drícula</translation>
    </message>
    <message>
        <source>Lines at the labels of the axes</source>
        <translation>Líneas en las marcas de los ejes</translation>
    </message>
    <message>
        <source>&amp;Notes on the Axis</source>
        <translation>&amp;Notas en el eje</translation>
    </message>
    <message>
        <source>Note names instead of hertz</source>
        <translation>Nombres de notas en lugar de hercios</translation>
    </message>
    <message>
        <source>&amp;Follow Playback</source>
        <translation>&amp;Seguir la reproducción</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>A menu: what the mouse does in the picture</extracomment>
        <translation>&amp;Herramienta</translation>
    </message>
    <message>
        <source>From its start to its end</source>
        <translation>De principio a fin</translation>
    </message>
    <message>
        <source>The whole track and all frequencies</source>
        <translation>Toda la pista y todas las frecuencias</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>La vista anterior</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>La vista siguiente</translation>
    </message>
    <message>
        <source>Free&amp;ze the Axes</source>
        <translation>Con&amp;gelar ejes</translation>
    </message>
    <message>
        <source>Show the next track from where to where this one is shown</source>
        <translation>Mostrar la pista siguiente en el mismo intervalo que esta</translation>
    </message>
    <message>
        <source>&amp;Play Once</source>
        <translation>&amp;Reproducir una vez</translation>
    </message>
    <message>
        <source>Play the selected part once</source>
        <translation>Reproducir una vez la parte seleccionada</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <extracomment>Plays the selected part over and over</extracomment>
        <translation>Repetir en &amp;bucle</translation>
    </message>
    <message>
        <source>Play the selected part over and over</source>
        <translation>Reproducir una y otra vez la parte seleccionada</translation>
    </message>
    <message>
        <source>Only &amp;Its Frequencies</source>
        <translation>Solo sus &amp;frecuencias</translation>
    </message>
    <message>
        <source>Let only the selected frequencies be heard</source>
        <translation>Dejar oír solo las frecuencias seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Zoom to It</source>
        <translation>&amp;Ampliar a la selección</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <extracomment>A menu: a second file beside the first</extracomment>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>&amp;With a File…</source>
        <translation>Con un &amp;archivo…</translation>
    </message>
    <message>
        <source>A second file with the same settings</source>
        <translation>Un segundo archivo con los mismos ajustes</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>The two files change places</extracomment>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>Exchange the two files</source>
        <translation>Intercambiar los dos archivos</translation>
    </message>
    <message>
        <source>&amp;Link the Axes</source>
        <translation>&amp;Vincular ejes</translation>
    </message>
    <message>
        <source>Zoom, scroll and point in both at once</source>
        <translation>Ampliar, desplazar y señalar en ambos a la vez</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Uno al lado del otro</translation>
    </message>
    <message>
        <source>Beside each other instead of below each other</source>
        <translation>Uno al lado del otro en lugar de uno debajo del otro</translation>
    </message>
    <message>
        <source>&amp;Close the Second File</source>
        <translation>&amp;Cerrar el segundo archivo</translation>
    </message>
    <message>
        <source>Networ&amp;k&apos;s View</source>
        <translation>&amp;Vista de la red</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Reset &amp;View Settings</source>
        <translation>Restablecer a&amp;justes de vista</translation>
    </message>
    <message>
        <source>T&amp;ransform</source>
        <extracomment>A menu: window, FFT size, overlap</extracomment>
        <translation>&amp;Transformada</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Toda la pista</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Restablecer ejes</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the view before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Selectio&amp;n</source>
        <extracomment>A menu: what can be done with the selected part</extracomment>
        <translation>Se&amp;lección</translation>
    </message>
    <message>
        <source>Wh&amp;y This Mood?</source>
        <translation>¿Por &amp;qué este ánimo?</translation>
    </message>
    <message>
        <source>Where the network looked in the window at the pointer or the playhead</source>
        <translation>Dónde miró la red en la ventana del puntero o del cursor de reproducción</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPanel</name>
    <message>
        <source>This part is played over and over; press to play on (Esc)</source>
        <translation>Esta parte se repite una y otra vez; pulse para seguir (Esc)</translation>
    </message>
    <message>
        <source>Only these frequencies are heard; press to hear everything (Esc)</source>
        <translation>Solo se oyen estas frecuencias; pulse para oírlo todo (Esc)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>Loop %1–%2  ✕</source>
        <extracomment>%1, %2: times; the cross is the sign for ending it</extracomment>
        <translation>Bucle %1–%2  ✕</translation>
    </message>
    <message>
        <source>Only %1 – %2  ✕</source>
        <extracomment>%1, %2: frequencies; the cross is the sign for ending it</extracomment>
        <translation>Solo %1 – %2  ✕</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPlot</name>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>emoción</translation>
    </message>
    <message>
        <source>Spectrogram and emotions over time</source>
        <translation>Espectrograma y emociones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom frequencies, or change the selected band</source>
        <translation>Ampliar frecuencias o cambiar la banda seleccionada</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>Desplazar frecuencias</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Show the whole track</source>
        <translation>Mostrar toda la pista</translation>
    </message>
    <message>
        <source>Show all times and frequencies</source>
        <translation>Mostrar todos los tiempos y frecuencias</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Volver a la vista anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Ir a la vista siguiente</translation>
    </message>
    <message>
        <source>Move the cursor by a pixel or a bin</source>
        <translation>Mover el cursor un píxel o un bin</translation>
    </message>
    <message>
        <source>Move the cursor in leaps</source>
        <translation>Mover el cursor a saltos</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Extender la selección</translation>
    </message>
    <message>
        <source>Tool: move about</source>
        <extracomment>The tools of the spectrogram have these names in the menu: Navigate, Select, Measure, Harmonics</extracomment>
        <translation>Herramienta: navegar</translation>
    </message>
    <message>
        <source>Tool: select</source>
        <translation>Herramienta: seleccionar</translation>
    </message>
    <message>
        <source>Tool: measure</source>
        <translation>Herramienta: medir</translation>
    </message>
    <message>
        <source>Tool: harmonics</source>
        <translation>Herramienta: armónicos</translation>
    </message>
    <message>
        <source>Mark with the tool at the cursor</source>
        <translation>Marcar con la herramienta en el cursor</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message>
        <source>Copy what is selected or measured</source>
        <translation>Copiar lo seleccionado o medido</translation>
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
        <translation>%1 %2 (ventana %3–%4)</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>sin analizar todavía</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Read out: the part of a track that is shown; times</extracomment>
        <translation>de %1 a %2 de %3</translation>
    </message>
    <message>
        <source>%1 to %2 of %3, %4 to %5 Hz</source>
        <extracomment>Read out: the part of a track that is shown; %1 to %3: times, %4, %5: frequencies</extracomment>
        <translation>de %1 a %2 de %3, de %4 a %5 Hz</translation>
    </message>
    <message>
        <source>Play the Selection</source>
        <translation>Reproducir la selección</translation>
    </message>
    <message>
        <source>Loop the Selection</source>
        <translation>Repetir la selección en bucle</translation>
    </message>
    <message>
        <source>Play Only These Frequencies</source>
        <translation>Reproducir solo estas frecuencias</translation>
    </message>
    <message>
        <source>Loop Only These Frequencies</source>
        <translation>Repetir en bucle solo estas frecuencias</translation>
    </message>
    <message>
        <source>Zoom to the Selection</source>
        <translation>Ampliar a la selección</translation>
    </message>
    <message>
        <source>Export the Selection…</source>
        <translation>Exportar la selección…</translation>
    </message>
    <message>
        <source>Copy Its Bounds</source>
        <translation>Copiar sus límites</translation>
    </message>
    <message>
        <source>Clear the Selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Copy the Measurement</source>
        <translation>Copiar la medida</translation>
    </message>
    <message>
        <source>Clear the Measurement</source>
        <translation>Quitar la medida</translation>
    </message>
    <message>
        <source>Clear the Harmonics</source>
        <translation>Quitar los armónicos</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Navegar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armónicos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Toda la pista</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Restablecer ejes</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramToolBar</name>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Network’s view</source>
        <translation>Vista de la red</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More about the spectrogram</source>
        <translation>Más sobre el espectrograma</translation>
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
        <translation>Octavas, %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramView</name>
    <message>
        <source>Decoding…</source>
        <translation>Decodificando…</translation>
    </message>
    <message>
        <source>Choose a track to see its spectrogram and its emotions over time.</source>
        <translation>Elija una pista para ver su espectrograma y sus emociones a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>The number field of a percentage; %1 is the number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Name of a step: who is learned from, who is tested</extracomment>
        <translation>División</translation>
    </message>
    <message>
        <source>Who is learned from, who is tested?</source>
        <translation>¿De quién se aprende y con quién se prueba?</translation>
    </message>
    <message>
        <source>The test is on people (or artists, or songs) that the network never heard; only then does its score say how good it will be on yours.</source>
        <translation>La prueba usa personas (o artistas, o canciones) que la red nunca ha oído; solo así su puntuación dice lo buena que será con las suyas.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>Heading: who is tested on</extracomment>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>A &amp;share, drawn by the seed</source>
        <translation>Una &amp;proporción, sorteada con la semilla</translation>
    </message>
    <message>
        <source>&amp;These groups:</source>
        <translation>&amp;Estos grupos:</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Grupos con los que probar</translation>
    </message>
    <message>
        <source>As the data set was &amp;published</source>
        <translation>Como se p&amp;ublicó el conjunto de datos</translation>
    </message>
    <message>
        <source>Beside it</source>
        <extracomment>Heading: what is kept back beside the test</extracomment>
        <translation>Además</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>A button: draws another random number</extracomment>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Another seed, which deals out the groups in another way</source>
        <translation>Otra semilla, que reparte los grupos de otro modo</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Las grabaciones aún no se han leído.</translation>
    </message>
    <message>
        <source>Nothing is tested: nobody will know how good the model is.</source>
        <translation>No se prueba nada: nadie sabrá lo bueno que es el modelo.</translation>
    </message>
    <message>
        <source>Nobody is kept back to choose the best epoch or to calibrate the confidence: the last epoch is taken, and its probabilities may be overconfident.</source>
        <translation>No se reserva a nadie para elegir la mejor época ni calibrar la confianza: se toma la última época, y sus probabilidades pueden ser demasiado confiadas.</translation>
    </message>
    <message>
        <source>&amp;Everybody in turn, folds:</source>
        <translation>&amp;Todos por turnos, particiones:</translation>
    </message>
    <message>
        <source>Cross-validation: a network for each fold, which learns from all others and is tested on it. Every group is tested once, which tells best how good the recipe is; there is no single model to use at the end.</source>
        <translation>Validación cruzada: una red por partición, que aprende de todas las demás y se prueba con ella. Cada grupo se prueba una vez, y eso es lo que mejor indica lo buena que es la receta; al final no hay un modelo único que usar.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Particiones de la validación cruzada</translation>
    </message>
    <message>
        <source>This tells how good the recipe is; there is no single model to use at the end. Train once, with another choice, to get one.</source>
        <translation>Esto indica lo buena que es la receta; al final no hay un modelo único que usar. Entrene una vez, con otra opción, para obtener uno.</translation>
    </message>
    <message>
        <source>N&amp;obody: all are learned from</source>
        <translation>&amp;Nadie: se aprende de todos</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPicture</name>
    <message>
        <source>Learned from</source>
        <translation>Para aprender</translation>
    </message>
    <message>
        <source>Chooses the best epoch</source>
        <translation>Elige la mejor época</translation>
    </message>
    <message>
        <source>Tested at the end</source>
        <translation>Se prueba al final</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>No participa</translation>
    </message>
    <message>
        <source>Who is on which side</source>
        <translation>Quién está en cada lado</translation>
    </message>
    <message>
        <source>Recordings that are learned from: %1; that choose the best epoch: %2; that are tested: %3</source>
        <translation>Grabaciones de las que se aprende: %1; que eligen la mejor época: %2; que se prueban: %3</translation>
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
        <translation>Nadie sabe quién</translation>
    </message>
    <message>
        <source>Calibration fold %L1</source>
        <translation>Partición de calibración %L1</translation>
    </message>
    <message>
        <source>Tested once, learned from else</source>
        <translation>Se prueba una vez; en las demás, aprendizaje</translation>
    </message>
    <message>
        <source>Recordings that are tested, each in one of %L1 folds: %2</source>
        <translation>Grabaciones que se prueban, cada una en una de %L1 particiones: %2</translation>
    </message>
    <message>
        <source>Tested in fold %L1</source>
        <translation>Se prueba en la partición %L1</translation>
    </message>
    <message>
        <source>Fold %L1</source>
        <translation>Partición %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::StatusPanel</name>
    <message>
        <source>What goes on</source>
        <translation>Qué está en marcha</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>A button: the analysis</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The network that is used</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Dispositivo de cálculo</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Network not loaded yet</source>
        <extracomment>In the place of the computing device</extracomment>
        <translation>Red aún sin cargar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <extracomment>Numbers of tracks of an analysis</extracomment>
        <translation>En pausa en %1 de %2</translation>
    </message>
    <message>
        <source>Paused on battery at %1 of %2</source>
        <translation>En pausa por batería en %1 de %2</translation>
    </message>
    <message>
        <source>Analysing %1 of %2</source>
        <translation>Analizando %1 de %2</translation>
    </message>
    <message>
        <source>slower while playing</source>
        <extracomment>Behind &quot;Analysing 3 of 12&quot;</extracomment>
        <translation>más lento al reproducir</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message numerus="yes">
        <source>Reading tags, %Ln file(s)</source>
        <translation>
            <numerusform>Leyendo etiquetas, %Ln archivo</numerusform>
            <numerusform>Leyendo etiquetas, %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Todo listo para empezar</translation>
    </message>
    <message>
        <source>The training runs in a program of its own. It goes on when this window is closed, and Training Runs finds it again.</source>
        <translation>El entrenamiento se ejecuta en un programa aparte. Continúa al cerrar esta ventana, y «Ejecuciones de entrenamiento» lo vuelve a encontrar.</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de comandos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the data, number of recordings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Learned from: %1. Choosing the best epoch: %2. Tested: %3. Seed: %4</source>
        <extracomment>Numbers of recordings; %4: what random numbers start from</extracomment>
        <translation>Para aprender: %1. Para elegir la mejor época: %2. Para la prueba: %3. Semilla: %4</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: a network, %2: a front end, which makes the pictures that it sees</extracomment>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %Ln training(s) that make its confidence honest</source>
        <extracomment>%1: &quot;32 epochs&quot;; %Ln: how many trainings come before</extracomment>
        <translation>
            <numerusform>%1, tras %Ln entrenamiento que hace honesta su confianza</numerusform>
            <numerusform>%1, tras %Ln entrenamientos que hacen honesta su confianza</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>How long it will take</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Stored in</source>
        <extracomment>A folder follows</extracomment>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What is made of these recordings is bound by %1</source>
        <translation>Lo que se haga con estas grabaciones queda sujeto a %1</translation>
    </message>
    <message>
        <source>at most %1 for spectrograms, which are kept for the next time, and %2 for the run</source>
        <translation>como máximo %1 para espectrogramas, que se conservan para la próxima vez, y %2 para la ejecución</translation>
    </message>
    <message>
        <source>only %1 are free in %2: what does not fit is computed again in each epoch, which is slow</source>
        <translation>solo quedan %1 libres en %2: lo que no cabe se calcula de nuevo en cada época, y eso es lento</translation>
    </message>
    <message>
        <source>The configuration is written into the run&apos;s folder when the training begins.</source>
        <translation>La configuración se escribe en la carpeta de la ejecución cuando empieza el entrenamiento.</translation>
    </message>
    <message>
        <source>The disk is too full: the training writes up to %1 into %2, where %3 are free. Make room there.</source>
        <translation>El disco está demasiado lleno: el entrenamiento escribe hasta %1 en %2, donde quedan libres %3. Haga sitio ahí.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Folds: %1. Learned from in each: about %2. Choosing the best epoch: %3. Tested: every recording, once. Seed: %4</source>
        <extracomment>Numbers of folds and of recordings; %4: what random numbers start from</extracomment>
        <translation>Particiones: %1. Para aprender en cada una: unas %2. Para elegir la mejor época: %3. Para la prueba: cada grabación, una vez. Semilla: %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <comment>duration, how it is known</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message numerus="yes">
        <source>when %Ln training(s) before it have ended</source>
        <translation>
            <numerusform>cuando termine %Ln entrenamiento anterior</numerusform>
            <numerusform>cuando terminen %Ln entrenamientos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Also tested on</source>
        <extracomment>Of recordings that nothing is learned from</extracomment>
        <translation>Probado también con</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TileService</name>
    <message>
        <source>%1 was deleted or moved. What is on screen is what it held.</source>
        <translation>%1 se ha eliminado o movido. En pantalla está lo que contenía.</translation>
    </message>
    <message>
        <source>%1 is another file now. Load it again to see what it holds.</source>
        <translation>%1 es ahora otro archivo. Cárguelo de nuevo para ver lo que contiene.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Load it again to see what it holds now.</source>
        <translation>Otro programa ha cambiado %1. Cárguelo de nuevo para ver lo que contiene ahora.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TimelineStrip</name>
    <message>
        <source>Emotions over time</source>
        <translation>Emociones a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Fit</source>
        <translation>&amp;Ajustar ancho de columnas</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTableModel</name>
    <message>
        <source>Various artists</source>
        <translation>Varios artistas</translation>
    </message>
    <message>
        <source>not analysed</source>
        <extracomment>State of a track</extracomment>
        <translation>sin analizar</translation>
    </message>
    <message>
        <source>analysing…</source>
        <extracomment>State of a track</extracomment>
        <translation>analizando…</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>State of a track whose file is damaged or of an unknown kind</extracomment>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Album %1 by %2, %3</source>
        <extracomment>Read out: %1: album, %2: artist, %3: &quot;12 tracks&quot;</extracomment>
        <translation>Álbum %1 de %2, %3</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>reproduciendo</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <extracomment>A mood that the user has corrected; %1: an emotion, or &quot;Not sure&quot;</extracomment>
        <translation>%1, según usted</translation>
    </message>
    <message>
        <source>You said: %1. By itself the model says: %2.</source>
        <extracomment>%1: such as &quot;not sad, calm from 1:00 to 2:00&quot;; %2: an emotion, or &quot;Not sure&quot;.</extracomment>
        <translation>Usted dijo: %1. Por sí solo, el modelo dice: %2.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingController</name>
    <message>
        <source>The training “%1” has finished.</source>
        <translation>El entrenamiento «%1» ha terminado.</translation>
    </message>
    <message>
        <source>The training “%1” has come to an early end.</source>
        <translation>El entrenamiento «%1» ha acabado antes de tiempo.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingDraft</name>
    <message>
        <source>My model</source>
        <translation>Mi modelo</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingPage</name>
    <message>
        <source>separated by commas</source>
        <translation>separados por comas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingWizard</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>%3: name of the step</extracomment>
        <translation>Paso %L1 de %L2: %3</translation>
    </message>
    <message>
        <source>Train a Model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>&amp;Empezar a entrenar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you chose is kept for the next time</source>
        <translation>Lo que ha elegido se guarda para la próxima vez</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>&amp;Añadir a la cola</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransformPopup</name>
    <message numerus="yes">
        <source>%Ln bins in an octave; windows that are
twice as long an octave lower</source>
        <translation>
            <numerusform>%Ln bin por octava; ventanas el doble
de largas una octava más abajo</numerusform>
            <numerusform>%Ln bins por octava; ventanas el doble
de largas una octava más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in one window, %2 Hz from bin to bin
at %3 kHz</source>
        <extracomment>The line break keeps the text narrow</extracomment>
        <translation>%1 ms por ventana, %2 Hz de bin a bin
a %3 kHz</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransportBar</name>
    <message>
        <source>Previous track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>A button</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Orden aleatorio</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Tiempo reproducido</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long the track is</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Repetir: esta pista</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Repetir: todas</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Repetir: no</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::UsageView</name>
    <message>
        <source>What the training uses of this machine</source>
        <translation>Lo que el entrenamiento usa de este equipo</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>busy processors of all, as in &quot;1.9 of 8&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
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
        <translation>tensión, ira</translation>
    </message>
    <message>
        <source>excited, happy</source>
        <extracomment>Corner of the plane: pleasant and excited</extracomment>
        <translation>euforia, alegría</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>Corner of the plane: unpleasant and still</extracomment>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>Corner of the plane: pleasant and still</extracomment>
        <translation>calma</translation>
    </message>
    <message>
        <source>Valence and arousal</source>
        <translation>Valencia y activación</translation>
    </message>
    <message>
        <source>Right is pleasant, up is energetic. Large dot: the whole track; small dots: beginning (ring) and end.</source>
        <translation>Derecha es agradable, arriba es enérgico. Punto grande: toda la pista; puntos pequeños: principio (anillo) y final.</translation>
    </message>
    <message>
        <source>Valence %L1, arousal %L2</source>
        <translation>Valencia %L1, activación %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WaveformStrip</name>
    <message>
        <source>Waveform of the whole track</source>
        <translation>Forma de onda de toda la pista</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom; click to jump</source>
        <translation>Arrastre el marco para moverlo y sus bordes para ampliar; haga clic para saltar</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3</source>
        <translation>Se muestra: de %1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomeDialog</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Welcome to Moodogram</source>
        <translation>Bienvenida a Moodogram</translation>
    </message>
    <message>
        <source>Two models come with Moodogram, one for music and one for a solo voice; each track is analysed by the one that suits it. They are never certain, and say how sure they are.</source>
        <translation>Moodogram incluye dos modelos, uno para música y otro para voz sola; cada pista se analiza con el que le conviene. Nunca están seguros del todo, y dicen cuánto lo están.</translation>
    </message>
    <message>
        <source>&amp;Listen with</source>
        <translation>Escuc&amp;har con</translation>
    </message>
    <message>
        <source>&amp;Analyse with</source>
        <translation>A&amp;nalizar con</translation>
    </message>
    <message>
        <source>Looking at what this computer has…</source>
        <translation>Mirando qué hay en este equipo…</translation>
    </message>
    <message>
        <source>Music will play, but moods need a part that is missing. %1</source>
        <extracomment>%1 is what is missing and how to install it.</extracomment>
        <translation>La música sonará, pero para los estados de ánimo falta un componente. %1</translation>
    </message>
    <message>
        <source>This is the slow kind: install the package libopenblas0-pthread to be much faster.</source>
        <translation>Esta es la versión lenta: instale el paquete libopenblas0-pthread para ir mucho más rápido.</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>¿Dónde está su música?</translation>
    </message>
    <message>
        <source>How to listen and how to analyse</source>
        <translation>Cómo escuchar y cómo analizar</translation>
    </message>
    <message>
        <source>Music, and its first moods</source>
        <translation>La música y sus primeros estados de ánimo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Empe&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Show My Library</source>
        <translation>Mostrar mi &amp;biblioteca</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2, on %Ln processor core(s).</source>
        <extracomment>%1 is a library with its version, %2 the name of another one.</extracomment>
        <translation>
            <numerusform>%1 con %2, en %Ln núcleo del procesador.</numerusform>
            <numerusform>%1 con %2, en %Ln núcleos del procesador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <extracomment>The first number is the step, the second how many there are.</extracomment>
        <translation>Paso %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomePanel</name>
    <message>
        <source>Add a music folder…</source>
        <translation>Añadir una carpeta de música…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Probar la biblioteca de demostración</translation>
    </message>
    <message>
        <source>Hear when a song is calm, happy, sad, angry or fearful</source>
        <translation>Oiga cuándo una canción transmite calma, alegría, tristeza, ira o miedo</translation>
    </message>
    <message>
        <source>Add a folder with music. Moodogram lists it within seconds, then listens to each track in the background and shows its emotion over time. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>Añada una carpeta con música. Moodogram la muestra en segundos; después escucha cada pista en segundo plano y muestra su emoción a lo largo del tiempo. Sus archivos quedan como están y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Writes a few short pieces, made by the program itself, to your data folder</source>
        <translation>Escribe unas piezas cortas, creadas por el propio programa, en su carpeta de datos</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>o suelte una carpeta en cualquier parte de esta ventana</translation>
    </message>
</context>
</TS>
