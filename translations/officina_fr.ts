<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) cannot be read</source>
        <translation>
            <numerusform>%n dossier illisible</numerusform>
            <numerusform>%n dossiers illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueData</name>
    <message>
        <source>#MSUB -A &lt;group&gt;@&lt;partition&gt;.</source>
        <translation>#MSUB -A &lt;group&gt;@&lt;partition&gt;.</translation>
    </message>
    <message>
        <source>#MSUB -q v100 or hybrid; file systems are named by -m work,scratch.</source>
        <translation>#MSUB -q v100 ou hybrid&#x202f;; les systèmes de fichiers s’indiquent par -m work,scratch.</translation>
    </message>
    <message>
        <source>$DATA is /data/fsXXXXXX/&lt;user&gt; and can grow to 100 TB; 10^6 files at most.</source>
        <translation>$DATA est /data/fsXXXXXX/&lt;user&gt; et peut aller jusqu’à 100&#xa0;To&#x202f;; 10^6 fichiers au plus.</translation>
    </message>
    <message>
        <source>$DATA is /gpfs/data/fs7XXXX/&lt;user&gt;, with about 10 TB.</source>
        <translation>$DATA est /gpfs/data/fs7XXXX/&lt;user&gt;, avec environ 10&#xa0;To.</translation>
    </message>
    <message>
        <source>$DSDIR has shared data sets and models (/lustre/fsmisc/dataset).</source>
        <translation>$DSDIR contient des jeux de données et des modèles partagés (/lustre/fsmisc/dataset).</translation>
    </message>
    <message>
        <source>$FAST is /leonardo_scratch/fast/&lt;account&gt;.</source>
        <translation>$FAST est /leonardo_scratch/fast/&lt;account&gt;.</translation>
    </message>
    <message>
        <source>$HOME has a daily backup.</source>
        <translation>$HOME est sauvegardé chaque jour.</translation>
    </message>
    <message>
        <source>$HOME has a nightly backup.</source>
        <translation>$HOME est sauvegardé chaque nuit.</translation>
    </message>
    <message>
        <source>$HOME is /home/&lt;user&gt;, with 10^6 files at most.</source>
        <translation>$HOME est /home/&lt;user&gt;, avec 10^6 fichiers au plus.</translation>
    </message>
    <message>
        <source>$HOME is /home/fs7XXXX/&lt;user&gt;.</source>
        <translation>$HOME est /home/fs7XXXX/&lt;user&gt;.</translation>
    </message>
    <message>
        <source>$HOME is /leonardo/home/userexternal/&lt;user&gt;.</source>
        <translation>$HOME est /leonardo/home/userexternal/&lt;user&gt;.</translation>
    </message>
    <message>
        <source>$HOME is /users/&lt;project&gt;/&lt;user&gt;.</source>
        <translation>$HOME est /users/&lt;project&gt;/&lt;user&gt;.</translation>
    </message>
    <message>
        <source>$HOME is backed up.</source>
        <translation>$HOME est sauvegardé.</translation>
    </message>
    <message>
        <source>$HOME is on NFS and not for jobs.</source>
        <translation>$HOME est sur NFS et ne convient pas aux tâches.</translation>
    </message>
    <message>
        <source>$HOMEDIR lies under /lus/home, with 110 GB and 330k files.</source>
        <translation>$HOMEDIR se trouve sous /lus/home, avec 110&#xa0;Go et 330&#x202f;000 fichiers.</translation>
    </message>
    <message>
        <source>$PUBLIC has 50 GB; $TMPDIR lies on the node; $DRES exists.</source>
        <translation>$PUBLIC a 50&#xa0;Go&#x202f;; $TMPDIR se trouve sur le nœud&#x202f;; $DRES existe.</translation>
    </message>
    <message>
        <source>$SCRATCH has 4.6 PB that all share; files go after about 30 days.</source>
        <translation>$SCRATCH a 4,6&#xa0;Po partagés par tous&#x202f;; les fichiers disparaissent après environ 30 jours.</translation>
    </message>
    <message>
        <source>$SCRATCH is /leonardo_scratch/large/userexternal/&lt;user&gt;.</source>
        <translation>$SCRATCH est /leonardo_scratch/large/userexternal/&lt;user&gt;.</translation>
    </message>
    <message>
        <source>$SCRATCH is /net/scratch/hscra/plgrid/&lt;user&gt;, purged after 30 days.</source>
        <translation>$SCRATCH est /net/scratch/hscra/plgrid/&lt;user&gt;, purgé après 30 jours.</translation>
    </message>
    <message>
        <source>$SCRATCH is /net/tscratch/people/&lt;user&gt;, purged after 30 days.</source>
        <translation>$SCRATCH est /net/tscratch/people/&lt;user&gt;, purgé après 30 jours.</translation>
    </message>
    <message>
        <source>$SCRATCH is /scratch/fsXXXXXX/&lt;user&gt;, 5 TB for each project, without backup; /local is on the node.</source>
        <translation>$SCRATCH est /scratch/fsXXXXXX/&lt;user&gt;, 5&#xa0;To par projet, sans sauvegarde&#x202f;; /local est sur le nœud.</translation>
    </message>
    <message>
        <source>$SCRATCH is also $CINECA_SCRATCH; files older than 40 d are removed.</source>
        <translation>$SCRATCH s’appelle aussi $CINECA_SCRATCH&#x202f;; les fichiers de plus de 40 jours sont supprimés.</translation>
    </message>
    <message>
        <source>$SCRATCH lies under /lustre/fsn1/projects/rech/.</source>
        <translation>$SCRATCH se trouve sous /lustre/fsn1/projects/rech/.</translation>
    </message>
    <message>
        <source>$SCRATCHDIR lies under /lus/scratch and is purged after about a month.</source>
        <translation>$SCRATCHDIR se trouve sous /lus/scratch et est purgé après environ un mois.</translation>
    </message>
    <message>
        <source>$STORE is the archive; $JOBSCRATCH is for one job.</source>
        <translation>$STORE est l’archive&#x202f;; $JOBSCRATCH ne sert qu’à une seule tâche.</translation>
    </message>
    <message>
        <source>$STOREDIR cannot be used from jobs.</source>
        <translation>$STOREDIR n’est pas utilisable depuis les tâches.</translation>
    </message>
    <message>
        <source>$WORK has 1 TB for each account.</source>
        <translation>$WORK a 1&#xa0;To par compte.</translation>
    </message>
    <message>
        <source>$WORK has 5 TB and 500k files for each project.</source>
        <translation>$WORK a 5&#xa0;To et 500&#x202f;000 fichiers par projet.</translation>
    </message>
    <message>
        <source>$WORK is /leonardo_work/&lt;account&gt;.</source>
        <translation>$WORK est /leonardo_work/&lt;account&gt;.</translation>
    </message>
    <message>
        <source>$WORK is /lustre/fswork/projects/rech/&lt;project&gt;/&lt;user&gt;.</source>
        <translation>$WORK est /lustre/fswork/projects/rech/&lt;project&gt;/&lt;user&gt;.</translation>
    </message>
    <message>
        <source>$WORKDIR is /work or /work2/&lt;project&gt;/&lt;user&gt;.</source>
        <translation>$WORKDIR est /work ou /work2/&lt;project&gt;/&lt;user&gt;.</translation>
    </message>
    <message>
        <source>$WORKDIR lies under /lus/work.</source>
        <translation>$WORKDIR se trouve sous /lus/work.</translation>
    </message>
    <message>
        <source>--account=&lt;account&gt; is compulsory.</source>
        <translation>--account=&lt;account&gt; est obligatoire.</translation>
    </message>
    <message>
        <source>--constraint=MI250, --gpus-per-node=8, --exclusive.</source>
        <translation>--constraint=MI250, --gpus-per-node=8, --exclusive.</translation>
    </message>
    <message>
        <source>--gpus N; the smallest share is 1/8 of a node, 1 A100 with 16 cores; a node has 8.</source>
        <translation>--gpus N&#x202f;; la plus petite part est 1/8 de nœud, soit 1 A100 avec 16 cœurs&#x202f;; un nœud en a 8.</translation>
    </message>
    <message>
        <source>--gpus-per-node=N counts GCDs, of which a node has 8.</source>
        <translation>--gpus-per-node=N compte des GCD&#x202f;; un nœud en a 8.</translation>
    </message>
    <message>
        <source>--gpus-per-node=N or --gres=gpu:N on proxima; --gres=gpu:h100:N on tesla.</source>
        <translation>--gpus-per-node=N ou --gres=gpu:N sur proxima&#x202f;; --gres=gpu:h100:N sur tesla.</translation>
    </message>
    <message>
        <source>--gpus=N with 32 cores a GPU.</source>
        <translation>--gpus=N avec 32 cœurs par GPU.</translation>
    </message>
    <message>
        <source>--gpus=N; so for interactive work too; -C fat for the nodes with larger GPUs.</source>
        <translation>--gpus=N, y compris pour le travail interactif&#x202f;; -C fat pour les nœuds à plus gros GPU.</translation>
    </message>
    <message>
        <source>--gres=gpu:1 or 2.</source>
        <translation>--gres=gpu:1 ou 2.</translation>
    </message>
    <message>
        <source>--gres=gpu:4.</source>
        <translation>--gres=gpu:4.</translation>
    </message>
    <message>
        <source>--gres=gpu:4; a node has 4 GH200 of 96 GB and is aarch64.</source>
        <translation>--gres=gpu:4&#x202f;; un nœud a 4 GH200 de 96&#xa0;Go et est en aarch64.</translation>
    </message>
    <message>
        <source>--gres=gpu:N with -C v100-16g, v100-32g, a100 or h100, and --hint=nomultithread.</source>
        <translation>--gres=gpu:N avec -C v100-16g, v100-32g, a100 ou h100, et --hint=nomultithread.</translation>
    </message>
    <message>
        <source>--gres=gpu:N with 20 cores a GPU (--cpus-per-task: 20 for each GPU of a task); a node has 4 H100 of 64 GB and 80 cores.</source>
        <translation>--gres=gpu:N avec 20 cœurs par GPU (--cpus-per-task&#xa0;: 20 pour chaque GPU d’un processus)&#x202f;; un nœud a 4 H100 de 64&#xa0;Go et 80 cœurs.</translation>
    </message>
    <message>
        <source>--gres=gpu:N with up to 4 (A100 64 GB); --gpus-per-node=N is used too.</source>
        <translation>--gres=gpu:N, jusqu’à 4 (A100 64&#xa0;Go)&#x202f;; --gpus-per-node=N s’emploie aussi.</translation>
    </message>
    <message>
        <source>--gres=gpu:N without a type; a node has 4 GH200.</source>
        <translation>--gres=gpu:N sans type&#x202f;; un nœud a 4 GH200.</translation>
    </message>
    <message>
        <source>--gres=gpu:N.</source>
        <translation>--gres=gpu:N.</translation>
    </message>
    <message>
        <source>--gres=gpu:N; 59 nodes have 4 A100 of 40 GB each.</source>
        <translation>--gres=gpu:N&#x202f;; 59 nœuds ont 4 A100 de 40&#xa0;Go chacun.</translation>
    </message>
    <message>
        <source>--gres=gpu:N; a DGX node has 8 H200.</source>
        <translation>--gres=gpu:N&#x202f;; un nœud DGX a 8 H200.</translation>
    </message>
    <message>
        <source>--gres=gpu:a100:N is thought to be the way.</source>
        <translation>--gres=gpu:a100:N est sans doute la bonne option.</translation>
    </message>
    <message>
        <source>--qos=&lt;qos&gt; is compulsory.</source>
        <translation>--qos=&lt;qos&gt; est obligatoire.</translation>
    </message>
    <message>
        <source>-A p200XXX is compulsory.</source>
        <translation>-A p200XXX est obligatoire.</translation>
    </message>
    <message>
        <source>-l select=N:node_type=&lt;type&gt;[:mpiprocs=M] with a walltime; special queues by -q.</source>
        <translation>-l select=N:node_type=&lt;type&gt;[:mpiprocs=M] avec une durée maximale (walltime)&#x202f;; files d’attente spéciales par -q.</translation>
    </message>
    <message>
        <source>-l select=N:node_type=mi300a:mpiprocs=4; a node has 4 MI300A.</source>
        <translation>-l select=N:node_type=mi300a:mpiprocs=4&#x202f;; un nœud a 4 MI300A.</translation>
    </message>
    <message>
        <source>-q &lt;qos&gt; is compulsory.</source>
        <translation>-q &lt;qos&gt; est obligatoire.</translation>
    </message>
    <message>
        <source>-q takes skylake, rome, hybrid, knl or v100.</source>
        <translation>-q accepte skylake, rome, hybrid, knl ou v100.</translation>
    </message>
    <message>
        <source>/apps and a local SSD are there; no file system is backed up.</source>
        <translation>/apps et un SSD local sont disponibles&#x202f;; aucun système de fichiers n’est sauvegardé.</translation>
    </message>
    <message>
        <source>/e/data1 and /e/fscratch exist; software lies in /e/software.</source>
        <translation>/e/data1 et /e/fscratch existent&#x202f;; les logiciels se trouvent dans /e/software.</translation>
    </message>
    <message>
        <source>/home/&lt;user&gt; is on NFS.</source>
        <translation>/home/&lt;user&gt; est sur NFS.</translation>
    </message>
    <message>
        <source>/mnt/storage_6/project_data/&lt;grant&gt; is backed up and kept for 6 months.</source>
        <translation>/mnt/storage_6/project_data/&lt;grant&gt; est sauvegardé et conservé 6 mois.</translation>
    </message>
    <message>
        <source>/nobackup/proj/disk/&lt;project&gt;/ has no snapshots.</source>
        <translation>/nobackup/proj/disk/&lt;project&gt;/ n’a pas d’instantanés.</translation>
    </message>
    <message>
        <source>/proj/&lt;project&gt;/users/&lt;user&gt; has 2,000 GiB and 2M files unless more was agreed on.</source>
        <translation>/proj/&lt;project&gt;/users/&lt;user&gt; a 2&#x202f;000&#xa0;Gio et 2 millions de fichiers, sauf accord pour davantage.</translation>
    </message>
    <message>
        <source>/project/&lt;name&gt; and /archive exist.</source>
        <translation>/project/&lt;name&gt; et /archive existent.</translation>
    </message>
    <message>
        <source>/projects/&lt;project&gt; is on Lustre and kept for 6 months after the end.</source>
        <translation>/projects/&lt;project&gt; est sur Lustre et conservé 6 mois après la fin.</translation>
    </message>
    <message>
        <source>/scratch-node ($TMPDIR) comes with --constraint=scratch-node.</source>
        <translation>/scratch-node ($TMPDIR) s’obtient avec --constraint=scratch-node.</translation>
    </message>
    <message>
        <source>/scratch-shared/&lt;user&gt; is purged after 14 days, /scratch-local after 6 days; both together have 8 TiB and 3M files.</source>
        <translation>/scratch-shared/&lt;user&gt; est purgé après 14 jours, /scratch-local après 6 jours&#x202f;; ensemble, ils ont 8&#xa0;Tio et 3 millions de fichiers.</translation>
    </message>
    <message>
        <source>/scratch/local ($SNIC_TMP) is on the node.</source>
        <translation>/scratch/local ($SNIC_TMP) est sur le nœud.</translation>
    </message>
    <message>
        <source>/tmp lies in memory; a project’s data is kept for 90 d after its end.</source>
        <translation>/tmp se trouve en mémoire&#x202f;; les données d’un projet sont conservées 90 jours après sa fin.</translation>
    </message>
    <message>
        <source>/valhalla/projects/&lt;slurm account&gt; has 5, 10 or 50 TB by kind of project, and 50M files; files that nobody read for 61 d may be removed.</source>
        <translation>/valhalla/projects/&lt;slurm account&gt; a 5, 10 ou 50&#xa0;To selon le type de projet, et 50 millions de fichiers&#x202f;; les fichiers que personne n’a lus depuis 61 jours peuvent être supprimés.</translation>
    </message>
    <message>
        <source>1,000,000 SBU at most, about 5,200 GPU-hours of an H100.</source>
        <translation>1&#x202f;000&#x202f;000 SBU au plus, soit environ 5&#x202f;200 heures GPU de H100.</translation>
    </message>
    <message>
        <source>1,120 nodes with four GPUs; the number is not verified.</source>
        <translation>1&#x202f;120 nœuds à quatre GPU&#x202f;; le nombre n’est pas vérifié.</translation>
    </message>
    <message>
        <source>1-2 weeks.</source>
        <translation>1 à 2 semaines.</translation>
    </message>
    <message>
        <source>1.5 billion euro in most pages, 2.1 billion in a press document; what the larger sum counts is not told.</source>
        <translation>1,5 milliard d’euros dans la plupart des pages, 2,1 milliards dans un document de presse&#x202f;; ce que comprend la somme la plus élevée n’est pas précisé.</translation>
    </message>
    <message>
        <source>10 pages</source>
        <translation>10 pages</translation>
    </message>
    <message>
        <source>150 M EUR in the bid of 2025, 135 M EUR at the start in 2026.</source>
        <translation>150&#xa0;M&#xa0;EUR dans la candidature de 2025, 135&#xa0;M&#xa0;EUR au lancement en 2026.</translation>
    </message>
    <message>
        <source>166 servers with eight GPUs each.</source>
        <translation>166 serveurs à huit GPU chacun.</translation>
    </message>
    <message>
        <source>188 nodes with four APUs each.</source>
        <translation>188 nœuds à quatre APU chacun.</translation>
    </message>
    <message>
        <source>2,978 nodes with four modules each.</source>
        <translation>2&#x202f;978 nœuds à quatre modules chacun.</translation>
    </message>
    <message>
        <source>2-3 weeks.</source>
        <translation>2 à 3 semaines.</translation>
    </message>
    <message>
        <source>272 nodes with four GPUs.</source>
        <translation>272 nœuds à quatre GPU.</translation>
    </message>
    <message>
        <source>3 months and 10 % more resources, once the interim report is approved.</source>
        <translation>3 mois et 10&#xa0;% de ressources en plus, une fois le rapport intermédiaire approuvé.</translation>
    </message>
    <message>
        <source>30 M EUR for the factory in one place, 58.9 M EUR in another, which probably counts machine and building.</source>
        <translation>30&#xa0;M&#xa0;EUR pour la fabrique à un endroit, 58,9&#xa0;M&#xa0;EUR à un autre, ce qui inclut sans doute la machine et le bâtiment.</translation>
    </message>
    <message>
        <source>338 accelerated and 536 CPU nodes, or 356 and 544.</source>
        <translation>338 nœuds accélérés et 536 nœuds CPU, ou 356 et 544.</translation>
    </message>
    <message>
        <source>338 nodes with four modules; the operator’s guide counts 356 accelerated nodes.</source>
        <translation>338 nœuds à quatre modules&#x202f;; le guide de l’exploitant compte 356 nœuds accélérés.</translation>
    </message>
    <message>
        <source>35 % of the machine is EuroHPC’s share.</source>
        <translation>35&#xa0;% de la machine constituent la part d’EuroHPC.</translation>
    </message>
    <message>
        <source>4 for an H100 is not verified.</source>
        <translation>Le facteur 4 pour un H100 n’est pas vérifié.</translation>
    </message>
    <message>
        <source>430 M EUR in some sources, 420 M EUR in others.</source>
        <translation>430&#xa0;M&#xa0;EUR selon certaines sources, 420&#xa0;M&#xa0;EUR selon d’autres.</translation>
    </message>
    <message>
        <source>6-8 weeks for extensions at LRZ.</source>
        <translation>6 à 8 semaines pour les prolongations au LRZ.</translation>
    </message>
    <message>
        <source>60 DGX nodes with eight GPUs.</source>
        <translation>60 nœuds DGX à huit GPU.</translation>
    </message>
    <message>
        <source>60 is the figure of the headline, 89 that of all parts; a page of low reliability has more than 30.</source>
        <translation>60 est le chiffre du titre, 89 celui de l’ensemble des parties&#x202f;; une page peu fiable indique plus de 30.</translation>
    </message>
    <message>
        <source>60 nodes against 59.</source>
        <translation>60 nœuds contre 59.</translation>
    </message>
    <message>
        <source>650 to 700 are planned.</source>
        <translation>650 à 700 sont prévus.</translation>
    </message>
    <message>
        <source>76 expressions of interest from 16 member states for 60 sites</source>
        <translation>76 manifestations d’intérêt de 16 États membres pour 60 sites</translation>
    </message>
    <message>
        <source>80 M EUR, or about 95 M EUR.</source>
        <translation>80&#xa0;M&#xa0;EUR, ou environ 95&#xa0;M&#xa0;EUR.</translation>
    </message>
    <message>
        <source>A European inference partition with parts by Axelera and SiPearl is reported.</source>
        <translation>Une partition d’inférence européenne, avec des composants d’Axelera et de SiPearl, est annoncée.</translation>
    </message>
    <message>
        <source>A GPU node is thought to have 4.</source>
        <translation>Un nœud GPU en a sans doute 4.</translation>
    </message>
    <message>
        <source>A QoS is compulsory, and 20 cores belong to each GPU.</source>
        <translation>Une QoS est obligatoire, et chaque GPU va avec 20 cœurs.</translation>
    </message>
    <message>
        <source>A VPN is needed (GlobalProtect, or openconnect --protocol=gp start.discoverer.bg).</source>
        <translation>Un VPN est nécessaire (GlobalProtect, ou openconnect --protocol=gp start.discoverer.bg).</translation>
    </message>
    <message>
        <source>A central Open OnDemand that reaches the systems over SSH.</source>
        <translation>Un Open OnDemand central qui accède aux systèmes par SSH.</translation>
    </message>
    <message>
        <source>A centre of expertise.</source>
        <translation>Un centre d’expertise.</translation>
    </message>
    <message>
        <source>A centre of experts.</source>
        <translation>Un centre d’experts.</translation>
    </message>
    <message>
        <source>A code holds for 1 h between one source address and one login node: stay with one node.</source>
        <translation>Un code est valable 1&#xa0;h entre une adresse source et un nœud de connexion&#xa0;: restez sur le même nœud.</translation>
    </message>
    <message>
        <source>A consortium of France, the Netherlands and Greece.</source>
        <translation>Un consortium de la France, des Pays-Bas et de la Grèce.</translation>
    </message>
    <message>
        <source>A draft is TMP#####; then it is finished (submitted); then an AD number is granted.</source>
        <translation>Un brouillon porte un numéro TMP#####&#x202f;; il est ensuite finalisé (soumis)&#x202f;; un numéro AD est enfin attribué.</translation>
    </message>
    <message>
        <source>A few wrong passwords lock the address out for 24 hours.</source>
        <translation>Quelques mots de passe erronés bloquent l’adresse pendant 24 heures.</translation>
    </message>
    <message>
        <source>A final report within 3 months of the end, on the JU’s template, to Peer-Review; without it the whole research group can be barred.</source>
        <translation>Un rapport final dans les 3 mois suivant la fin, sur le modèle de l’entreprise commune, à Peer-Review&#x202f;; à défaut, tout le groupe de recherche peut être exclu.</translation>
    </message>
    <message>
        <source>A final report within 3 months of the end.</source>
        <translation>Un rapport final dans les 3 mois suivant la fin.</translation>
    </message>
    <message>
        <source>A final report within 3 months; progress as the call says.</source>
        <translation>Un rapport final dans les 3 mois&#x202f;; l’avancement comme l’indique l’appel.</translation>
    </message>
    <message>
        <source>A final report.</source>
        <translation>Un rapport final.</translation>
    </message>
    <message>
        <source>A fixed amount for each partition.</source>
        <translation>Une quantité fixe par partition.</translation>
    </message>
    <message>
        <source>A form of Microsoft that the factory’s site links to.</source>
        <translation>Un formulaire Microsoft vers lequel renvoie le site de la fabrique.</translation>
    </message>
    <message>
        <source>A form that names special needs.</source>
        <translation>Un formulaire qui précise les besoins particuliers.</translation>
    </message>
    <message>
        <source>A form.</source>
        <translation>Un formulaire.</translation>
    </message>
    <message>
        <source>A forwarded locale can make errors; LC_ALL=en_US.UTF-8 helps.</source>
        <translation>La locale transmise peut causer des erreurs&#x202f;; LC_ALL=en_US.UTF-8 aide.</translation>
    </message>
    <message>
        <source>A guide by someone who applied.</source>
        <translation>Un guide écrit par une personne qui a candidaté.</translation>
    </message>
    <message>
        <source>A headline of May 2026 reports a launch; it may mean the project or the machine.</source>
        <translation>Un titre de mai 2026 annonce un lancement&#x202f;; il peut s’agir du projet ou de la machine.</translation>
    </message>
    <message>
        <source>A headline of May 2026 reports a launch; it may mean the project, not the machine.</source>
        <translation>Un titre de mai 2026 annonce un lancement&#x202f;; il peut s’agir du projet, et non de la machine.</translation>
    </message>
    <message>
        <source>A home folder that group or others can write to blocks the login; JUDAC’s pages say so.</source>
        <translation>Un dossier personnel où le groupe ou d’autres peuvent écrire bloque la connexion&#x202f;; c’est ce que disent les pages de JUDAC.</translation>
    </message>
    <message>
        <source>A job gets 24 h unless it asks, and 72 h at most.</source>
        <translation>Une tâche obtient 24&#xa0;h si elle ne demande rien, et 72&#xa0;h au plus.</translation>
    </message>
    <message>
        <source>A job that asks for no time gets 10 min; the longest is 100 h.</source>
        <translation>Une tâche qui ne demande pas de durée obtient 10&#xa0;min&#x202f;; le maximum est de 100&#xa0;h.</translation>
    </message>
    <message>
        <source>A key is added by a request to the service desk, servicedesk.lxp.lu.</source>
        <translation>Une clé s’ajoute par une demande au service d’assistance, servicedesk.lxp.lu.</translation>
    </message>
    <message>
        <source>A key may take hours to arrive; the user name comes by e-mail and stands in Puhuri, MyCSC or SUPR.</source>
        <translation>Une clé peut mettre des heures à arriver&#x202f;; le nom d’utilisateur vient par e-mail et figure dans Puhuri, MyCSC ou SUPR.</translation>
    </message>
    <message>
        <source>A list of 2024 has green economy, one of 2026 energy in its place.</source>
        <translation>Une liste de 2024 cite l’économie verte&#x202f;; une autre, de 2026, cite l’énergie à sa place.</translation>
    </message>
    <message>
        <source>A memo by someone who applied, 2026-05.</source>
        <translation>Un mémo d’une personne qui a candidaté, mai 2026.</translation>
    </message>
    <message>
        <source>A mixed cluster: nodes are chosen by node_type, such as skl192gb40c in an older script.</source>
        <translation>Un cluster mixte&#xa0;: les nœuds se choisissent par node_type, par exemple skl192gb40c dans un script ancien.</translation>
    </message>
    <message>
        <source>A national call for funding is open and agreements are not signed, says a page without a date. Its year is probably 2026.</source>
        <translation>Un appel national à financement est ouvert et les conventions ne sont pas signées, selon une page sans date. Elle est sans doute de 2026.</translation>
    </message>
    <message>
        <source>A national centre’s documentation, 2025.</source>
        <translation>Documentation d’un centre national, 2025.</translation>
    </message>
    <message>
        <source>A national centre’s documentation, 2025. Awards of 4,000 (DCGP) and 4,500 (Booster) node-hours in 2026 confirm the scale.</source>
        <translation>Documentation d’un centre national, 2025. Des attributions de 4&#x202f;000 (DCGP) et 4&#x202f;500 (Booster) heures nœud en 2026 confirment l’ordre de grandeur.</translation>
    </message>
    <message>
        <source>A new key works after about 15 min.</source>
        <translation>Une nouvelle clé fonctionne après environ 15&#xa0;min.</translation>
    </message>
    <message>
        <source>A node has 4 H100 of 94 GB.</source>
        <translation>Un nœud a 4 H100 de 94&#xa0;Go.</translation>
    </message>
    <message>
        <source>A one-time code (OTP) is asked for over SSH.</source>
        <translation>Un code à usage unique (OTP) est demandé par SSH.</translation>
    </message>
    <message>
        <source>A one-time code (TOTP) follows the key and holds for 1 h for one source/target pair.</source>
        <translation>Un code à usage unique (TOTP) suit la clé et est valable 1&#xa0;h pour une même paire source/cible.</translation>
    </message>
    <message>
        <source>A one-time code (TOTP) follows the key.</source>
        <translation>Un code à usage unique (TOTP) suit la clé.</translation>
    </message>
    <message>
        <source>A one-time code (TOTP) is asked for over SSH.</source>
        <translation>Un code à usage unique (TOTP) est demandé par SSH.</translation>
    </message>
    <message>
        <source>A one-time code (TOTP) is compulsory and set up once on initial.hww.hlrs.de with generate_2fa_otp.sh; its prompt begins “One-time password (OATH) for”.</source>
        <translation>Un code à usage unique (TOTP) est obligatoire et se configure une fois sur initial.hww.hlrs.de avec generate_2fa_otp.sh&#x202f;; son invite commence par «&#xa0;One-time password (OATH) for&#xa0;».</translation>
    </message>
    <message>
        <source>A one-time code (TOTP) is registered in the portal.</source>
        <translation>Un code à usage unique (TOTP) s’enregistre dans le portail.</translation>
    </message>
    <message>
        <source>A one-time code (TOTP), as on Hunter.</source>
        <translation>Un code à usage unique (TOTP), comme sur Hunter.</translation>
    </message>
    <message>
        <source>A one-time code may be asked for after the key.</source>
        <translation>Un code à usage unique peut être demandé après la clé.</translation>
    </message>
    <message>
        <source>A partner’s page, not the factory’s own.</source>
        <translation>Une page d’un partenaire, et non de la fabrique elle-même.</translation>
    </message>
    <message>
        <source>A password or a plain key is not supported.</source>
        <translation>Un mot de passe ou une clé simple ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>A password with a code by SMS; a YubiKey can take its place.</source>
        <translation>Un mot de passe avec un code par SMS&#x202f;; une YubiKey peut le remplacer.</translation>
    </message>
    <message>
        <source>A press document counts DAEDALUS among the existing machines; the pages read plan it for autumn 2026 and confirm no start.</source>
        <translation>Un document de presse compte DAEDALUS parmi les machines existantes&#x202f;; les pages lues la prévoient pour l’automne 2026 et ne confirment aucune mise en service.</translation>
    </message>
    <message>
        <source>A press document counts it among the existing machines; the pages read plan it for autumn 2026 and confirm no start.</source>
        <translation>Un document de presse la compte parmi les machines existantes&#x202f;; les pages lues la prévoient pour l’automne 2026 et ne confirment aucune mise en service.</translation>
    </message>
    <message>
        <source>A press document of March 2025 has the machine from 2026; later pages have the building done at the end of 2026 and no service before 2027.</source>
        <translation>Un document de presse de mars 2025 annonce la machine à partir de 2026&#x202f;; selon des pages plus récentes, le bâtiment sera achevé fin 2026, sans mise en service avant 2027.</translation>
    </message>
    <message>
        <source>A press document of March 2025 offers the machine; the last page read on it is of 2020, when its end was near.</source>
        <translation>Un document de presse de mars 2025 propose la machine&#x202f;; la dernière page lue à son sujet date de 2020, alors que sa fin approchait.</translation>
    </message>
    <message>
        <source>A project’s areas are kept for 6 months after its end.</source>
        <translation>Les espaces d’un projet sont conservés 6 mois après sa fin.</translation>
    </message>
    <message>
        <source>A project’s folder can grow to 500 GB.</source>
        <translation>Le dossier d’un projet peut aller jusqu’à 500&#xa0;Go.</translation>
    </message>
    <message>
        <source>A report that settles the grant.</source>
        <translation>Un rapport qui solde l’allocation.</translation>
    </message>
    <message>
        <source>A reservation is named by --reservation=&lt;name&gt;.</source>
        <translation>Une réservation s’indique par --reservation=&lt;name&gt;.</translation>
    </message>
    <message>
        <source>A short form chosen for display.</source>
        <translation>Une forme abrégée choisie pour l’affichage.</translation>
    </message>
    <message>
        <source>A short form, which was not seen; these sections are taken as its base.</source>
        <translation>Un formulaire court, qui n’a pas été vu&#x202f;; ces rubriques en sont supposées la base.</translation>
    </message>
    <message>
        <source>A short technical assessment.</source>
        <translation>Une courte évaluation technique.</translation>
    </message>
    <message>
        <source>A start with help, and consulting.</source>
        <translation>Une aide au démarrage, et du conseil.</translation>
    </message>
    <message>
        <source>A third party, 2026-06.</source>
        <translation>Un tiers, juin 2026.</translation>
    </message>
    <message>
        <source>A token is asked for on accounts with 2FA switched on.</source>
        <translation>Un jeton est demandé pour les comptes dont la 2FA est activée.</translation>
    </message>
    <message>
        <source>A university’s documentation.</source>
        <translation>Documentation d’une université.</translation>
    </message>
    <message>
        <source>A user gives 80 GB for /gpfs/home.</source>
        <translation>Un utilisateur indique 80&#xa0;Go pour /gpfs/home.</translation>
    </message>
    <message>
        <source>A user says that /gpfs/scratch/&lt;group&gt; is wiped after about two weeks.</source>
        <translation>Selon un utilisateur, /gpfs/scratch/&lt;group&gt; est effacé après environ deux semaines.</translation>
    </message>
    <message>
        <source>A user service centre.</source>
        <translation>Un centre de services aux utilisateurs.</translation>
    </message>
    <message>
        <source>A usual job runs for 24 h at most (24:00:00).</source>
        <translation>Une tâche ordinaire dure 24&#xa0;h au plus (24:00:00).</translation>
    </message>
    <message>
        <source>AI Factories Fast Lane</source>
        <translation>AI Factories Fast Lane</translation>
    </message>
    <message>
        <source>AI Factories Large Scale</source>
        <translation>AI Factories Large Scale</translation>
    </message>
    <message>
        <source>AI Factories Playground</source>
        <translation>AI Factories Playground</translation>
    </message>
    <message>
        <source>AI Factories in all, 19 sites in 16 member states</source>
        <translation>Ensemble des fabriques d’IA, 19 sites dans 16 États membres</translation>
    </message>
    <message>
        <source>AI and Data-Intensive Applications access (older call)</source>
        <translation>Accès AI and Data-Intensive Applications (ancien appel)</translation>
    </message>
    <message>
        <source>AI containers (such as lumi-multitorch-...) lie under /appl/local/laifs/containers/, older ones under /appl/local/containers/sif-images/.</source>
        <translation>Les conteneurs d’IA (comme lumi-multitorch-...) se trouvent sous /appl/local/laifs/containers/, les plus anciens sous /appl/local/containers/sif-images/.</translation>
    </message>
    <message>
        <source>AI extension of MareNostrum 5 (first half of 2026, target)</source>
        <translation>Extension IA de MareNostrum 5 (premier semestre 2026, objectif)</translation>
    </message>
    <message>
        <source>AI for Science and Collaborative EU Projects</source>
        <translation>AI for Science and Collaborative EU Projects</translation>
    </message>
    <message>
        <source>AI operations.</source>
        <translation>Opérations d’IA.</translation>
    </message>
    <message>
        <source>AI upgrade</source>
        <translation>Mise à niveau pour l’IA</translation>
    </message>
    <message>
        <source>AI upgrade completed in 2025.</source>
        <translation>Mise à niveau pour l’IA achevée en 2025.</translation>
    </message>
    <message>
        <source>About 10 working days, 2 weeks at most.</source>
        <translation>Environ 10 jours ouvrés, 2 semaines au plus.</translation>
    </message>
    <message>
        <source>About 6,000 nodes with four superchips.</source>
        <translation>Environ 6&#x202f;000 nœuds à quatre superpuces.</translation>
    </message>
    <message>
        <source>About 62 million in short.</source>
        <translation>Environ 62 millions en arrondissant.</translation>
    </message>
    <message>
        <source>About two a month, at 10:00 Brussels time.</source>
        <translation>Environ deux par mois, à 10:00, heure de Bruxelles.</translation>
    </message>
    <message>
        <source>Above 50,000 normalised GPU-hours or 500,000 CPU-hours.</source>
        <translation>Plus de 50&#x202f;000 heures GPU normalisées ou 500&#x202f;000 heures CPU.</translation>
    </message>
    <message>
        <source>Acceleration and technology transfer by ART-ER.</source>
        <translation>Accélération et transfert de technologie par ART-ER.</translation>
    </message>
    <message>
        <source>Access within 2 working days.</source>
        <translation>Accès en 2 jours ouvrés.</translation>
    </message>
    <message>
        <source>Access within 4 working days.</source>
        <translation>Accès en 4 jours ouvrés.</translation>
    </message>
    <message>
        <source>Account and QoS are compulsory; nodes are given whole, with 4 GPUs each.</source>
        <translation>Le compte et la QoS sont obligatoires&#x202f;; les nœuds sont attribués entiers, avec 4&#xa0;GPU chacun.</translation>
    </message>
    <message>
        <source>Account, password and one-time code (TOTP) come through SUPR.</source>
        <translation>Le compte, le mot de passe et le code à usage unique (TOTP) s’obtiennent par SUPR.</translation>
    </message>
    <message>
        <source>Account, password and one-time code come through SUPR.</source>
        <translation>Le compte, le mot de passe et le code à usage unique s’obtiennent par SUPR.</translation>
    </message>
    <message>
        <source>Accounts and projects are kept in UserDB, https://userdb.hpc.cineca.it.</source>
        <translation>Les comptes et les projets sont gérés dans UserDB, https://userdb.hpc.cineca.it.</translation>
    </message>
    <message>
        <source>Accounts are &lt;grant&gt;-gpu-a100.</source>
        <translation>Les comptes s’appellent &lt;grant&gt;-gpu-a100.</translation>
    </message>
    <message>
        <source>Accounts are &lt;grant&gt;-gpu-gh200 and &lt;grant&gt;-cpu.</source>
        <translation>Les comptes sont &lt;grant&gt;-gpu-gh200 et &lt;grant&gt;-cpu.</translation>
    </message>
    <message>
        <source>Accounts are &lt;naiss project&gt;-gpu or -cpu.</source>
        <translation>Les comptes sont &lt;naiss project&gt;-gpu ou -cpu.</translation>
    </message>
    <message>
        <source>Accounts are made at https://userdb.hpc.cineca.it.</source>
        <translation>Les comptes se créent sur https://userdb.hpc.cineca.it.</translation>
    </message>
    <message>
        <source>Accounts of JSC need to be linked with MyAccessID.</source>
        <translation>Les comptes du JSC doivent être liés à MyAccessID.</translation>
    </message>
    <message>
        <source>Accounts with 2FA use the key together with a token.</source>
        <translation>Les comptes avec 2FA utilisent la clé et un jeton.</translation>
    </message>
    <message>
        <source>Addresses are admitted by a list; from others use the doornode, or ask to be added.</source>
        <translation>Les adresses sont admises d’après une liste&#x202f;; depuis les autres, passer par doornode ou demander à y être ajouté.</translation>
    </message>
    <message>
        <source>Adds the GAIA cloud and the Megaride data centre in Naples.</source>
        <translation>Ajoute le cloud GAIA et le centre de données Megaride à Naples.</translation>
    </message>
    <message>
        <source>Administrative and technical check, no peer review.</source>
        <translation>Contrôle administratif et technique, sans évaluation par les pairs.</translation>
    </message>
    <message>
        <source>Administrative check, technical assessment, scientific peer review.</source>
        <translation>Contrôle administratif, évaluation technique, évaluation scientifique par les pairs.</translation>
    </message>
    <message>
        <source>Administrative check, technical review, and peer review on excellence, on innovation and impact, and on implementation; whoever passes is served in the order of arrival.</source>
        <translation>Contrôle administratif, examen technique, et évaluation par les pairs de l’excellence, de l’innovation et de l’impact, et de la mise en œuvre&#x202f;; les projets retenus sont servis par ordre d’arrivée.</translation>
    </message>
    <message>
        <source>Advice.</source>
        <translation>Conseil.</translation>
    </message>
    <message>
        <source>After the key a one-time code (TOTP) is asked for; the prompt reads “JSC TOTP Verification code:”.</source>
        <translation>Après la clé, un code à usage unique (TOTP) est demandé&#x202f;; l’invite est «&#xa0;JSC TOTP Verification code:&#xa0;».</translation>
    </message>
    <message>
        <source>All members that are named are Greek; Cyprus takes part by its antenna.</source>
        <translation>Tous les membres cités sont grecs&#x202f;; Chypre participe par son antenne.</translation>
    </message>
    <message>
        <source>All members that are named are from this country.</source>
        <translation>Tous les membres cités sont de ce pays.</translation>
    </message>
    <message>
        <source>Also for users from industry who begin.</source>
        <translation>Aussi pour les utilisateurs de l’industrie qui débutent.</translation>
    </message>
    <message>
        <source>Amount as reported</source>
        <translation>Montant tel qu’indiqué</translation>
    </message>
    <message>
        <source>An AI extension of 2021.</source>
        <translation>Une extension pour l’IA, de 2021.</translation>
    </message>
    <message>
        <source>An SSH certificate authority issues certificates of short life for the systems.</source>
        <translation>Une autorité de certification SSH délivre des certificats de courte durée pour les systèmes.</translation>
    </message>
    <message>
        <source>An SSH key (added in SUPR), then the “Verification code”, works too.</source>
        <translation>Une clé SSH (ajoutée dans SUPR), puis le «&#xa0;Verification code&#xa0;», fonctionne aussi.</translation>
    </message>
    <message>
        <source>An SSH key is optional (ssh-copy-id).</source>
        <translation>Une clé SSH est facultative (ssh-copy-id).</translation>
    </message>
    <message>
        <source>An accelerator.</source>
        <translation>Un accélérateur.</translation>
    </message>
    <message>
        <source>An access committee.</source>
        <translation>Un comité d’accès.</translation>
    </message>
    <message>
        <source>An earlier page said early 2027.</source>
        <translation>Une page antérieure indiquait début 2027.</translation>
    </message>
    <message>
        <source>An estimate gives 10,000 to 15,000.</source>
        <translation>Une estimation donne de 10&#x202f;000 à 15&#x202f;000.</translation>
    </message>
    <message>
        <source>An innovation centre at Pier 07.</source>
        <translation>Un centre d’innovation au Pier 07.</translation>
    </message>
    <message>
        <source>An upgrade of LEONARDO.</source>
        <translation>Une mise à niveau de LEONARDO.</translation>
    </message>
    <message>
        <source>And the service desk.</source>
        <translation>Et le centre d’assistance.</translation>
    </message>
    <message>
        <source>Announced for autumn 2026; no page read confirms its start.</source>
        <translation>Annoncé pour l’automne 2026&#x202f;; aucune page lue ne confirme le démarrage.</translation>
    </message>
    <message>
        <source>Announced for the end of 2026; its start is not confirmed.</source>
        <translation>Annoncé pour la fin de 2026&#x202f;; le démarrage n’est pas confirmé.</translation>
    </message>
    <message>
        <source>Another page speaks of equal shares.</source>
        <translation>Une autre page parle de parts égales.</translation>
    </message>
    <message>
        <source>Antennas, EU share, matched nationally</source>
        <translation>Antennes, part de l’UE, complétée d’autant par les États</translation>
    </message>
    <message>
        <source>Apptainer 1.2.4 or later, and modules of NGC containers.</source>
        <translation>Apptainer 1.2.4 ou plus récent, et des modules de conteneurs NGC.</translation>
    </message>
    <message>
        <source>Apptainer works without a module; modules for GPUs begin with GPU/.</source>
        <translation>Apptainer fonctionne sans module&#x202f;; les modules pour GPU commencent par GPU/.</translation>
    </message>
    <message>
        <source>Apptainer, and a desktop by ThinLinc.</source>
        <translation>Apptainer, et un bureau à distance par ThinLinc.</translation>
    </message>
    <message>
        <source>As Benchmark, with a block on optimisation (algorithms, bottlenecks, targets) and one free text on ethics.</source>
        <translation>Comme Benchmark, avec un volet sur l’optimisation (algorithmes, goulots d’étranglement, objectifs) et un texte libre sur l’éthique.</translation>
    </message>
    <message>
        <source>As for Dynamic Access, with a fuller dossier.</source>
        <translation>Comme pour l’accès dynamique, avec un dossier plus complet.</translation>
    </message>
    <message>
        <source>As for Large-Scale.</source>
        <translation>Comme pour Large-Scale.</translation>
    </message>
    <message>
        <source>As last reported.</source>
        <translation>D’après les dernières informations.</translation>
    </message>
    <message>
        <source>As last reported; DAEDALUS is to replace it.</source>
        <translation>D’après les dernières informations&#x202f;; DAEDALUS doit le remplacer.</translation>
    </message>
    <message>
        <source>Ask for 7 cores a GPU at most.</source>
        <translation>Demander au plus 7 cœurs par GPU.</translation>
    </message>
    <message>
        <source>Asked for apart. At TGCC: an address that the organisation manages, with matching DNS, a second signature by the security officer, and perhaps a security enquiry of up to 3 months.</source>
        <translation>À demander à part. Au TGCC&#xa0;: une adresse gérée par l’organisme, avec un DNS concordant, une seconde signature du responsable de la sécurité, et peut-être une enquête de sécurité de 3 mois au plus.</translation>
    </message>
    <message>
        <source>Asks for the password and a one-time code (TOTP, “Verification code:”), with a secret of its own for each cluster.</source>
        <translation>Demande le mot de passe et un code à usage unique (TOTP, «&#xa0;Verification code:&#xa0;»), avec un secret propre à chaque supercalculateur.</translation>
    </message>
    <message>
        <source>Asks for the password and a one-time code; with a key, for the code alone.</source>
        <translation>Demande le mot de passe et un code à usage unique&#x202f;; avec une clé, le code seul.</translation>
    </message>
    <message>
        <source>Asks for the password at each login; keys serve up to the institution’s jump host alone.</source>
        <translation>Demande le mot de passe à chaque connexion&#x202f;; les clés ne servent que jusqu’au serveur de rebond de l’établissement.</translation>
    </message>
    <message>
        <source>Asks for the password at each login; only declared addresses are admitted.</source>
        <translation>Demande le mot de passe à chaque connexion&#x202f;; seules les adresses déclarées sont admises.</translation>
    </message>
    <message>
        <source>At least 25,000 node-hours on Hunter, 45,000,000 core-hours on SuperMUC-NG phase 1, 140,000 GPU-hours on phase 2, or 5250e18 floating-point operations a year on JUWELS.</source>
        <translation>Au moins 25&#x202f;000 heures nœud sur Hunter, 45&#x202f;000&#x202f;000 heures cœur sur SuperMUC-NG phase 1, 140&#x202f;000 heures GPU sur la phase 2, ou 5250e18 opérations en virgule flottante par an sur JUWELS.</translation>
    </message>
    <message>
        <source>At the Tecnopolo DAMA.</source>
        <translation>Au Tecnopolo DAMA.</translation>
    </message>
    <message>
        <source>At the next meeting, every 3 weeks.</source>
        <translation>À la prochaine réunion, toutes les 3 semaines.</translation>
    </message>
    <message>
        <source>Austrian Scientific Computing (VSC/ASC, MUSICA)</source>
        <translation>Austrian Scientific Computing (VSC/ASC, MUSICA)</translation>
    </message>
    <message>
        <source>Austrian universities.</source>
        <translation>Universités autrichiennes.</translation>
    </message>
    <message>
        <source>Baden-Wuerttemberg share</source>
        <translation>Part du Bade-Wurtemberg</translation>
    </message>
    <message>
        <source>Being installed or already running: not confirmed.</source>
        <translation>En cours d’installation ou déjà en service&#xa0;: non confirmé.</translation>
    </message>
    <message>
        <source>Below the thresholds of Large-Scale.</source>
        <translation>Au-dessous des seuils de Large-Scale.</translation>
    </message>
    <message>
        <source>Benchmark access</source>
        <translation>Accès Benchmark</translation>
    </message>
    <message>
        <source>Bulgarian language models</source>
        <translation>modèles de langue bulgares</translation>
    </message>
    <message>
        <source>By RENATER’s federation or an eDARI account.</source>
        <translation>Par la fédération de RENATER ou un compte eDARI.</translation>
    </message>
    <message>
        <source>By a page which says that only four of the nineteen have one.</source>
        <translation>D’après une page selon laquelle seules quatre des dix-neuf en ont un.</translation>
    </message>
    <message>
        <source>By the contact form.</source>
        <translation>Par le formulaire de contact.</translation>
    </message>
    <message>
        <source>By the contact form; computing time comes through the JU’s modes (Playground is named for the inference service Aitta).</source>
        <translation>Par le formulaire de contact&#x202f;; le temps de calcul s’obtient par les modes de l’entreprise commune (Playground est cité pour le service d’inférence Aitta).</translation>
    </message>
    <message>
        <source>By the rules for AI agents people decide on submitting and cancelling; scripts that make and submit jobs are barred on the hosts that waive 2FA.</source>
        <translation>Selon les règles pour les agents d’IA, ce sont des personnes qui décident de soumettre et d’annuler&#x202f;; les scripts qui créent et soumettent des tâches sont interdits sur les hôtes dispensés de 2FA.</translation>
    </message>
    <message>
        <source>CINECA ISCRA (A/B/C and AI)</source>
        <translation>CINECA ISCRA (A/B/C et IA)</translation>
    </message>
    <message>
        <source>CPU login, 4 nodes.</source>
        <translation>Connexion CPU, 4 nœuds.</translation>
    </message>
    <message>
        <source>CPU nodes have the family of qcpu.</source>
        <translation>Les nœuds CPU ont les files d’attente de la famille qcpu.</translation>
    </message>
    <message>
        <source>CSC / Finnish LUMI project</source>
        <translation>CSC / projet LUMI finlandais</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>CV of the principal investigator</source>
        <translation>CV du responsable scientifique</translation>
    </message>
    <message>
        <source>Call COAIF-03, to coordinate factories and antennas</source>
        <translation>Appel COAIF-03, pour coordonner les fabriques et les antennes</translation>
    </message>
    <message>
        <source>Calls for production; preparatory access is open all the time.</source>
        <translation>Appels pour la production&#x202f;; l’accès préparatoire est ouvert en permanence.</translation>
    </message>
    <message>
        <source>Can be reached from any network.</source>
        <translation>Accessible depuis n’importe quel réseau.</translation>
    </message>
    <message>
        <source>Catalonia</source>
        <translation>Catalogne</translation>
    </message>
    <message>
        <source>Class C by periodic windows: one that closes on 15 November is answered by 31 December.</source>
        <translation>Classe C par périodes&#xa0;: pour celle qui se clôt le 15 novembre, réponse avant le 31 décembre.</translation>
    </message>
    <message>
        <source>Class C within 45 days of the window’s end.</source>
        <translation>Classe C dans les 45 jours après la fin de la période.</translation>
    </message>
    <message>
        <source>Climate and legal come from one of the sources alone.</source>
        <translation>Climat et droit ne viennent que d’une des sources.</translation>
    </message>
    <message>
        <source>Closed or replaced.</source>
        <translation>Fermé ou remplacé.</translation>
    </message>
    <message>
        <source>Code by SMS or YubiKey with the password; logins by key go to port 27.</source>
        <translation>Code par SMS ou YubiKey avec le mot de passe&#x202f;; les connexions par clé passent par le port 27.</translation>
    </message>
    <message>
        <source>Commands over SSH need the environment of a login shell: bash -lc &apos;...&apos;; a plain ssh host sbatch lacks the profile.</source>
        <translation>Les commandes par SSH ont besoin de l’environnement d’un shell de connexion&#xa0;: bash -lc &apos;...&apos;&#x202f;; un simple ssh host sbatch n’a pas le profil.</translation>
    </message>
    <message>
        <source>Compute nodes have no internet by default.</source>
        <translation>Les nœuds de calcul n’ont pas Internet par défaut.</translation>
    </message>
    <message>
        <source>Compute nodes have no internet, except in dev-arm and dev-x86.</source>
        <translation>Les nœuds de calcul n’ont pas Internet, sauf dans dev-arm et dev-x86.</translation>
    </message>
    <message>
        <source>Compute nodes have no internet, login nodes do.</source>
        <translation>Les nœuds de calcul n’ont pas Internet, les nœuds de connexion l’ont.</translation>
    </message>
    <message>
        <source>Compute nodes have no internet.</source>
        <translation>Les nœuds de calcul n’ont pas Internet.</translation>
    </message>
    <message>
        <source>Compute nodes reach the internet, as a user saw in 2026-07.</source>
        <translation>Les nœuds de calcul ont accès à Internet, comme l’a constaté un utilisateur en juillet 2026.</translation>
    </message>
    <message>
        <source>Connections outwards need a permission; the proxy is http://proxy-l-adastra.cines.fr:3128.</source>
        <translation>Les connexions sortantes exigent une autorisation&#x202f;; le proxy est http://proxy-l-adastra.cines.fr:3128.</translation>
    </message>
    <message>
        <source>Consortium ES+PT+TR+RO</source>
        <translation>Consortium ES+PT+TR+RO</translation>
    </message>
    <message>
        <source>Consortium costs (2023 plan)</source>
        <translation>Coûts du consortium (plan de 2023)</translation>
    </message>
    <message>
        <source>Containers by pcocc-rs.</source>
        <translation>Conteneurs par pcocc-rs.</translation>
    </message>
    <message>
        <source>Contract of May 2025</source>
        <translation>Contrat de mai 2025</translation>
    </message>
    <message>
        <source>Contract signed in 2026.</source>
        <translation>Contrat signé en 2026.</translation>
    </message>
    <message>
        <source>Contract signed on 21 April 2026. Counted among NVIDIA-based projects in June 2026.</source>
        <translation>Contrat signé le 21 avril 2026. Compté parmi les projets à base de NVIDIA en juin 2026.</translation>
    </message>
    <message>
        <source>Contract, half EU</source>
        <translation>Contrat, moitié UE</translation>
    </message>
    <message>
        <source>Contract, half EuroHPC, rest Spain, Portugal and Turkey</source>
        <translation>Contrat, moitié EuroHPC, le reste Espagne, Portugal et Turquie</translation>
    </message>
    <message>
        <source>Czech participation</source>
        <translation>Participation tchèque</translation>
    </message>
    <message>
        <source>Czech research by open access; companies by the director’s discretion.</source>
        <translation>Recherche tchèque par l’accès ouvert&#x202f;; entreprises sur décision du directeur.</translation>
    </message>
    <message>
        <source>DAEDALUS</source>
        <translation>DAEDALUS</translation>
    </message>
    <message>
        <source>DAEDALUS operational (autumn 2026, plan)</source>
        <translation>DAEDALUS en service (automne 2026, prévision)</translation>
    </message>
    <message>
        <source>DAEDALUS stands in Lavrio, south-east of Athens.</source>
        <translation>DAEDALUS se trouve à Lavrio, au sud-est d’Athènes.</translation>
    </message>
    <message>
        <source>Danish researchers and students.</source>
        <translation>Chercheurs et étudiants danois.</translation>
    </message>
    <message>
        <source>Data access of all JSC systems.</source>
        <translation>Accès aux données de tous les systèmes du JSC.</translation>
    </message>
    <message>
        <source>Data access.</source>
        <translation>Accès aux données.</translation>
    </message>
    <message>
        <source>Data centres in Bissen and Bettembourg.</source>
        <translation>Centres de données à Bissen et à Bettembourg.</translation>
    </message>
    <message>
        <source>Data goes over transfer1-4, opened from your side.</source>
        <translation>Les données passent par transfer1-4, connexion ouverte de votre côté.</translation>
    </message>
    <message>
        <source>Data mover, no shell (dmover1-4, 131.175.44.50-53).</source>
        <translation>Transfert de données, sans shell (dmover1-4, 131.175.44.50-53).</translation>
    </message>
    <message>
        <source>Data services through LNDS.</source>
        <translation>Services de données par le LNDS.</translation>
    </message>
    <message>
        <source>Data sets.</source>
        <translation>Jeux de données.</translation>
    </message>
    <message>
        <source>Data spaces.</source>
        <translation>Espaces de données.</translation>
    </message>
    <message>
        <source>Data transfer nodes dtn-1 and dtn-2; their full names were not found.</source>
        <translation>Nœuds de transfert de données dtn-1 et dtn-2&#x202f;; leurs noms complets n’ont pas été trouvés.</translation>
    </message>
    <message>
        <source>Data transfer; share the same file system.</source>
        <translation>Transfert de données&#x202f;; même système de fichiers.</translation>
    </message>
    <message>
        <source>Data-centre building (target budget)</source>
        <translation>Bâtiment du centre de données (budget visé)</translation>
    </message>
    <message>
        <source>DeiC local and national pools</source>
        <translation>Contingents locaux et nationaux de DeiC</translation>
    </message>
    <message>
        <source>Described as the fastest in Poland.</source>
        <translation>Décrit comme le plus rapide de Pologne.</translation>
    </message>
    <message>
        <source>Development access</source>
        <translation>Accès Development</translation>
    </message>
    <message>
        <source>Discoverer / Discoverer+</source>
        <translation>Discoverer / Discoverer+</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>État néerlandais</translation>
    </message>
    <message>
        <source>Dutch staff with tenure.</source>
        <translation>Personnel néerlandais titulaire.</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>Part de l’UE</translation>
    </message>
    <message>
        <source>Each day: step ssh login &apos;&lt;e-mail&gt;&apos; --provisioner cineca-hpc; the certificate goes to the running ssh-agent.</source>
        <translation>Chaque jour&#xa0;: step ssh login &apos;&lt;e-mail&gt;&apos; --provisioner cineca-hpc&#x202f;; le certificat est transmis au ssh-agent en cours.</translation>
    </message>
    <message>
        <source>Early 2027 in an older text of SURF, end of 2027 or early 2028 in December 2025.</source>
        <translation>Début 2027 dans un texte antérieur de SURF, fin 2027 ou début 2028 en décembre 2025.</translation>
    </message>
    <message>
        <source>EasyBuild and Lmod are there on compute nodes alone: login nodes have no module command.</source>
        <translation>EasyBuild et Lmod n’existent que sur les nœuds de calcul&#xa0;: les nœuds de connexion n’ont pas la commande module.</translation>
    </message>
    <message>
        <source>Education.</source>
        <translation>Enseignement.</translation>
    </message>
    <message>
        <source>Eight GPUs a node; the number of nodes is not verified.</source>
        <translation>Huit GPU par nœud&#x202f;; le nombre de nœuds n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Eligibility and a technical check, no competition.</source>
        <translation>Éligibilité et contrôle technique, sans mise en concurrence.</translation>
    </message>
    <message>
        <source>Eligibility and technical assessment only.</source>
        <translation>Éligibilité et évaluation technique seulement.</translation>
    </message>
    <message>
        <source>Equal halves from the EU and Luxembourg, or a Luxembourg share of about 60 M EUR.</source>
        <translation>Parts égales de l’UE et du Luxembourg, ou une part luxembourgeoise d’environ 60&#xa0;M€.</translation>
    </message>
    <message>
        <source>EuroHPC</source>
        <translation>EuroHPC</translation>
    </message>
    <message>
        <source>EuroHPC Federation Platform, first release on 2026-04-15.</source>
        <translation>EuroHPC Federation Platform, première version le 15 avril 2026.</translation>
    </message>
    <message>
        <source>EuroHPC pays half, Sweden half.</source>
        <translation>EuroHPC paie la moitié, la Suède l’autre.</translation>
    </message>
    <message>
        <source>EuroHPC share</source>
        <translation>Part d’EuroHPC</translation>
    </message>
    <message>
        <source>EuroHPC’s users write to eurohpc_support@bsc.es.</source>
        <translation>Les utilisateurs d’EuroHPC écrivent à eurohpc_support@bsc.es.</translation>
    </message>
    <message>
        <source>Evidence of scaling</source>
        <translation>Preuve du passage à l’échelle</translation>
    </message>
    <message>
        <source>Experimental inference platform.</source>
        <translation>Plateforme d’inférence expérimentale.</translation>
    </message>
    <message>
        <source>Experimental quantum platform.</source>
        <translation>Plateforme quantique expérimentale.</translation>
    </message>
    <message>
        <source>Experts.</source>
        <translation>Experts.</translation>
    </message>
    <message>
        <source>Export control: no use from countries under sanctions.</source>
        <translation>Contrôle des exportations&#xa0;: aucune utilisation depuis des pays sous sanctions.</translation>
    </message>
    <message>
        <source>Extreme Scale access</source>
        <translation>Accès Extreme Scale</translation>
    </message>
    <message>
        <source>Finnish higher education and state institutes.</source>
        <translation>Enseignement supérieur et instituts publics finlandais.</translation>
    </message>
    <message>
        <source>Finnish state share</source>
        <translation>Part de l’État finlandais</translation>
    </message>
    <message>
        <source>First login, to create the TOTP secret.</source>
        <translation>Première connexion, pour créer le secret TOTP.</translation>
    </message>
    <message>
        <source>First national tranche</source>
        <translation>Première tranche nationale</translation>
    </message>
    <message>
        <source>Flash can grow to 100 TB; its 30-day purge was announced and not yet active in the copy read.</source>
        <translation>Flash peut aller jusqu’à 100&#xa0;To&#x202f;; sa purge à 30 jours était annoncée et pas encore active dans la copie lue.</translation>
    </message>
    <message>
        <source>For 2027.</source>
        <translation>Pour 2027.</translation>
    </message>
    <message>
        <source>For AI work of high impact, such as foundation models.</source>
        <translation>Pour des travaux d’IA à fort impact, comme les modèles de fondation.</translation>
    </message>
    <message>
        <source>For V100: qos_gpu-dev, -t3 and -t4; for A100 qos_gpu_a100-dev and -t3 (no t4); for H100 qos_gpu_h100-dev, 2 h, -t3, 20 h, and -t4.</source>
        <translation>Pour V100&#xa0;: qos_gpu-dev, -t3 et -t4&#x202f;; pour A100&#xa0;: qos_gpu_a100-dev et -t3 (pas de t4)&#x202f;; pour H100&#xa0;: qos_gpu_h100-dev, 2&#xa0;h, -t3, 20&#xa0;h, et -t4.</translation>
    </message>
    <message>
        <source>For a renewal: a report on what was done, and the ids in HAL.</source>
        <translation>Pour un renouvellement&#xa0;: un rapport sur le travail accompli, et les identifiants HAL.</translation>
    </message>
    <message>
        <source>For accounts: gestutil@idris.fr.</source>
        <translation>Pour les comptes&#xa0;: gestutil@idris.fr.</translation>
    </message>
    <message>
        <source>For each partition; the table of 2025 and a catalogue of 2026-08 agree. Inference may use 10% of the award at most.</source>
        <translation>Pour chaque partition&#x202f;; le tableau de 2025 et un catalogue d’août 2026 concordent. L’inférence peut utiliser au plus 10&#xa0;% de l’attribution.</translation>
    </message>
    <message>
        <source>For those who already know supercomputers.</source>
        <translation>Pour ceux qui connaissent déjà les supercalculateurs.</translation>
    </message>
    <message>
        <source>Four GPUs a node; the number of nodes is not verified.</source>
        <translation>Quatre GPU par nœud&#x202f;; le nombre de nœuds n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Four a node.</source>
        <translation>Quatre par nœud.</translation>
    </message>
    <message>
        <source>Free for firms and research centres.</source>
        <translation>Gratuit pour les entreprises et les centres de recherche.</translation>
    </message>
    <message>
        <source>From Finland and partner countries.</source>
        <translation>De Finlande et des pays partenaires.</translation>
    </message>
    <message>
        <source>From a page of low reliability.</source>
        <translation>D’après une page peu fiable.</translation>
    </message>
    <message>
        <source>From a source of low reliability.</source>
        <translation>D’après une source peu fiable.</translation>
    </message>
    <message>
        <source>From elsewhere the VPN of HLRS is needed.</source>
        <translation>D’ailleurs, il faut le VPN du HLRS.</translation>
    </message>
    <message>
        <source>From the whole EU.</source>
        <translation>De toute l’UE.</translation>
    </message>
    <message>
        <source>From within a job the host-based login to the data mover does not work.</source>
        <translation>Depuis une tâche, la connexion au nœud de transfert fondée sur l’hôte (host-based) ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Further hubs in Prague and Brno.</source>
        <translation>Autres pôles à Prague et à Brno.</translation>
    </message>
    <message>
        <source>GCS Large-Scale</source>
        <translation>GCS Large-Scale</translation>
    </message>
    <message>
        <source>GCS Regular and test projects</source>
        <translation>GCS, projets réguliers et projets de test</translation>
    </message>
    <message>
        <source>GENCI Dynamic Access (AD)</source>
        <translation>GENCI, accès dynamique (AD)</translation>
    </message>
    <message>
        <source>GENCI Regular Access (AR)</source>
        <translation>GENCI, accès régulier (AR)</translation>
    </message>
    <message>
        <source>GPU login, 4 nodes (one repository writes gpulogingpu).</source>
        <translation>Connexion GPU, 4 nœuds (un dépôt écrit gpulogingpu).</translation>
    </message>
    <message>
        <source>GPU node types now in service</source>
        <translation>Types de nœuds GPU actuellement en service</translation>
    </message>
    <message>
        <source>GPU nodes</source>
        <translation>Nœuds GPU</translation>
    </message>
    <message>
        <source>GPU nodes are aarch64, the login nodes are not.</source>
        <translation>Les nœuds GPU sont en aarch64, pas les nœuds de connexion.</translation>
    </message>
    <message>
        <source>GPU nodes are aarch64.</source>
        <translation>Les nœuds GPU sont en aarch64.</translation>
    </message>
    <message>
        <source>GRNET ARIS / DAEDALUS</source>
        <translation>GRNET ARIS / DAEDALUS</translation>
    </message>
    <message>
        <source>German universities and publicly funded institutes.</source>
        <translation>Universités allemandes et instituts à financement public.</translation>
    </message>
    <message>
        <source>Give --account=&lt;account&gt;; accounts look like d2026d06-166-users.</source>
        <translation>Indiquer --account=&lt;account&gt;&#x202f;; les comptes ressemblent à d2026d06-166-users.</translation>
    </message>
    <message>
        <source>Give --account=&lt;grant&gt;, plXXXX-NN.</source>
        <translation>Indiquer --account=&lt;grant&gt;, plXXXX-NN.</translation>
    </message>
    <message>
        <source>Give --account=&lt;project&gt;, such as ehpc-aif-&lt;year&gt;pgNN-NNN.</source>
        <translation>Indiquer --account=&lt;project&gt;, par exemple ehpc-aif-&lt;year&gt;pgNN-NNN.</translation>
    </message>
    <message>
        <source>Give --account=&lt;project&gt;.</source>
        <translation>Indiquer --account=&lt;project&gt;.</translation>
    </message>
    <message>
        <source>Give --account=&lt;project&gt;@v100, @a100, @h100 or @cpu.</source>
        <translation>Indiquer --account=&lt;project&gt;@v100, @a100, @h100 ou @cpu.</translation>
    </message>
    <message>
        <source>Give --account=project_&lt;id&gt;; ids look like project_46XXXXXXX.</source>
        <translation>Indiquer --account=project_&lt;id&gt;&#x202f;; les identifiants ressemblent à project_46XXXXXXX.</translation>
    </message>
    <message>
        <source>Give --gpus or --gpus-per-node, or all 4 are taken; a node has 4 GH200.</source>
        <translation>Indiquer --gpus ou --gpus-per-node, sinon les 4 sont pris&#x202f;; un nœud a 4 GH200.</translation>
    </message>
    <message>
        <source>Give --gpus=N.</source>
        <translation>Indiquer --gpus=N.</translation>
    </message>
    <message>
        <source>Give --qos=&lt;project&gt;: the QoS has the account’s name.</source>
        <translation>Indiquer --qos=&lt;project&gt;&#xa0;: la QoS porte le nom du compte.</translation>
    </message>
    <message>
        <source>Give -A &lt;project&gt;, such as OPEN-XX-XX.</source>
        <translation>Indiquer -A &lt;project&gt;, par exemple OPEN-XX-XX.</translation>
    </message>
    <message>
        <source>Give -A &lt;project&gt;, such as berzelius-YYYY-NNN.</source>
        <translation>Indiquer -A &lt;project&gt;, par exemple berzelius-YYYY-NNN.</translation>
    </message>
    <message>
        <source>Give -A or --account=&lt;account&gt;; names such as EUHPC_... and AIFAC_... stand in users’ scripts.</source>
        <translation>Indiquer -A ou --account=&lt;account&gt;&#x202f;; des noms comme EUHPC_... et AIFAC_... figurent dans des scripts d’utilisateurs.</translation>
    </message>
    <message>
        <source>Give -W group_list=&lt;group&gt;.</source>
        <translation>Indiquer -W group_list=&lt;group&gt;.</translation>
    </message>
    <message>
        <source>Give a --partition and a --qos that match.</source>
        <translation>Indiquer une --partition et une --qos qui vont ensemble.</translation>
    </message>
    <message>
        <source>Greek researchers; SMEs through NCC Greece or Pharos.</source>
        <translation>Chercheurs grecs&#x202f;; PME par NCC Greece ou Pharos.</translation>
    </message>
    <message>
        <source>Guides for users.</source>
        <translation>Guides pour les utilisateurs.</translation>
    </message>
    <message>
        <source>HLRS and LRZ: at any time. JSC (JUPITER, JUWELS): twice a year with the large-scale call.</source>
        <translation>HLRS et LRZ&#xa0;: à tout moment. JSC (JUPITER, JUWELS)&#xa0;: deux fois par an, avec l’appel Large-Scale.</translation>
    </message>
    <message>
        <source>HPL of November 2025.</source>
        <translation>HPL de novembre 2025.</translation>
    </message>
    <message>
        <source>Half of 70 M EUR, which is 35, or about 38 M EUR.</source>
        <translation>La moitié de 70&#xa0;M€, soit 35, ou environ 38&#xa0;M€.</translation>
    </message>
    <message>
        <source>Half of it from EuroHPC.</source>
        <translation>La moitié vient d’EuroHPC.</translation>
    </message>
    <message>
        <source>Half of it from the EU.</source>
        <translation>La moitié vient de l’UE.</translation>
    </message>
    <message>
        <source>Half of it national, from 2026.</source>
        <translation>La moitié vient du pays, à partir de 2026.</translation>
    </message>
    <message>
        <source>Half of the total, about EUR 4.65 M.</source>
        <translation>La moitié du total, environ 4,65&#xa0;M€.</translation>
    </message>
    <message>
        <source>Help is asked for by the form at https://lumi-supercomputer.eu/user-support/need-help.</source>
        <translation>L’aide se demande par le formulaire de https://lumi-supercomputer.eu/user-support/need-help.</translation>
    </message>
    <message>
        <source>Help with making models.</source>
        <translation>Aide à la création de modèles.</translation>
    </message>
    <message>
        <source>Home is thought to have 25 GB, and scratch to be purged after 90 d.</source>
        <translation>Home aurait 25&#xa0;Go, et scratch serait purgé après 90&#xa0;j.</translation>
    </message>
    <message>
        <source>Homes lie under /ccc/cont003/home/...</source>
        <translation>Les dossiers personnels sont sous /ccc/cont003/home/...</translation>
    </message>
    <message>
        <source>Host in Maribor, technical coordination in Ljubljana.</source>
        <translation>Hôte à Maribor, coordination technique à Ljubljana.</translation>
    </message>
    <message>
        <source>Host keys are signed by the authority *.asc.ac.at; single fingerprints are not published. The page read was written for the test phase (musica_test).</source>
        <translation>Les clés d’hôte sont signées par l’autorité *.asc.ac.at&#x202f;; les empreintes individuelles ne sont pas publiées. La page lue a été écrite pour la phase de test (musica_test).</translation>
    </message>
    <message>
        <source>Hotline: hotline.tgcc@cea.fr, +33 17757 4242.</source>
        <translation>Assistance téléphonique&#xa0;: hotline.tgcc@cea.fr, +33 17757 4242.</translation>
    </message>
    <message>
        <source>IDEs and AI agents are not allowed on login nodes; a session there has 2 CPUs, 4 GB and 10 MB/s.</source>
        <translation>Les IDE et les agents d’IA ne sont pas autorisés sur les nœuds de connexion&#x202f;; une session y a 2 CPU, 4&#xa0;Go et 10&#xa0;Mo/s.</translation>
    </message>
    <message>
        <source>IDEs and agents are not allowed on login nodes.</source>
        <translation>Les IDE et les agents ne sont pas autorisés sur les nœuds de connexion.</translation>
    </message>
    <message>
        <source>IDRIS’s own pages; the form was seen in 2026-09.</source>
        <translation>Pages de l’IDRIS&#x202f;; le formulaire a été vu en septembre 2026.</translation>
    </message>
    <message>
        <source>IPv4 may have to be forced, because the from-clause lists IPv4 only.</source>
        <translation>Il peut falloir forcer IPv4, car la clause from n’énumère que des adresses IPv4.</translation>
    </message>
    <message>
        <source>IPv6 login.</source>
        <translation>Connexion IPv6.</translation>
    </message>
    <message>
        <source>IT and cybersecurity incl. quantum</source>
        <translation>informatique et cybersécurité, dont quantique</translation>
    </message>
    <message>
        <source>IT4I open access, multi-year, director’s discretion</source>
        <translation>IT4I, accès ouvert, pluriannuel, sur décision du directeur</translation>
    </message>
    <message>
        <source>IT4LIA AI Factory packages TRY / Medium / Large</source>
        <translation>Offres TRY / Medium / Large de la fabrique d’IA IT4LIA</translation>
    </message>
    <message>
        <source>Images of Singularity.</source>
        <translation>Images Singularity.</translation>
    </message>
    <message>
        <source>Implied by the planned machine; no page on it was found.</source>
        <translation>Déduit de la machine prévue&#x202f;; aucune page à ce sujet n’a été trouvée.</translation>
    </message>
    <message>
        <source>In known_hosts the name is written [host]:8822; the key was read in a copy of the official page.</source>
        <translation>Dans known_hosts, le nom s’écrit [host]:8822&#x202f;; la clé a été lue dans une copie de la page officielle.</translation>
    </message>
    <message>
        <source>In the visualisation part LUMI-D.</source>
        <translation>Dans la partie visualisation LUMI-D.</translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation>Incubation</translation>
    </message>
    <message>
        <source>Industry only inside a project of Horizon Europe or Digital Europe.</source>
        <translation>Industrie seulement dans un projet d’Horizon Europe ou du programme pour une Europe numérique.</translation>
    </message>
    <message>
        <source>Industry’s modes may take up to 30% of the JU’s share; Playground and Fast Lane together 10% at most.</source>
        <translation>Les modes de l’industrie peuvent prendre jusqu’à 30&#xa0;% de la part de l’entreprise commune&#x202f;; Playground et Fast Lane ensemble, 10&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>Installation in 2026; its completion is not confirmed.</source>
        <translation>Installation en 2026&#x202f;; son achèvement n’est pas confirmé.</translation>
    </message>
    <message>
        <source>Interest was collected, the regulation was amended, and the call for bids slipped; no page read names a winner.</source>
        <translation>Les manifestations d’intérêt ont été recueillies, le règlement modifié, et l’appel d’offres a pris du retard&#x202f;; aucune page lue ne nomme de lauréat.</translation>
    </message>
    <message>
        <source>It equals DAEDALUS (41 M) with the Lavrio data centre (17.9 M), so it is probably the machine and its building.</source>
        <translation>Ce montant égale DAEDALUS (41&#xa0;M) plus le centre de données de Lavrio (17,9&#xa0;M)&#xa0;: il s’agit donc probablement de la machine et de son bâtiment.</translation>
    </message>
    <message>
        <source>It is mentioned; the file was not found.</source>
        <translation>Il est mentionné&#x202f;; le fichier n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>It was January 2027 in an earlier page; Leonardo is used until then.</source>
        <translation>C’était janvier 2027 dans une page antérieure&#x202f;; Leonardo est utilisé d’ici là.</translation>
    </message>
    <message>
        <source>Italian researchers.</source>
        <translation>Chercheurs italiens.</translation>
    </message>
    <message>
        <source>Its GPUs are thought to be A100 of 40 GB.</source>
        <translation>Ses GPU seraient des A100 de 40&#xa0;Go.</translation>
    </message>
    <message>
        <source>Its ed25519 host key is said to be SHA256:AMzlfN8g69jQGN26hYJqtag20d2CYG2Xg16VXmJv5V0; compare it with the operator’s page.</source>
        <translation>Sa clé d’hôte ed25519 serait SHA256:AMzlfN8g69jQGN26hYJqtag20d2CYG2Xg16VXmJv5V0&#x202f;; comparez-la avec la page de l’opérateur.</translation>
    </message>
    <message>
        <source>Its machine was in procurement in May 2026.</source>
        <translation>Sa machine était en cours d’acquisition en mai 2026.</translation>
    </message>
    <message>
        <source>Its maker and accelerators were not published in November 2025.</source>
        <translation>Son constructeur et ses accélérateurs n’étaient pas publiés en novembre 2025.</translation>
    </message>
    <message>
        <source>Its site is not announced.</source>
        <translation>Son emplacement n’est pas annoncé.</translation>
    </message>
    <message>
        <source>January 2027 in the first plan, end of 2027 in 2026.</source>
        <translation>Janvier 2027 dans le premier plan, fin 2027 selon les informations de 2026.</translation>
    </message>
    <message>
        <source>Jobs name the kind of node, such as --constraint=MI250.</source>
        <translation>Les tâches indiquent le type de nœud, par exemple --constraint=MI250.</translation>
    </message>
    <message>
        <source>Jobs that draw little power (under 90 W on average) are stopped.</source>
        <translation>Les tâches qui consomment peu d’électricité (moins de 90&#xa0;W en moyenne) sont arrêtées.</translation>
    </message>
    <message>
        <source>Jobs that draw little power, under 90 W on average, are stopped.</source>
        <translation>Les tâches qui consomment peu d’électricité, moins de 90&#xa0;W en moyenne, sont arrêtées.</translation>
    </message>
    <message>
        <source>Joint procurement, run through the EuroHPC JU.</source>
        <translation>Acquisition conjointe, menée par l’intermédiaire de l’EuroHPC JU.</translation>
    </message>
    <message>
        <source>Jump host, password and OTP only.</source>
        <translation>Hôte de rebond, mot de passe et OTP seulement.</translation>
    </message>
    <message>
        <source>Keys are added on the account’s page at service.vsc.ac.at.</source>
        <translation>Les clés s’ajoutent sur la page du compte, à l’adresse service.vsc.ac.at.</translation>
    </message>
    <message>
        <source>Keys are ed25519 (preferred) or RSA 4096, with a passphrase.</source>
        <translation>Les clés sont ed25519 (de préférence) ou RSA 4096, avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Keys in PKCS#11 or PIV tokens work; sk-ssh-ed25519 and sk-ecdsa are accepted.</source>
        <translation>Les clés sur jetons PKCS#11 ou PIV fonctionnent&#x202f;; sk-ssh-ed25519 et sk-ecdsa sont acceptées.</translation>
    </message>
    <message>
        <source>LUMI AI Factory services</source>
        <translation>Services de la LUMI AI Factory</translation>
    </message>
    <message>
        <source>LUMI-O is an object storage (S3) with 150 TB for each project.</source>
        <translation>LUMI-O est un stockage objet (S3) de 150&#xa0;To par projet.</translation>
    </message>
    <message>
        <source>LUMI’s own connections leave from 193.167.209.128/26.</source>
        <translation>Les connexions sortantes de LUMI partent de 193.167.209.128/26.</translation>
    </message>
    <message>
        <source>Larger figure in one press item</source>
        <translation>Montant supérieur donné par un article de presse</translation>
    </message>
    <message>
        <source>Launch money</source>
        <translation>Fonds de lancement</translation>
    </message>
    <message>
        <source>Launched; its machine KarolAIna is still to come.</source>
        <translation>Lancée&#x202f;; sa machine KarolAIna est encore à venir.</translation>
    </message>
    <message>
        <source>Linked with the antenna HEARTS, not with a factory.</source>
        <translation>Lié à l’antenne HEARTS, et non à une fabrique.</translation>
    </message>
    <message>
        <source>Listed as closed for a while on 2026-08-23; open again in late September 2026 with Leonardo Booster as the only partition.</source>
        <translation>Indiqué comme fermé pour un temps le 23 août 2026&#x202f;; de nouveau ouvert fin septembre 2026, avec Leonardo Booster pour seule partition.</translation>
    </message>
    <message>
        <source>Little.</source>
        <translation>Peu de chose.</translation>
    </message>
    <message>
        <source>Lmod 8.5; Singularity 3.11; Enroot and Pyxis on GPU nodes; Open OnDemand.</source>
        <translation>Lmod 8.5&#x202f;; Singularity 3.11&#x202f;; Enroot et Pyxis sur les nœuds GPU&#x202f;; Open OnDemand.</translation>
    </message>
    <message>
        <source>Lmod: module load LUMI/&lt;stack&gt; partition/G.</source>
        <translation>Lmod&#xa0;: module load LUMI/&lt;stack&gt; partition/G.</translation>
    </message>
    <message>
        <source>Login (ln01-ln04).</source>
        <translation>Connexion (ln01-ln04).</translation>
    </message>
    <message>
        <source>Login by password and OTP.</source>
        <translation>Connexion par mot de passe et OTP.</translation>
    </message>
    <message>
        <source>Login by ssh key.</source>
        <translation>Connexion par clé ssh.</translation>
    </message>
    <message>
        <source>Login for addresses not on the list: text menu, choose Snellius, password typed again; no file copy, no X11.</source>
        <translation>Connexion pour les adresses hors liste&#xa0;: menu texte, choisir Snellius, saisir de nouveau le mot de passe&#x202f;; ni copie de fichiers, ni X11.</translation>
    </message>
    <message>
        <source>Login from Bulgarian academic networks, no VPN, IPv4.</source>
        <translation>Connexion depuis les réseaux universitaires bulgares, sans VPN, IPv4.</translation>
    </message>
    <message>
        <source>Login nodes are x86_64, GPU nodes aarch64.</source>
        <translation>Les nœuds de connexion sont x86_64, les nœuds GPU aarch64.</translation>
    </message>
    <message>
        <source>Login nodes reach the internet, compute nodes do not.</source>
        <translation>Les nœuds de connexion ont accès à Internet, pas les nœuds de calcul.</translation>
    </message>
    <message>
        <source>Login nodes stop a process after 10 min of CPU time.</source>
        <translation>Les nœuds de connexion arrêtent un processus après 10&#xa0;min de temps CPU.</translation>
    </message>
    <message>
        <source>Login nodes stop a process after 2 h of CPU time.</source>
        <translation>Les nœuds de connexion arrêtent un processus après 2&#xa0;h de temps CPU.</translation>
    </message>
    <message>
        <source>Login of the Booster (own Slurm).</source>
        <translation>Connexion au Booster (Slurm distinct).</translation>
    </message>
    <message>
        <source>Login of the Cluster module (own Slurm).</source>
        <translation>Connexion au module Cluster (Slurm distinct).</translation>
    </message>
    <message>
        <source>Login of the accelerated partition (ACC).</source>
        <translation>Connexion à la partition accélérée (ACC).</translation>
    </message>
    <message>
        <source>Login of the general partition (GPP).</source>
        <translation>Connexion à la partition généraliste (GPP).</translation>
    </message>
    <message>
        <source>Login, AMD part.</source>
        <translation>Connexion, partie AMD.</translation>
    </message>
    <message>
        <source>Login, European projects.</source>
        <translation>Connexion, projets européens.</translation>
    </message>
    <message>
        <source>Login, French projects.</source>
        <translation>Connexion, projets français.</translation>
    </message>
    <message>
        <source>Login, VPN needed, IPv4.</source>
        <translation>Connexion, VPN nécessaire, IPv4.</translation>
    </message>
    <message>
        <source>Login, any of 8 nodes.</source>
        <translation>Connexion, à l’un des 8 nœuds.</translation>
    </message>
    <message>
        <source>Login, assigns a node.</source>
        <translation>Connexion, attribue un nœud.</translation>
    </message>
    <message>
        <source>Login, load balanced.</source>
        <translation>Connexion, avec répartition de charge.</translation>
    </message>
    <message>
        <source>Login, no VPN, IPv4 and IPv6 (82.119.91.189, 2001:678:924:dddd::2).</source>
        <translation>Connexion, sans VPN, IPv4 et IPv6 (82.119.91.189, 2001:678:924:dddd::2).</translation>
    </message>
    <message>
        <source>Login, one of two nodes at random.</source>
        <translation>Connexion, à l’un de deux nœuds au hasard.</translation>
    </message>
    <message>
        <source>Login, round robin over four nodes.</source>
        <translation>Connexion, à tour de rôle sur quatre nœuds.</translation>
    </message>
    <message>
        <source>Login, round robin.</source>
        <translation>Connexion, à tour de rôle.</translation>
    </message>
    <message>
        <source>Login.</source>
        <translation>Connexion.</translation>
    </message>
    <message>
        <source>Luxembourg share</source>
        <translation>Part du Luxembourg</translation>
    </message>
    <message>
        <source>MI300A partition facts (memory only)</source>
        <translation>données de la partition MI300A (de mémoire seulement)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Made for LEONARDO (custom).</source>
        <translation>Conçu pour LEONARDO (sur mesure).</translation>
    </message>
    <message>
        <source>Many logins in a short time get the address blocked: keep one connection.</source>
        <translation>De nombreuses connexions en peu de temps font bloquer l’adresse&#xa0;: gardez une seule connexion.</translation>
    </message>
    <message>
        <source>Marked unavailable in 2026-08.</source>
        <translation>Indiqué comme indisponible en août 2026.</translation>
    </message>
    <message>
        <source>Megaride data centre in Naples</source>
        <translation>Centre de données Megaride à Naples</translation>
    </message>
    <message>
        <source>MeluXina national and commercial access</source>
        <translation>Accès national et commercial à MeluXina</translation>
    </message>
    <message>
        <source>MeluXina-AI goes live (end of 2026, plan)</source>
        <translation>mise en service de MeluXina-AI (fin 2026, prévision)</translation>
    </message>
    <message>
        <source>Mid-2026 in an older page, end of 2026 in a newer one.</source>
        <translation>Mi-2026 dans une page plus ancienne, fin 2026 dans une plus récente.</translation>
    </message>
    <message>
        <source>Modules HLRS/APU/2026.1, the default since 2026-03-30.</source>
        <translation>Modules HLRS/APU/2026.1, par défaut depuis le 30 mars 2026.</translation>
    </message>
    <message>
        <source>Modules anaconda3 and nvidia/cuda/12.</source>
        <translation>Modules anaconda3 et nvidia/cuda/12.</translation>
    </message>
    <message>
        <source>Modules by Stages; Apptainer for containers.</source>
        <translation>Modules par Stages&#x202f;; Apptainer pour les conteneurs.</translation>
    </message>
    <message>
        <source>Modules for AI under /opt/hlrs/testing/ai-frameworks/modulefiles.</source>
        <translation>Modules pour l’IA sous /opt/hlrs/testing/ai-frameworks/modulefiles.</translation>
    </message>
    <message>
        <source>Modules such as pytorch-gpu/py3/&lt;version&gt;.</source>
        <translation>Modules tels que pytorch-gpu/py3/&lt;version&gt;.</translation>
    </message>
    <message>
        <source>Modules, and singularity or apptainer.</source>
        <translation>Modules, et singularity ou apptainer.</translation>
    </message>
    <message>
        <source>Modules: profile/deeplrn, cineca-ai/&lt;version&gt;; Singularity for containers.</source>
        <translation>Modules&#xa0;: profile/deeplrn, cineca-ai/&lt;version&gt;&#x202f;; Singularity pour les conteneurs.</translation>
    </message>
    <message>
        <source>More than 150 companies supported.</source>
        <translation>Plus de 150 entreprises accompagnées.</translation>
    </message>
    <message>
        <source>More than 70 industrial customers used the HLRS machines in 2025.</source>
        <translation>Plus de 70 clients industriels ont utilisé les machines du HLRS en 2025.</translation>
    </message>
    <message>
        <source>MyAccessID with a multi-factor login.</source>
        <translation>MyAccessID avec une authentification multifacteur.</translation>
    </message>
    <message>
        <source>NAISS Small / Medium / Large</source>
        <translation>NAISS Small / Medium / Large</translation>
    </message>
    <message>
        <source>NDR network.</source>
        <translation>Réseau NDR.</translation>
    </message>
    <message>
        <source>Name, description, category LUMI, access mode, CPU core-hours, GPU-hours, storage-hours, texts by mode (publications and research plan; benchmark plan; code, methods and goals), field of science, keywords, personal data (not allowed on LUMI in this version), terms accepted.</source>
        <translation>Nom, description, catégorie LUMI, mode d’accès, heures cœur CPU, heures GPU, heures de stockage, textes selon le mode (publications et plan de recherche&#x202f;; plan de benchmark&#x202f;; code, méthodes et objectifs), domaine scientifique, mots-clés, données personnelles (interdites sur LUMI dans cette version), acceptation des conditions.</translation>
    </message>
    <message>
        <source>National peer review.</source>
        <translation>Évaluation nationale par les pairs.</translation>
    </message>
    <message>
        <source>National pool for AI Factories</source>
        <translation>Réserve nationale pour les fabriques d’IA</translation>
    </message>
    <message>
        <source>National: in June and December.</source>
        <translation>National&#xa0;: en juin et en décembre.</translation>
    </message>
    <message>
        <source>Needs the centre’s VPN, except from Bulgarian academic networks.</source>
        <translation>Exige le VPN du centre, sauf depuis les réseaux universitaires bulgares.</translation>
    </message>
    <message>
        <source>No VPN is needed.</source>
        <translation>Aucun VPN n’est nécessaire.</translation>
    </message>
    <message>
        <source>No e-mail or form for applications is published in the pages read.</source>
        <translation>Aucune adresse électronique ni aucun formulaire de candidature n’est publié dans les pages lues.</translation>
    </message>
    <message>
        <source>No filter of source addresses is mentioned.</source>
        <translation>Aucun filtrage des adresses d’origine n’est mentionné.</translation>
    </message>
    <message>
        <source>No fingerprint is published; several host keys stand behind one name.</source>
        <translation>Aucune empreinte n’est publiée&#x202f;; plusieurs clés d’hôte se trouvent derrière un même nom.</translation>
    </message>
    <message>
        <source>No jump host is needed, and no filter of source addresses is mentioned.</source>
        <translation>Aucun hôte de rebond n’est nécessaire, et aucun filtrage des adresses d’origine n’est mentionné.</translation>
    </message>
    <message>
        <source>No limit of its pages was found.</source>
        <translation>Aucune limite du nombre de pages n’a été trouvée.</translation>
    </message>
    <message>
        <source>No limit of its size was found: read it in the form.</source>
        <translation>Aucune limite de taille n’a été trouvée&#xa0;: consultez le formulaire.</translation>
    </message>
    <message>
        <source>No list of sectors was found.</source>
        <translation>Aucune liste de secteurs n’a été trouvée.</translation>
    </message>
    <message>
        <source>No page read confirms one.</source>
        <translation>Aucune page lue n’en confirme l’existence.</translation>
    </message>
    <message>
        <source>No page read gives an amount.</source>
        <translation>Aucune page lue ne donne de montant.</translation>
    </message>
    <message>
        <source>No page read names further AI Factories after October 2025.</source>
        <translation>Aucune page lue ne nomme d’autres fabriques d’IA après octobre 2025.</translation>
    </message>
    <message>
        <source>No page read tells its state in 2026.</source>
        <translation>Aucune page lue n’indique son état en 2026.</translation>
    </message>
    <message>
        <source>No second factor is asked for over SSH.</source>
        <translation>Aucun second facteur n’est demandé par SSH.</translation>
    </message>
    <message>
        <source>No second factor is named in what was read.</source>
        <translation>Aucun second facteur n’est mentionné dans ce qui a été lu.</translation>
    </message>
    <message>
        <source>No second factor; hardware tokens are advised.</source>
        <translation>Pas de second facteur&#x202f;; les jetons matériels sont conseillés.</translation>
    </message>
    <message>
        <source>Nodes are hyperthreaded: give --hint=nomultithread, and --cpus-per-task again with srun.</source>
        <translation>Les nœuds sont en hyperthreading&#xa0;: indiquez --hint=nomultithread, et de nouveau --cpus-per-task avec srun.</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Aucun n’a été trouvé.</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation>Aucune n’a été vue.</translation>
    </message>
    <message>
        <source>Normalised hours summed over the three centres: an A100 hour counts 2, a V100 hour 1; 4 for an H100 hour is not verified.</source>
        <translation>Heures normalisées, additionnées sur les trois centres&#xa0;: une heure A100 compte pour 2, une heure V100 pour 1&#x202f;; la valeur de 4 pour une heure H100 n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Incomplet.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Non confirmé.</translation>
    </message>
    <message>
        <source>Not verified, but for the aim (europapact.frl).</source>
        <translation>Non vérifié, sauf l’objectif (europapact.frl).</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>Notes of users.</source>
        <translation>Notes d’utilisateurs.</translation>
    </message>
    <message>
        <source>Nothing can be reached from the cluster: neither login nor compute nodes have internet.</source>
        <translation>Rien n’est accessible depuis le cluster&#xa0;: ni les nœuds de connexion ni les nœuds de calcul n’ont Internet.</translation>
    </message>
    <message>
        <source>Of a GPU node’s 64 cores 56 can be used.</source>
        <translation>Sur les 64 cœurs d’un nœud GPU, 56 sont utilisables.</translation>
    </message>
    <message>
        <source>Offer one key alone (IdentitiesOnly): after about 6 the login fails.</source>
        <translation>Présentez une seule clé (IdentitiesOnly)&#xa0;: après 6 environ, la connexion échoue.</translation>
    </message>
    <message>
        <source>Offer one key only: after about six the server ends the login.</source>
        <translation>Présentez une seule clé&#xa0;: après six environ, le serveur met fin à la connexion.</translation>
    </message>
    <message>
        <source>Offered in a press document of March 2025; the pages read on it are of 2020, and its state in 2026 was not found.</source>
        <translation>Proposé dans un document de presse de mars 2025&#x202f;; les pages lues à son sujet datent de 2020, et son état en 2026 n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Offers a catalogue of services; MeluXina-AI follows.</source>
        <translation>Propose un catalogue de services&#x202f;; MeluXina-AI suivra.</translation>
    </message>
    <message>
        <source>Old files are removed from $SCRATCH after 40 days.</source>
        <translation>Les fichiers anciens sont supprimés de $SCRATCH après 40 jours.</translation>
    </message>
    <message>
        <source>On Windows the MAC algorithm may have to be set.</source>
        <translation>Sous Windows, il peut être nécessaire de définir l’algorithme MAC.</translation>
    </message>
    <message>
        <source>On Windows, Ciphers aes256-gcm@openssh.com and MACs hmac-sha2-512-etm@openssh.com may have to be set.</source>
        <translation>Sous Windows, il peut être nécessaire de définir Ciphers aes256-gcm@openssh.com et MACs hmac-sha2-512-etm@openssh.com.</translation>
    </message>
    <message>
        <source>On national machines: Jean Zay now, Alice Recoque later.</source>
        <translation>Sur des machines nationales&#xa0;: Jean Zay aujourd’hui, Alice Recoque plus tard.</translation>
    </message>
    <message>
        <source>On request.</source>
        <translation>Sur demande.</translation>
    </message>
    <message>
        <source>On the data mover $HOME, $WORK and the like are not set and the home is not the real one: use absolute paths.</source>
        <translation>Sur le nœud de transfert (data mover), $HOME, $WORK et les autres ne sont pas définis et le dossier personnel n’est pas le vrai&#xa0;: utilisez des chemins absolus.</translation>
    </message>
    <message>
        <source>On these parts load arch/h100 or arch/a100 before other modules.</source>
        <translation>Sur ces parties, chargez arch/h100 ou arch/a100 avant les autres modules.</translation>
    </message>
    <message>
        <source>Once: step ca bootstrap --ca-url=https://sshproxy.hpc.cineca.it --fingerprint 2ae1543202304d3f434bdc1a2c92eff2cd2b02110206ef06317e70c1c1735ecd (ten and more unrelated files that quote access.html have the same)</source>
        <translation>Une seule fois&#xa0;: step ca bootstrap --ca-url=https://sshproxy.hpc.cineca.it --fingerprint 2ae1543202304d3f434bdc1a2c92eff2cd2b02110206ef06317e70c1c1735ecd (au moins dix fichiers sans lien entre eux qui citent access.html donnent la même)</translation>
    </message>
    <message>
        <source>One month after the cut-off at most.</source>
        <translation>Un mois au plus après la date limite.</translation>
    </message>
    <message>
        <source>One page has 544, which looks like a misprint.</source>
        <translation>Une page indique 544, sans doute une coquille.</translation>
    </message>
    <message>
        <source>One paper takes 98.86 M EUR for the share of the other countries; the others make it the whole national half.</source>
        <translation>Un journal parle de 98,86&#xa0;M EUR pour la part des autres pays&#x202f;; selon les autres sources, c’est toute la moitié nationale.</translation>
    </message>
    <message>
        <source>One press source, which cites Bloomberg.</source>
        <translation>Une seule source de presse, qui cite Bloomberg.</translation>
    </message>
    <message>
        <source>One review calls it the only factory made for industry alone.</source>
        <translation>Une étude la dit seule fabrique conçue uniquement pour l’industrie.</translation>
    </message>
    <message>
        <source>One second-hand copy gives the ED25519 fingerprint SHA256:AMzlfN8g69jQGN26hYJqtag20d2CYG2Xg16VXmJv5V0: compare it with the operator’s page and do not rely on it.</source>
        <translation>Une copie de seconde main donne l’empreinte ED25519 SHA256:AMzlfN8g69jQGN26hYJqtag20d2CYG2Xg16VXmJv5V0&#xa0;: comparez-la avec la page de l’opérateur et ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>One system an award. 1,250 node-hours on Leonardo Booster are 5,000 GPU-hours with 4 GPUs a node.</source>
        <translation>Un système par attribution. 1&#x202f;250 heures nœud sur Leonardo Booster font 5&#x202f;000 heures GPU avec 4 GPU par nœud.</translation>
    </message>
    <message>
        <source>One system an award. The form refuses 10,000 or less.</source>
        <translation>Un système par attribution. Le formulaire refuse 10&#x202f;000 ou moins.</translation>
    </message>
    <message>
        <source>One unit of --gpus-per-node is one GCD; a node has 8.</source>
        <translation>Une unité de --gpus-per-node est un GCD&#x202f;; un nœud en a 8.</translation>
    </message>
    <message>
        <source>Only Hawk’s keys are published; Hawk is retired and they must not be used.</source>
        <translation>Seules les clés de Hawk sont publiées&#x202f;; Hawk est hors service et elles ne doivent pas être utilisées.</translation>
    </message>
    <message>
        <source>Only SSH keys are taken, and the private key must have a passphrase.</source>
        <translation>Seules les clés SSH sont acceptées, et la clé privée doit avoir une phrase secrète.</translation>
    </message>
    <message>
        <source>Only a registered OpenSSH public key is taken, no password; the key is sent to support.</source>
        <translation>Seule une clé publique OpenSSH enregistrée est acceptée, sans mot de passe&#x202f;; la clé est envoyée à l’assistance.</translation>
    </message>
    <message>
        <source>Only addresses declared in the DARI form are admitted; the institution’s jump host is usual.</source>
        <translation>Seules les adresses déclarées dans le formulaire DARI sont admises&#x202f;; on passe d’ordinaire par l’hôte de rebond de l’établissement.</translation>
    </message>
    <message>
        <source>Only addresses of partner universities are admitted; from elsewhere use their VPN or gateway.</source>
        <translation>Seules les adresses des universités partenaires sont admises&#x202f;; d’ailleurs, utilisez leur VPN ou leur passerelle.</translation>
    </message>
    <message>
        <source>Only addresses of partner universities are admitted; from elsewhere use their VPN or ssh gateway.</source>
        <translation>Seules les adresses des universités partenaires sont admises&#x202f;; d’ailleurs, utilisez leur VPN ou leur passerelle ssh.</translation>
    </message>
    <message>
        <source>Only declared addresses of an institution are admitted; from home, use its VPN or jump host.</source>
        <translation>Seules les adresses déclarées d’un établissement sont admises&#x202f;; de chez vous, utilisez son VPN ou son hôte de rebond.</translation>
    </message>
    <message>
        <source>Only declared addresses that the organisation manages are admitted; lines at home are refused.</source>
        <translation>Seules les adresses déclarées et gérées par l’organisme sont admises&#x202f;; les lignes à domicile sont refusées.</translation>
    </message>
    <message>
        <source>Only ed25519 keys are taken (RSA is refused), with a passphrase of 12 characters or more.</source>
        <translation>Seules les clés ed25519 sont acceptées (RSA est refusé), avec une phrase secrète de 12 caractères ou plus.</translation>
    </message>
    <message>
        <source>Only ed25519 keys are taken, uploaded in the user portal https://portal.deucalion.macc.fccn.pt (Settings &gt; Security) and active after 30-60 min.</source>
        <translation>Seules les clés ed25519 sont acceptées, déposées sur le portail des utilisateurs https://portal.deucalion.macc.fccn.pt (Settings &gt; Security) et actives après 30 à 60&#xa0;min.</translation>
    </message>
    <message>
        <source>Only listed addresses are admitted; the door node is a text menu and carries no files.</source>
        <translation>Seules les adresses de la liste sont admises&#x202f;; le nœud d’entrée est un menu texte et ne transmet pas de fichiers.</translation>
    </message>
    <message>
        <source>Only networks of authorised centres are admitted, otherwise CESGA’s VPN.</source>
        <translation>Seuls les réseaux des centres autorisés sont admis, sinon le VPN du CESGA.</translation>
    </message>
    <message>
        <source>Only networks of authorised centres are admitted, otherwise the VPN of CESGA.</source>
        <translation>Seuls les réseaux des centres autorisés sont admis, sinon par le VPN du CESGA.</translation>
    </message>
    <message>
        <source>Only registered addresses are admitted; from elsewhere the VPN rmgw.hww.hlrs.de is needed (FortiClient or openfortivpn, resource vpn-hww).</source>
        <translation>Seules les adresses enregistrées sont admises&#x202f;; d’ailleurs, le VPN rmgw.hww.hlrs.de est nécessaire (FortiClient ou openfortivpn, ressource vpn-hww).</translation>
    </message>
    <message>
        <source>Open all the time, first in, first out.</source>
        <translation>Ouvert en permanence, premier arrivé, premier servi.</translation>
    </message>
    <message>
        <source>Open all the time, first in, first out. On 2026-09-29 the portal counted down 94 days, to the end of the call’s year.</source>
        <translation>Ouvert en permanence, premier arrivé, premier servi. Le 29 septembre 2026, le portail décomptait 94 jours, jusqu’à la fin de l’année de l’appel.</translation>
    </message>
    <message>
        <source>Open all the time, with a review.</source>
        <translation>Ouvert en permanence, avec évaluation.</translation>
    </message>
    <message>
        <source>Open all the time.</source>
        <translation>Ouvert en permanence.</translation>
    </message>
    <message>
        <source>Open all the time; a group decides every three weeks.</source>
        <translation>Ouvert en permanence&#x202f;; un groupe décide toutes les trois semaines.</translation>
    </message>
    <message>
        <source>Open at any time; the portal shows which partitions are offered.</source>
        <translation>Ouvert en permanence&#x202f;; le portail indique les partitions proposées.</translation>
    </message>
    <message>
        <source>Open since 5 September 2025 on existing machines; a dedicated AI machine was contracted in 2026.</source>
        <translation>Ouverte depuis le 5 septembre 2025 sur des machines existantes&#x202f;; le contrat d’une machine dédiée à l’IA a été signé en 2026.</translation>
    </message>
    <message>
        <source>Opened recently, says its own documentation.</source>
        <translation>Ouvert récemment, d’après sa propre documentation.</translation>
    </message>
    <message>
        <source>Or by an SSH certificate by step from https://auth.asc.ac.at:9000.</source>
        <translation>Ou par un certificat SSH, avec step, depuis https://auth.asc.ac.at:9000.</translation>
    </message>
    <message>
        <source>Or into a file: step ssh certificate &apos;&lt;e-mail&gt;&apos; --provisioner cineca-hpc &lt;keyfile&gt;</source>
        <translation>Ou dans un fichier&#xa0;: step ssh certificate &apos;&lt;e-mail&gt;&apos; --provisioner cineca-hpc &lt;keyfile&gt;</translation>
    </message>
    <message>
        <source>Over 80 services are announced.</source>
        <translation>Plus de 80 services sont annoncés.</translation>
    </message>
    <message>
        <source>Over quota no job starts; there is no backup.</source>
        <translation>En cas de dépassement de quota, aucune tâche ne démarre&#x202f;; il n’y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>PBS Pro (qsub, qstat, qdel); programs start by mpiexec with PALS.</source>
        <translation>PBS Pro (qsub, qstat, qdel)&#x202f;; les programmes se lancent par mpiexec avec PALS.</translation>
    </message>
    <message>
        <source>PBS Pro.</source>
        <translation>PBS Pro.</translation>
    </message>
    <message>
        <source>PDF in support</source>
        <translation>PDF à l’appui</translation>
    </message>
    <message>
        <source>PLGrid pilot and proper grants</source>
        <translation>Allocations PLGrid pilotes et ordinaires</translation>
    </message>
    <message>
        <source>Partition gpu_p5, chosen by -C a100.</source>
        <translation>Partition gpu_p5, choisie par -C a100.</translation>
    </message>
    <message>
        <source>Partitions gpu_p13 (4 a node) and gpu_p2 (8 a node); 16 and 32 GB kinds.</source>
        <translation>Partitions gpu_p13 (4 par nœud) et gpu_p2 (8 par nœud)&#x202f;; modèles de 16 et 32&#xa0;Go.</translation>
    </message>
    <message>
        <source>Password with SMS code or YubiKey on port 22; key logins go to port 27.</source>
        <translation>Mot de passe avec code SMS ou YubiKey sur le port 22&#x202f;; les connexions par clé passent par le port 27.</translation>
    </message>
    <message>
        <source>Passwords are switched off, and authorized_keys is not read.</source>
        <translation>Les mots de passe sont désactivés, et authorized_keys n’est pas lu.</translation>
    </message>
    <message>
        <source>Permanent staff of French laboratories.</source>
        <translation>Personnel permanent des laboratoires français.</translation>
    </message>
    <message>
        <source>Pier 07 innovation centre opened</source>
        <translation>ouverture du centre d’innovation Pier 07</translation>
    </message>
    <message>
        <source>Pilot: 1000 hours, 10 GB of storage, 72 h a job, 1 a year. Proper: any amount, negotiated.</source>
        <translation>Pilote&#xa0;: 1&#x202f;000 heures, 10&#xa0;Go de stockage, 72&#xa0;h par tâche, 1 par an. Ordinaire&#xa0;: toute quantité, négociée.</translation>
    </message>
    <message>
        <source>Pilot: within an hour. Proper: negotiated, answer within 30 days or the request may be deleted.</source>
        <translation>Pilote&#xa0;: en moins d’une heure. Ordinaire&#xa0;: négociée, réponse sous 30 jours, faute de quoi la demande peut être supprimée.</translation>
    </message>
    <message>
        <source>Polish researchers with an active affiliation.</source>
        <translation>Chercheurs polonais ayant un rattachement en cours.</translation>
    </message>
    <message>
        <source>Port 22 is closed; only 8822 is open.</source>
        <translation>Le port 22 est fermé&#x202f;; seul le 8822 est ouvert.</translation>
    </message>
    <message>
        <source>Port 8822; port 22 is closed.</source>
        <translation>Port 8822&#x202f;; le port 22 est fermé.</translation>
    </message>
    <message>
        <source>Portal: https://portalusuarios.cesga.es.</source>
        <translation>Portail&#xa0;: https://portalusuarios.cesga.es.</translation>
    </message>
    <message>
        <source>Portugal is a member of the BSC AI Factory; no source names the machine as part of it.</source>
        <translation>Le Portugal est membre de la BSC AI Factory&#x202f;; aucune source ne dit que la machine en fait partie.</translation>
    </message>
    <message>
        <source>Portugal, Turkey and Romania together</source>
        <translation>Portugal, Turquie et Roumanie ensemble</translation>
    </message>
    <message>
        <source>Pre/post nodes (V100).</source>
        <translation>Nœuds de pré/post-traitement (V100).</translation>
    </message>
    <message>
        <source>Prints a link and a QR code, waits until you have signed in in the browser, then for Enter.</source>
        <translation>Affiche un lien et un code QR, attend que vous soyez identifié dans le navigateur, puis que vous appuyiez sur Entrée.</translation>
    </message>
    <message>
        <source>Private investment</source>
        <translation>Investissement privé</translation>
    </message>
    <message>
        <source>Private keys may not be kept on JSC’s systems, and agent forwarding is restricted.</source>
        <translation>Les clés privées ne doivent pas être conservées sur les systèmes du JSC, et la redirection d’agent est restreinte.</translation>
    </message>
    <message>
        <source>Progress and final reports, acknowledgement, and events to tell of results.</source>
        <translation>Rapports d’avancement et final, remerciements, et événements pour présenter les résultats.</translation>
    </message>
    <message>
        <source>Project Scope and Plan</source>
        <translation>Périmètre et plan du projet (Project Scope and Plan)</translation>
    </message>
    <message>
        <source>Project Scope and Plan on the call’s template</source>
        <translation>Périmètre et plan du projet (Project Scope and Plan), selon le modèle de l’appel</translation>
    </message>
    <message>
        <source>Project description</source>
        <translation>Description du projet</translation>
    </message>
    <message>
        <source>Project description on GCS’s template, in English</source>
        <translation>Description du projet selon le modèle du GCS, en anglais</translation>
    </message>
    <message>
        <source>Project plan</source>
        <translation>Plan du projet</translation>
    </message>
    <message>
        <source>Publications name the EuroHPC JU, the project’s id, the system, its host and its country.</source>
        <translation>Les publications mentionnent l’EuroHPC JU, l’identifiant du projet, le système, son hôte et son pays.</translation>
    </message>
    <message>
        <source>Python package for the factory’s Compute API</source>
        <translation>Paquet Python pour la Compute API de la fabrique</translation>
    </message>
    <message>
        <source>Quantum access pilot (for completeness)</source>
        <translation>Accès pilote au quantique (pour mémoire)</translation>
    </message>
    <message>
        <source>Quantum-X800 network.</source>
        <translation>Réseau Quantum-X800.</translation>
    </message>
    <message>
        <source>Questions and answers of a training by CSC.</source>
        <translation>Questions et réponses d’une formation du CSC.</translation>
    </message>
    <message>
        <source>Queues *_devel give 10 min on 5 nodes.</source>
        <translation>Les files d’attente *_devel donnent 10&#xa0;min sur 5 nœuds.</translation>
    </message>
    <message>
        <source>RES / BSC activities</source>
        <translation>Activités de RES / BSC</translation>
    </message>
    <message>
        <source>Read on 2026-08-12 by a third party.</source>
        <translation>Lu le 12 août 2026 par un tiers.</translation>
    </message>
    <message>
        <source>Region (Nij Begun)</source>
        <translation>Région (Nij Begun)</translation>
    </message>
    <message>
        <source>Register the key in the MyAccessID profile, or in MyCSC for users in Finland; it can take hours to arrive.</source>
        <translation>Déclarer la clé dans le profil MyAccessID, ou dans MyCSC pour les utilisateurs en Finlande&#x202f;; sa prise en compte peut demander des heures.</translation>
    </message>
    <message>
        <source>Registration in UserDB with an identity document; 2FA by step-ca certificates.</source>
        <translation>Inscription dans UserDB avec une pièce d’identité&#x202f;; double authentification par certificats step-ca.</translation>
    </message>
    <message>
        <source>Regular access</source>
        <translation>Accès régulier</translation>
    </message>
    <message>
        <source>Replaced by Hunter.</source>
        <translation>Remplacé par Hunter.</translation>
    </message>
    <message>
        <source>Reported to have started in February 2026; DAEDALUS comes later.</source>
        <translation>Aurait démarré en février 2026&#x202f;; DAEDALUS viendra plus tard.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Research in Luxembourg, and industry.</source>
        <translation>Recherche au Luxembourg, et industrie.</translation>
    </message>
    <message>
        <source>Research topic, unique id, scientific goal, use of resources, declared publications, resources for each site, period.</source>
        <translation>Sujet de recherche, identifiant unique, but scientifique, usage des ressources, publications déclarées, ressources pour chaque site, période.</translation>
    </message>
    <message>
        <source>Room for about ten companies at Pier 07.</source>
        <translation>De la place pour une dizaine d’entreprises à Pier 07.</translation>
    </message>
    <message>
        <source>Round 1, in a press document</source>
        <translation>Vague 1, dans un document de presse</translation>
    </message>
    <message>
        <source>Round 1, seven sites</source>
        <translation>Vague 1, sept sites</translation>
    </message>
    <message>
        <source>Round 2, six sites</source>
        <translation>Vague 2, six sites</translation>
    </message>
    <message>
        <source>Round 3, six sites</source>
        <translation>Vague 3, six sites</translation>
    </message>
    <message>
        <source>Round, resource and amount, the proposal’s text, the signed user agreement.</source>
        <translation>Session, ressource et quantité, texte de la proposition, convention d’utilisation signée.</translation>
    </message>
    <message>
        <source>Runs on today’s LUMI; LUMI-AI and the quantum platform LUMI-IQ follow.</source>
        <translation>Fonctionne sur le LUMI actuel&#x202f;; LUMI-AI et la plateforme quantique LUMI-IQ suivront.</translation>
    </message>
    <message>
        <source>S3 is reached through the Cloud module.</source>
        <translation>S3 est accessible par le module Cloud.</translation>
    </message>
    <message>
        <source>SLING test, development, regular projects</source>
        <translation>SLING&#xa0;: projets de test, de développement, réguliers</translation>
    </message>
    <message>
        <source>SSH key only (RSA or Ed25519)</source>
        <translation>Clé SSH seulement (RSA ou Ed25519)</translation>
    </message>
    <message>
        <source>SURF Small Compute (NWO)</source>
        <translation>SURF Small Compute (NWO)</translation>
    </message>
    <message>
        <source>Scientific challenge, previous work and results, method and codes, scaling and resources, work plan.</source>
        <translation>Défi scientifique, travaux et résultats antérieurs, méthode et codes, passage à l’échelle et ressources, plan de travail.</translation>
    </message>
    <message>
        <source>Scientific dossier</source>
        <translation>Dossier scientifique</translation>
    </message>
    <message>
        <source>Scientific, technical and economic.</source>
        <translation>Scientifique, technique et économique.</translation>
    </message>
    <message>
        <source>Scratch can grow to 500 TB; its 90-day purge was announced and not yet active in the copy read.</source>
        <translation>L’espace scratch peut aller jusqu’à 500&#xa0;To&#x202f;; sa purge à 90 jours était annoncée, mais pas encore active dans la copie lue.</translation>
    </message>
    <message>
        <source>Scratch is reached by $HOME/grant_&lt;account&gt;/scratch; /mnt/local is the node’s NVMe.</source>
        <translation>L’espace scratch est accessible par $HOME/grant_&lt;account&gt;/scratch&#x202f;; /mnt/local est le NVMe du nœud.</translation>
    </message>
    <message>
        <source>Scratch lies under /ccc/scratch/cont003/... (cont005 was seen too); $STORE is the archive.</source>
        <translation>L’espace scratch se trouve sous /ccc/scratch/cont003/... (cont005 a aussi été vu)&#x202f;; $STORE est l’archive.</translation>
    </message>
    <message>
        <source>Selected; no page read tells its state in 2026.</source>
        <translation>Sélectionné&#x202f;; aucune page lue n’indique son état en 2026.</translation>
    </message>
    <message>
        <source>Separate partitions for training and inference.</source>
        <translation>Partitions distinctes pour l’entraînement et l’inférence.</translation>
    </message>
    <message>
        <source>Serves on MareNostrum 5; an AI extension is being installed in 2026.</source>
        <translation>Offre ses services sur MareNostrum 5&#x202f;; une extension pour l’IA est en cours d’installation en 2026.</translation>
    </message>
    <message>
        <source>Serves on the existing HLRS machines; its own AI system was not installed when last reported.</source>
        <translation>Offre ses services sur les machines existantes du HLRS&#x202f;; son propre système d’IA n’était pas installé aux dernières nouvelles.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Services and a co-working hub run; its own machine is planned.</source>
        <translation>Les services et un espace de travail partagé sont ouverts&#x202f;; sa propre machine est prévue.</translation>
    </message>
    <message>
        <source>Short application on the call’s template</source>
        <translation>Candidature courte sur le modèle de l’appel</translation>
    </message>
    <message>
        <source>Shown as closed for a while in January 2026, when the platform moved; open on 2026-09-29 (call 59 of the portal).</source>
        <translation>Affiché comme fermé un temps en janvier 2026, lors du changement de plateforme&#x202f;; ouvert le 29 septembre 2026 (appel 59 du portail).</translation>
    </message>
    <message>
        <source>Signature of the research manager</source>
        <translation>Signature du responsable de la recherche</translation>
    </message>
    <message>
        <source>Signed agreement of the principal investigator</source>
        <translation>Convention signée du responsable scientifique</translation>
    </message>
    <message>
        <source>Signs in as Hunter does: registered key and address, one-time code.</source>
        <translation>Connexion comme sur Hunter&#xa0;: clé et adresse déclarées, code à usage unique.</translation>
    </message>
    <message>
        <source>Signs in by SSH key only: ed25519, or RSA of 4096 bits.</source>
        <translation>Connexion par clé SSH seulement&#xa0;: ed25519, ou RSA de 4096&#xa0;bits.</translation>
    </message>
    <message>
        <source>Signs in by SSH key only; passwords are refused.</source>
        <translation>Connexion par clé SSH seulement&#x202f;; les mots de passe sont refusés.</translation>
    </message>
    <message>
        <source>Signs in by SSH key with a second factor, whose instructions come by e-mail.</source>
        <translation>Connexion par clé SSH avec un second facteur, dont les instructions arrivent par e-mail.</translation>
    </message>
    <message>
        <source>Signs in by SSH key.</source>
        <translation>Connexion par clé SSH.</translation>
    </message>
    <message>
        <source>Signs in by a key registered with support; hardware keys work.</source>
        <translation>Connexion par une clé déclarée auprès de l’assistance&#x202f;; les clés matérielles fonctionnent.</translation>
    </message>
    <message>
        <source>Signs in by a key registered with support; hardware keys work. No VPN is needed.</source>
        <translation>Connexion par une clé déclarée auprès de l’assistance&#x202f;; les clés matérielles fonctionnent. Aucun VPN n’est nécessaire.</translation>
    </message>
    <message>
        <source>Signs in by a key with a passphrase, uploaded in JuDoor with the addresses it may come from.</source>
        <translation>Connexion par une clé à phrase secrète, déposée dans JuDoor avec les adresses d’où elle peut venir.</translation>
    </message>
    <message>
        <source>Signs in by an ed25519 key from a registered address, with a one-time code after it.</source>
        <translation>Connexion par une clé ed25519 depuis une adresse déclarée, suivie d’un code à usage unique.</translation>
    </message>
    <message>
        <source>Signs in by ed25519 key only; the service desk adds it.</source>
        <translation>Connexion par clé ed25519 seulement&#x202f;; le centre de services l’ajoute.</translation>
    </message>
    <message>
        <source>Signs in by ed25519 key, uploaded in the user portal and active after about an hour at most.</source>
        <translation>Connexion par clé ed25519, déposée dans le portail des utilisateurs et active au bout d’une heure environ au plus.</translation>
    </message>
    <message>
        <source>Signs in by key only, RSA or ed25519.</source>
        <translation>Connexion par clé seulement, RSA ou ed25519.</translation>
    </message>
    <message>
        <source>Signs in by key with a second factor, whose set-up comes by e-mail.</source>
        <translation>Connexion par clé avec un second facteur, dont la mise en place arrive par e-mail.</translation>
    </message>
    <message>
        <source>Signs in by password only, from declared addresses; keys are not honoured.</source>
        <translation>Connexion par mot de passe seulement, depuis des adresses déclarées&#x202f;; les clés ne sont pas prises en compte.</translation>
    </message>
    <message>
        <source>Signs in by password or key; the key is uploaded in SURF&apos;s user portal.</source>
        <translation>Connexion par mot de passe ou par clé&#x202f;; la clé est déposée dans le portail des utilisateurs de SURF.</translation>
    </message>
    <message>
        <source>Signs in by password or key; the key is uploaded in SURF’s user portal.</source>
        <translation>Connexion par mot de passe ou par clé&#x202f;; la clé est déposée dans le portail des utilisateurs de SURF.</translation>
    </message>
    <message>
        <source>Signs in by password, or by a key placed with ssh-copy-id.</source>
        <translation>Connexion par mot de passe, ou par une clé mise en place avec ssh-copy-id.</translation>
    </message>
    <message>
        <source>Signs in by password, or by a key with a passphrase placed by ssh-copy-id.</source>
        <translation>Connexion par mot de passe, ou par une clé à phrase secrète mise en place avec ssh-copy-id.</translation>
    </message>
    <message>
        <source>Signs in by password; a key can be used.</source>
        <translation>Connexion par mot de passe&#x202f;; une clé peut être utilisée.</translation>
    </message>
    <message>
        <source>Signs in by private key alone, RSA or ED25519; OpenSSH 7.4 or later.</source>
        <translation>Connexion par clé privée seulement, RSA ou ED25519&#x202f;; OpenSSH 7.4 ou plus récent.</translation>
    </message>
    <message>
        <source>Signs in with the PLGrid account, by SSH key or password.</source>
        <translation>Connexion avec le compte PLGrid, par clé SSH ou mot de passe.</translation>
    </message>
    <message>
        <source>Signs in with the PLGrid account, by key or password.</source>
        <translation>Connexion avec le compte PLGrid, par clé ou mot de passe.</translation>
    </message>
    <message>
        <source>Single login nodes (193.167.209.163-166).</source>
        <translation>Nœuds de connexion individuels (193.167.209.163-166).</translation>
    </message>
    <message>
        <source>Single login nodes.</source>
        <translation>Nœuds de connexion individuels.</translation>
    </message>
    <message>
        <source>Singularity for containers.</source>
        <translation>Singularity pour les conteneurs.</translation>
    </message>
    <message>
        <source>Singularity runs containers.</source>
        <translation>Singularity exécute les conteneurs.</translation>
    </message>
    <message>
        <source>Six a year, at 10:00.</source>
        <translation>Six par an, à 10&#xa0;h.</translation>
    </message>
    <message>
        <source>Six sections, which a guide describes.</source>
        <translation>Six sections, décrites par un guide.</translation>
    </message>
    <message>
        <source>Slurm 23.11.4.</source>
        <translation>Slurm 23.11.4.</translation>
    </message>
    <message>
        <source>Slurm account rule</source>
        <translation>Règle du compte Slurm</translation>
    </message>
    <message>
        <source>Slurm behind the commands of Bridge: ccc_msub, ccc_mprun, ccc_mstat.</source>
        <translation>Slurm derrière les commandes de Bridge&#xa0;: ccc_msub, ccc_mprun, ccc_mstat.</translation>
    </message>
    <message>
        <source>Slurm version</source>
        <translation>Version de Slurm</translation>
    </message>
    <message>
        <source>Slurm with ParaStation’s psslurm in the place of slurmd.</source>
        <translation>Slurm avec psslurm de ParaStation à la place de slurmd.</translation>
    </message>
    <message>
        <source>Slurm with ParaStation’s psslurm.</source>
        <translation>Slurm avec psslurm de ParaStation.</translation>
    </message>
    <message>
        <source>Small: open all the time. Medium and Large: by rounds.</source>
        <translation>Small&#xa0;: ouvert en permanence. Medium et Large&#xa0;: par sessions.</translation>
    </message>
    <message>
        <source>Some commands need the environment of a login shell: bash -lc &apos;...&apos;.</source>
        <translation>Certaines commandes exigent l’environnement d’un shell de connexion&#xa0;: bash -lc &apos;...&apos;.</translation>
    </message>
    <message>
        <source>Sources disagree.</source>
        <translation>Les sources divergent.</translation>
    </message>
    <message>
        <source>Spain (State)</source>
        <translation>Espagne (État)</translation>
    </message>
    <message>
        <source>Spain (State), by the government</source>
        <translation>Espagne (État), par le gouvernement</translation>
    </message>
    <message>
        <source>Spanish researchers.</source>
        <translation>Chercheurs espagnols.</translation>
    </message>
    <message>
        <source>Starts with a password, which is changed on a transfer host.</source>
        <translation>Commence avec un mot de passe, à changer sur un hôte de transfert.</translation>
    </message>
    <message>
        <source>Starts with a password, which is changed on transfer1 alone.</source>
        <translation>Commence avec un mot de passe, à changer sur transfer1 uniquement.</translation>
    </message>
    <message>
        <source>Supercomputer</source>
        <translation>Supercalculateur</translation>
    </message>
    <message>
        <source>Supercomputer contract, half EU</source>
        <translation>Contrat du supercalculateur, moitié UE</translation>
    </message>
    <message>
        <source>Support for innovation in firms.</source>
        <translation>Soutien à l’innovation dans les entreprises.</translation>
    </message>
    <message>
        <source>Support: deucalion@support.macc.fccn.pt.</source>
        <translation>Assistance&#xa0;: deucalion@support.macc.fccn.pt.</translation>
    </message>
    <message>
        <source>Support: helpdesk@discoverer.bg.</source>
        <translation>Assistance&#xa0;: helpdesk@discoverer.bg.</translation>
    </message>
    <message>
        <source>Support: https://servicedesk.lxp.lu or servicedesk@lxp.lu.</source>
        <translation>Assistance&#xa0;: https://servicedesk.lxp.lu ou servicedesk@lxp.lu.</translation>
    </message>
    <message>
        <source>Support: sc@fz-juelich.de.</source>
        <translation>Assistance&#xa0;: sc@fz-juelich.de.</translation>
    </message>
    <message>
        <source>Support: superc@cineca.it.</source>
        <translation>Assistance&#xa0;: superc@cineca.it.</translation>
    </message>
    <message>
        <source>Support: support@asc.ac.at.</source>
        <translation>Assistance&#xa0;: support@asc.ac.at.</translation>
    </message>
    <message>
        <source>Support: support@it4i.cz.</source>
        <translation>Assistance&#xa0;: support@it4i.cz.</translation>
    </message>
    <message>
        <source>Support: support@sling.si.</source>
        <translation>Assistance&#xa0;: support@sling.si.</translation>
    </message>
    <message>
        <source>Swedish academia.</source>
        <translation>Monde académique suédois.</translation>
    </message>
    <message>
        <source>TOTP or WebAuthn, in the browser.</source>
        <translation>TOTP ou WebAuthn, dans le navigateur.</translation>
    </message>
    <message>
        <source>Takes an SSH certificate of CINECA’s smallstep authority, valid for 12 h; ordinary keys are refused and cannot be uploaded.</source>
        <translation>Accepte un certificat SSH de l’autorité smallstep de CINECA, valable 12&#xa0;h&#x202f;; les clés ordinaires sont refusées et ne peuvent pas être déposées.</translation>
    </message>
    <message>
        <source>Takes only SSH certificates of CINECA&apos;s own authority, valid for 12 hours; ordinary keys are refused.</source>
        <translation>N’accepte que les certificats SSH de la propre autorité de CINECA, valables 12 heures&#x202f;; les clés ordinaires sont refusées.</translation>
    </message>
    <message>
        <source>Technical assessment and peer review.</source>
        <translation>Évaluation technique et évaluation par les pairs.</translation>
    </message>
    <message>
        <source>Technical consulting.</source>
        <translation>Conseil technique.</translation>
    </message>
    <message>
        <source>Technical review and ranked peer review.</source>
        <translation>Examen technique et évaluation par les pairs avec classement.</translation>
    </message>
    <message>
        <source>Test projects are handled automatically.</source>
        <translation>Les projets de test sont traités automatiquement.</translation>
    </message>
    <message>
        <source>Test projects: always open.</source>
        <translation>Projets de test&#xa0;: toujours ouvert.</translation>
    </message>
    <message>
        <source>Test: an amount that each call sets, for three months.</source>
        <translation>Test&#xa0;: une quantité que fixe chaque appel, pour trois mois.</translation>
    </message>
    <message>
        <source>The 1st of each month, at 10:00.</source>
        <translation>Le 1er de chaque mois, à 10&#xa0;h.</translation>
    </message>
    <message>
        <source>The 24th call, an older one, had 100,000 GPU and 1,100,000 CPU node-hours of Karolina in all.</source>
        <translation>Le 24e appel, plus ancien, offrait en tout 100&#x202f;000 heures nœud GPU et 1&#x202f;100&#x202f;000 heures nœud CPU de Karolina.</translation>
    </message>
    <message>
        <source>The EESSI software stack on EuroHPC systems.</source>
        <translation>La pile logicielle EESSI sur les systèmes EuroHPC.</translation>
    </message>
    <message>
        <source>The EU pays half; the rest comes from the federation and from Baden-Württemberg, Bavaria and Lower Saxony.</source>
        <translation>L’UE paie la moitié&#x202f;; le reste vient de l’État fédéral, du Bade-Wurtemberg, de la Bavière et de la Basse-Saxe.</translation>
    </message>
    <message>
        <source>The QoS dev goes with a reservation: --res gpudev or cpudev.</source>
        <translation>La QoS dev va avec une réservation&#xa0;: --res gpudev ou cpudev.</translation>
    </message>
    <message>
        <source>The QoS has the account’s name.</source>
        <translation>La QoS porte le nom du compte.</translation>
    </message>
    <message>
        <source>The QoS has the partition’s name.</source>
        <translation>La QoS porte le nom de la partition.</translation>
    </message>
    <message>
        <source>The QoS normal lasts 1 d, long 3 d, and test 30 min on 28 nodes.</source>
        <translation>La QoS normal dure 1&#xa0;j, long 3&#xa0;j, et test 30&#xa0;min sur 28 nœuds.</translation>
    </message>
    <message>
        <source>The SHA-256 sum is ours, of the published key.</source>
        <translation>La somme SHA-256 est calculée par nous, d’après la clé publiée.</translation>
    </message>
    <message>
        <source>The account carries the GPU&apos;s kind: &lt;project&gt;@v100, @a100 or @h100.</source>
        <translation>Le compte indique le type de GPU&#xa0;: &lt;project&gt;@v100, @a100 ou @h100.</translation>
    </message>
    <message>
        <source>The account ends in g for GPU nodes.</source>
        <translation>Le compte se termine par g pour les nœuds GPU.</translation>
    </message>
    <message>
        <source>The address you come from is declared (access form, eDARI) and belongs to an institution; addresses at home are refused: use the institution’s VPN or jump host.</source>
        <translation>L’adresse d’où vous venez est déclarée (formulaire d’accès, eDARI) et appartient à un établissement&#x202f;; les adresses de domicile sont refusées&#xa0;: utilisez le VPN ou l’hôte de rebond de l’établissement.</translation>
    </message>
    <message>
        <source>The address you come from must be among those in the key’s from-clause.</source>
        <translation>L’adresse d’où vous venez doit figurer dans la clause from de la clé.</translation>
    </message>
    <message>
        <source>The amounts are fixed in the application.</source>
        <translation>Les quantités sont fixées dans la candidature.</translation>
    </message>
    <message>
        <source>The base sections, with reasons for the resources, a plan, and texts on data and ethics; the exact list was not seen.</source>
        <translation>Les sections de base, avec une justification des ressources, un plan, et des textes sur les données et l’éthique&#x202f;; la liste exacte n’a pas été vue.</translation>
    </message>
    <message>
        <source>The building HLRS III is to be finished at the end of 2027.</source>
        <translation>Le bâtiment HLRS III doit être achevé à la fin de 2027.</translation>
    </message>
    <message>
        <source>The centre’s committee.</source>
        <translation>Le comité du centre.</translation>
    </message>
    <message>
        <source>The centre’s director decides after an expert has looked.</source>
        <translation>Le directeur du centre décide après l’avis d’un expert.</translation>
    </message>
    <message>
        <source>The cluster has no way out to the internet.</source>
        <translation>Le cluster n’a pas d’accès sortant à internet.</translation>
    </message>
    <message>
        <source>The co-working hub.</source>
        <translation>L’espace de travail partagé.</translation>
    </message>
    <message>
        <source>The construction alone.</source>
        <translation>La construction seule.</translation>
    </message>
    <message>
        <source>The data platform CHAIN++.</source>
        <translation>La plateforme de données CHAIN++.</translation>
    </message>
    <message>
        <source>The extension of 2025; about 4,000 GPUs over all generations.</source>
        <translation>L’extension de 2025&#x202f;; environ 4&#x202f;000 GPU, toutes générations confondues.</translation>
    </message>
    <message>
        <source>The fingerprints come from a copy of the guide of 2024-10-15.</source>
        <translation>Les empreintes viennent d’une copie du guide du 15 octobre 2024.</translation>
    </message>
    <message>
        <source>The forerunner of today’s AI calls, taken as replaced. It was for ethical AI, machine learning and foundation models.</source>
        <translation>Le précurseur des appels IA actuels, considéré comme remplacé. Il visait l’IA éthique, l’apprentissage automatique et les modèles de fondation.</translation>
    </message>
    <message>
        <source>The form of eDARI; CT10 of its committees CT1..CT11 is for AI. A summary has 100 characters at least, a technical justification 200, an empty storage at TGCC is refused, and “No” to migration needs a reason of 100. The structure is an RNSR laboratory or a SIRET; supports are ANR, a mesocentre, an AI cluster, industry or Europe.</source>
        <translation>Le formulaire d’eDARI&#x202f;; le CT10 de ses comités CT1..CT11 est pour l’IA. Un résumé compte au moins 100 caractères, une justification technique 200, un stockage vide au TGCC est refusé, et un «&#xa0;Non&#xa0;» à la migration exige un motif de 100 caractères. La structure est un laboratoire RNSR ou un SIRET&#x202f;; les soutiens sont l’ANR, un mésocentre, un cluster IA, l’industrie ou l’Europe.</translation>
    </message>
    <message>
        <source>The form was not seen.</source>
        <translation>Le formulaire n’a pas été vu.</translation>
    </message>
    <message>
        <source>The hours can be used soon after acceptance; about two weeks are reported for a request at TGCC.</source>
        <translation>Les heures sont utilisables peu après l’acceptation&#x202f;; on fait état d’environ deux semaines pour une demande au TGCC.</translation>
    </message>
    <message>
        <source>The inference platform JARVIS.</source>
        <translation>La plateforme d’inférence JARVIS.</translation>
    </message>
    <message>
        <source>The integrator was not found; NVIDIA technology by two lists of June 2026.</source>
        <translation>L’intégrateur n’a pas été trouvé&#x202f;; technologie NVIDIA selon deux listes de juin 2026.</translation>
    </message>
    <message>
        <source>The intranet of RES.</source>
        <translation>L’intranet de RES.</translation>
    </message>
    <message>
        <source>The key is registered in the MyAccessID profile (https://mms.myaccessid.org/profile/, Settings &gt; SSH keys) or, for users in Finland, in MyCSC (https://my.csc.fi/).</source>
        <translation>La clé est déclarée dans le profil MyAccessID (https://mms.myaccessid.org/profile/, Settings &gt; SSH keys) ou, pour les utilisateurs en Finlande, dans MyCSC (https://my.csc.fi/).</translation>
    </message>
    <message>
        <source>The last two come from one of the sources alone.</source>
        <translation>Les deux derniers viennent d’une seule des sources.</translation>
    </message>
    <message>
        <source>The local pool is always open and often answers the same day; national ones close in mid-March and mid-July.</source>
        <translation>Le contingent local est toujours ouvert et répond souvent le jour même&#x202f;; les nationaux ferment à la mi-mars et à la mi-juillet.</translation>
    </message>
    <message>
        <source>The login ends 4 months after the project.</source>
        <translation>L’identifiant expire 4 mois après la fin du projet.</translation>
    </message>
    <message>
        <source>The machine is shared with POLITEHNICA Bucharest.</source>
        <translation>La machine est partagée avec POLITEHNICA Bucarest.</translation>
    </message>
    <message>
        <source>The ministries with Luxinnovation in two sources, LuxProvide in a third.</source>
        <translation>Les ministères avec Luxinnovation dans deux sources, LuxProvide dans une troisième.</translation>
    </message>
    <message>
        <source>The model is not verified.</source>
        <translation>Le modèle n’est pas vérifié.</translation>
    </message>
    <message>
        <source>The module ML-bundle/25.10.</source>
        <translation>Le module ML-bundle/25.10.</translation>
    </message>
    <message>
        <source>The national route is by contact.</source>
        <translation>La voie nationale passe par une prise de contact.</translation>
    </message>
    <message>
        <source>The number comes from the second source.</source>
        <translation>Le nombre vient de la seconde source.</translation>
    </message>
    <message>
        <source>The number of files is limited too; du and find over the parallel file system are to be avoided.</source>
        <translation>Le nombre de fichiers est limité aussi&#x202f;; du et find sont à éviter sur le système de fichiers parallèle.</translation>
    </message>
    <message>
        <source>The number of pages for this call is not known.</source>
        <translation>Le nombre de pages pour cet appel n’est pas connu.</translation>
    </message>
    <message>
        <source>The one-time code is entered in the browser once a certificate (12 h), never over SSH.</source>
        <translation>Le code à usage unique est saisi dans le navigateur une fois par certificat (12&#xa0;h), jamais par SSH.</translation>
    </message>
    <message>
        <source>The only one offered on 2026-09-29.</source>
        <translation>Le seul choix proposé le 29 septembre 2026.</translation>
    </message>
    <message>
        <source>The operator advises ServerAliveInterval 300 and ServerAliveCountMax 2.</source>
        <translation>L’opérateur conseille ServerAliveInterval 300 et ServerAliveCountMax 2.</translation>
    </message>
    <message>
        <source>The operator has a page with fingerprints (ssh_key_fingeprint), whose strings could not be read.</source>
        <translation>L’opérateur a une page d’empreintes (ssh_key_fingeprint), dont les chaînes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The operator has a page with fingerprints, whose strings could not be read.</source>
        <translation>L’opérateur a une page d’empreintes, dont les chaînes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The operator’s documentation, an older version.</source>
        <translation>La documentation de l’opérateur, une version plus ancienne.</translation>
    </message>
    <message>
        <source>The operator’s page on SSH keys has a part with fingerprints, whose strings could not be read.</source>
        <translation>La page de l’opérateur sur les clés SSH a une partie sur les empreintes, dont les chaînes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The operator’s pages, in part old.</source>
        <translation>Les pages de l’opérateur, en partie anciennes.</translation>
    </message>
    <message>
        <source>The operator’s pages.</source>
        <translation>Les pages de l’opérateur.</translation>
    </message>
    <message>
        <source>The organisation stands; the machine was contracted on 21 April 2026 and no page reports it installed.</source>
        <translation>L’organisation est en place&#x202f;; la machine a fait l’objet d’un contrat le 21 avril 2026 et aucune page ne la dit installée.</translation>
    </message>
    <message>
        <source>The page asks users to refuse any other key and to write to gestutil@idris.fr.</source>
        <translation>La page demande aux utilisateurs de refuser toute autre clé et d’écrire à gestutil@idris.fr.</translation>
    </message>
    <message>
        <source>The page has another error at least.</source>
        <translation>La page contient au moins une autre erreur.</translation>
    </message>
    <message>
        <source>The partition gpu has 2 K40m a node, which is old hardware.</source>
        <translation>La partition gpu a 2 K40m par nœud, un matériel ancien.</translation>
    </message>
    <message>
        <source>The partition gpu has 200 nodes.</source>
        <translation>La partition gpu a 200 nœuds.</translation>
    </message>
    <message>
        <source>The partition is called acc; srun needs SRUN_CPUS_PER_TASK.</source>
        <translation>La partition s’appelle acc&#x202f;; srun exige SRUN_CPUS_PER_TASK.</translation>
    </message>
    <message>
        <source>The password is compulsory; SSH keys are not honoured.</source>
        <translation>Le mot de passe est obligatoire&#x202f;; les clés SSH ne sont pas prises en compte.</translation>
    </message>
    <message>
        <source>The portal is https://pcss.plcloud.pl.</source>
        <translation>Le portail est https://pcss.plcloud.pl.</translation>
    </message>
    <message>
        <source>The portal offers TOTP; the pages do not say whether the SSH login asks for it.</source>
        <translation>Le portail propose TOTP&#x202f;; les pages ne disent pas si la connexion SSH le demande.</translation>
    </message>
    <message>
        <source>The principal investigator (PI) asks support to open qgpu.</source>
        <translation>Le responsable scientifique (PI) demande à l’assistance d’ouvrir qgpu.</translation>
    </message>
    <message>
        <source>The project has started; the machine is planned for 2027.</source>
        <translation>Le projet a démarré&#x202f;; la machine est prévue pour 2027.</translation>
    </message>
    <message>
        <source>The project manager registers an ed25519 key with the address it comes from in HLRS’s project portal; it works the next day.</source>
        <translation>Le chef de projet déclare une clé ed25519, avec l’adresse d’où elle vient, dans le portail des projets du HLRS&#x202f;; elle fonctionne le lendemain.</translation>
    </message>
    <message>
        <source>The project’s manager accepts the terms; users accept them and upload SSH keys at the service desk.</source>
        <translation>Le chef de projet accepte les conditions&#x202f;; les utilisateurs les acceptent aussi et déposent leurs clés SSH auprès du centre de services.</translation>
    </message>
    <message>
        <source>The project’s name with a letter at its end: a for ARM, x for x86, g for GPU.</source>
        <translation>Le nom du projet suivi d’une lettre&#xa0;: a pour ARM, x pour x86, g pour GPU.</translation>
    </message>
    <message>
        <source>The provisioner efgw belongs to the EUROfusion gateway and is not for Leonardo.</source>
        <translation>Le provisionneur efgw appartient à la passerelle EUROfusion et n’est pas destiné à Leonardo.</translation>
    </message>
    <message>
        <source>The public key is uploaded for each system in JuDoor (https://judoor.fz-juelich.de) with the hosts or subnets it may come from; keys are changed there alone.</source>
        <translation>La clé publique est déposée pour chaque système dans JuDoor (https://judoor.fz-juelich.de) avec les hôtes ou sous-réseaux d’où elle peut venir&#x202f;; les clés ne se changent que là.</translation>
    </message>
    <message>
        <source>The quantum platform LUMI-IQ.</source>
        <translation>La plateforme quantique LUMI-IQ.</translation>
    </message>
    <message>
        <source>The same rules as for Hunter: a registered address, or the VPN.</source>
        <translation>Les mêmes règles que pour Hunter&#xa0;: une adresse déclarée, ou le VPN.</translation>
    </message>
    <message>
        <source>The second cut-off is 2026-10-19 in one source (2026-08) and 2026-10-26 in a later one (read 2026-10-10), which is preferred.</source>
        <translation>La deuxième date limite est le 19 octobre 2026 dans une source (août 2026) et le 26 octobre 2026 dans une plus récente (lue le 10 octobre 2026), qui est retenue.</translation>
    </message>
    <message>
        <source>The second factor is entered in the browser when the certificate is fetched with the step program.</source>
        <translation>Le second facteur est saisi dans le navigateur quand le certificat est obtenu avec le programme step.</translation>
    </message>
    <message>
        <source>The second factor, TOTP or WebAuthn, is asked for in the browser.</source>
        <translation>Le second facteur, TOTP ou WebAuthn, est demandé dans le navigateur.</translation>
    </message>
    <message>
        <source>The server prints a QR code and a link; you sign in at Authentik (ACOnet’s federation or a local ASC account) with TOTP or WebAuthn, then press Enter in the terminal.</source>
        <translation>Le serveur affiche un code QR et un lien&#x202f;; connectez-vous sur Authentik (fédération d’ACOnet ou compte local d’ASC) avec TOTP ou WebAuthn, puis appuyez sur Entrée dans le terminal.</translation>
    </message>
    <message>
        <source>The sizes of the classes were not found.</source>
        <translation>La taille des classes n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>The smallest share is one GPU with 16 cores, an eighth of a node.</source>
        <translation>La plus petite part est d’un GPU avec 16 cœurs, soit un huitième de nœud.</translation>
    </message>
    <message>
        <source>The stacks of EESSI and ASC come over CVMFS.</source>
        <translation>Les piles logicielles d’EESSI et d’ASC sont fournies par CVMFS.</translation>
    </message>
    <message>
        <source>The transfer nodes dtn-1 and dtn-2 are for gigabytes to terabytes.</source>
        <translation>Les nœuds de transfert dtn-1 et dtn-2 servent pour des gigaoctets à des téraoctets.</translation>
    </message>
    <message>
        <source>The two-factor login is compulsory; the second factor is entered in a browser at sso.hpc.cineca.it.</source>
        <translation>L’authentification à deux facteurs est obligatoire&#x202f;; le second facteur se saisit dans un navigateur, sur sso.hpc.cineca.it.</translation>
    </message>
    <message>
        <source>The university’s form; DeiC’s page.</source>
        <translation>Le formulaire de l’université&#x202f;; la page de DeiC.</translation>
    </message>
    <message>
        <source>The upper figure comes from one source alone.</source>
        <translation>Le chiffre supérieur ne provient que d’une seule source.</translation>
    </message>
    <message>
        <source>The usage agreement must be accepted before the login.</source>
        <translation>L’accord d’utilisation doit être accepté avant la connexion.</translation>
    </message>
    <message>
        <source>Thematic committees.</source>
        <translation>Comités thématiques.</translation>
    </message>
    <message>
        <source>There is a web interface too (Open OnDemand).</source>
        <translation>Il existe aussi une interface web (Open OnDemand).</translation>
    </message>
    <message>
        <source>There is no internet.</source>
        <translation>Pas d’accès à Internet.</translation>
    </message>
    <message>
        <source>There is no way out to the internet. A reverse SOCKS tunnel (ssh -R localhost:&lt;port&gt;, 10000-60000) is described, and the pages disagree on whether it is allowed.</source>
        <translation>Aucune sortie vers Internet. Un tunnel SOCKS inverse (ssh -R localhost:&lt;port&gt;, 10000-60000) est décrit, mais les pages se contredisent sur son autorisation.</translation>
    </message>
    <message>
        <source>ThinLinc.</source>
        <translation>ThinLinc.</translation>
    </message>
    <message>
        <source>Third parties who read the official pages, from 2026-03 to 2026-10.</source>
        <translation>Des tiers qui ont lu les pages officielles, de mars à octobre 2026.</translation>
    </message>
    <message>
        <source>Third parties, 2025-2026.</source>
        <translation>Des tiers, 2025-2026.</translation>
    </message>
    <message>
        <source>Third parties, 2026.</source>
        <translation>Des tiers, 2026.</translation>
    </message>
    <message>
        <source>Third parties, and a form that was filled in.</source>
        <translation>Des tiers, et un formulaire rempli.</translation>
    </message>
    <message>
        <source>Third parties, and the notes of one applicant, 2026.</source>
        <translation>Des tiers, et les notes d’un candidat, 2026.</translation>
    </message>
    <message>
        <source>Three a year: February, June, October.</source>
        <translation>Trois par an&#xa0;: février, juin, octobre.</translation>
    </message>
    <message>
        <source>Three periods a year.</source>
        <translation>Trois périodes par an.</translation>
    </message>
    <message>
        <source>Time is counted in node-hours: GPUs x time / 8.</source>
        <translation>Le temps se compte en heures nœud&#xa0;: GPU x temps / 8.</translation>
    </message>
    <message>
        <source>Title, system and partition, SBU, storage, members, justification.</source>
        <translation>Titre, système et partition, SBU, stockage, membres, justification.</translation>
    </message>
    <message>
        <source>To develop codes, algorithms and methods of AI.</source>
        <translation>Pour développer des codes, des algorithmes et des méthodes d’IA.</translation>
    </message>
    <message>
        <source>To measure scaling, as evidence for larger calls.</source>
        <translation>Pour mesurer le passage à l’échelle, comme preuve pour les appels plus importants.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total in a later page</source>
        <translation>Total selon une page ultérieure</translation>
    </message>
    <message>
        <source>Total in other sources</source>
        <translation>Total selon d’autres sources</translation>
    </message>
    <message>
        <source>Total in the 2025 bid</source>
        <translation>Total selon la candidature de 2025</translation>
    </message>
    <message>
        <source>Total over three years</source>
        <translation>Total sur trois ans</translation>
    </message>
    <message>
        <source>Total, half EU and half Austria</source>
        <translation>Total, moitié UE, moitié Autriche</translation>
    </message>
    <message>
        <source>Total, half EU and half national</source>
        <translation>Total, moitié UE, moitié national</translation>
    </message>
    <message>
        <source>Transfers between French centres.</source>
        <translation>Transferts entre centres français.</translation>
    </message>
    <message>
        <source>Two a year, at 10:00.</source>
        <translation>Deux par an, à 10:00.</translation>
    </message>
    <message>
        <source>Two a year.</source>
        <translation>Deux par an.</translation>
    </message>
    <message>
        <source>Two calls a year, at the end of winter and of summer.</source>
        <translation>Deux appels par an, à la fin de l’hiver et à la fin de l’été.</translation>
    </message>
    <message>
        <source>Two calls: January-February for 1 May, June-July for 1 November.</source>
        <translation>Deux appels&#xa0;: janvier-février pour le 1er mai, juin-juillet pour le 1er novembre.</translation>
    </message>
    <message>
        <source>Two lots were in procurement in May 2026.</source>
        <translation>Deux lots étaient en cours d’acquisition en mai 2026.</translation>
    </message>
    <message>
        <source>Type, number of periods, scientific and computational readiness, socio-economic impact, node-hours for each partition.</source>
        <translation>Type, nombre de périodes, maturité scientifique et informatique, impact socio-économique, heures nœud par partition.</translation>
    </message>
    <message>
        <source>UK government (DSIT) share</source>
        <translation>Part du gouvernement britannique (DSIT)</translation>
    </message>
    <message>
        <source>Until 2027.</source>
        <translation>Jusqu’en 2027.</translation>
    </message>
    <message>
        <source>Up to 25% of the JU’s AI-capable share.</source>
        <translation>Jusqu’à 25&#xa0;% de la part de l’entreprise commune adaptée à l’IA.</translation>
    </message>
    <message>
        <source>Up to 4 months.</source>
        <translation>Jusqu’à 4 mois.</translation>
    </message>
    <message>
        <source>Up to 6 months.</source>
        <translation>Jusqu’à 6 mois.</translation>
    </message>
    <message>
        <source>Users in Bulgaria, and who has an award of the JU.</source>
        <translation>Les utilisateurs de Bulgarie, et ceux à qui l’entreprise commune a attribué des ressources.</translation>
    </message>
    <message>
        <source>Users in Slovenia.</source>
        <translation>Les utilisateurs de Slovénie.</translation>
    </message>
    <message>
        <source>Users’ scripts ask for up to 24 h (24:00:00).</source>
        <translation>Les scripts des utilisateurs demandent jusqu’à 24 h (24:00:00).</translation>
    </message>
    <message>
        <source>VPN and SSH key; login nodes forbid notebooks, back ends of IDEs and agents over Remote-SSH: Slurm’s commands and work on files alone.</source>
        <translation>VPN et clé SSH&#x202f;; les nœuds de connexion interdisent les notebooks, les composants serveur des IDE et les agents par Remote-SSH&#xa0;: seulement les commandes de Slurm et le travail sur les fichiers.</translation>
    </message>
    <message>
        <source>VPN need</source>
        <translation>nécessité d’un VPN</translation>
    </message>
    <message>
        <source>Was being procured in December 2025. Lists of June 2026 count it among NVIDIA-based projects.</source>
        <translation>En cours d’acquisition en décembre 2025. Des listes de juin 2026 le comptent parmi les projets à base de NVIDIA.</translation>
    </message>
    <message>
        <source>Where Alice Recoque will stand; the factory has several sites and is run from GENCI.</source>
        <translation>Lieu où sera installé Alice Recoque&#x202f;; la fabrique a plusieurs sites et est pilotée par GENCI.</translation>
    </message>
    <message>
        <source>Whether a VPN is needed is not settled: one user says so, the documents read do not.</source>
        <translation>La nécessité d’un VPN n’est pas établie&#xa0;: un utilisateur l’affirme, les documents lus n’en disent rien.</translation>
    </message>
    <message>
        <source>Whoever logs in many times in a short while is taken for an attacker and blocked at the firewall.</source>
        <translation>Qui se connecte de nombreuses fois en peu de temps est pris pour un attaquant et bloqué par le pare-feu.</translation>
    </message>
    <message>
        <source>Whole budget</source>
        <translation>Budget total</translation>
    </message>
    <message>
        <source>Whole project as reported by the Czech partner</source>
        <translation>Projet entier, selon le partenaire tchèque</translation>
    </message>
    <message>
        <source>Why a smaller machine will not do, how the code fits, why so much CPU or GPU time is needed, a Gantt chart, and milestones that add up to the request.</source>
        <translation>Pourquoi une machine plus petite ne suffit pas, en quoi le code convient, pourquoi tant de temps CPU ou GPU est nécessaire, un diagramme de Gantt et des jalons dont la somme correspond à la demande.</translation>
    </message>
    <message>
        <source>With -p gpu whole nodes are given, with 4 A100 of 40 GB each.</source>
        <translation>Avec -p gpu, des nœuds entiers sont attribués, avec 4 A100 de 40 Go chacun.</translation>
    </message>
    <message>
        <source>With a key placed by ssh-copy-id only the code (TOTP) is asked for.</source>
        <translation>Avec une clé installée par ssh-copy-id, seul le code (TOTP) est demandé.</translation>
    </message>
    <message>
        <source>With building</source>
        <translation>Bâtiment compris</translation>
    </message>
    <message>
        <source>With track_record, ethics_self_assessment and self_check.</source>
        <translation>Avec track_record, ethics_self_assessment et self_check.</translation>
    </message>
    <message>
        <source>Within 10 working days of the cut-off.</source>
        <translation>Dans les 10 jours ouvrés suivant la date limite.</translation>
    </message>
    <message>
        <source>Without -V the environment is not passed on; arrays by -J; qsub -I is interactive, for 8 h at most.</source>
        <translation>Sans -V, l’environnement n’est pas transmis&#x202f;; tableaux avec -J&#x202f;; qsub -I est interactif, pour 8 h au plus.</translation>
    </message>
    <message>
        <source>Without a number of GPUs all 4 of a node are taken.</source>
        <translation>Sans nombre de GPU indiqué, les 4 GPU d’un nœud sont pris.</translation>
    </message>
    <message>
        <source>Work lies under /ccc/work/cont003/&lt;group&gt;/&lt;user&gt;.</source>
        <translation>L’espace de travail se trouve sous /ccc/work/cont003/&lt;group&gt;/&lt;user&gt;.</translation>
    </message>
    <message>
        <source>Working title.</source>
        <translation>Nom provisoire.</translation>
    </message>
    <message>
        <source>Works on JUPITER and JUWELS.</source>
        <translation>Utilise JUPITER et JUWELS.</translation>
    </message>
    <message>
        <source>Workspaces (ws_*); older paths lie under /lustre/nec/ws3/.</source>
        <translation>Espaces de travail (ws_*)&#x202f;; d’anciens chemins se trouvent sous /lustre/nec/ws3/.</translation>
    </message>
    <message>
        <source>Workspaces on Lustre are made by ws_allocate for 60 d at most, extended 3 times at most and removed at their end; they lie under /lustre/hpe/ws13/.</source>
        <translation>Les espaces de travail sur Lustre se créent avec ws_allocate pour 60 j au plus, peuvent être prolongés 3 fois et sont supprimés à échéance&#x202f;; ils se trouvent sous /lustre/hpe/ws13/.</translation>
    </message>
    <message>
        <source>Wrong passwords lock the address out for 24 h: after 5 tries by one page, 3 by another.</source>
        <translation>Des mots de passe erronés bloquent l’adresse pendant 24 h&#xa0;: après 5 essais selon une page, 3 selon une autre.</translation>
    </message>
    <message>
        <source>Xunta de Galicia</source>
        <translation>Xunta de Galicia</translation>
    </message>
    <message>
        <source>a login host for Proxima alone</source>
        <translation>un hôte de connexion propre à Proxima</translation>
    </message>
    <message>
        <source>acc_bsc* is the centre’s own: 25 nodes for 48 h.</source>
        <translation>acc_bsc* est réservé au centre&#xa0;: 25 nœuds pendant 48 h.</translation>
    </message>
    <message>
        <source>acc_ehpc is for EuroHPC’s projects.</source>
        <translation>acc_ehpc est destiné aux projets d’EuroHPC.</translation>
    </message>
    <message>
        <source>acc_interactive gives 40 cores of one node.</source>
        <translation>acc_interactive donne 40 cœurs d’un nœud.</translation>
    </message>
    <message>
        <source>accelerator programme (plan of mid 2025)</source>
        <translation>programme d’accélération (plan de mi-2025)</translation>
    </message>
    <message>
        <source>acceptance expected</source>
        <translation>réception prévue</translation>
    </message>
    <message>
        <source>accinfo and accuse tell what is used.</source>
        <translation>accinfo et accuse indiquent la consommation.</translation>
    </message>
    <message>
        <source>account flag rule</source>
        <translation>règle de l’option de compte</translation>
    </message>
    <message>
        <source>account through SUPR; one-time password as second factor</source>
        <translation>compte par SUPR&#x202f;; mot de passe à usage unique comme second facteur</translation>
    </message>
    <message>
        <source>aerospace</source>
        <translation>aérospatial</translation>
    </message>
    <message>
        <source>agreement on the development phase of the data centre (announcement)</source>
        <translation>accord sur la phase de développement du centre de données (annonce)</translation>
    </message>
    <message>
        <source>agri-food</source>
        <translation>agroalimentaire</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>agriculture</translation>
    </message>
    <message>
        <source>agriculture and forestry</source>
        <translation>agriculture et sylviculture</translation>
    </message>
    <message>
        <source>all values second-hand: the wiki text itself was not readable</source>
        <translation>toutes les valeurs sont de seconde main&#xa0;: le texte du wiki lui-même n’était pas lisible</translation>
    </message>
    <message>
        <source>animal health</source>
        <translation>santé animale</translation>
    </message>
    <message>
        <source>autonomous systems</source>
        <translation>systèmes autonomes</translation>
    </message>
    <message>
        <source>available to users by 2027</source>
        <translation>ouvert aux utilisateurs d’ici 2027</translation>
    </message>
    <message>
        <source>begins serving users</source>
        <translation>ouverture aux premiers utilisateurs</translation>
    </message>
    <message>
        <source>bioenergy</source>
        <translation>bioénergie</translation>
    </message>
    <message>
        <source>biomedicine</source>
        <translation>biomédecine</translation>
    </message>
    <message>
        <source>biotechnology</source>
        <translation>biotechnologies</translation>
    </message>
    <message>
        <source>blue biotechnology</source>
        <translation>biotechnologies bleues</translation>
    </message>
    <message>
        <source>boost_qos_bprod is for large jobs; one note gives 128 nodes as the least.</source>
        <translation>boost_qos_bprod est destinée aux grandes tâches&#x202f;; une note indique 128 nœuds au minimum.</translation>
    </message>
    <message>
        <source>boost_qos_dbg runs 2 jobs of a user at once at most.</source>
        <translation>boost_qos_dbg exécute au plus 2 tâches d’un utilisateur à la fois.</translation>
    </message>
    <message>
        <source>bsc_queues, bsc_project, bme (maintenance) and sq exist.</source>
        <translation>bsc_queues, bsc_project, bme (maintenance) et sq existent.</translation>
    </message>
    <message>
        <source>building works done by end of 2026</source>
        <translation>travaux de construction achevés fin 2026</translation>
    </message>
    <message>
        <source>call COAIF-03 opens, to coordinate factories and antennas</source>
        <translation>ouverture de l’appel COAIF-03, pour coordonner fabriques et antennes</translation>
    </message>
    <message>
        <source>call for bids moved from May to July 2026; about ten bidders expected; EU subsidy of 4.1 billion euro; two of five can be paid before 2028</source>
        <translation>appel d’offres reporté de mai à juillet 2026&#x202f;; une dizaine de candidats attendus&#x202f;; subvention de l’UE de 4,1 milliards d’euros&#x202f;; deux projets sur cinq peuvent être payés avant 2028</translation>
    </message>
    <message>
        <source>ccc_mqinfo and ccc_mpinfo tell of queues and partitions.</source>
        <translation>ccc_mqinfo et ccc_mpinfo renseignent sur les files d’attente et les partitions.</translation>
    </message>
    <message>
        <source>circular economy</source>
        <translation>économie circulaire</translation>
    </message>
    <message>
        <source>climate</source>
        <translation>climat</translation>
    </message>
    <message>
        <source>climate and environment</source>
        <translation>climat et environnement</translation>
    </message>
    <message>
        <source>cloud work environment for small firms</source>
        <translation>environnement de travail en nuage pour les petites entreprises</translation>
    </message>
    <message>
        <source>cluster module (late 2026)</source>
        <translation>module cluster (fin 2026)</translation>
    </message>
    <message>
        <source>compute is the default; scripts of courses ask for 48 h (48:00:00).</source>
        <translation>compute est la partition par défaut&#x202f;; des scripts de cours demandent 48 h (48:00:00).</translation>
    </message>
    <message>
        <source>confirmation of the fingerprint</source>
        <translation>confirmation de l’empreinte</translation>
    </message>
    <message>
        <source>construction of the LUMI AI Factory data centre begins (planned start)</source>
        <translation>début de la construction du centre de données de LUMI AI Factory (date prévue)</translation>
    </message>
    <message>
        <source>consumer goods</source>
        <translation>biens de consommation</translation>
    </message>
    <message>
        <source>container runtime rules</source>
        <translation>règles de l’environnement d’exécution des conteneurs</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>contract at the end of 2025</source>
        <translation>contrat fin 2025</translation>
    </message>
    <message>
        <source>contract for the dedicated AI supercomputer</source>
        <translation>contrat pour le supercalculateur dédié à l’IA</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>coworking hub opened in Vienna, Karl-Farkas-Gasse 22</source>
        <translation>espace de coworking ouvert à Vienne, Karl-Farkas-Gasse 22</translation>
    </message>
    <message>
        <source>cpu is also called main.</source>
        <translation>cpu s’appelle aussi main.</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>culture et langue</translation>
    </message>
    <message>
        <source>current fingerprints and purge state (snapshot is of 2024)</source>
        <translation>empreintes actuelles et état de la purge (l’instantané date de 2024)</translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>cybersecurity</source>
        <translation>cybersécurité</translation>
    </message>
    <message>
        <source>cybersecurity (incl. defence)</source>
        <translation>cybersécurité (dont défense)</translation>
    </message>
    <message>
        <source>data centre to start operating (spring 2027)</source>
        <translation>mise en service prévue du centre de données (printemps 2027)</translation>
    </message>
    <message>
        <source>data.leonardo.cineca.it takes scp, rsync, sftp, wget and curl alone, by certificate or host-based login.</source>
        <translation>data.leonardo.cineca.it n’accepte que scp, rsync, sftp, wget et curl, par certificat ou authentification par hôte.</translation>
    </message>
    <message>
        <source>date of MeluXina-AI</source>
        <translation>date de MeluXina-AI</translation>
    </message>
    <message>
        <source>date of the supercomputer</source>
        <translation>date du supercalculateur</translation>
    </message>
    <message>
        <source>dcgp_usr_prod is the CPU partition.</source>
        <translation>dcgp_usr_prod est la partition CPU.</translation>
    </message>
    <message>
        <source>deadline for the building works</source>
        <translation>date limite des travaux de construction</translation>
    </message>
    <message>
        <source>defence</source>
        <translation>défense</translation>
    </message>
    <message>
        <source>dev-g is for tries: 2 jobs, of which 1 runs.</source>
        <translation>dev-g sert aux essais&#xa0;: 2 tâches, dont 1 en cours.</translation>
    </message>
    <message>
        <source>develbooster is for tests.</source>
        <translation>develbooster sert aux tests.</translation>
    </message>
    <message>
        <source>digital health</source>
        <translation>santé numérique</translation>
    </message>
    <message>
        <source>digital public services</source>
        <translation>services publics numériques</translation>
    </message>
    <message>
        <source>director</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>earth sciences</source>
        <translation>sciences de la Terre</translation>
    </message>
    <message>
        <source>earth sciences and climate</source>
        <translation>sciences de la Terre et climat</translation>
    </message>
    <message>
        <source>education</source>
        <translation>éducation</translation>
    </message>
    <message>
        <source>end of 2027</source>
        <translation>fin 2027</translation>
    </message>
    <message>
        <source>end of 2027 or early 2028</source>
        <translation>fin 2027 ou début 2028</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>fin de vie</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>engineering</source>
        <translation>ingénierie</translation>
    </message>
    <message>
        <source>environmental health</source>
        <translation>santé environnementale</translation>
    </message>
    <message>
        <source>expected end of 2027</source>
        <translation>prévu fin 2027</translation>
    </message>
    <message>
        <source>expertise centre in the Niemeyer building (plan)</source>
        <translation>centre d’expertise dans le bâtiment Niemeyer (projet)</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>finance</translation>
    </message>
    <message>
        <source>fingerprint strings</source>
        <translation>texte des empreintes</translation>
    </message>
    <message>
        <source>fingerprints</source>
        <translation>empreintes</translation>
    </message>
    <message>
        <source>first 60 M EUR of national money assigned</source>
        <translation>premiers 60 M EUR de fonds nationaux attribués</translation>
    </message>
    <message>
        <source>first stone of the new CESGA building</source>
        <translation>première pierre du nouveau bâtiment du CESGA</translation>
    </message>
    <message>
        <source>foundation models</source>
        <translation>modèles de fondation</translation>
    </message>
    <message>
        <source>full DTN names</source>
        <translation>noms complets des DTN</translation>
    </message>
    <message>
        <source>gaming</source>
        <translation>jeux vidéo</translation>
    </message>
    <message>
        <source>go-live (end of 2026)</source>
        <translation>mise en service (fin 2026)</translation>
    </message>
    <message>
        <source>gpu_a100 and gpu_h100 are thought to have 4 GPUs a node.</source>
        <translation>gpu_a100 et gpu_h100 auraient 4 GPU par nœud.</translation>
    </message>
    <message>
        <source>gpu_p13 has V100, 4 a node, and is the default.</source>
        <translation>gpu_p13 a des V100, 4 par nœud, et est la partition par défaut.</translation>
    </message>
    <message>
        <source>gpu_p2 (s, l) has V100, 8 a node.</source>
        <translation>gpu_p2 (s, l) a des V100, 8 par nœud.</translation>
    </message>
    <message>
        <source>gpu_p5 has A100 and is chosen by -C a100.</source>
        <translation>gpu_p5 a des A100 et se choisit avec -C a100.</translation>
    </message>
    <message>
        <source>gpu_p6 has H100 and is chosen by -C h100.</source>
        <translation>gpu_p6 a des H100 et se choisit avec -C h100.</translation>
    </message>
    <message>
        <source>green economy</source>
        <translation>économie verte</translation>
    </message>
    <message>
        <source>green energy</source>
        <translation>énergies vertes</translation>
    </message>
    <message>
        <source>hardware still being procured, access rules being prepared</source>
        <translation>matériel encore en cours d’acquisition, règles d’accès en préparation</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre de presse</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>health and life sciences</source>
        <translation>santé et sciences de la vie</translation>
    </message>
    <message>
        <source>healthcare</source>
        <translation>soins de santé</translation>
    </message>
    <message>
        <source>help in finding finance</source>
        <translation>aide à la recherche de financements</translation>
    </message>
    <message>
        <source>host key fingerprints</source>
        <translation>empreintes des clés d’hôte</translation>
    </message>
    <message>
        <source>hpc-fs is thought to tell the quota.</source>
        <translation>hpc-fs indiquerait le quota.</translation>
    </message>
    <message>
        <source>hpc-grants and hpc-jobs-history tell what is used.</source>
        <translation>hpc-grants et hpc-jobs-history indiquent la consommation.</translation>
    </message>
    <message>
        <source>human health</source>
        <translation>santé humaine</translation>
    </message>
    <message>
        <source>humanities</source>
        <translation>sciences humaines</translation>
    </message>
    <message>
        <source>idr_quota_user (-m, -s) and idr_quota_project (-w); idrquota is gone.</source>
        <translation>idr_quota_user (-m, -s) et idr_quota_project (-w)&#x202f;; idrquota n’existe plus.</translation>
    </message>
    <message>
        <source>idracct and idr_compuse tell what is used.</source>
        <translation>idracct et idr_compuse indiquent la consommation.</translation>
    </message>
    <message>
        <source>idrproj and idrenv are for users with several projects.</source>
        <translation>idrproj et idrenv sont destinées aux utilisateurs qui ont plusieurs projets.</translation>
    </message>
    <message>
        <source>in operation since</source>
        <translation>en service depuis</translation>
    </message>
    <message>
        <source>in operation since early 2025</source>
        <translation>en service depuis début 2025</translation>
    </message>
    <message>
        <source>in use since</source>
        <translation>utilisé depuis</translation>
    </message>
    <message>
        <source>inaugurated</source>
        <translation>inauguration</translation>
    </message>
    <message>
        <source>industry 4.0</source>
        <translation>industrie 4.0</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inférence</translation>
    </message>
    <message>
        <source>investment of round 1</source>
        <translation>investissement de la 1re vague</translation>
    </message>
    <message>
        <source>jean-zay-ccfr.idris.fr carries data between French centres.</source>
        <translation>jean-zay-ccfr.idris.fr transporte les données entre centres français.</translation>
    </message>
    <message>
        <source>judac.fz-juelich.de is the gateway for data.</source>
        <translation>judac.fz-juelich.de est la passerelle pour les données.</translation>
    </message>
    <message>
        <source>jutil env activate -p &lt;project&gt; chooses a project; sqme lists your jobs.</source>
        <translation>jutil env activate -p &lt;project&gt; choisit un projet&#x202f;; sqme liste vos tâches.</translation>
    </message>
    <message>
        <source>jutil user projects and jutil project dataquota -p &lt;project&gt; tell what is used.</source>
        <translation>jutil user projects et jutil project dataquota -p &lt;project&gt; indiquent la consommation.</translation>
    </message>
    <message>
        <source>kick-off</source>
        <translation>réunion de lancement</translation>
    </message>
    <message>
        <source>large language models</source>
        <translation>grands modèles de langue</translation>
    </message>
    <message>
        <source>launch event</source>
        <translation>événement de lancement</translation>
    </message>
    <message>
        <source>launch in Ostrava</source>
        <translation>lancement à Ostrava</translation>
    </message>
    <message>
        <source>launch with 10 million EUR (reported on 2026-07-02)</source>
        <translation>lancement avec 10 millions d’EUR (annoncé le 2 juillet 2026)</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>letter of intent</source>
        <translation>lettre d’intention</translation>
    </message>
    <message>
        <source>life sciences</source>
        <translation>sciences de la vie</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>limits of QoS large</source>
        <translation>limites de la QoS large</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liée</translation>
    </message>
    <message>
        <source>lumi-ldap-userinfo and lumi-ldap-projectinfo tell of users and projects.</source>
        <translation>lumi-ldap-userinfo et lumi-ldap-projectinfo renseignent sur les utilisateurs et les projets.</translation>
    </message>
    <message>
        <source>lumi-quota takes -v and --project; lumi-workspaces and lumi-check-quota are there as well.</source>
        <translation>lumi-quota accepte -v et --project&#x202f;; lumi-workspaces et lumi-check-quota existent aussi.</translation>
    </message>
    <message>
        <source>lumid has 1 GPU a job for 4 h; bench, 6 h, is opened on request.</source>
        <translation>lumid donne 1 GPU par tâche pendant 4 h&#x202f;; bench, 6 h, s’ouvre sur demande.</translation>
    </message>
    <message>
        <source>manufacturing</source>
        <translation>fabrication</translation>
    </message>
    <message>
        <source>manufacturing and industry</source>
        <translation>fabrication et industrie</translation>
    </message>
    <message>
        <source>material is old</source>
        <translation>la documentation est ancienne</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>matériaux</translation>
    </message>
    <message>
        <source>mechanical engineering</source>
        <translation>génie mécanique</translation>
    </message>
    <message>
        <source>media</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>médecine</translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation>protocole d’accord</translation>
    </message>
    <message>
        <source>mmlsquota --block-size auto -j &lt;fileset&gt; data tells the quota.</source>
        <translation>mmlsquota --block-size auto -j &lt;fileset&gt; data indique le quota.</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobilité</translation>
    </message>
    <message>
        <source>module load &lt;year&gt; is thought to be the way, such as 2025.</source>
        <translation>Il faudrait utiliser module load &lt;year&gt;, par exemple 2025.</translation>
    </message>
    <message>
        <source>module load Stages/2026 GCC and so on; Apptainer for containers.</source>
        <translation>module load Stages/2026 GCC, etc.&#x202f;; Apptainer pour les conteneurs.</translation>
    </message>
    <message>
        <source>module load cesga/2022.</source>
        <translation>module load cesga/2022.</translation>
    </message>
    <message>
        <source>money</source>
        <translation>financement</translation>
    </message>
    <message>
        <source>mybudget and myreport tell what is used.</source>
        <translation>mybudget et myreport indiquent la consommation.</translation>
    </message>
    <message>
        <source>myproject takes -l, -a, -c, -s or -S.</source>
        <translation>myproject accepte -l, -a, -c, -s ou -S.</translation>
    </message>
    <message>
        <source>myquota is thought to tell the quota.</source>
        <translation>myquota indiquerait le quota.</translation>
    </message>
    <message>
        <source>myquota tells of computing time and storage; never ask more than once in 10 s, nor under watch.</source>
        <translation>myquota indique le temps de calcul et le stockage&#x202f;; ne l’interrogez jamais plus d’une fois en 10 s, ni avec watch.</translation>
    </message>
    <message>
        <source>national money not yet found</source>
        <translation>fonds nationaux pas encore trouvés</translation>
    </message>
    <message>
        <source>new machine available to users by 2027</source>
        <translation>nouvelle machine ouverte aux utilisateurs d’ici 2027</translation>
    </message>
    <message>
        <source>new machine, replaces Vega</source>
        <translation>nouvelle machine, remplace Vega</translation>
    </message>
    <message>
        <source>no port is named: the usual one of SSH</source>
        <translation>aucun port n’est indiqué&#xa0;: le port habituel de SSH</translation>
    </message>
    <message>
        <source>node counts</source>
        <translation>nombre de nœuds</translation>
    </message>
    <message>
        <source>node limits of QoS from the official page</source>
        <translation>limites de nœuds des QoS selon la page officielle</translation>
    </message>
    <message>
        <source>not before 2027</source>
        <translation>pas avant 2027</translation>
    </message>
    <message>
        <source>official launch with service catalogue</source>
        <translation>lancement officiel avec catalogue de services</translation>
    </message>
    <message>
        <source>official limits</source>
        <translation>limites officielles</translation>
    </message>
    <message>
        <source>official logins page text</source>
        <translation>texte de la page officielle sur les connexions</translation>
    </message>
    <message>
        <source>official page text</source>
        <translation>texte de la page officielle</translation>
    </message>
    <message>
        <source>official text</source>
        <translation>texte officiel</translation>
    </message>
    <message>
        <source>one-time password plus SSH key</source>
        <translation>mot de passe à usage unique et clé SSH</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>operational (autumn 2026)</source>
        <translation>opérationnel (automne 2026)</translation>
    </message>
    <message>
        <source>operational phase opens</source>
        <translation>début de la phase opérationnelle</translation>
    </message>
    <message>
        <source>p7XXXX; it may be left out by who has one project.</source>
        <translation>p7XXXX&#x202f;; peut être omis si vous n’avez qu’un projet.</translation>
    </message>
    <message>
        <source>partition limits</source>
        <translation>limites des partitions</translation>
    </message>
    <message>
        <source>password at each login, from declared addresses</source>
        <translation>mot de passe à chaque connexion, depuis des adresses déclarées</translation>
    </message>
    <message>
        <source>password or SSH key, from declared addresses</source>
        <translation>mot de passe ou clé SSH, depuis des adresses déclarées</translation>
    </message>
    <message>
        <source>password, from declared addresses</source>
        <translation>mot de passe, depuis des adresses déclarées</translation>
    </message>
    <message>
        <source>period of the project</source>
        <translation>durée du projet</translation>
    </message>
    <message>
        <source>physics</source>
        <translation>physique</translation>
    </message>
    <message>
        <source>planned project start, 36 months</source>
        <translation>début prévu du projet, 36 mois</translation>
    </message>
    <message>
        <source>plgrid-gpu-gh200 has 110 nodes.</source>
        <translation>plgrid-gpu-gh200 compte 110 nœuds.</translation>
    </message>
    <message>
        <source>pre-trained models</source>
        <translation>modèles préentraînés</translation>
    </message>
    <message>
        <source>present LUMI reaches the end of its life (end of 2027 or early 2028)</source>
        <translation>fin de vie de l’actuel LUMI (fin 2027 ou début 2028)</translation>
    </message>
    <message>
        <source>procurement lots 1 and 2 under way</source>
        <translation>acquisition des lots 1 et 2 en cours</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>project presented</source>
        <translation>présentation du projet</translation>
    </message>
    <message>
        <source>project runs to the end of 2030</source>
        <translation>le projet dure jusqu’à fin 2030</translation>
    </message>
    <message>
        <source>project start</source>
        <translation>début du projet</translation>
    </message>
    <message>
        <source>provisioner name of the step CA</source>
        <translation>nom du provisionneur de la CA step</translation>
    </message>
    <message>
        <source>proxima has H100; jobs of 168 h were seen.</source>
        <translation>proxima a des H100&#x202f;; des tâches de 168 h ont été observées.</translation>
    </message>
    <message>
        <source>public administration</source>
        <translation>administration publique</translation>
    </message>
    <message>
        <source>public sector</source>
        <translation>secteur public</translation>
    </message>
    <message>
        <source>public-sector data</source>
        <translation>données du secteur public</translation>
    </message>
    <message>
        <source>purge policy</source>
        <translation>règles de purge</translation>
    </message>
    <message>
        <source>qgpu_big is for more than 16 nodes.</source>
        <translation>qgpu_big est destinée à plus de 16 nœuds.</translation>
    </message>
    <message>
        <source>qgpu_exp is the express queue.</source>
        <translation>qgpu_exp est la file express.</translation>
    </message>
    <message>
        <source>queue time limits</source>
        <translation>durées maximales des files d’attente</translation>
    </message>
    <message>
        <source>quota of project and scratch from the official page</source>
        <translation>quota des espaces project et scratch selon la page officielle</translation>
    </message>
    <message>
        <source>quotahome and quotaprojects tell what is used.</source>
        <translation>quotahome et quotaprojects indiquent la consommation.</translation>
    </message>
    <message>
        <source>quotas and purge from the official page</source>
        <translation>quotas et purge selon la page officielle</translation>
    </message>
    <message>
        <source>regular operation</source>
        <translation>exploitation régulière</translation>
    </message>
    <message>
        <source>release of GENCI on the factory</source>
        <translation>communiqué de GENCI sur la fabrique</translation>
    </message>
    <message>
        <source>replaces Vega</source>
        <translation>remplace Vega</translation>
    </message>
    <message>
        <source>reported: Gaia AI supercomputer launched</source>
        <translation>selon la presse&#xa0;: lancement du supercalculateur d’IA Gaia</translation>
    </message>
    <message>
        <source>research</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>robotics</source>
        <translation>robotique</translation>
    </message>
    <message>
        <source>sacctmgr -p show assoc tells which account goes with which QoS.</source>
        <translation>sacctmgr -p show assoc indique quel compte va avec quelle QoS.</translation>
    </message>
    <message>
        <source>sacctmgr show user $USER withassoc and sacctmgr show qos tell what you may use.</source>
        <translation>sacctmgr show user $USER withassoc et sacctmgr show qos indiquent ce que vous pouvez utiliser.</translation>
    </message>
    <message>
        <source>saldo -b tells of the Booster, saldo -b --dcgp of the CPU part.</source>
        <translation>saldo -b renseigne sur le Booster, saldo -b --dcgp sur la partie CPU.</translation>
    </message>
    <message>
        <source>scp -P 8822, sftp and rsync go through the login nodes.</source>
        <translation>scp -P 8822, sftp et rsync passent par les nœuds de connexion.</translation>
    </message>
    <message>
        <source>scp and rsync go to the login host.</source>
        <translation>scp et rsync passent par l’hôte de connexion.</translation>
    </message>
    <message>
        <source>scp, sftp and sshfs are thought to go to the login nodes.</source>
        <translation>scp, sftp et sshfs passeraient par les nœuds de connexion.</translation>
    </message>
    <message>
        <source>security and cybersecurity</source>
        <translation>sécurité et cybersécurité</translation>
    </message>
    <message>
        <source>seff &lt;job&gt; tells how well a job used what it had.</source>
        <translation>seff &lt;job&gt; indique si une tâche a bien utilisé ses ressources.</translation>
    </message>
    <message>
        <source>services start (plan of mid 2025)</source>
        <translation>début des services (plan de mi-2025)</translation>
    </message>
    <message>
        <source>slurmrestd v0.0.42 answers over SSH.</source>
        <translation>slurmrestd v0.0.42 répond par SSH.</translation>
    </message>
    <message>
        <source>slurmrestd v0.0.43 with JWT answers at https://slurm.snellius.surf.nl.</source>
        <translation>slurmrestd v0.0.43 avec JWT répond à l’adresse https://slurm.snellius.surf.nl.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>space and earth observation</source>
        <translation>espace et observation de la Terre</translation>
    </message>
    <message>
        <source>space and robotics</source>
        <translation>espace et robotique</translation>
    </message>
    <message>
        <source>sqos and lastjobs tell of your limits and jobs.</source>
        <translation>sqos et lastjobs renseignent sur vos limites et vos tâches.</translation>
    </message>
    <message>
        <source>standard has CPUs.</source>
        <translation>standard a des CPU.</translation>
    </message>
    <message>
        <source>standard-g gives whole nodes.</source>
        <translation>standard-g donne des nœuds entiers.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>start of operation; managing company registered</source>
        <translation>début d’activité&#x202f;; société de gestion enregistrée</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>page d’état</translation>
    </message>
    <message>
        <source>supercomputer contract signed</source>
        <translation>contrat du supercalculateur signé</translation>
    </message>
    <message>
        <source>supercomputer expected (end of 2027)</source>
        <translation>supercalculateur attendu (fin 2027)</translation>
    </message>
    <message>
        <source>supercomputer runs (end of 2027 or early 2028, plan)</source>
        <translation>supercalculateur en marche (fin 2027 ou début 2028, prévision)</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>durabilité</translation>
    </message>
    <message>
        <source>target: first half of 2026</source>
        <translation>objectif&#xa0;: premier semestre 2026</translation>
    </message>
    <message>
        <source>technical coordination (JSI)</source>
        <translation>coordination technique (JSI)</translation>
    </message>
    <message>
        <source>testing of AI systems</source>
        <translation>test de systèmes d’IA</translation>
    </message>
    <message>
        <source>the amended EuroHPC regulation is in force</source>
        <translation>le règlement EuroHPC modifié est en vigueur</translation>
    </message>
    <message>
        <source>time limits</source>
        <translation>durées maximales</translation>
    </message>
    <message>
        <source>to enter service, by a press document</source>
        <translation>mise en service prévue, selon un document de presse</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transports</translation>
    </message>
    <message>
        <source>two-factor login; short-lived SSH certificate from smallstep, valid 12 hours</source>
        <translation>connexion à deux facteurs&#x202f;; certificat SSH de courte durée émis par smallstep, valable 12&#xa0;heures</translation>
    </message>
    <message>
        <source>usage and quota commands</source>
        <translation>commandes de consommation et de quota</translation>
    </message>
    <message>
        <source>usage command</source>
        <translation>commande de consommation</translation>
    </message>
    <message>
        <source>ws_allocate, ws_find, ws_extend and ws_share handle workspaces.</source>
        <translation>ws_allocate, ws_find, ws_extend et ws_share gèrent les espaces de travail.</translation>
    </message>
    <message>
        <source>ws_quota and ws_list tell what is used.</source>
        <translation>ws_quota et ws_list indiquent ce qui est utilisé.</translation>
    </message>
    <message>
        <source>zen3_0512 is the default.</source>
        <translation>zen3_0512 est la partition par défaut.</translation>
    </message>
    <message>
        <source>zen3_0512_a100x2 has 61 nodes with 2 A100 each.</source>
        <translation>zen3_0512_a100x2 a 61&#xa0;nœuds avec 2&#xa0;A100 chacun.</translation>
    </message>
    <message>
        <source>zen4_0768 has CPUs.</source>
        <translation>zen4_0768 a des CPU.</translation>
    </message>
    <message>
        <source>15 to 30 % for restarts, losses between nodes and tries.</source>
        <translation>15 à 30&#xa0;% pour les reprises, les pertes entre nœuds et les essais.</translation>
    </message>
    <message>
        <source>A mesocentre</source>
        <translation>Un mésocentre</translation>
    </message>
    <message>
        <source>AI is used</source>
        <translation>L’IA est utilisée</translation>
    </message>
    <message>
        <source>ANR</source>
        <translation>ANR</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation>ARCHIVE</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Recherche universitaire</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Universitaire</translation>
    </message>
    <message>
        <source>Added up from the table of runs: node-hours, or GPU-hours in industrial AI calls.</source>
        <translation>Total du tableau des exécutions&#xa0;: heures nœud, ou heures GPU dans les appels IA pour l’industrie.</translation>
    </message>
    <message>
        <source>Aims of publication</source>
        <translation>Objectifs de publication</translation>
    </message>
    <message>
        <source>Algorithms, bottlenecks, planned optimisation, target (Development).</source>
        <translation>Algorithmes, goulots d’étranglement, optimisation prévue, objectif (Development).</translation>
    </message>
    <message>
        <source>All template sections filled</source>
        <translation>Toutes les sections du modèle sont remplies</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>Quantité demandée</translation>
    </message>
    <message>
        <source>An AI cluster</source>
        <translation>Un cluster IA</translation>
    </message>
    <message>
        <source>An RNSR laboratory or a SIRET.</source>
        <translation>Un laboratoire RNSR ou un SIRET.</translation>
    </message>
    <message>
        <source>An empty storage is refused at TGCC.</source>
        <translation>Un stockage vide est refusé au TGCC.</translation>
    </message>
    <message>
        <source>Anonymisation, pseudonymisation, encryption, aggregation</source>
        <translation>Anonymisation, pseudonymisation, chiffrement, agrégation</translation>
    </message>
    <message>
        <source>Asked of enterprises alone.</source>
        <translation>Demandé aux entreprises seulement.</translation>
    </message>
    <message>
        <source>Average CPU cores per job</source>
        <translation>Nombre moyen de cœurs CPU par tâche</translation>
    </message>
    <message>
        <source>Average GPUs per job</source>
        <translation>Nombre moyen de GPU par tâche</translation>
    </message>
    <message>
        <source>Average memory of a job</source>
        <translation>Mémoire moyenne d’une tâche</translation>
    </message>
    <message>
        <source>Avoiding bias in data, modelling, design</source>
        <translation>Prévention des biais dans les données, la modélisation, la conception</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>CPU cores used per node</source>
        <translation>Cœurs CPU utilisés par nœud</translation>
    </message>
    <message>
        <source>CT1</source>
        <translation>CT1</translation>
    </message>
    <message>
        <source>CT10</source>
        <translation>CT10</translation>
    </message>
    <message>
        <source>CT10 is for AI.</source>
        <translation>Le CT10 est pour l’IA.</translation>
    </message>
    <message>
        <source>CT11</source>
        <translation>CT11</translation>
    </message>
    <message>
        <source>CT2</source>
        <translation>CT2</translation>
    </message>
    <message>
        <source>CT3</source>
        <translation>CT3</translation>
    </message>
    <message>
        <source>CT4</source>
        <translation>CT4</translation>
    </message>
    <message>
        <source>CT5</source>
        <translation>CT5</translation>
    </message>
    <message>
        <source>CT6</source>
        <translation>CT6</translation>
    </message>
    <message>
        <source>CT7</source>
        <translation>CT7</translation>
    </message>
    <message>
        <source>CT8</source>
        <translation>CT8</translation>
    </message>
    <message>
        <source>CT9</source>
        <translation>CT9</translation>
    </message>
    <message>
        <source>Checkpoints: how often runs are saved, and how they go on</source>
        <translation>Points de reprise&#xa0;: fréquence d’enregistrement des exécutions, et comment elles reprennent</translation>
    </message>
    <message>
        <source>Class of core counts</source>
        <translation>Classe de nombre de cœurs</translation>
    </message>
    <message>
        <source>Code and workflow</source>
        <translation>Code et flux de travail</translation>
    </message>
    <message>
        <source>Code name and version, repository, licence, developer contact, own link to the code (Development, Quantum).</source>
        <translation>Nom et version du code, dépôt, licence, contact chez les développeurs, votre propre lien avec le code (Development, Quantum).</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes, one a line</source>
        <translation>Codes, un par ligne</translation>
    </message>
    <message>
        <source>Consent to publication of names on award (Reg. (EU) 2018/1725)</source>
        <translation>Accord pour la publication des noms en cas d’attribution (règl. (UE) 2018/1725)</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>Containers are used</source>
        <translation>Des conteneurs sont utilisés</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Poursuite</translation>
    </message>
    <message>
        <source>Contract runs more than 3 months past the end</source>
        <translation>Le contrat se prolonge plus de 3 mois après la fin</translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation>Pays de l’organisme</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data moved in and out</source>
        <translation>Données transférées (entrées et sorties)</translation>
    </message>
    <message>
        <source>Data that is produced will be open</source>
        <translation>Les données produites seront ouvertes</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Desired time between checkpoints</source>
        <translation>Intervalle souhaité entre les points de reprise</translation>
    </message>
    <message>
        <source>Digital Europe</source>
        <translation>Programme pour une Europe numérique</translation>
    </message>
    <message>
        <source>Dissemination</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Dissemination strategy</source>
        <translation>Stratégie de diffusion</translation>
    </message>
    <message>
        <source>Does the code fit the machine?</source>
        <translation>Le code convient-il à la machine&#x202f;?</translation>
    </message>
    <message>
        <source>Does the time asked for match the plan of work, and can the targets be met in the window?</source>
        <translation>Le temps demandé correspond-il au plan de travail, et les objectifs sont-ils atteignables dans la période&#x202f;?</translation>
    </message>
    <message>
        <source>E-mail at your organisation</source>
        <translation>Adresse électronique professionnelle</translation>
    </message>
    <message>
        <source>ERC panels and their shares</source>
        <translation>Panels ERC et leur part</translation>
    </message>
    <message>
        <source>EU participant code (PIC), if any</source>
        <translation>Code participant UE (PIC), s’il existe</translation>
    </message>
    <message>
        <source>Earlier allocations (EuroHPC, PRACE, national, international)</source>
        <translation>Allocations antérieures (EuroHPC, PRACE, nationales, internationales)</translation>
    </message>
    <message>
        <source>End-users know they deal with AI</source>
        <translation>Les utilisateurs finaux savent qu’ils ont affaire à une IA</translation>
    </message>
    <message>
        <source>Ethics self-assessment</source>
        <translation>Autoévaluation éthique</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Evidence of scaling and performance</source>
        <translation>Preuve du passage à l’échelle et des performances</translation>
    </message>
    <message>
        <source>Excluded reviewers</source>
        <translation>Évaluateurs exclus</translation>
    </message>
    <message>
        <source>Files of each area, in thousands</source>
        <translation>Fichiers de chaque espace, en milliers</translation>
    </message>
    <message>
        <source>Files per hour</source>
        <translation>Fichiers par heure</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Follow-up of an EPICURE project (Development)</source>
        <translation>Suite d’un projet EPICURE (Development)</translation>
    </message>
    <message>
        <source>Form of eDARI</source>
        <translation>Formulaire d’eDARI</translation>
    </message>
    <message>
        <source>From the call’s list.</source>
        <translation>D’après la liste de l’appel.</translation>
    </message>
    <message>
        <source>From the live list of the call.</source>
        <translation>D’après la liste en ligne de l’appel.</translation>
    </message>
    <message>
        <source>Funding that applies</source>
        <translation>Financements concernés</translation>
    </message>
    <message>
        <source>GPUs of the largest job</source>
        <translation>GPU de la plus grande tâche</translation>
    </message>
    <message>
        <source>GPUs used per node</source>
        <translation>GPU utilisés par nœud</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>HOME</source>
        <translation>HOME</translation>
    </message>
    <message>
        <source>Head of the structure</source>
        <translation>Responsable de la structure</translation>
    </message>
    <message>
        <source>Head office in Europe</source>
        <translation>Siège en Europe</translation>
    </message>
    <message>
        <source>Horizon Europe</source>
        <translation>Horizon Europe</translation>
    </message>
    <message>
        <source>Hours on each machine, one a line</source>
        <translation>Heures sur chaque machine, une par ligne</translation>
    </message>
    <message>
        <source>How data and people are protected: anonymisation, encryption, fairness</source>
        <translation>Protection des données et des personnes&#xa0;: anonymisation, chiffrement, équité</translation>
    </message>
    <message>
        <source>How data is collected: lawfulness, fairness, transparency</source>
        <translation>Mode de collecte des données&#xa0;: licéité, loyauté, transparence</translation>
    </message>
    <message>
        <source>How efficient will the use be: strong/weak scaling, the best number of GPUs, checkpoints?</source>
        <translation>Quelle sera l’efficacité de l’utilisation&#xa0;: passage à l’échelle fort/faible, meilleur nombre de GPU, points de reprise&#x202f;?</translation>
    </message>
    <message>
        <source>How end-users keep control over decisions about their lives</source>
        <translation>Comment les utilisateurs finaux gardent la maîtrise des décisions qui touchent leur vie</translation>
    </message>
    <message>
        <source>How harm is detected, stopped, kept from returning</source>
        <translation>Comment les préjudices sont détectés, arrêtés et empêchés de se reproduire</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>How they are told purpose, limits, risks</source>
        <translation>Comment ils sont informés du but, des limites et des risques</translation>
    </message>
    <message>
        <source>I/O strategy and libraries</source>
        <translation>Stratégie et bibliothèques d’E/S</translation>
    </message>
    <message>
        <source>I/O traffic and files per hour</source>
        <translation>Trafic d’E/S et fichiers par heure</translation>
    </message>
    <message>
        <source>Individual, social and environmental well-being</source>
        <translation>Bien-être individuel, social et environnemental</translation>
    </message>
    <message>
        <source>Industrial</source>
        <translation>Industrielle</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Input data is open</source>
        <translation>Les données d’entrée sont ouvertes</translation>
    </message>
    <message>
        <source>International association</source>
        <translation>Association internationale</translation>
    </message>
    <message>
        <source>Investigator and team work in eligible countries; data correct</source>
        <translation>Le responsable et l’équipe travaillent dans des pays éligibles&#x202f;; données exactes</translation>
    </message>
    <message>
        <source>Involved in the project</source>
        <translation>Participent au projet</translation>
    </message>
    <message>
        <source>Is it installed there, or can it be built there?</source>
        <translation>Y est-il installé, ou peut-il y être compilé&#x202f;?</translation>
    </message>
    <message>
        <source>Is more testing or tuning needed?</source>
        <translation>Faut-il encore des tests ou des réglages&#x202f;?</translation>
    </message>
    <message>
        <source>Is the support team wanted?</source>
        <translation>L’équipe d’assistance est-elle souhaitée&#x202f;?</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Tâches en même temps</translation>
    </message>
    <message>
        <source>Keywords, with commas between</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Type de candidature</translation>
    </message>
    <message>
        <source>Kind of bottleneck</source>
        <translation>Type de goulot d’étranglement</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande entreprise</translation>
    </message>
    <message>
        <source>Largest memory of a job</source>
        <translation>Mémoire maximale d’une tâche</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Least memory of a job, over all nodes</source>
        <translation>Mémoire minimale d’une tâche, tous nœuds confondus</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Longest time between checkpoints</source>
        <translation>Intervalle maximal entre les points de reprise</translation>
    </message>
    <message>
        <source>Maximum CPU cores per job</source>
        <translation>Nombre maximal de cœurs CPU par tâche</translation>
    </message>
    <message>
        <source>Maximum GPUs per job</source>
        <translation>Nombre maximal de GPU par tâche</translation>
    </message>
    <message>
        <source>Milestone table adds up to the request</source>
        <translation>Le tableau des jalons totalise la demande</translation>
    </message>
    <message>
        <source>Models or software will be open source</source>
        <translation>Les modèles ou logiciels seront open source</translation>
    </message>
    <message>
        <source>Monthly plan of use</source>
        <translation>Plan d’utilisation mensuel</translation>
    </message>
    <message>
        <source>My contract is permanent</source>
        <translation>Mon contrat est permanent</translation>
    </message>
    <message>
        <source>Name and e-mail.</source>
        <translation>Nom et adresse électronique.</translation>
    </message>
    <message>
        <source>Name, e-mail, organisation.</source>
        <translation>Nom, adresse électronique, organisme.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>New or resubmission/continuation</source>
        <translation>Nouvelle demande, ou nouvelle soumission/poursuite</translation>
    </message>
    <message>
        <source>Non-governmental organisation (NGO)</source>
        <translation>Organisation non gouvernementale (ONG)</translation>
    </message>
    <message>
        <source>One month a line, with its share; together 100 %.</source>
        <translation>Un mois par ligne, avec sa part&#x202f;; total de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Page limit kept (10 pages in AI for Science)</source>
        <translation>Limite de pages respectée (10 pages pour AI for Science)</translation>
    </message>
    <message>
        <source>Panel, sub-panel and its share in percent, one a line; the sum is at most 100.</source>
        <translation>Panel, sous-panel et sa part en pour cent, un par ligne&#x202f;; la somme est de 100 au plus.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Parts are confidential</source>
        <translation>Certaines parties sont confidentielles</translation>
    </message>
    <message>
        <source>Patents and other marks of relevance</source>
        <translation>Brevets et autres preuves de pertinence</translation>
    </message>
    <message>
        <source>Peak of ARCHIVE</source>
        <translation>Occupation maximale d’ARCHIVE</translation>
    </message>
    <message>
        <source>Peak of HOME</source>
        <translation>Occupation maximale de HOME</translation>
    </message>
    <message>
        <source>Peak of SCRATCH</source>
        <translation>Occupation maximale de SCRATCH</translation>
    </message>
    <message>
        <source>Peak of WORK</source>
        <translation>Occupation maximale de WORK</translation>
    </message>
    <message>
        <source>Personal data is handled</source>
        <translation>Des données personnelles sont traitées</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Preferred start</source>
        <translation>Début souhaité</translation>
    </message>
    <message>
        <source>Prevention of breaches and leaks</source>
        <translation>Prévention des violations et des fuites de données</translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation>Responsable scientifique</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project title</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Administration publique</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>Public summary</source>
        <translation>Résumé public</translation>
    </message>
    <message>
        <source>Queueing consent when awarded but capacity is gone (first come, first served)</source>
        <translation>Accord pour être mis en file d’attente si la demande est retenue mais la capacité épuisée (premier arrivé, premier servi)</translation>
    </message>
    <message>
        <source>Recent CV of the PI attached</source>
        <translation>CV récent du responsable scientifique joint</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>Organisme de recherche</translation>
    </message>
    <message>
        <source>Resubmission</source>
        <translation>Nouvelle soumission d’une demande antérieure</translation>
    </message>
    <message>
        <source>Reviewers to exclude, one a line</source>
        <translation>Experts à exclure, un par ligne</translation>
    </message>
    <message>
        <source>Right Project Scope and Plan template</source>
        <translation>Bon modèle de Project Scope and Plan</translation>
    </message>
    <message>
        <source>Rules of the call</source>
        <translation>Règles de l’appel</translation>
    </message>
    <message>
        <source>SCRATCH</source>
        <translation>SCRATCH</translation>
    </message>
    <message>
        <source>STOREDIR</source>
        <translation>STOREDIR</translation>
    </message>
    <message>
        <source>Scientific case or technical problem</source>
        <translation>Dossier scientifique ou problème technique</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Seconde adresse e-mail</translation>
    </message>
    <message>
        <source>Seen in AI calls.</source>
        <translation>Vu dans les appels IA.</translation>
    </message>
    <message>
        <source>Seen in the forms of Development and Quantum.</source>
        <translation>Vu dans les formulaires Development et Quantum.</translation>
    </message>
    <message>
        <source>Share of research and development (R&amp;D) done in Europe</source>
        <translation>Part de la recherche et développement (R&amp;D) réalisée en Europe</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise (SME)</source>
        <translation>Petite ou moyenne entreprise (PME)</translation>
    </message>
    <message>
        <source>Software: names, versions, licences</source>
        <translation>Logiciels&#xa0;: noms, versions, licences</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Storage: WORKDIR and STOREDIR</source>
        <translation>Stockage&#xa0;: WORKDIR et STOREDIR</translation>
    </message>
    <message>
        <source>Street, postal code, city</source>
        <translation>Rue, code postal, ville</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Summary (abstract)</source>
        <translation>Résumé (abstract)</translation>
    </message>
    <message>
        <source>Support and funding</source>
        <translation>Accompagnement et financement</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Soutenu par</translation>
    </message>
    <message>
        <source>System and amount</source>
        <translation>Système et quantité</translation>
    </message>
    <message>
        <source>Talks at EuroHPC events</source>
        <translation>Présentations lors d’événements EuroHPC</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Team members, one a line</source>
        <translation>Membres de l’équipe, un par ligne</translation>
    </message>
    <message>
        <source>Team’s other EC grants</source>
        <translation>Autres subventions de la CE obtenues par l’équipe</translation>
    </message>
    <message>
        <source>Technical justification</source>
        <translation>Justification technique</translation>
    </message>
    <message>
        <source>Terms of Reference accepted</source>
        <translation>Termes de référence (Terms of Reference) acceptés</translation>
    </message>
    <message>
        <source>The application support team is wanted</source>
        <translation>L’aide de l’équipe d’assistance aux applications est souhaitée</translation>
    </message>
    <message>
        <source>The organisation does research</source>
        <translation>L’organisme fait de la recherche</translation>
    </message>
    <message>
        <source>The project can migrate to another centre</source>
        <translation>Le projet peut migrer vers un autre centre</translation>
    </message>
    <message>
        <source>The purpose is civilian</source>
        <translation>La finalité est civile</translation>
    </message>
    <message>
        <source>The use respects the AI Act</source>
        <translation>L’utilisation respecte le règlement sur l’IA</translation>
    </message>
    <message>
        <source>Thematic committee</source>
        <translation>Comité thématique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Track record</source>
        <translation>Réalisations antérieures</translation>
    </message>
    <message>
        <source>Traffic per hour</source>
        <translation>Trafic par heure</translation>
    </message>
    <message>
        <source>Transfer from or to external repositories or federations</source>
        <translation>Transfert depuis ou vers des dépôts externes ou des fédérations</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>WORK</source>
        <translation>WORK</translation>
    </message>
    <message>
        <source>WORKDIR</source>
        <translation>WORKDIR</translation>
    </message>
    <message>
        <source>Wall-clock time of a typical job</source>
        <translation>Durée réelle d’une tâche type</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Weights 6, Adam 8, gradients 4, in mixed precision; less where only adapters are trained.</source>
        <translation>Poids 6, Adam 8, gradients 4, en précision mixte&#x202f;; moins si seuls des adaptateurs sont entraînés.</translation>
    </message>
    <message>
        <source>Weights of 16 bits alone.</source>
        <translation>Poids de 16 bits seulement.</translation>
    </message>
    <message>
        <source>What the technical reviewers ask</source>
        <translation>Ce que demandent les évaluateurs techniques</translation>
    </message>
    <message>
        <source>Where the data comes from, and on what grounds you use it</source>
        <translation>D’où viennent les données, et sur quelle base vous les utilisez</translation>
    </message>
    <message>
        <source>Why it cannot</source>
        <translation>Pourquoi il ne le peut pas</translation>
    </message>
    <message>
        <source>Why so much is moved</source>
        <translation>Pourquoi un tel volume est transféré</translation>
    </message>
    <message>
        <source>Why this much</source>
        <translation>Pourquoi ce volume</translation>
    </message>
    <message>
        <source>Why this much: measured speed, size of the data, number of tries</source>
        <translation>Pourquoi ce volume&#xa0;: vitesse mesurée, taille des données, nombre d’essais</translation>
    </message>
    <message>
        <source>Workflow description</source>
        <translation>Description du workflow</translation>
    </message>
    <message>
        <source>Writes checkpoints</source>
        <translation>Écrit des points de reprise</translation>
    </message>
    <message>
        <source>Your contract ends on</source>
        <translation>Fin de votre contrat</translation>
    </message>
    <message>
        <source>no limit found in sources; drafts aim at 150-300 words</source>
        <translation>aucune limite trouvée dans les sources&#x202f;; les brouillons visent 150 à 300 mots</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of 100; some languages put a space before the sign.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is a size such as &quot;412 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>d stands for days.</extracomment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>d stands for days.</extracomment>
        <translation>%1 j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 GPU-h</source>
        <translation>%1&#xa0;h&#xa0;GPU</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt est une boîte à outils C++ pour développer des applications multiplateformes.&lt;/p&gt;&lt;p&gt;Un même code source fonctionne avec Qt sur tous les grands systèmes d’exploitation de bureau. Qt existe aussi pour Linux embarqué et d’autres systèmes embarqués ou mobiles.&lt;/p&gt;&lt;p&gt;Qt est proposé sous plusieurs licences, conçues pour répondre aux besoins de ses divers utilisateurs.&lt;/p&gt;&lt;p&gt;Qt sous notre licence commerciale convient au développement de logiciels propriétaires ou commerciaux dont vous ne voulez pas partager le code source avec des tiers, ou pour lesquels vous ne pouvez pas respecter les termes de la GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt sous GNU (L)GPL convient au développement d’applications&amp;nbsp;Qt, à condition que vous puissiez respecter les termes de ces licences.&lt;/p&gt;&lt;p&gt;Voir &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; pour un aperçu des licences de Qt.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. et autres contributeurs.&lt;/p&gt;&lt;p&gt;Qt et le logo Qt sont des marques de The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt est un produit de The Qt Company Ltd. développé comme projet open source. Voir &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; pour en savoir plus.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Counting files</source>
        <translation>Comptage des fichiers</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The site&apos;s disk is full</source>
        <translation>Le disque du site est plein</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation>Le disque de cet ordinateur est plein</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non identifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>a folder and what is in it</comment>
        <translation>
            <numerusform>%1 · %n fichier</numerusform>
            <numerusform>%1 · %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there differ</source>
        <translation>
            <numerusform>%n fichier y est différent</numerusform>
            <numerusform>%n fichiers y sont différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified (SHA-256)</source>
        <translation>Vérifié (SHA-256)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Some files failed</source>
        <translation>Échec pour certains fichiers</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Interrupted, resume?</source>
        <translation>Interrompu, reprendre&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s)</source>
        <translation>
            <numerusform>Données&#xa0;: %n transfert</numerusform>
            <numerusform>Données&#xa0;: %n transferts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1</source>
        <comment>%1 is a speed</comment>
        <translation>
            <numerusform>Données&#xa0;: %n transfert · %1</numerusform>
            <numerusform>Données&#xa0;: %n transferts · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1 · %2 left</source>
        <comment>%1 is a speed, %2 a duration</comment>
        <translation>
            <numerusform>Données&#xa0;: %n transfert · %1 · reste %2</numerusform>
            <numerusform>Données&#xa0;: %n transferts · %1 · reste %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Copié et vérifié</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a transfer</comment>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to do</source>
        <translation>
            <numerusform>%n transfert à faire</numerusform>
            <numerusform>%n transferts à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a duration</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Not enough room</source>
        <translation>Pas assez de place</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>state of a transfer from site to site</comment>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and a folder of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copied, read back here</source>
        <translation>Copié, relu ici</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left out</source>
        <comment>%1: Verified, or Nothing to do</comment>
        <translation>
            <numerusform>%1 · %n laissé de côté</numerusform>
            <numerusform>%1 · %n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Another Officina works on it</source>
        <translation>Une autre fenêtre d’Officina s’en occupe</translation>
    </message>
    <message>
        <source>The report names what was left out, and why.</source>
        <translation>Le rapport nomme ce qui a été laissé de côté, et pourquoi.</translation>
    </message>
    <message>
        <source>What lies here is what was received: it was read back. The site has no commands to sum its own files, so it cannot confirm it.</source>
        <translation>Ce qui est ici est ce qui a été reçu&#xa0;: on l’a relu. Le site n’a pas de commandes pour calculer les sommes de ses propres fichiers et ne peut donc pas le confirmer.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Waiting for a connection to %1</source>
        <comment>%1: a site</comment>
        <translation>En attente d’une connexion à %1</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: the site is slow</source>
        <translation>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: le site est lent</numerusform>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: le site est lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: connection lost</source>
        <translation>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: connexion perdue</numerusform>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: connexion perdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to %1 to go on with it.</source>
        <comment>%1: a site</comment>
        <translation>Connectez-vous à %1 pour continuer.</translation>
    </message>
</context>
<context>
    <name>officina::AccessForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Any factory</source>
        <translation>Toute fabrique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Applications at any time.</source>
        <translation>Candidatures à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>Access in about %n working day(s).</source>
        <translation>
            <numerusform>Accès en %n jour ouvré environ.</numerusform>
            <numerusform>Accès en %n jours ouvrés environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The fields below are what such forms ask; the route’s own form decides.</source>
        <translation>Les champs ci-dessous sont ceux que demandent de tels formulaires&#x202f;; le formulaire de la voie choisie fait foi.</translation>
    </message>
</context>
<context>
    <name>officina::AlertsDialog</name>
    <message>
        <source>It is no number any more (NaN or infinite)</source>
        <translation>Elle n’est plus un nombre (NaN ou infini)</translation>
    </message>
    <message>
        <source>It has lost more than half of what it had gained</source>
        <translation>Elle a perdu plus de la moitié de ce qu’elle avait gagné</translation>
    </message>
    <message>
        <source>It has hardly improved for a third of the run</source>
        <translation>Elle ne s’améliore presque plus depuis un tiers de l’exécution</translation>
    </message>
    <message>
        <source>Cancel the job when one of its curves is lost</source>
        <translation>Annuler la tâche quand une de ses courbes est perdue</translation>
    </message>
    <message>
        <source>Alerts and targets</source>
        <translation>Alertes et objectifs</translation>
    </message>
    <message>
        <source>Tell of a curve when</source>
        <translation>Signaler une courbe quand</translation>
    </message>
    <message>
        <source>The last two are told of curves that have a target below, and of those whose name says whether lower or higher is better, such as loss and accuracy.</source>
        <translation>Les deux derniers cas sont signalés pour les courbes qui ont un objectif ci-dessous et pour celles dont le nom dit si le meilleur est en bas ou en haut, comme loss et accuracy.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What it took each run to get there is told above the charts and in the table: the step, the time and, where they are known, the GPU-hours.</source>
        <translation>Ce qu’il a fallu à chaque exécution pour y arriver est indiqué au-dessus des graphiques et dans le tableau&#xa0;: le pas, la durée et, si elles sont connues, les heures GPU.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lost: ten values in a row that are no numbers, or more than half of the gain gone. Only jobs whose curves were opened on the Jobs page are cancelled, while Officina runs and is connected; each only once.</source>
        <translation>Perdue&#xa0;: dix valeurs de suite qui ne sont pas des nombres, ou plus de la moitié du gain disparue. Seules les tâches dont les courbes ont été ouvertes depuis la page Tâches sont annulées, tant qu’Officina est en marche et connectée, et chacune une seule fois.</translation>
    </message>
    <message>
        <source>at or below</source>
        <translation>à cette valeur ou en dessous</translation>
    </message>
    <message>
        <source>at or above</source>
        <translation>à cette valeur ou au-dessus</translation>
    </message>
    <message>
        <source>“%1” can mean two numbers. Which one?</source>
        <comment>%1: as it was typed</comment>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux nombres. Lequel&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <comment>%1: as it was typed</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>officina::AnswerField</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>officina::Application</name>
    <message>
        <source>Transfers on another computer</source>
        <translation>Transferts sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Officina on %1 uses the same folder and runs your transfers. Those of this window wait until it has ended.</source>
        <translation>Officina sur %1 utilise le même dossier et exécute vos transferts. Ceux de cette fenêtre attendent qu’il ait fini.</translation>
    </message>
    <message>
        <source>If it does not run there any more, after a power cut for instance, this one can take its place. Two at once would spoil what they send.</source>
        <translation>S’il n’y tourne plus, après une coupure de courant par exemple, celui-ci peut prendre sa place. Deux à la fois abîmeraient ce qu’ils envoient.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation>Prendre sa place</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the results of %n job(s)…</source>
        <translation>
            <numerusform>Récupération des résultats de %n tâche…</numerusform>
            <numerusform>Récupération des résultats de %n tâches…</numerusform>
        </translation>
    </message>
    <message>
        <source>The update of the catalogue cannot be read: the built-in one is used.</source>
        <translation>La mise à jour du catalogue est illisible&#xa0;: le catalogue intégré est utilisé.</translation>
    </message>
    <message>
        <source>The catalogue of %1 is in use now.</source>
        <translation>Le catalogue du %1 est maintenant utilisé.</translation>
    </message>
</context>
<context>
    <name>officina::Arguments</name>
    <message>
        <source>A desktop client for Europe&apos;s AI Factories.</source>
        <translation>Un client de bureau pour les fabriques d’IA européennes.</translation>
    </message>
    <message>
        <source>Connect to a site at the start: &quot;practice&quot;, a system, or an SSH alias.</source>
        <translation>Se connecter au démarrage à un site&#xa0;: «&#xa0;practice&#xa0;», un système ou un alias SSH.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Speak this language, e.g. fr, whatever the settings say.</source>
        <translation>Parler cette langue, par exemple fr, quels que soient les réglages.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Do the whole job once by itself; pictures and files go to the folder.</source>
        <translation>Faire tout le parcours une fois sans intervention&#x202f;; images et fichiers vont dans le dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Print the time to the first painted window as JSON, and quit.</source>
        <translation>Afficher en JSON le temps jusqu’à la première fenêtre peinte, puis quitter.</translation>
    </message>
    <message>
        <source>Officina is open on another display: %1.</source>
        <translation>Officina est ouvert sur un autre écran&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It goes on running your transfers; those of a window here wait until it has ended.</source>
        <translation>Il continue d’exécuter vos transferts&#x202f;; ceux d’une fenêtre ouverte ici attendent qu’il ait fini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a window here as well</source>
        <translation>Ouvrir aussi une fenêtre ici</translation>
    </message>
    <message>
        <source>A link, officina://factory/it4lia, or an update of the catalogue to open.</source>
        <translation>Un lien, officina://factory/it4lia, ou une mise à jour du catalogue à ouvrir.</translation>
    </message>
    <message>
        <source>[link or file]</source>
        <translation>[lien ou fichier]</translation>
    </message>
</context>
<context>
    <name>officina::BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a project and what is left</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” says at %2</source>
        <extracomment>%1 is a command</extracomment>
        <translation>Ce que dit «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>%1 tells of no budget</source>
        <comment>a site</comment>
        <extracomment>%1 is a site</extracomment>
        <translation>%1 n’indique aucun budget</translation>
    </message>
</context>
<context>
    <name>officina::BudgetText</name>
    <message>
        <source>GPU-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation>Heures GPU, %1 · %2</translation>
    </message>
    <message>
        <source>Node-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation>Heures nœud, %1 · %2</translation>
    </message>
    <message>
        <source>Core-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation>Heures cœur, %1 · %2</translation>
    </message>
    <message>
        <source>Hours as the site counts them, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation>Heures telles que le site les compte, %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 used · %3 left</source>
        <translation>%1 utilisés sur %2 · %3 restants</translation>
    </message>
    <message>
        <source>%1 of %2 GPU-h left</source>
        <translation>%1 sur %2 GPU-h restantes</translation>
    </message>
    <message>
        <source>%1 of %2 node-h left</source>
        <translation>%1 sur %2 nœud-h restantes</translation>
    </message>
    <message>
        <source>%1 of %2 core-h left</source>
        <translation>%1 sur %2 cœur-h restantes</translation>
    </message>
    <message>
        <source>%1 of %2 h left</source>
        <translation>%1 sur %2 h restantes</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Il a pris fin le %1.</translation>
    </message>
    <message>
        <source>All of it is used.</source>
        <translation>Tout est utilisé.</translation>
    </message>
    <message>
        <source>At this rate it lasts until %1; it ends on %2.</source>
        <translation>À ce rythme, il dure jusqu’au %1&#x202f;; il prend fin le %2.</translation>
    </message>
    <message>
        <source>At this rate it lasts until %1.</source>
        <translation>À ce rythme, il dure jusqu’au %1.</translation>
    </message>
    <message>
        <source>At this rate it is not used up before it ends on %1.</source>
        <translation>À ce rythme, il n’est pas épuisé quand il prend fin le %1.</translation>
    </message>
    <message>
        <source>It ends on %1; at which rate it is used is not known yet.</source>
        <translation>Il prend fin le %1&#x202f;; on ne sait pas encore à quel rythme il est utilisé.</translation>
    </message>
    <message>
        <source>At this rate it lasts for many years.</source>
        <translation>À ce rythme, il dure de nombreuses années.</translation>
    </message>
    <message>
        <source>At which rate it is used is not known yet.</source>
        <translation>On ne sait pas encore à quel rythme il est utilisé.</translation>
    </message>
    <message>
        <source>Your jobs by week, up to this one: %1 GPU-h</source>
        <extracomment>figures with dots between them, the last one of this week</extracomment>
        <translation>Vos tâches par semaine, jusqu’à celle-ci&#xa0;: %1&#xa0;h&#xa0;GPU</translation>
    </message>
    <message numerus="yes">
        <source>without %n job(s) whose GPUs are not known</source>
        <translation>
            <numerusform>sans %n tâche dont les GPU ne sont pas connus</numerusform>
            <numerusform>sans %n tâches dont les GPU ne sont pas connus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ButtonRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>officina::Catalogue</name>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 heures GPU</translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation>%1 heures nœud</translation>
    </message>
    <message>
        <source>%1 QPU-hours</source>
        <translation>%1 heures QPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>En construction</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>expérimental</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Temps de calcul</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Co-working</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation>Incubation</translation>
    </message>
    <message>
        <source>EuroHPC, industry</source>
        <translation>EuroHPC, industrie</translation>
    </message>
    <message>
        <source>EuroHPC, science</source>
        <translation>EuroHPC, science</translation>
    </message>
    <message>
        <source>EuroHPC, all fields</source>
        <translation>EuroHPC, tous domaines</translation>
    </message>
    <message>
        <source>EuroHPC, other</source>
        <translation>EuroHPC, autre</translation>
    </message>
    <message>
        <source>The factory’s own</source>
        <translation>Propre à la fabrique</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>The applicant’s employer is in the EU, in another EuroHPC participating state, or in a country associated with Horizon Europe or the Digital Europe Programme.</source>
        <translation>L’employeur du candidat est établi dans l’UE, dans un autre État participant à EuroHPC ou dans un pays associé à Horizon Europe ou au programme pour une Europe numérique.</translation>
    </message>
    <message>
        <source>The employer’s country counts, not the applicant’s nationality or residence; it need not take part in the chosen factory.</source>
        <translation>C’est le pays de l’employeur qui compte, non la nationalité ni le lieu de résidence du candidat&#x202f;; il n’a pas à participer à la fabrique choisie.</translation>
    </message>
    <message>
        <source>Everyone in the team works for an organisation in such a country.</source>
        <translation>Chaque membre de l’équipe travaille pour un organisme d’un tel pays.</translation>
    </message>
    <message numerus="yes">
        <source>The applicant’s contract runs at least %n month(s) past the end of the allocation.</source>
        <translation>
            <numerusform>Le contrat du candidat court au moins %n mois au-delà de la fin de l’allocation.</numerusform>
            <numerusform>Le contrat du candidat court au moins %n mois au-delà de la fin de l’allocation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purpose is civilian.</source>
        <translation>La finalité est civile.</translation>
    </message>
    <message>
        <source>Results are open and the resources are acknowledged; small firms may keep private innovation private.</source>
        <translation>Les résultats sont ouverts et les ressources mentionnées&#x202f;; les petites entreprises peuvent garder pour elles leurs innovations privées.</translation>
    </message>
    <message>
        <source>For industry: free for start-ups and SMEs that innovate, at a price for others.</source>
        <translation>Pour l’industrie&#xa0;: gratuit pour les start-up et les PME innovantes, payant pour les autres.</translation>
    </message>
    <message>
        <source>The use respects the AI Act.</source>
        <translation>L’utilisation respecte le règlement sur l’IA.</translation>
    </message>
    <message>
        <source>Applicants should know how to work on a supercomputer.</source>
        <translation>Les candidats devraient savoir travailler sur un supercalculateur.</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Recherche universitaire</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>over %1, up to %2</source>
        <translation>plus de %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 is a list of numbers such as &quot;1, 2, 3&quot;</extracomment>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 billion %2</source>
        <translation>%1 Md %2</translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <translation>%1 M %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <translation>%1 (sans date)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not verified: general knowledge, no page was read</source>
        <translation>Non vérifié&#xa0;: connaissance générale, aucune page n’a été lue</translation>
    </message>
    <message>
        <source>For science, with or without a grant, and the public sector; for industry inside a project that the EU funds.</source>
        <translation>Pour la science, avec ou sans subvention, et le secteur public&#x202f;; pour l’industrie, au sein d’un projet financé par l’UE.</translation>
    </message>
    <message>
        <source>For applicants from industry.</source>
        <translation>Pour les candidats de l’industrie.</translation>
    </message>
    <message>
        <source>As a rule one active project for each principal investigator.</source>
        <translation>En règle générale, un seul projet actif par responsable scientifique.</translation>
    </message>
    <message>
        <source>For researchers of a French public structure, or companies whose R&amp;D gives nothing proprietary or confidential.</source>
        <translation>Pour les chercheurs d’une structure publique française, ou les entreprises dont la R&amp;D ne produit rien de propriétaire ni de confidentiel.</translation>
    </message>
    <message>
        <source>The leader of the project is permanent staff.</source>
        <translation>Le responsable du projet fait partie du personnel permanent.</translation>
    </message>
    <message>
        <source>For Italian research institutions.</source>
        <translation>Pour les établissements de recherche italiens.</translation>
    </message>
    <message>
        <source>The packages cost nothing for those who may apply.</source>
        <translation>Les offres ne coûtent rien à ceux qui peuvent y prétendre.</translation>
    </message>
    <message>
        <source>Free for start-ups in eligible countries, Switzerland among them; the factory’s page has the details.</source>
        <translation>Gratuit pour les start-up des pays éligibles, dont la Suisse&#x202f;; la page de la fabrique donne les détails.</translation>
    </message>
    <message>
        <source>For Spanish research groups.</source>
        <translation>Pour les groupes de recherche espagnols.</translation>
    </message>
    <message>
        <source>For German universities and publicly funded research institutions.</source>
        <translation>Pour les universités allemandes et les établissements de recherche à financement public.</translation>
    </message>
    <message>
        <source>Free for Finnish higher education and state research institutes.</source>
        <translation>Gratuit pour l’enseignement supérieur et les instituts de recherche publics de Finlande.</translation>
    </message>
    <message>
        <source>Doctoral students and postdocs ask for Small only; Medium needs a senior principal investigator.</source>
        <translation>Les doctorants et postdoctorants ne demandent que Small&#x202f;; Medium exige un responsable scientifique confirmé.</translation>
    </message>
    <message>
        <source>The team’s manager asks, with an active affiliation.</source>
        <translation>C’est le responsable de l’équipe qui demande, avec une affiliation active.</translation>
    </message>
    <message>
        <source>For staff of research, science and education; others by the director’s discretion.</source>
        <translation>Pour le personnel de la recherche, de la science et de l’éducation&#x202f;; pour les autres, à la discrétion du directeur.</translation>
    </message>
    <message>
        <source>An employed senior researcher asks; students do so through their supervisor.</source>
        <translation>C’est un chercheur confirmé et salarié qui demande&#x202f;; les étudiants passent par leur encadrant.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Nouvelle machine</translation>
    </message>
    <message>
        <source>An upgrade of one that is there</source>
        <translation>Mise à niveau d’une machine existante</translation>
    </message>
    <message>
        <source>Works beside a machine of EuroHPC</source>
        <translation>Fonctionne à côté d’une machine d’EuroHPC</translation>
    </message>
    <message>
        <source>Research institutes</source>
        <translation>Instituts de recherche</translation>
    </message>
    <message>
        <source>EU-funded projects</source>
        <translation>Projets financés par l’UE</translation>
    </message>
    <message>
        <source>Centres of excellence</source>
        <translation>Centres d’excellence</translation>
    </message>
    <message>
        <source>Scientific track</source>
        <translation>Volet scientifique</translation>
    </message>
    <message>
        <source>Industry track</source>
        <translation>Volet industriel</translation>
    </message>
    <message>
        <source>Public administration track</source>
        <translation>Volet administration publique</translation>
    </message>
    <message>
        <source>Companies with open R&amp;D</source>
        <translation>Entreprises à R&amp;D ouverte</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Holders of a EuroHPC award</source>
        <translation>Titulaires d’une attribution EuroHPC</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>%1 for all together</source>
        <translation>%1 au total, pour tous</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Fédération</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>By SSH</source>
        <translation>Par SSH</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>Linking accounts</source>
        <translation>Liaison des comptes</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a date until another</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>officina::CatalogueUpdates</name>
    <message>
        <source>This build of Officina has no key to check updates of the catalogue with.</source>
        <translation>Cette version compilée d’Officina n’a pas de clé pour vérifier les mises à jour du catalogue.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The signature of the update is missing.</source>
        <translation>La signature de la mise à jour manque.</translation>
    </message>
    <message>
        <source>The update is not signed by the key that this program trusts, or was changed after that.</source>
        <translation>La mise à jour n’est pas signée par la clé à laquelle ce programme fait confiance, ou a été modifiée depuis.</translation>
    </message>
    <message>
        <source>The file, or what is packed in it, is far larger than a catalogue.</source>
        <translation>Le fichier, ou ce qu’il contient une fois décompressé, est bien plus gros qu’un catalogue.</translation>
    </message>
    <message>
        <source>The file is no catalogue, or only a part of one.</source>
        <translation>Le fichier n’est pas un catalogue, ou n’en est qu’une partie.</translation>
    </message>
    <message>
        <source>The file holds something that does not belong into a catalogue.</source>
        <translation>Le fichier contient quelque chose qui n’a pas sa place dans un catalogue.</translation>
    </message>
    <message>
        <source>The update is made for a later version of Officina.</source>
        <translation>La mise à jour est destinée à une version ultérieure d’Officina.</translation>
    </message>
    <message>
        <source>The update is older than what this program has, or had.</source>
        <translation>La mise à jour est plus ancienne que ce que ce programme a, ou a eu.</translation>
    </message>
    <message>
        <source>This is the catalogue that is in use.</source>
        <translation>C’est le catalogue déjà utilisé.</translation>
    </message>
    <message>
        <source>An entry of the update cannot be used.</source>
        <translation>Une entrée de la mise à jour est inutilisable.</translation>
    </message>
    <message>
        <source>This computer could not keep the update.</source>
        <translation>Cet ordinateur n’a pas pu enregistrer la mise à jour.</translation>
    </message>
    <message>
        <source>Updates come with new versions of the program.</source>
        <translation>Les mises à jour arrivent avec les nouvelles versions du programme.</translation>
    </message>
    <message>
        <source>Put it beside the update: it has the same name, with .sig at its end.</source>
        <translation>Placez-la à côté de la mise à jour&#xa0;: elle porte le même nom, suivi de .sig.</translation>
    </message>
    <message>
        <source>Fetch the update and its signature again, from where Officina is published.</source>
        <translation>Récupérez de nouveau la mise à jour et sa signature, là où Officina est publié.</translation>
    </message>
    <message>
        <source>Update the program first.</source>
        <translation>Mettez d’abord le programme à jour.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation>Vérifiez l’espace libre et les permissions du dossier.</translation>
    </message>
    <message>
        <source>Tell those who publish it.</source>
        <translation>Signalez-le à ceux qui la publient.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Ways in and guides</source>
        <translation>Accès et guides</translation>
    </message>
    <message>
        <source>Ways to ask for time</source>
        <translation>Voies pour demander du temps de calcul</translation>
    </message>
</context>
<context>
    <name>officina::ChangedKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Published by the site</source>
        <translation>Publiée par le site</translation>
    </message>
    <message>
        <source>Fingerprint seen now</source>
        <translation>Empreinte vue à présent</translation>
    </message>
    <message>
        <source>To forget the old one</source>
        <translation>Pour oublier l’ancienne</translation>
    </message>
</context>
<context>
    <name>officina::ChartGrid</name>
    <message>
        <source>Others</source>
        <comment>curves without a group</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>heading above the charts that the user wants first</comment>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>No chart&apos;s name matches the filter.</source>
        <translation>Aucun graphique ne porte un nom qui correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n further chart(s) are not shown; the filter finds them.</source>
        <translation>
            <numerusform>%n autre graphique n’est pas affiché&#x202f;; le filtre le trouve.</numerusform>
            <numerusform>%n autres graphiques ne sont pas affichés&#x202f;; le filtre les trouve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChartView</name>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation>Il n’y a encore rien à tracer sur ces axes.</translation>
    </message>
    <message>
        <source>How many GPUs these runs keep busy is not known. You can tell it in the menu of a run.</source>
        <translation>Le nombre de GPU occupés par ces exécutions n’est pas connu. Vous pouvez l’indiquer dans le menu d’une exécution.</translation>
    </message>
    <message>
        <source>All of it lies outside the zoom. A double click shows it.</source>
        <translation>Tout se trouve hors du zoom. Un double-clic l’affiche.</translation>
    </message>
</context>
<context>
    <name>officina::Check</name>
    <message>
        <source>The end of your contract, or that it is permanent</source>
        <translation>La fin de votre contrat, ou le fait qu’il est permanent</translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run %n month(s) past the end; choose a start and a length to compare.</source>
        <translation>
            <numerusform>Votre contrat doit courir %n mois au-delà de la fin&#x202f;; choisissez un début et une durée pour comparer.</numerusform>
            <numerusform>Votre contrat doit courir %n mois au-delà de la fin&#x202f;; choisissez un début et une durée pour comparer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run until %1, %n month(s) past the end.</source>
        <translation>
            <numerusform>Votre contrat doit courir jusqu’au %1, soit %n mois au-delà de la fin.</numerusform>
            <numerusform>Votre contrat doit courir jusqu’au %1, soit %n mois au-delà de la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract outlives the allocation by %n month(s)</source>
        <translation>
            <numerusform>Votre contrat dépasse l’allocation de %n mois</numerusform>
            <numerusform>Votre contrat dépasse l’allocation de %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Free for start-ups and SMEs only; larger companies pay for use.</source>
        <translation>Gratuit pour les start-up et les PME seulement&#x202f;; les grandes entreprises paient l’utilisation.</translation>
    </message>
    <message>
        <source>Nothing found against your kind of organisation</source>
        <translation>Rien ne s’oppose à votre type d’organisme</translation>
    </message>
    <message>
        <source>%1 is not in the EU: look up whether it takes part in EuroHPC or is associated with Horizon Europe or Digital Europe.</source>
        <translation>Pays hors UE&#xa0;: %1. Vérifiez s’il participe à EuroHPC ou s’il est associé à Horizon Europe ou au programme pour une Europe numérique.</translation>
    </message>
    <message>
        <source>%1 is a member state of the EU</source>
        <translation>État membre de l’UE&#xa0;: %1</translation>
    </message>
    <message>
        <source>The catalogue has no form for the access mode “%1”.</source>
        <translation>Le catalogue n’a pas de formulaire pour le mode d’accès «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A system is chosen</source>
        <translation>Un système est choisi</translation>
    </message>
    <message>
        <source>The system you want to work on</source>
        <translation>Le système sur lequel vous voulez travailler</translation>
    </message>
    <message>
        <source>%1 is no longer in use.</source>
        <translation>%1 n’est plus en service.</translation>
    </message>
    <message>
        <source>No confirmed award on %1 in this mode is known: look at the live list of the call.</source>
        <translation>Aucune attribution confirmée sur %1 dans ce mode n’est connue&#xa0;: consultez la liste en ligne de l’appel.</translation>
    </message>
    <message>
        <source>%1 was offered in this mode</source>
        <translation>%1 a été proposé dans ce mode</translation>
    </message>
    <message>
        <source>Runs add up to %1 GPU-hours</source>
        <translation>Les exécutions totalisent %1 heures GPU</translation>
    </message>
    <message>
        <source>At least one kind of run, each with a name and sizes</source>
        <translation>Au moins un type d’exécution, chacun avec un nom et ses tailles</translation>
    </message>
    <message>
        <source>The run “%1” costs nothing: fill in all its sizes</source>
        <translation>L’exécution «&#xa0;%1&#xa0;» ne coûte rien&#xa0;: renseignez toutes ses tailles</translation>
    </message>
    <message>
        <source>Length of the allocation</source>
        <translation>Durée de l’allocation</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are not offered; the list goes from %1 to %2.</source>
        <translation>
            <numerusform>%n mois&#xa0;: cette durée n’est pas proposée&#x202f;; la liste va de %1 à %2.</numerusform>
            <numerusform>%n mois&#xa0;: cette durée n’est pas proposée&#x202f;; la liste va de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as the call offers</source>
        <translation>
            <numerusform>%n mois, comme le propose l’appel</numerusform>
            <numerusform>%n mois, comme le propose l’appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n&#xa0;GPU</numerusform>
            <numerusform>%n&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 GPU nodes; your largest run wants %3.</source>
        <translation>%1 a %2 nœuds GPU&#x202f;; votre plus grande exécution en demande %3.</translation>
    </message>
    <message>
        <source>Whether %1 fits cannot be told: the catalogue does not know the size of %2.</source>
        <translation>Impossible de dire si %1 conviennent&#xa0;: le catalogue ne connaît pas la taille de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n node(s)</source>
        <translation>
            <numerusform>%1 sur %n nœud</numerusform>
            <numerusform>%1 sur %n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest job says %n GPU(s): that is the number of nodes. GPUs are asked for.</source>
        <translation>
            <numerusform>La plus grande tâche indique %n&#xa0;GPU&#xa0;: c’est le nombre de nœuds. Il faut indiquer les GPU.</numerusform>
            <numerusform>La plus grande tâche indique %n&#xa0;GPU&#xa0;: c’est le nombre de nœuds. Il faut indiquer les GPU.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system’s scheduler counts %1 half modules per node; a call counts %2 modules.</source>
        <translation>L’ordonnanceur du système compte %1 demi-modules par nœud&#x202f;; un appel compte %2 modules.</translation>
    </message>
    <message>
        <source>A run wants more GPUs per node than the %1 there are.</source>
        <translation>Une exécution demande plus de GPU par nœud que les %1 disponibles.</translation>
    </message>
    <message>
        <source>The largest job has %1 GPUs, but a run in the table has %2.</source>
        <translation>La plus grande tâche a %1&#xa0;GPU, mais une exécution du tableau en a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Largest job: %n GPU(s)</source>
        <translation>
            <numerusform>Plus grande tâche&#xa0;: %n&#xa0;GPU</numerusform>
            <numerusform>Plus grande tâche&#xa0;: %n&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %1 GPUs busy throughout %n month(s)</source>
        <translation>
            <numerusform>Occupe %1&#xa0;GPU en continu pendant %n mois</numerusform>
            <numerusform>Occupe %1&#xa0;GPU en continu pendant %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Only civilian purposes are allowed.</source>
        <translation>Seules les finalités civiles sont admises.</translation>
    </message>
    <message>
        <source>Declaration of a civilian purpose</source>
        <translation>Déclaration de finalité civile</translation>
    </message>
    <message>
        <source>The use has to respect the AI Act.</source>
        <translation>L’utilisation doit respecter le règlement sur l’IA.</translation>
    </message>
    <message>
        <source>Declaration on the AI Act</source>
        <translation>Déclaration relative au règlement sur l’IA</translation>
    </message>
    <message>
        <source>Everyone in the team has to work for an organisation in an accepted country.</source>
        <translation>Chaque membre de l’équipe doit travailler pour un organisme d’un pays admis.</translation>
    </message>
    <message>
        <source>Declaration on the team’s countries</source>
        <translation>Déclaration sur les pays de l’équipe</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found against it</source>
        <translation>Rien à redire</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Access and system</source>
        <translation>Accès et système</translation>
    </message>
    <message>
        <source>Compute you need</source>
        <translation>Besoins de calcul</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Data and ethics</source>
        <translation>Données et éthique</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Vérification et envoi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what is asked for, %2 a unit: &quot;Storage (TB)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: &quot;12 TB&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not of the kind that is asked for.</source>
        <extracomment>%1 is what was asked for, %2 what was typed</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas du type demandé.</translation>
    </message>
    <message>
        <source>%1: “%2” can mean two numbers. Choose one in the form.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» peut désigner deux nombres. Choisissez-en un dans le formulaire.</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation>%1&#xa0;: %2 n’est pas compris entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1: %2 characters; at least %3 are asked for.</source>
        <translation>%1&#xa0;: %2 caractères&#x202f;; il en faut au moins %3.</translation>
    </message>
    <message>
        <source>%1: %2 characters; at most %3 are taken.</source>
        <translation>%1&#xa0;: %2 caractères&#x202f;; %3 au plus sont acceptés.</translation>
    </message>
    <message>
        <source>%1: %2 is in the past.</source>
        <translation>%1&#xa0;: la date %2 est passée.</translation>
    </message>
    <message>
        <source>This route is for: %1.</source>
        <translation>Cette voie s’adresse à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This route is for: %1. Look up whether yours counts as one.</source>
        <translation>Cette voie s’adresse à&#xa0;: %1. Vérifiez si votre organisme en fait partie.</translation>
    </message>
    <message>
        <source>%1 has this route</source>
        <translation>Pays qui a cette voie&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the route of %1: look up whether it takes requests from %2.</source>
        <translation>Voie nationale (%1)&#xa0;: vérifiez si elle accepte les demandes d’un autre pays (%2).</translation>
    </message>
    <message>
        <source>%1 is not in use yet.</source>
        <translation>%1 n’est pas encore en service.</translation>
    </message>
    <message>
        <source>How much this route gives is not known here: look at its page.</source>
        <translation>On ne sait pas ici combien cette voie accorde&#xa0;: consultez sa page.</translation>
    </message>
    <message>
        <source>Hours count several times here, and the factor for this system is not known.</source>
        <translation>Les heures comptent ici plusieurs fois, et le facteur de ce système n’est pas connu.</translation>
    </message>
    <message>
        <source>The hours cannot be converted: choose a system whose nodes are known.</source>
        <translation>Les heures ne peuvent pas être converties&#xa0;: choisissez un système dont les nœuds sont connus.</translation>
    </message>
    <message>
        <source>What the package of %1 is for</source>
        <translation>À quoi servira l’offre de %1</translation>
    </message>
    <message>
        <source>The hours: at least %1</source>
        <translation>Les heures&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>The hours: from %1 to %2</source>
        <translation>Les heures&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>%1 do not fit into the package of %2.</source>
        <translation>%1 ne tiennent pas dans l’offre de %2.</translation>
    </message>
    <message>
        <source>%1 are more than the limit of %2.</source>
        <translation>%1 dépassent la limite de %2.</translation>
    </message>
    <message>
        <source>%1 are too few: this mode begins at %2.</source>
        <translation>%1 ne suffisent pas&#xa0;: ce mode commence à %2.</translation>
    </message>
    <message>
        <source>%1 of the package of %2</source>
        <translation>%1 sur l’offre de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>To use it all in %n month(s), %1 GPUs must be busy day and night; your jobs at the same time have %2.</source>
        <translation>
            <numerusform>Pour tout utiliser en %n mois, %1 GPU doivent être occupés jour et nuit&#x202f;; vos tâches simultanées en ont %2.</numerusform>
            <numerusform>Pour tout utiliser en %n mois, %1 GPU doivent être occupés jour et nuit&#x202f;; vos tâches simultanées en ont %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs at the same time: to use it all in time, %1 GPUs must be busy day and night. That is %n job(s) as large as your largest run.</source>
        <translation>
            <numerusform>Tâches simultanées&#xa0;: pour tout utiliser à temps, %1 GPU doivent être occupés jour et nuit, soit %n tâche de la taille de votre plus grande exécution.</numerusform>
            <numerusform>Tâches simultanées&#xa0;: pour tout utiliser à temps, %1 GPU doivent être occupés jour et nuit, soit %n tâches de la taille de votre plus grande exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>officina::CheckTexts</name>
    <message>
        <source>You may use the project %1.</source>
        <translation>Vous pouvez utiliser le projet %1.</translation>
    </message>
    <message>
        <source>Whether you may use the project %1 is not known.</source>
        <translation>On ne sait pas si vous pouvez utiliser le projet %1.</translation>
    </message>
    <message>
        <source>You may use the QoS %1.</source>
        <translation>Vous pouvez utiliser la QoS %1.</translation>
    </message>
    <message>
        <source>Whether you may use the QoS %1 is not known.</source>
        <translation>On ne sait pas si vous pouvez utiliser la QoS %1.</translation>
    </message>
    <message>
        <source>%1 is within the partition&apos;s limit of %2.</source>
        <comment>two times</comment>
        <translation>%1 respecte la limite de la partition, %2.</translation>
    </message>
    <message>
        <source>%1 is more than the partition&apos;s limit of %2.</source>
        <comment>two times</comment>
        <translation>%1 dépasse la limite de la partition, %2.</translation>
    </message>
    <message>
        <source>%1 of memory fit on a node with %2.</source>
        <translation>%1 de mémoire tiennent sur un nœud de %2.</translation>
    </message>
    <message>
        <source>%1 of memory do not fit on a node with %2.</source>
        <translation>%1 de mémoire ne tiennent pas sur un nœud de %2.</translation>
    </message>
    <message>
        <source>How much memory a node has is not known.</source>
        <translation>On ne sait pas combien de mémoire a un nœud.</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fit on a node, which has %2.</source>
        <comment>GPUs or cores</comment>
        <translation>%1 tiennent sur un nœud, qui a %2.</translation>
    </message>
    <message>
        <source>%1 do not fit on a node, which has %2.</source>
        <comment>GPUs or cores</comment>
        <translation>%1 ne tiennent pas sur un nœud, qui a %2.</translation>
    </message>
    <message>
        <source>How many GPUs a node has is not known.</source>
        <translation>On ne sait pas combien de GPU a un nœud.</translation>
    </message>
    <message>
        <source>How many cores a node has is not known.</source>
        <translation>On ne sait pas combien de cœurs a un nœud.</translation>
    </message>
    <message>
        <source>This job takes at most %1. What is left is not known.</source>
        <translation>Cette tâche prend au plus %1. On ne sait pas ce qui reste.</translation>
    </message>
    <message>
        <source>The project has %1 left, this job takes at most %2 (%3 %).</source>
        <comment>amounts, and their share</comment>
        <translation>Il reste %1 au projet, cette tâche prend au plus %2 (%3&#xa0;%).</translation>
    </message>
    <message>
        <source>How much may be written to the run folder is not known.</source>
        <translation>On ne sait pas combien peut être écrit dans le dossier d’exécution.</translation>
    </message>
    <message>
        <source>The run folder&apos;s file system has %1 free.</source>
        <translation>Le système de fichiers du dossier d’exécution a %1 libres.</translation>
    </message>
    <message>
        <source>The site has no partition %1.</source>
        <translation>Le site n’a pas de partition %1.</translation>
    </message>
    <message>
        <source>The partition %1 is not in service now.</source>
        <translation>La partition %1 n’est pas en service actuellement.</translation>
    </message>
    <message>
        <source>The nodes are ARM (aarch64): programs and containers for x86 do not run there.</source>
        <translation>Les nœuds sont ARM (aarch64)&#xa0;: les programmes et conteneurs pour x86 n’y fonctionnent pas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>GPUs or nodes, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>This site refuses jobs without a project. Enter yours above.</source>
        <translation>Ce site refuse les tâches sans projet. Indiquez le vôtre ci-dessus.</translation>
    </message>
    <message>
        <source>You may not use the project %1, says the site. Choose another.</source>
        <translation>Selon le site, vous ne pouvez pas utiliser le projet %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This site refuses jobs without a QoS. Choose one above.</source>
        <translation>Ce site refuse les tâches sans QoS. Choisissez-en une ci-dessus.</translation>
    </message>
    <message>
        <source>You may not use the QoS %1, says the site. Choose another.</source>
        <translation>Selon le site, vous ne pouvez pas utiliser la QoS %1. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 (%2 node-hours here)</source>
        <comment>GPU-hours</comment>
        <translation>%1 (%2 heures nœud ici)</translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation>%1 heures nœud</translation>
    </message>
    <message>
        <source>The project has %1 left, this job takes up to %2. Ask for less, or for another project.</source>
        <translation>Il reste %1 au projet, cette tâche prend jusqu’à %2. Demandez moins, ou un autre projet.</translation>
    </message>
    <message>
        <source>The run folder&apos;s file system has only %1 free. Clear something away first.</source>
        <translation>Le système de fichiers du dossier d’exécution n’a que %1 libres. Faites d’abord de la place.</translation>
    </message>
    <message>
        <source>The run folder&apos;s file system has %1 free. Your quota may be less: %2 tells.</source>
        <comment>amount, the site&apos;s command</comment>
        <translation>Le système de fichiers du dossier d’exécution a %1 libres. Votre quota est peut-être inférieur&#xa0;: %2 l’indique.</translation>
    </message>
    <message>
        <source>Whether the modules are there could not be asked.</source>
        <translation>La présence des modules n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>A login shell of this site has no command “module”: leave the modules out.</source>
        <translation>Un shell de connexion de ce site n’a pas de commande «&#xa0;module&#xa0;»&#xa0;: n’indiquez pas de modules.</translation>
    </message>
    <message>
        <source>The site cannot load %1. “module avail” there shows the names.</source>
        <translation>Le site ne peut pas charger %1. «&#xa0;module avail&#xa0;» y affiche les noms.</translation>
    </message>
    <message>
        <source>The site can load %1.</source>
        <comment>modules</comment>
        <translation>Le site peut charger %1.</translation>
    </message>
    <message>
        <source>Whether the image %1 is there could not be asked.</source>
        <translation>La présence de l’image %1 n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>There is no image %1. Send it to the site first, or give its whole path.</source>
        <translation>Il n’y a pas d’image %1. Envoyez-la d’abord sur le site, ou donnez son chemin complet.</translation>
    </message>
    <message>
        <source>The image %1 is for x86, and the nodes are ARM (aarch64). Build it for them.</source>
        <translation>L’image %1 est pour x86, et les nœuds sont ARM (aarch64). Construisez-la pour eux.</translation>
    </message>
    <message>
        <source>The image %1 is for ARM (aarch64), and the nodes are x86. Build it for them.</source>
        <translation>L’image %1 est pour ARM (aarch64), et les nœuds sont x86. Construisez-la pour eux.</translation>
    </message>
    <message>
        <source>The nodes reach no internet: %1 cannot be fetched there. Fetch it beforehand.</source>
        <translation>Les nœuds n’ont pas accès à Internet&#xa0;: %1 ne peut pas y être récupéré. Récupérez-le au préalable.</translation>
    </message>
    <message>
        <source>%1 is fetched when the job starts.</source>
        <comment>an image</comment>
        <translation>%1 est récupéré au démarrage de la tâche.</translation>
    </message>
    <message>
        <source>The image %1 is there.</source>
        <translation>L’image %1 est présente.</translation>
    </message>
    <message>
        <source>Whether a maintenance is announced could not be asked.</source>
        <translation>On n’a pas pu vérifier si une maintenance est annoncée.</translation>
    </message>
    <message>
        <source>No maintenance is announced.</source>
        <translation>Aucune maintenance n’est annoncée.</translation>
    </message>
    <message>
        <source>If it starts now it ends before the maintenance of %1.</source>
        <comment>a time</comment>
        <translation>Si elle démarre maintenant, elle finit avant la maintenance du %1.</translation>
    </message>
    <message>
        <source>Maintenance from %1 to %2: a job that would still run then waits until it is over. Less time may start sooner.</source>
        <comment>two times</comment>
        <translation>Maintenance du %1 au %2&#xa0;: une tâche qui serait encore en cours attend alors la fin de la maintenance. Une durée plus courte peut démarrer plus tôt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) may be made there.</source>
        <translation>
            <numerusform>%Ln fichier de plus peut y être créé.</numerusform>
            <numerusform>%Ln fichiers de plus peuvent y être créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln more file(s) may be made there. Clear some away first.</source>
        <translation>
            <numerusform>Seul %Ln fichier de plus peut y être créé. Faites d’abord de la place.</numerusform>
            <numerusform>Seuls %Ln fichiers de plus peuvent y être créés. Faites d’abord de la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>A login shell does not find %1. Perhaps a module brings it, or only the nodes have it.</source>
        <translation>Un shell de connexion ne trouve pas %1. Un module l’apporte peut-être, ou seuls les nœuds l’ont.</translation>
    </message>
    <message>
        <source>The reservation %1 is there.</source>
        <translation>La réservation %1 existe.</translation>
    </message>
    <message>
        <source>The site has no reservation %1.</source>
        <translation>Le site n’a pas de réservation %1.</translation>
    </message>
    <message>
        <source>Your quota leaves only %1 for the run folder. Clear something away first.</source>
        <translation>Votre quota ne laisse que %1 au dossier d’exécution. Faites d’abord de la place.</translation>
    </message>
    <message>
        <source>Your quota leaves %1 of %2 for the run folder.</source>
        <translation>Votre quota laisse %1 sur %2 au dossier d’exécution.</translation>
    </message>
    <message>
        <source>Maintenance of some nodes from %1 to %2: a job that would still run then may have to wait until it is over, or gets other nodes. Less time may start sooner.</source>
        <comment>two times</comment>
        <translation>Maintenance de certains nœuds du %1 au %2&#xa0;: une tâche qui serait encore en cours devra peut-être en attendre la fin, ou recevra d’autres nœuds. Une durée plus courte peut démarrer plus tôt.</translation>
    </message>
</context>
<context>
    <name>officina::ChecksList</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n réponse donnée</numerusform>
            <numerusform>%n réponses données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChoicePopup</name>
    <message numerus="yes">
        <source>%1, %n left</source>
        <extracomment>%1 is a choice such as &quot;Norway&quot;, %n how many factories and antennas it would leave</extracomment>
        <translation>
            <numerusform>%1, %n restante</numerusform>
            <numerusform>%1, %n restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of which this is not published stay in the list.</source>
        <comment>factories and antennas</comment>
        <translation>
            <numerusform>%n fabrique ou antenne pour laquelle cela n’est pas publié reste dans la liste.</numerusform>
            <numerusform>%n fabriques ou antennes pour lesquelles cela n’est pas publié restent dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Cli</name>
    <message>
        <source>Print one JSON document.</source>
        <translation>Écrire un seul document JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>C’est trop.</translation>
    </message>
    <message>
        <source>Officina from the terminal: find an AI factory, request access, stage data, run jobs and read curves.</source>
        <translation>Officina au terminal&#xa0;: trouver une fabrique d’IA, demander un accès, déposer des données, lancer des tâches et lire des courbes.</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMMANDE [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>SITE is practice, a system of the catalogue or an alias of ~/.ssh/config; USER@SITE signs in as another user. Every command takes --json and --help. Passwords are asked for on the terminal or through SSH_ASKPASS, never taken from the command line.</source>
        <translation>SITE est practice, un système du catalogue ou un alias de ~/.ssh/config&#x202f;; UTILISATEUR@SITE s’identifie sous un autre nom. Chaque commande accepte --json et --help. Les mots de passe sont demandés au terminal ou par SSH_ASKPASS, jamais lus sur la ligne de commande.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed, or problems were found; &quot;kind&quot; in the JSON tells more</source>
        <translation>échec, ou des problèmes ont été trouvés&#x202f;; «&#xa0;kind&#xa0;» dans le JSON en dit plus</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>mauvaise utilisation</translation>
    </message>
    <message>
        <source>not found: a site, file, job, factory or log</source>
        <translation>introuvable&#xa0;: un site, un fichier, une tâche, une fabrique ou un journal</translation>
    </message>
    <message>
        <source>the host&apos;s key is unknown and was not accepted, or has changed</source>
        <translation>la clé de l’hôte est inconnue et n’a pas été acceptée, ou elle a changé</translation>
    </message>
    <message>
        <source>the site did not accept your credentials</source>
        <translation>le site n’a pas accepté vos identifiants</translation>
    </message>
    <message>
        <source>a copy differs from its original</source>
        <translation>une copie diffère de l’original</translation>
    </message>
    <message>
        <source>stopped with Ctrl+C</source>
        <translation>arrêté par Ctrl+C</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de retour&#xa0;:</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Les résultats n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>%1 points read</source>
        <translation>%1 points lus</translation>
    </message>
    <message>
        <source>There are no training logs.</source>
        <translation>Il n’y a pas de journaux d’entraînement.</translation>
    </message>
    <message>
        <source>--smoothing takes a number from 0 to 0.999.</source>
        <translation>--smoothing attend un nombre de 0 à 0.999.</translation>
    </message>
    <message>
        <source>--axis takes step, relative or wall.</source>
        <translation>--axis attend step, relative ou wall.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>A folder with logs, or one log.</source>
        <translation>Un dossier de journaux, ou un seul journal.</translation>
    </message>
    <message>
        <source>Draw all tags as a picture.</source>
        <translation>Dessiner toutes les étiquettes en une image.</translation>
    </message>
    <message>
        <source>Smooth the picture&apos;s lines, 0 to 0.999, as TensorBoard does.</source>
        <translation>Lisser les lignes de l’image, de 0 à 0.999, comme TensorBoard.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>The picture&apos;s horizontal axis: step, relative or wall.</source>
        <translation>L’axe horizontal de l’image&#xa0;: step, relative ou wall.</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axe</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only those with these words in name, place, host or hardware.</source>
        <translation>Seulement ceux dont le nom, le lieu, l’hôte ou le matériel contient ces mots.</translation>
    </message>
    <message>
        <source>List the AI factories.</source>
        <translation>Lister les fabriques d’IA.</translation>
    </message>
    <message>
        <source>Show one factory: systems, access, sources.</source>
        <translation>Afficher une fabrique&#xa0;: systèmes, accès, sources.</translation>
    </message>
    <message>
        <source>The factory, as factories prints it.</source>
        <translation>La fabrique, telle que la nomme factories.</translation>
    </message>
    <message>
        <source>List the systems of the catalogue.</source>
        <translation>Lister les systèmes du catalogue.</translation>
    </message>
    <message>
        <source>%1 names no place at a site. Write it as practice:data, or practice: for your home folder.</source>
        <translation>%1 ne désigne aucun endroit d’un site. Écrivez practice:data, ou practice: pour votre dossier personnel.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>Counting: %n file(s)</source>
        <translation>
            <numerusform>Comptage&#xa0;: %n fichier</numerusform>
            <numerusform>Comptage&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and verified (%1)</source>
        <translation>
            <numerusform>%n fichier copié et vérifié (%1)</numerusform>
            <numerusform>%n fichiers copiés et vérifiés (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>--as names one thing; several were given.</source>
        <translation>--as nomme une seule chose&#x202f;; plusieurs ont été données.</translation>
    </message>
    <message>
        <source>Give the copy this name.</source>
        <translation>Donner ce nom à la copie.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>what</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>List a folder of a site.</source>
        <translation>Lister un dossier d’un site.</translation>
    </message>
    <message>
        <source>The folder; a path without a leading / starts at your home folder.</source>
        <translation>Le dossier&#x202f;; un chemin sans / au début part de votre dossier personnel.</translation>
    </message>
    <message>
        <source>Send files and folders into a folder of a site, verified; again to resume.</source>
        <translation>Envoyer des fichiers et des dossiers dans un dossier d’un site, avec vérification&#x202f;; relancer pour reprendre.</translation>
    </message>
    <message>
        <source>What to send.</source>
        <translation>Ce qu’il faut envoyer.</translation>
    </message>
    <message>
        <source>The folder to put it into; made where it is missing.</source>
        <translation>Le dossier de destination&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Fetch a file or folder of a site into a folder here, verified; again to resume.</source>
        <translation>Récupérer un fichier ou un dossier d’un site dans un dossier d’ici, avec vérification&#x202f;; relancer pour reprendre.</translation>
    </message>
    <message>
        <source>What to fetch.</source>
        <translation>Ce qu’il faut récupérer.</translation>
    </message>
    <message>
        <source>The folder to put it into; the present one unless told.</source>
        <translation>Le dossier de destination&#x202f;; le dossier courant par défaut.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Durée d’exécution</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>GPU-hours used</source>
        <translation>Heures GPU consommées</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Temps CPU</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on.</source>
        <translation>--%1 attend un nombre entier à partir de %2.</translation>
    </message>
    <message>
        <source>Job %1 was told to stop.</source>
        <translation>L’arrêt de la tâche %1 a été demandé.</translation>
    </message>
    <message>
        <source>The site.</source>
        <translation>Le site.</translation>
    </message>
    <message>
        <source>Send a job; prints its id and its folder at the site.</source>
        <translation>Envoyer une tâche&#x202f;; affiche son identifiant et son dossier sur le site.</translation>
    </message>
    <message>
        <source>Also those that ended within so many days; 7 unless told.</source>
        <translation>Aussi celles terminées depuis tant de jours&#x202f;; 7 par défaut.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Print what a job wrote.</source>
        <translation>Afficher ce qu’une tâche a écrit.</translation>
    </message>
    <message>
        <source>Go on until the job has ended.</source>
        <translation>Continuer jusqu’à la fin de la tâche.</translation>
    </message>
    <message>
        <source>There is no command %1; officina-cli --help lists them.</source>
        <translation>La commande %1 n’existe pas&#x202f;; officina-cli --help les énumère.</translation>
    </message>
    <message>
        <source>--mode takes one of: %1</source>
        <translation>--mode attend l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft does not take this: %1</source>
        <translation>Le brouillon n’accepte pas ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was written. Fill it in with any editor; request check tells what is open.</source>
        <translation>%1 a été écrit. Complétez-le avec un éditeur quelconque&#x202f;; request check dit ce qui manque.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Give --pdf, --zip or both.</source>
        <translation>Donnez --pdf, --zip ou les deux.</translation>
    </message>
    <message>
        <source>The draft, a JSON file.</source>
        <translation>Le brouillon, un fichier JSON.</translation>
    </message>
    <message>
        <source>Write the draft of a request for computing time.</source>
        <translation>Écrire le brouillon d’une demande de temps de calcul.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation>Titre du projet.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>The system, as systems prints it.</source>
        <translation>Le système, tel que le nomme systems.</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>CHAMP=VALEUR</translation>
    </message>
    <message>
        <source>Look a draft over; exit code 1 where something is missing or against a rule.</source>
        <translation>Vérifier un brouillon&#x202f;; code de retour 1&#xa0;s’il manque quelque chose ou si une règle n’est pas respectée.</translation>
    </message>
    <message>
        <source>Make the dossier of a draft.</source>
        <translation>Produire le dossier de demande d’un brouillon.</translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation>L’écrire en PDF.</translation>
    </message>
    <message>
        <source>Write it as zip: PDF, text and JSON.</source>
        <translation>L’écrire en zip&#xa0;: PDF, texte et JSON.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>List the sites you can name.</source>
        <translation>Lister les sites que vous pouvez nommer.</translation>
    </message>
    <message>
        <source>--memory takes an amount as 4G or 512M.</source>
        <translation>--memory attend une quantité comme 4G ou 512M.</translation>
    </message>
    <message>
        <source>There is no template %1. There are: %2</source>
        <translation>Le gabarit %1 n’existe pas. Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. The keys of this template: %1</source>
        <translation>--set attend CLÉ=VALEUR. Les clés de ce gabarit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Job %1 was submitted; its folder is %2</source>
        <translation>La tâche %1 a été soumise&#x202f;; son dossier est %2</translation>
    </message>
    <message>
        <source>A value of the template; may be given several times.</source>
        <translation>Une valeur du gabarit&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>Name of the job.</source>
        <translation>Nom de la tâche.</translation>
    </message>
    <message>
        <source>Partition to run in.</source>
        <translation>Partition où l’exécuter.</translation>
    </message>
    <message>
        <source>Account or project to charge.</source>
        <translation>Compte ou projet à débiter.</translation>
    </message>
    <message>
        <source>Quality of service.</source>
        <translation>Qualité de service.</translation>
    </message>
    <message>
        <source>Nodes.</source>
        <translation>Nœuds.</translation>
    </message>
    <message>
        <source>GPUs per node.</source>
        <translation>GPU par nœud.</translation>
    </message>
    <message>
        <source>CPUs per task.</source>
        <translation>CPU par processus.</translation>
    </message>
    <message>
        <source>Memory per node, as 4G or 512M.</source>
        <translation>Mémoire par nœud, comme 4G ou 512M.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>Time limit, as 1:30:00, or minutes.</source>
        <translation>Durée maximale, comme 1:30:00, ou en minutes.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>Print the exact script and send nothing.</source>
        <translation>Afficher le script exact sans rien envoyer.</translation>
    </message>
    <message>
        <source>%1 (%2) has not been met before.
Its key is %3 %4.
Compare it with the one the operator publishes. Trust it and remember it? Type yes or no: </source>
        <translation>%1 (%2) est un hôte encore inconnu.
Sa clé est %3&#xa0;%4.
Comparez-la à celle que publie l’opérateur. Lui faire confiance et la retenir&#x202f;? Répondez oui ou non&#xa0;: </translation>
    </message>
    <message>
        <source>The host&apos;s key %1 is not known yet, and there is no terminal to ask whether it is to be trusted. Connect once from a terminal, or add the key to known_hosts.</source>
        <translation>La clé d’hôte %1 n’est pas encore connue, et il n’y a pas de terminal pour demander s’il faut lui faire confiance. Connectez-vous une fois depuis un terminal, ou ajoutez la clé à known_hosts.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>Cela n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Mot de passe de %1 sur %2&#xa0;: </translation>
    </message>
    <message>
        <source>A password is needed, and there is no terminal to ask for it. Use a key or an agent, or set SSH_ASKPASS.</source>
        <translation>Un mot de passe est nécessaire, et il n’y a pas de terminal pour le demander. Utilisez une clé ou un agent, ou définissez SSH_ASKPASS.</translation>
    </message>
    <message>
        <source>That does not open the key.</source>
        <translation>Cela n’ouvre pas la clé.</translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Phrase secrète de la clé %1&#xa0;: </translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase, and there is no terminal to ask for it. Add the key to an agent, or set SSH_ASKPASS.</source>
        <translation>La clé %1 exige sa phrase secrète, et il n’y a pas de terminal pour la demander. Ajoutez la clé à un agent, ou définissez SSH_ASKPASS.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 demande&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 asks a question, and there is no terminal to answer it: %2</source>
        <translation>%1 pose une question, et il n’y a pas de terminal pour y répondre&#xa0;: %2</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>fait obstacle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation>
            <numerusform>%n à copier (%1)</numerusform>
            <numerusform>%n à copier (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation>
            <numerusform>%n à remplacer (%1)</numerusform>
            <numerusform>%n à remplacer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting: %n of %1</source>
        <translation>
            <numerusform>Suppression&#xa0;: %n sur %1</numerusform>
            <numerusform>Suppression&#xa0;: %n sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two folders is here, the other at a site: data practice:data.</source>
        <translation>L’un des deux dossiers est ici, l’autre sur un site&#xa0;: data practice:data.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation>
            <numerusform>Comparaison&#xa0;: %n fichier</numerusform>
            <numerusform>Comparaison&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a folder like another, here and at a site: copies what differs, verified.</source>
        <translation>Rendre un dossier pareil à un autre, ici et sur un site&#xa0;: copie ce qui diffère, avec vérification.</translation>
    </message>
    <message>
        <source>The folder whose contents count: a local one, or SITE:PATH.</source>
        <translation>Le dossier dont le contenu fait foi&#xa0;: local, ou SITE:PATH.</translation>
    </message>
    <message>
        <source>The folder that is to become like it; made where it is missing.</source>
        <translation>Le dossier qui doit lui ressembler&#x202f;; créé s’il manque.</translation>
    </message>
    <message>
        <source>Leave out what this pattern matches, as in a .gitignore; may be given several times.</source>
        <translation>Laisser de côté ce qui correspond à ce motif, comme dans un .gitignore&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>Compare files of the same size by their SHA-256, whatever their times.</source>
        <translation>Comparer les fichiers de même taille par leur SHA-256, quelles que soient leurs dates.</translation>
    </message>
    <message>
        <source>Also delete what the first folder has not.</source>
        <translation>Supprimer aussi ce que le premier dossier n’a pas.</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>Dire seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Delete so many files at most; needed where it is a lot.</source>
        <translation>Supprimer au plus ce nombre de fichiers&#x202f;; nécessaire quand il y en a beaucoup.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>All places have to be at one site.</source>
        <translation>Tous les emplacements doivent se trouver sur un même site.</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. With --yes this goes for good: %1</source>
        <translation>Rien n’a été supprimé. Avec --yes, ceci disparaît définitivement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1 of %2</source>
        <translation>Supprimé&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 free of %3</source>
        <translation>%1&#x202f;: %2 libres sur %3</translation>
    </message>
    <message>
        <source>Count what files and folders of a site hold; with --yes delete them for good.</source>
        <translation>Compter ce que contiennent des fichiers et dossiers d’un site&#x202f;; avec --yes, les supprimer définitivement.</translation>
    </message>
    <message>
        <source>What to delete, folders with everything in them; links are not followed.</source>
        <translation>Ce qu’il faut supprimer, les dossiers avec tout leur contenu&#x202f;; les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Supprimer.</translation>
    </message>
    <message>
        <source>Make a folder at a site, with the folders above it; fine where it exists.</source>
        <translation>Créer un dossier sur un site, avec les dossiers au-dessus&#x202f;; sans effet s’il existe déjà.</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>Le dossier.</translation>
    </message>
    <message>
        <source>Show the free space at a site, and what its own quota command says.</source>
        <translation>Afficher l’espace libre d’un site et ce que dit sa propre commande de quota.</translation>
    </message>
    <message>
        <source>The site; with a path, the space where that is.</source>
        <translation>Le site&#x202f;; avec un chemin, l’espace à cet endroit.</translation>
    </message>
    <message>
        <source>Read training logs: TensorBoard, W&amp;B, MLflow, Hugging Face, CSV tables, JSON lines, text.</source>
        <translation>Lire des journaux d’entraînement&#xa0;: TensorBoard, W&amp;B, MLflow, Hugging Face, tables CSV, lignes JSON, texte.</translation>
    </message>
    <message>
        <source>Read text logs too: a regular expression whose named groups are the tags and the step.</source>
        <translation>Lire aussi les journaux en texte&#xa0;: une expression régulière dont les groupes nommés sont les courbes et le pas.</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>regex</translation>
    </message>
    <message>
        <source>Go on reading and drawing until Ctrl+C.</source>
        <translation>Continuer à lire et à tracer jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Tell the progress as JSON lines on standard error, at most ten a second.</source>
        <translation>Donner la progression en lignes JSON sur la sortie d’erreur, dix par seconde au plus.</translation>
    </message>
    <message>
        <source>Draw all tags as a drawing that stays sharp.</source>
        <translation>Dessiner toutes les courbes en un dessin qui reste net.</translation>
    </message>
    <message>
        <source>--pattern takes a line with ... for each number, such as &quot;step ... loss=...&quot;, or a regular expression with a group for each, such as loss=(?&lt;loss&gt;\S+).</source>
        <translation>--pattern attend une ligne avec ... pour chaque nombre, comme &quot;step ... loss=...&quot;, ou une expression rationnelle avec un groupe pour chacun, comme loss=(?&lt;loss&gt;\S+).</translation>
    </message>
    <message>
        <source>--existing takes refuse, overwrite, skip, keep-both or resume.</source>
        <translation>--existing attend refuse, overwrite, skip, keep-both ou resume.</translation>
    </message>
    <message>
        <source>Where a different file has the name: refuse (unless told), overwrite, skip, keep-both, or resume, where it is the beginning of what is to come.</source>
        <translation>Quand un fichier différent porte ce nom&#xa0;: refuse (par défaut), overwrite (remplacer), skip (garder), keep-both (garder les deux) ou resume (continuer), s’il est le début de ce qui doit venir.</translation>
    </message>
    <message>
        <source>Also where there seems to be too little room.</source>
        <translation>Même s’il semble y avoir trop peu de place.</translation>
    </message>
    <message>
        <source>No line matches the pattern.</source>
        <translation>Aucune ligne ne correspond au motif.</translation>
    </message>
    <message>
        <source>--json and --csv cannot both be written to standard output.</source>
        <translation>--json et --csv ne peuvent pas être écrits tous deux sur la sortie standard.</translation>
    </message>
    <message>
        <source>Write every point as CSV; - is standard output.</source>
        <translation>Écrire tous les points en CSV&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting for the next one.</source>
        <translation>%1 veut peu de connexions&#xa0;: attente de la suivante.</translation>
    </message>
    <message>
        <source>Copy a file or folder of a site into a folder of another one, verified; again to resume.</source>
        <translation>Copie un fichier ou un dossier d’un site dans un dossier d’un autre, avec vérification&#x202f;; à relancer pour reprendre.</translation>
    </message>
    <message>
        <source>What to copy, as SITE:PATH. It passes through this computer.</source>
        <translation>Ce qu’il faut copier, sous la forme SITE:PATH. Cela passe par cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder to put it into, as SITE:PATH.</source>
        <translation>Le dossier où le mettre, sous la forme SITE:PATH.</translation>
    </message>
    <message>
        <source>refused by the scheduler, by the server, or by Officina&apos;s own guards</source>
        <translation>refusé par l’ordonnanceur, par le serveur ou par les garde-fous d’Officina</translation>
    </message>
    <message>
        <source>Nothing was copied or deleted: some folders could not be read, and what seems to be missing may be in them.</source>
        <translation>Rien n’a été copié ni supprimé&#xa0;: certains dossiers n’ont pas pu être lus, et ce qui semble manquer s’y trouve peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied or deleted: %n file(s) would be deleted, which is a lot. If that is right, allow it with --delete-limit %1.</source>
        <translation>
            <numerusform>Rien n’a été copié ni supprimé&#xa0;: %n fichier serait supprimé, ce qui est beaucoup. Si c’est bien voulu, autorisez-le avec --delete-limit %1.</numerusform>
            <numerusform>Rien n’a été copié ni supprimé&#xa0;: %n fichiers seraient supprimés, ce qui est beaucoup. Si c’est bien voulu, autorisez-le avec --delete-limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, read back here; the site cannot confirm it (%1)</source>
        <translation>
            <numerusform>%n fichier copié, relu ici&#x202f;; le site ne peut pas le confirmer (%1)</numerusform>
            <numerusform>%n fichiers copiés, relus ici&#x202f;; le site ne peut pas le confirmer (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a site that Officina knows nor an alias of your ~/.ssh/config.</source>
        <translation>%1 n’est ni un site qu’Officina connaît, ni un alias de votre ~/.ssh/config.</translation>
    </message>
    <message>
        <source>officina-cli sites lists those you can name.</source>
        <translation>officina-cli sites donne la liste de ceux que vous pouvez nommer.</translation>
    </message>
    <message>
        <source>An argument is empty, where a file or folder is to be named.</source>
        <translation>Un argument est vide, là où il faut nommer un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>--as takes a name, without a slash, and neither . nor ..: %1</source>
        <translation>--as attend un nom, sans barre oblique, et ni . ni ..&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The name for --as has %n byte(s); names have 255 at most.</source>
        <translation>
            <numerusform>Le nom donné à --as a %n octet&#x202f;; un nom en a 255 au plus.</numerusform>
            <numerusform>Le nom donné à --as a %n octets&#x202f;; un nom en a 255 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no name of its own to arrive under. Give it one with --as.</source>
        <translation>%1 n’a pas de nom propre sous lequel arriver. Donnez-lui en un avec --as.</translation>
    </message>
    <message>
        <source>Write the SHA-256 sums of all that was copied, now or before, for sha256sum -c; an older list is replaced.</source>
        <translation>Écrire les sommes SHA-256 de tout ce qui a été copié, maintenant ou auparavant, pour sha256sum -c&#x202f;; une liste plus ancienne est remplacée.</translation>
    </message>
    <message>
        <source>With --sums: replace a file that is no list of sums.</source>
        <translation>Avec --sums&#xa0;: remplacer un fichier qui n’est pas une liste de sommes.</translation>
    </message>
    <message>
        <source>--sums names no file.</source>
        <translation>--sums ne nomme aucun fichier.</translation>
    </message>
    <message>
        <source>The folder for --sums does not exist: %1</source>
        <translation>Le dossier pour --sums n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>--sums names a special file: %1</source>
        <translation>--sums nomme un fichier spécial&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 exists and is no list of SHA-256 sums, so it is not replaced. Name another file for --sums, or add --force.</source>
        <translation>%1 existe et n’est pas une liste de sommes SHA-256&#x202f;; il n’est donc pas remplacé. Nommez un autre fichier pour --sums, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>Summing: %1</source>
        <translation>Calcul de la somme&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were there already are not in %1: their sums are not known.</source>
        <translation>
            <numerusform>%n fichier qui était déjà là n’est pas dans %1&#xa0;: sa somme n’est pas connue.</numerusform>
            <numerusform>%n fichiers qui étaient déjà là ne sont pas dans %1&#xa0;: leurs sommes ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read, so it was left as it is: %1</source>
        <translation>N’a pas pu être lu et a donc été laissé tel quel&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to delete (%1)</source>
        <translation>
            <numerusform>%n fichier à supprimer (%1)</numerusform>
            <numerusform>%n fichiers à supprimer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) to delete</source>
        <translation>
            <numerusform>%n dossier à supprimer</numerusform>
            <numerusform>%n dossiers à supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted, because not everything was copied.</source>
        <translation>Rien n’a été supprimé, car tout n’a pas été copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted</source>
        <translation>
            <numerusform>%n fichier supprimé</numerusform>
            <numerusform>%n fichiers supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) deleted</source>
        <translation>
            <numerusform>%n dossier supprimé</numerusform>
            <numerusform>%n dossiers supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stayed, because of what is left out in them.</source>
        <translation>
            <numerusform>%n dossier est resté, à cause de ce qui y est laissé de côté.</numerusform>
            <numerusform>%n dossiers sont restés, à cause de ce qui y est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>An argument is empty, where a folder is to be named.</source>
        <translation>Un argument est vide, là où il faut nommer un dossier.</translation>
    </message>
    <message>
        <source>--delete-limit takes a whole number from 0 on: %1</source>
        <translation>--delete-limit attend un nombre entier à partir de 0&#xa0;: %1</translation>
    </message>
    <message>
        <source>--exclude takes a pattern as a line of a .gitignore, and this is none: &apos;%1&apos;. A \ before [, * or ? takes that as it is.</source>
        <translation>--exclude attend un motif comme une ligne de .gitignore, et ceci n’en est pas un&#xa0;: &apos;%1&apos;. Un \ devant [, * ou ? le prend tel quel.</translation>
    </message>
    <message>
        <source>sync takes folders, and this is none: %1. put and get copy single files.</source>
        <translation>sync attend des dossiers, et ceci n’en est pas un&#xa0;: %1. put et get copient les fichiers seuls.</translation>
    </message>
    <message>
        <source>End with exit code 1 where something was left out, or only its beginning was copied.</source>
        <translation>Finir avec le code de sortie 1 si quelque chose a été laissé de côté, ou si seul son début a été copié.</translation>
    </message>
    <message>
        <source>Do not connect again where the connection was lost.</source>
        <translation>Ne pas se reconnecter si la connexion a été perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n different file(s) of the same name were left as they are.</source>
        <translation>
            <numerusform>%n fichier différent du même nom a été laissé tel quel.</numerusform>
            <numerusform>%n fichiers différents du même nom ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost. Going on in %n second(s), try %1 of %2.</source>
        <translation>
            <numerusform>La connexion a été perdue. Reprise dans %n seconde, essai %1 sur %2.</numerusform>
            <numerusform>La connexion a été perdue. Reprise dans %n secondes, essai %1 sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do with it: --existing overwrite replaces it, --existing resume goes on with one that is the beginning of what is to come, --existing skip leaves it out, --existing keep-both copies beside it.</source>
        <translation>Dites qu’en faire&#xa0;: --existing overwrite le remplace, --existing resume continue celui qui est le début de ce qui doit venir, --existing skip le laisse de côté, --existing keep-both copie à côté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is to be said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, or copied only in part; everything else was copied.</source>
        <translation>
            <numerusform>%n fichier a été laissé de côté ou copié en partie seulement&#x202f;; tout le reste a été copié.</numerusform>
            <numerusform>%n fichiers ont été laissés de côté ou copiés en partie seulement&#x202f;; tout le reste a été copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Deleted before that: %1. Left: %2.</source>
        <translation>Supprimé avant cela&#xa0;: %1. Reste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 ends in . or .., and is not deleted. Name the folder itself.</source>
        <translation>%1 finit par . ou .. et n’est pas supprimé. Nommez le dossier lui-même.</translation>
    </message>
    <message>
        <source>no connection: unreachable, no answer in time, or lost; or the scheduler is down</source>
        <translation>pas de connexion&#xa0;: site injoignable, pas de réponse à temps, connexion perdue, ou ordonnanceur indisponible</translation>
    </message>
    <message>
        <source>the job that was waited for was ended: cancelled, out of time or memory, node failed; a job that ended by itself gives its own exit code, or 128 and its signal</source>
        <translation>la tâche attendue a été arrêtée&#xa0;: annulée, à court de temps ou de mémoire, nœud en panne&#x202f;; une tâche finie d’elle-même donne son propre code de sortie, ou 128 plus son signal</translation>
    </message>
    <message>
        <source>the job that was waited for has ended, and the site keeps no record of how</source>
        <translation>la tâche attendue est finie, et le site ne garde pas trace de la façon dont elle a fini</translation>
    </message>
    <message>
        <source>nobody answered whether it was done: look before you do it again</source>
        <translation>personne n’a répondu si cela a été fait&#xa0;: vérifiez avant de recommencer</translation>
    </message>
    <message>
        <source>the job has not ended within --timeout</source>
        <translation>la tâche n’a pas fini dans le délai de --timeout</translation>
    </message>
    <message numerus="yes">
        <source>Stop this for good (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Arrêter définitivement (%n tâche)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
            <numerusform>Arrêter définitivement (%n tâches)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of the queue what waits (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Retirer de la file d’attente ce qui attend (%n tâche)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
            <numerusform>Retirer de la file d’attente ce qui attend (%n tâches)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>What waits of job %1 was taken out of the queue.</source>
        <translation>Ce qui attendait de la tâche %1 a été retiré de la file d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>Hold back what waits (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Retenir ce qui attend (%n tâche)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
            <numerusform>Retenir ce qui attend (%n tâches)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 is held back until it is released.</source>
        <translation>La tâche %1 est retenue jusqu’à ce qu’elle soit libérée.</translation>
    </message>
    <message numerus="yes">
        <source>Let it start (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Laisser démarrer (%n tâche)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
            <numerusform>Laisser démarrer (%n tâches)&#x202f;? Répondez oui ou non&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 may start.</source>
        <translation>La tâche %1 peut démarrer.</translation>
    </message>
    <message numerus="yes">
        <source>Stop what runs and put it back into the queue (%n job(s) or task(s))? It starts anew. Type yes or no: </source>
        <translation>
            <numerusform>Arrêter ce qui est en cours et le remettre dans la file d’attente (%n tâche)&#x202f;? Cela repart du début. Répondez oui ou non&#xa0;: </numerusform>
            <numerusform>Arrêter ce qui est en cours et le remettre dans la file d’attente (%n tâches)&#x202f;? Cela repart du début. Répondez oui ou non&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 was put back into the queue.</source>
        <translation>La tâche %1 a été remise dans la file d’attente.</translation>
    </message>
    <message>
        <source>The scheduler gave no answer about job %1.</source>
        <translation>L’ordonnanceur n’a pas répondu au sujet de la tâche %1.</translation>
    </message>
    <message>
        <source>Whether it was done is not known.</source>
        <translation>On ne sait pas si cela a été fait.</translation>
    </message>
    <message>
        <source>Look before you do it again: %1</source>
        <translation>Vérifiez avant de recommencer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scheduler refused that for job %1.</source>
        <translation>L’ordonnanceur a refusé cela pour la tâche %1.</translation>
    </message>
    <message>
        <source>The job is as it was.</source>
        <translation>La tâche est restée telle quelle.</translation>
    </message>
    <message>
        <source>Job %1 had ended before: %2</source>
        <translation>La tâche %1 était déjà finie&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>--%1 takes minutes, or a time as 1:30:00 or 2-00:00:00.</source>
        <translation>--%1 attend des minutes, ou une durée comme 1:30:00 ou 2-00:00:00.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 attend un nombre entier.</translation>
    </message>
    <message>
        <source>Say what to change: --time or --nice.</source>
        <translation>Indiquez quoi modifier&#xa0;: --time ou --nice.</translation>
    </message>
    <message>
        <source>Job %1 was changed.</source>
        <translation>La tâche %1 a été modifiée.</translation>
    </message>
    <message>
        <source>Jobs, tasks, or whole arrays, as submit and jobs print them.</source>
        <translation>Des tâches ou des tableaux entiers, tels que submit et jobs les affichent.</translation>
    </message>
    <message>
        <source>Do not ask, also where it is more than one job.</source>
        <translation>Ne pas demander, même pour plus d’une tâche.</translation>
    </message>
    <message>
        <source>Stop jobs.</source>
        <translation>Arrêter des tâches.</translation>
    </message>
    <message>
        <source>Only what waits: what runs goes on.</source>
        <translation>Seulement ce qui attend&#xa0;: ce qui est en cours continue.</translation>
    </message>
    <message>
        <source>Hold jobs back that wait.</source>
        <translation>Retenir des tâches qui attendent.</translation>
    </message>
    <message>
        <source>Let jobs start that were held back.</source>
        <translation>Laisser démarrer des tâches qui étaient retenues.</translation>
    </message>
    <message>
        <source>Stop running jobs and put them back into the queue.</source>
        <translation>Arrêter des tâches en cours et les remettre dans la file d’attente.</translation>
    </message>
    <message>
        <source>Change the time limit or the rank of a job.</source>
        <translation>Modifier la durée maximale ou le rang d’une tâche.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>La tâche.</translation>
    </message>
    <message>
        <source>How much later than your other jobs; 0 is usual.</source>
        <translation>De combien plus tard que vos autres tâches&#x202f;; 0 est habituel.</translation>
    </message>
    <message>
        <source>The queue did not answer: what waits and runs is missing, or may be out of date.</source>
        <translation>La file d’attente n’a pas répondu&#xa0;: ce qui attend et ce qui est en cours manque, ou peut être périmé.</translation>
    </message>
    <message>
        <source>The accounting did not answer: jobs that ended some time ago are missing.</source>
        <translation>La comptabilité n’a pas répondu&#xa0;: les tâches finies depuis quelque temps manquent.</translation>
    </message>
    <message numerus="yes">
        <source>You have no jobs there that wait or run, or ended within the last %n day(s).</source>
        <translation>
            <numerusform>Vous n’y avez aucune tâche qui attende, soit en cours, ou ait fini depuis %n jour.</numerusform>
            <numerusform>Vous n’y avez aucune tâche qui attende, soit en cours, ou ait fini depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output began anew.</source>
        <translation>La sortie a recommencé depuis le début.</translation>
    </message>
    <message>
        <source>Job %1 was put back into the queue and starts anew.</source>
        <translation>La tâche %1 a été remise dans la file d’attente et repart du début.</translation>
    </message>
    <message>
        <source>Job %1 ended before it started: it wrote nothing.</source>
        <translation>La tâche %1 a fini avant de démarrer&#xa0;: elle n’a rien écrit.</translation>
    </message>
    <message>
        <source>Job %1 has not started: nothing is written yet.</source>
        <translation>La tâche %1 n’a pas démarré&#xa0;: rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Job %1 has started, and has not written anything yet.</source>
        <translation>La tâche %1 a démarré, et n’a encore rien écrit.</translation>
    </message>
    <message>
        <source>Where job %1 writes its output is not known: the scheduler does not tell.</source>
        <translation>On ne sait pas où la tâche %1 écrit sa sortie&#xa0;: l’ordonnanceur ne le dit pas.</translation>
    </message>
    <message>
        <source>The output of job %1 is no longer where it was written, or could not be written: %2</source>
        <translation>La sortie de la tâche %1 n’est plus là où elle a été écrite, ou n’a pas pu l’être&#xa0;: %2</translation>
    </message>
    <message>
        <source>Job %1 is an array, and each of its tasks has a log of its own. Name one, such as %2.</source>
        <translation>La tâche %1 est un tableau, et chacune de ses tâches a son propre journal. Nommez-en une, comme %2.</translation>
    </message>
    <message>
        <source>The job, as submit and jobs print it: 42, an array, or its task 42_7.</source>
        <translation>La tâche, telle que submit et jobs l’affichent&#xa0;: 42, un tableau, ou sa tâche 42_7.</translation>
    </message>
    <message>
        <source>Show one job and what it used; of an array all tasks.</source>
        <translation>Afficher une tâche et ce qu’elle a utilisé&#x202f;; d’un tableau, toutes ses tâches.</translation>
    </message>
    <message>
        <source>Wait until it has ended, and end with its exit code.</source>
        <translation>Attendre qu’elle ait fini, et finir avec son code de sortie.</translation>
    </message>
    <message>
        <source>What it wrote to standard error, where that has a file of its own.</source>
        <translation>Ce qu’elle a écrit sur l’erreur standard, si celle-ci a son propre fichier.</translation>
    </message>
    <message>
        <source>Only the last lines, so many.</source>
        <translation>Seulement les dernières lignes, en ce nombre.</translation>
    </message>
    <message>
        <source>Say in plain words why a job waits, or how it ended, and what to do.</source>
        <translation>Dire en mots simples pourquoi une tâche attend, ou comment elle a fini, et que faire.</translation>
    </message>
    <message>
        <source>List where jobs can run at a site, and for how long.</source>
        <translation>Afficher où des tâches peuvent s’exécuter sur un site, et combien de temps.</translation>
    </message>
    <message>
        <source>The queue did not answer: what follows is from the accounting, and may be old.</source>
        <translation>La file d’attente n’a pas répondu&#xa0;: ce qui suit vient de la comptabilité, et peut être ancien.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Expected to start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>The scheduler&apos;s word</source>
        <translation>Le mot de l’ordonnanceur</translation>
    </message>
    <message>
        <source>Its output says</source>
        <translation>Sa sortie dit</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Cela signifie</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>CPUs a node</source>
        <translation>CPU par nœud</translation>
    </message>
    <message>
        <source>Memory a node</source>
        <translation>Mémoire par nœud</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>open</source>
        <comment>partition</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>partition</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a job</comment>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>finishing</source>
        <comment>state of a job</comment>
        <translation>se termine</translation>
    </message>
    <message numerus="yes">
        <source>%n finishing</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n se termine</numerusform>
            <numerusform>%n se terminent</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state of a job</comment>
        <translation>suspendue</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n suspendue</numerusform>
            <numerusform>%n suspendues</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a job</comment>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a job</comment>
        <translation>terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a job</comment>
        <translation>échouée</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>out of memory</source>
        <comment>state of a job</comment>
        <translation>mémoire insuffisante</translation>
    </message>
    <message numerus="yes">
        <source>%n out of memory</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n à court de mémoire</numerusform>
            <numerusform>%n à court de mémoire</numerusform>
        </translation>
    </message>
    <message>
        <source>out of time</source>
        <comment>state of a job</comment>
        <translation>durée dépassée</translation>
    </message>
    <message numerus="yes">
        <source>%n out of time</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n à court de temps</numerusform>
            <numerusform>%n à court de temps</numerusform>
        </translation>
    </message>
    <message>
        <source>node failed</source>
        <comment>state of a job</comment>
        <translation>nœud en panne</translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a failed node</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n arrêtée par un nœud en panne</numerusform>
            <numerusform>%n arrêtées par un nœud en panne</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed aside</source>
        <comment>state of a job</comment>
        <translation>préemptée</translation>
    </message>
    <message numerus="yes">
        <source>%n pushed aside</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n préemptée</numerusform>
            <numerusform>%n préemptées</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a job</comment>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of a job</comment>
        <translation>finie</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n finie</numerusform>
            <numerusform>%n finies</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a job</comment>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown state</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n dans un état inconnu</numerusform>
            <numerusform>%n dans un état inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a job, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: exit code %2</source>
        <comment>state of a job</comment>
        <translation>%1&#xa0;: code de sortie %2</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches du tableau</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>May start from</source>
        <translation>Début au plus tôt</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Redémarrée</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>a job was put back into the queue</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>run time, time limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Job %1 was put back into the queue and starts anew; waiting again.</source>
        <translation>La tâche %1 a été remise dans la file et repart de zéro&#x202f;; de nouveau en attente.</translation>
    </message>
    <message>
        <source>Job %1 can never start as it stands.</source>
        <translation>La tâche %1 ne pourra jamais démarrer telle quelle.</translation>
    </message>
    <message>
        <source>Job %1 waits for you.</source>
        <translation>La tâche %1 attend une action de votre part.</translation>
    </message>
    <message>
        <source>Job %1 has ended, and the site keeps no record of how.</source>
        <translation>La tâche %1 est finie, et le site ne garde pas trace de la façon dont elle s’est achevée.</translation>
    </message>
    <message>
        <source>The time to wait is over, and job %1 has not ended. It goes on.</source>
        <translation>Le temps d’attente est écoulé, et la tâche %1 n’est pas finie. Elle continue.</translation>
    </message>
    <message>
        <source>Wait no longer than that, as 1:30:00, or minutes: then end with exit code 12, and the job goes on.</source>
        <translation>Ne pas attendre plus longtemps que cela, comme 1:30:00, ou en minutes&#xa0;: finir alors avec le code de sortie 12, et la tâche continue.</translation>
    </message>
    <message>
        <source>The scheduler answers again.</source>
        <translation>L’ordonnanceur répond de nouveau.</translation>
    </message>
    <message>
        <source>The scheduler does not answer since %1; waiting on.</source>
        <translation>L’ordonnanceur ne répond plus depuis %1&#x202f;; l’attente continue.</translation>
    </message>
    <message>
        <source>The scheduler does not let you do that with job %1.</source>
        <translation>L’ordonnanceur ne vous permet pas de faire cela avec la tâche %1.</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s, or only an operator of the site can do that, such as to give it more time.</source>
        <translation>Elle est à quelqu’un d’autre, ou seul un opérateur du site peut le faire, par exemple lui donner plus de temps.</translation>
    </message>
    <message>
        <source>The scheduler knows no job %1.</source>
        <translation>L’ordonnanceur ne connaît pas de tâche %1.</translation>
    </message>
    <message>
        <source>Ids are as jobs prints them. Where a site keeps no records, ended jobs are forgotten after some minutes.</source>
        <translation>Les identifiants sont ceux qu’affiche jobs. Là où un site ne garde pas d’historique, les tâches finies sont oubliées après quelques minutes.</translation>
    </message>
    <message>
        <source>%1 is no id of a job. They are as 42, or 42_7 for a task of an array.</source>
        <translation>%1 n’est pas un identifiant de tâche. Ils s’écrivent comme 42, ou 42_7 pour une tâche du tableau.</translation>
    </message>
    <message>
        <source>--work takes a folder from / or a variable on, as /scratch/&lt;project&gt; or $WORK/runs, of letters, digits and . _ - + @ : alone.</source>
        <translation>--work attend un dossier qui commence par / ou par une variable, comme /scratch/&lt;project&gt; ou $WORK/runs&#x202f;; seuls les chiffres, les lettres et . _ - + @ : y sont admis.</translation>
    </message>
    <message>
        <source>--profile is for aliases of ~/.ssh/config: %1 has a profile of its own.</source>
        <translation>--profile est réservé aux alias de ~/.ssh/config&#xa0;: %1 a son propre profil.</translation>
    </message>
    <message>
        <source>--profile takes a system of the catalogue; officina-cli sites lists them.</source>
        <translation>--profile attend un système du catalogue&#x202f;; officina-cli sites les énumère.</translation>
    </message>
    <message>
        <source>--scheduler takes one of: %1</source>
        <translation>--scheduler attend l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 takes letters, digits and . _ - + @ : alone, as it becomes part of paths and commands.</source>
        <translation>La valeur de --%1 entre dans des chemins et des commandes&#x202f;; seuls les chiffres, les lettres et . _ - + @ : y sont admis.</translation>
    </message>
    <message>
        <source>%1 (N counts all of the job)</source>
        <comment>%1: options of the scheduler</comment>
        <translation>%1 (N vaut pour toute la tâche)</translation>
    </message>
    <message>
        <source>%1 (two of N are one GPU)</source>
        <comment>%1: options of the scheduler</comment>
        <translation>%1 (N compte deux unités par GPU)</translation>
    </message>
    <message>
        <source>%1 (wants %2)</source>
        <comment>%2: options</comment>
        <translation>%1 (il faut %2)</translation>
    </message>
    <message>
        <source>required</source>
        <comment>a quality of service</comment>
        <translation>requise</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Known QoS</source>
        <translation>QoS connues</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>From users of the site; to be checked:</source>
        <translation>Selon des utilisateurs du site&#x202f;; à vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>%1 leads to %2: --profile %2 uses what is known of that.</source>
        <comment>%1: an alias, %2: a system</comment>
        <translation>%1 mène à %2&#xa0;: --profile %2 utilise ce que l’on sait de ce système.</translation>
    </message>
    <message>
        <source>Show a site, and say what only you know of it.</source>
        <translation>Afficher un site, et indiquer ce qu’Officina ne peut pas en savoir.</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>SITE</translation>
    </message>
    <message>
        <source>practice, a system, or an alias</source>
        <translation>practice, un système ou un alias</translation>
    </message>
    <message>
        <source>Your project there; empty takes it back, likewise below.</source>
        <translation>Votre projet sur ce site&#x202f;; une valeur vide l’efface, de même ci-dessous.</translation>
    </message>
    <message>
        <source>The account that jobs are charged to.</source>
        <translation>Le compte débité pour les tâches.</translation>
    </message>
    <message>
        <source>The quality of service of jobs.</source>
        <translation>La qualité de service des tâches.</translation>
    </message>
    <message>
        <source>The folder for runs, as /scratch/&lt;project&gt;.</source>
        <translation>Le dossier des exécutions, comme /scratch/&lt;project&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Of an alias: use it as this system of the catalogue.</source>
        <translation>Pour un alias&#xa0;: l’utiliser comme ce système du catalogue.</translation>
    </message>
    <message>
        <source>What runs jobs there: slurm, pbs, ccc or other.</source>
        <translation>Ce qui exécute les tâches sur ce site&#xa0;: slurm, pbs, ccc ou other.</translation>
    </message>
    <message>
        <source>The output goes into the job&apos;s own folder; the script&apos;s %1 is not used.</source>
        <translation>La sortie va dans le dossier propre à la tâche&#x202f;; %1 du script n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The script is one of several components (#SBATCH hetjob). Send it with sbatch itself; jobs, job and log then show it.</source>
        <translation>Le script est fait de plusieurs composants (#SBATCH hetjob). Envoyez-le avec sbatch lui-même&#x202f;; jobs, job et log le montrent ensuite.</translation>
    </message>
    <message>
        <source>The line ends of Windows in the script were changed to those of Unix.</source>
        <translation>Les fins de ligne Windows du script ont été changées en fins de ligne Unix.</translation>
    </message>
    <message>
        <source>That is a program or another binary file, no script.</source>
        <translation>C’est un programme ou un autre fichier binaire, pas un script.</translation>
    </message>
    <message>
        <source>The first line of the script has to name its interpreter from the root on, as #!/usr/bin/env python3 does.</source>
        <translation>La première ligne du script doit nommer son interpréteur par son chemin complet depuis la racine, comme le fait #!/usr/bin/env python3.</translation>
    </message>
    <message>
        <source>The script asks to start in %1 (--chdir), but Officina&apos;s jobs start in a folder of their own. Let the program go there itself.</source>
        <translation>Le script demande à démarrer dans %1 (--chdir), mais les tâches d’Officina démarrent dans un dossier à elles. Laissez le programme s’y rendre lui-même.</translation>
    </message>
    <message>
        <source>It would start about %1. Nothing was sent.</source>
        <translation>Elle démarrerait vers %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The scheduler gave no answer about this job.</source>
        <translation>L’ordonnanceur n’a pas donné de réponse au sujet de cette tâche.</translation>
    </message>
    <message>
        <source>Whether it was taken is not known. If it was, its folder is %1</source>
        <translation>On ne sait pas si elle a été acceptée. Si c’est le cas, son dossier est %1</translation>
    </message>
    <message>
        <source>Look before you send it again, because a second job would cost a second time: %1</source>
        <translation>Vérifiez avant de la renvoyer, car une seconde tâche coûterait une seconde fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>A script of more than 4 MB is none.</source>
        <translation>Un fichier de plus de 4&#xa0;Mo n’est pas un script.</translation>
    </message>
    <message>
        <source>Give one of --template, --script and --remote-script.</source>
        <translation>Indiquez --template, --script ou --remote-script, un seul des trois.</translation>
    </message>
    <message>
        <source>Run this script of yours, with the options in its head; - reads it from the input.</source>
        <translation>Exécuter ce script à vous, avec les options de son en-tête&#x202f;; - le lit depuis l’entrée.</translation>
    </message>
    <message>
        <source>Run a copy of this script, which lies at the site.</source>
        <translation>Exécuter une copie de ce script, qui se trouve sur le site.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>Only nodes with this feature.</source>
        <translation>Seulement les nœuds dotés de cette caractéristique.</translation>
    </message>
    <message>
        <source>Reservation to run in.</source>
        <translation>Réservation à utiliser.</translation>
    </message>
    <message>
        <source>Run it as an array of tasks, as 0-9 or 1-100%5.</source>
        <translation>L’exécuter comme un tableau de tâches, comme 0-9 ou 1-100%5.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>Start after another job: its id, or as afterany:41.</source>
        <translation>Démarrer après une autre tâche&#xa0;: son identifiant, ou comme afterany:41.</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>Send a signal before the time limit, as B:USR1@300.</source>
        <translation>Envoyer un signal avant la durée maximale, comme B:USR1@300.</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>Let the site send mail to this address.</source>
        <translation>Faire envoyer par le site un courriel à cette adresse.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>When to send mail, as END,FAIL.</source>
        <translation>Quand envoyer un courriel, comme END,FAIL.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>Ask when it would start, and send nothing.</source>
        <translation>Demander quand elle démarrerait, sans rien envoyer.</translation>
    </message>
    <message>
        <source>Wait until the job has ended, print what it used, and end with its exit code.</source>
        <translation>Attendre que la tâche soit finie, afficher ce qu’elle a utilisé, et finir avec son code de sortie.</translation>
    </message>
    <message>
        <source>There is no state %1. There are: %2</source>
        <translation>L’état %1 n’existe pas. Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--since takes a day as 2026-11-21, or 30d for the last 30 days.</source>
        <translation>--since attend un jour comme 2026-11-21, ou 30d pour les 30 derniers jours.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>There are more; these are the newest %n. --limit shows more of them.</source>
        <translation>
            <numerusform>Il y en a d’autres&#x202f;; celle-ci est la plus récente (%n). --limit en affiche davantage.</numerusform>
            <numerusform>Il y en a d’autres&#x202f;; voici les %n plus récentes. --limit en affiche davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has seen no such job. It knows those that it sent, and those that jobs, or the window, showed.</source>
        <translation>Cet ordinateur n’a pas vu de telle tâche. Il connaît celles qu’il a envoyées, et celles que jobs, ou la fenêtre, a affichées.</translation>
    </message>
    <message>
        <source>Give one of --csv and --json.</source>
        <translation>Indiquez --csv ou --json, un seul des deux.</translation>
    </message>
    <message>
        <source>%1 tells of no limit for your projects.</source>
        <translation>%1 n’indique aucune limite pour vos projets.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to be asked seldom: waiting %n second(s).</source>
        <translation>
            <numerusform>%1 demande à être interrogé rarement&#xa0;: attente de %n seconde.</numerusform>
            <numerusform>%1 demande à être interrogé rarement&#xa0;: attente de %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the jobs that this computer has seen at any site; asks none.</source>
        <translation>Lister les tâches que cet ordinateur a vues, sur tous les sites&#x202f;; n’en interroge aucun.</translation>
    </message>
    <message>
        <source>Only of this site; may be given several times.</source>
        <translation>Seulement de ce site&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>Only of this name, with * and ? as in names of files.</source>
        <translation>Seulement de ce nom, avec * et ? comme dans les noms de fichiers.</translation>
    </message>
    <message>
        <source>Only those submitted since, as 2026-11-21, or 30d.</source>
        <translation>Seulement celles soumises depuis, comme 2026-11-21, ou 30d.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>Only of this state, as failed; may be given several times.</source>
        <translation>Seulement dans cet état, comme failed&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>At most so many, the newest; 50 unless told.</source>
        <translation>Au plus tant, les plus récentes&#x202f;; 50 par défaut.</translation>
    </message>
    <message>
        <source>Print a table for other programs.</source>
        <translation>Afficher un tableau pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Show what of your projects&apos; hours at a site is used, and how long the rest lasts.</source>
        <translation>Afficher ce qui est utilisé des heures de vos projets sur un site, et combien de temps dure le reste.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send (%1)</source>
        <translation>
            <numerusform>%n fichier à envoyer (%1)</numerusform>
            <numerusform>%n fichiers à envoyer (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send, the site has all of it</source>
        <translation>rien à envoyer, le site a déjà tout</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove from the copy there</source>
        <translation>
            <numerusform>%n à retirer de la copie sur le site</numerusform>
            <numerusform>%n à retirer de la copie sur le site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by ignore files</source>
        <translation>
            <numerusform>%n écarté par les fichiers d’exclusion</numerusform>
            <numerusform>%n écartés par les fichiers d’exclusion</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in no git repository: no commit is recorded.</source>
        <translation>Il n’est dans aucun dépôt git&#xa0;: aucun commit n’est enregistré.</translation>
    </message>
    <message>
        <source>Commit %1 and the changes since are recorded.</source>
        <translation>Le commit %1 et les modifications faites depuis sont enregistrés.</translation>
    </message>
    <message>
        <source>Commit %1 is recorded.</source>
        <translation>Le commit %1 est enregistré.</translation>
    </message>
    <message>
        <source>The folder holds %1, and each run gets a copy of it; %2 in %3 alone. Name large data in a file .officinaignore, and stage it with put.</source>
        <translation>Le dossier contient %1, et chaque exécution en reçoit une copie&#x202f;; %2 dans %3 à lui seul. Indiquez les données volumineuses dans un fichier .officinaignore, et déposez-les avec put.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <extracomment>%1: a word as &quot;Nodes&quot;, %2: its value the last time, %3: now</extracomment>
        <translation>%1&#xa0;: avant %2, maintenant %3</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <extracomment>%1 is a job&apos;s id, %2 what became of its results</extracomment>
        <translation>Tâche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has not ended yet (%1)</source>
        <translation>elle n’est pas encore finie (%1)</translation>
    </message>
    <message>
        <source>whether it has ended is not known</source>
        <translation>on ne sait pas si elle est finie</translation>
    </message>
    <message>
        <source>another program is fetching it, or has</source>
        <translation>un autre programme est en train de les récupérer, ou l’a fait</translation>
    </message>
    <message>
        <source>No results wait to be fetched.</source>
        <translation>Aucun résultat n’attend d’être récupéré.</translation>
    </message>
    <message>
        <source>--launch takes once, each-node or torchrun.</source>
        <translation>--launch attend once, each-node ou torchrun.</translation>
    </message>
    <message>
        <source>--fetch takes a pattern as results/, *.csv or checkpoints/last*, and this is none: %1</source>
        <translation>--fetch attend un motif comme results/, *.csv ou checkpoints/last*, et ceci n’en est pas un&#xa0;: %1</translation>
    </message>
    <message>
        <source>--into takes a folder within the project, such as officina-results.</source>
        <translation>--into attend un dossier du projet, comme officina-results.</translation>
    </message>
    <message>
        <source>%1 was never run: say where and what with --site SITE -- COMMAND.</source>
        <translation>%1 n’a jamais été exécuté&#xa0;: dites où et quoi avec --site SITE -- COMMANDE.</translation>
    </message>
    <message>
        <source>--again runs it as it was run last.</source>
        <translation>--again l’exécute comme la dernière fois.</translation>
    </message>
    <message>
        <source>Say where to run it: --site SITE.</source>
        <translation>Dites où l’exécuter&#xa0;: --site SITE.</translation>
    </message>
    <message>
        <source>Say what to run, after two dashes: -- python train.py</source>
        <translation>Dites quoi exécuter, après deux tirets&#xa0;: -- python train.py</translation>
    </message>
    <message>
        <source>Not as the last time:</source>
        <translation>Différent de la dernière fois&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing would be sent: the folder is empty, or its ignore files leave all of it out.</source>
        <translation>Rien ne serait envoyé&#xa0;: le dossier est vide, ou ses fichiers d’exclusion écartent tout.</translation>
    </message>
    <message>
        <source>Commands are started on several nodes by srun, which %1 does not have.</source>
        <translation>Les commandes sont lancées sur plusieurs nœuds par srun, que %1 n’a pas.</translation>
    </message>
    <message>
        <source>Send %1 all the same? Type yes or no: </source>
        <translation>Envoyer %1 quand même&#x202f;? Répondez oui ou non&#xa0;: </translation>
    </message>
    <message>
        <source>Nothing was sent. --yes sends as much without a question.</source>
        <translation>Rien n’a été envoyé. --yes envoie autant de données sans poser de question.</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Envoi&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Its output: %1</source>
        <translation>Sa sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its results, once it has ended: %1</source>
        <translation>Ses résultats, une fois finie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Job %1 goes on.</source>
        <translation>La tâche %1 continue.</translation>
    </message>
    <message>
        <source>Where to run it.</source>
        <translation>Où l’exécuter.</translation>
    </message>
    <message>
        <source>How to start the command: once, each-node (by srun), or torchrun (a process a GPU).</source>
        <translation>Comment lancer la commande&#xa0;: once (une fois), each-node (sur chaque nœud, par srun) ou torchrun (un processus par GPU).</translation>
    </message>
    <message>
        <source>way</source>
        <translation>façon</translation>
    </message>
    <message>
        <source>Fetch what matches this once the job has ended, as results/, *.csv or checkpoints/last*; may be given several times.</source>
        <translation>Récupérer ce qui correspond à ce motif une fois la tâche finie, comme results/, *.csv ou checkpoints/last*&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Fetch nothing, whatever was fetched the last time.</source>
        <translation>Ne rien récupérer, quoi que l’on ait récupéré la dernière fois.</translation>
    </message>
    <message>
        <source>The folder within the project that results come into; officina-results unless told.</source>
        <translation>Le dossier du projet où arrivent les résultats&#x202f;; officina-results par défaut.</translation>
    </message>
    <message>
        <source>Run it as it was run last, but for what is given.</source>
        <translation>L’exécuter comme la dernière fois, sauf ce qui est indiqué.</translation>
    </message>
    <message>
        <source>Print what it writes, wait until it has ended, fetch its results, and end with its exit code.</source>
        <translation>Afficher ce qu’elle écrit, attendre qu’elle ait fini, récupérer ses résultats, et finir avec son code de sortie.</translation>
    </message>
    <message>
        <source>Say what would be sent, print the exact script, and send nothing.</source>
        <translation>Dire ce qui serait envoyé, afficher le script exact, et ne rien envoyer.</translation>
    </message>
    <message>
        <source>Send more than 1 GiB without a question.</source>
        <translation>Envoyer plus de 1&#xa0;Gio sans poser de question.</translation>
    </message>
    <message>
        <source>Run a folder of this computer at a site: sends what changed, and fetches results.</source>
        <translation>Exécuter un dossier de cet ordinateur sur un site&#xa0;: envoie ce qui a changé, et récupère les résultats.</translation>
    </message>
    <message>
        <source>The project&apos;s folder; the present one unless told.</source>
        <translation>Le dossier du projet&#x202f;; le dossier courant par défaut.</translation>
    </message>
    <message>
        <source>Fetch the results of runs that have ended meanwhile.</source>
        <translation>Récupérer les résultats des exécutions qui se sont achevées entre-temps.</translation>
    </message>
    <message>
        <source>Of this project alone; of all unless told.</source>
        <translation>De ce projet seulement&#x202f;; de tous par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with options have no effect: they stand after the first command, or are another scheduler&apos;s.</source>
        <translation>
            <numerusform>%n ligne d’options est sans effet&#xa0;: elle se trouve après la première commande, ou vient d’un autre ordonnanceur.</numerusform>
            <numerusform>%n lignes d’options sont sans effet&#xa0;: elles se trouvent après la première commande, ou viennent d’un autre ordonnanceur.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many GPUs its nodes have is not known: give --gpus.</source>
        <translation>On ne sait pas combien de GPU ont ses nœuds&#xa0;: indiquez --gpus.</translation>
    </message>
    <message>
        <source>Start from this template: %1.</source>
        <extracomment>%1: names, with commas between them</extracomment>
        <translation>Partir de ce gabarit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is a form</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message>
        <source>≠ marks what differs. Figures collected on %1.</source>
        <translation>≠ signale ce qui diffère. Données recueillies le %1.</translation>
    </message>
    <message>
        <source>This system is named twice: %1</source>
        <translation>Ce système est nommé deux fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 takes yes or no: %2</source>
        <translation>--%1 attend yes ou no&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 takes a number above 0: %2</source>
        <translation>--%1 attend un nombre supérieur à 0&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 takes a day, 2027-03-01: %2</source>
        <translation>--%1 attend une date comme 2027-03-01&#xa0;: %2</translation>
    </message>
    <message>
        <source>--who takes one of: %1</source>
        <translation>--who attend l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>--work takes one of: %1</source>
        <translation>--work attend l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>--country takes a country’s name, or its code of two letters: %1</source>
        <translation>--country attend le nom d’un pays ou son code à deux lettres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other systems: %1</source>
        <translation>Autres systèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits these answers. Why, for each way:</source>
        <translation>Rien dans le catalogue ne correspond à ces réponses. Voici pourquoi, pour chaque moyen&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n other way(s) do not fit; --all tells why.</source>
        <translation>
            <numerusform>%n autre moyen ne convient pas&#x202f;; --all dit pourquoi.</numerusform>
            <numerusform>%n autres moyens ne conviennent pas&#x202f;; --all dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who you are: %1.</source>
        <translation>Qui vous êtes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Where your employer is: a country’s name or code.</source>
        <translation>Où se trouve votre employeur&#xa0;: le nom ou le code d’un pays.</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>Whether it is a project funded by the EU: yes or no.</source>
        <translation>S’il s’agit d’un projet financé par l’UE&#xa0;: yes ou no.</translation>
    </message>
    <message>
        <source>yes|no</source>
        <translation>yes|no</translation>
    </message>
    <message>
        <source>The kind of work: %1.</source>
        <translation>Le type de travail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>Parameters of the model, in billions.</source>
        <translation>Paramètres du modèle, en milliards.</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>milliards</translation>
    </message>
    <message>
        <source>Tokens to train on, in billions, where the hours are to be estimated.</source>
        <translation>Jetons (tokens) d’entraînement, en milliards, si les heures sont à estimer.</translation>
    </message>
    <message>
        <source>GPU-hours needed; estimated where they are not given and can be.</source>
        <translation>Heures GPU nécessaires&#x202f;; si elles ne sont pas indiquées, elles sont estimées quand c’est possible.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>The day by which computing has to begin, 2027-03-01.</source>
        <translation>Le jour où le calcul doit avoir commencé au plus tard, 2027-03-01.</translation>
    </message>
    <message>
        <source>Whether data has to stay in the country: yes or no.</source>
        <translation>Si les données doivent rester dans le pays&#xa0;: yes ou no.</translation>
    </message>
    <message>
        <source>Find as if it were that day; today unless given.</source>
        <translation>Chercher comme si l’on était ce jour-là&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Also tell why the others do not fit.</source>
        <translation>Dire aussi pourquoi les autres ne conviennent pas.</translation>
    </message>
    <message>
        <source>Only those with these words in name, country, kind or audience.</source>
        <translation>Seulement ceux dont le nom, le pays, le type ou le public contient ces mots.</translation>
    </message>
    <message>
        <source>List the ways to ask for computing time.</source>
        <translation>Lister les moyens de demander du temps de calcul.</translation>
    </message>
    <message>
        <source>Find the way to computing time that suits, with reasons.</source>
        <translation>Trouver le moyen d’obtenir du temps de calcul qui convient, avec les raisons.</translation>
    </message>
    <message>
        <source>Compare two to four systems side by side.</source>
        <translation>Comparer de deux à quatre systèmes côte à côte.</translation>
    </message>
    <message>
        <source>A system, as systems prints it.</source>
        <translation>Un système, tel que le nomme systems.</translation>
    </message>
    <message>
        <source>Write the table as CSV.</source>
        <translation>Écrire le tableau en CSV.</translation>
    </message>
    <message>
        <source>Write the table as a picture.</source>
        <translation>Écrire le tableau en image.</translation>
    </message>
    <message>
        <source>The picture with a dark background.</source>
        <translation>L’image sur fond sombre.</translation>
    </message>
    <message>
        <source>Job %1 was running when it was held. It runs on, unless the site saves its state and stops it; it is held once it waits again.</source>
        <translation>La tâche %1 était en cours d’exécution quand elle a été retenue. Elle continue, à moins que le site n’enregistre son état et ne l’arrête&#x202f;; elle sera retenue dès qu’elle attendra de nouveau.</translation>
    </message>
    <message>
        <source>Of a link of a chain the whole chain.</source>
        <translation>Pour un maillon d’une chaîne, toute la chaîne.</translation>
    </message>
    <message>
        <source>List your jobs at a site; arrays and chains in one line each.</source>
        <translation>Lister vos tâches sur un site&#x202f;; tableaux et chaînes sur une ligne chacun.</translation>
    </message>
    <message>
        <source>Each task of an array, and each link of a chain, in a line of its own.</source>
        <translation>Chaque tâche d’un tableau et chaque maillon d’une chaîne sur sa propre ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%1, chain of %n link(s)</source>
        <comment>state of a job</comment>
        <translation>
            <numerusform>%1, chaîne de %n maillon</numerusform>
            <numerusform>%1, chaîne de %n maillons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, link %2 of %3</source>
        <extracomment>%1: state of a job, %2: its number in a chain of %3</extracomment>
        <translation>%1, maillon %2 sur %3</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Maillons</translation>
    </message>
    <message>
        <source>Memory of its largest task</source>
        <translation>Mémoire de son plus grand processus</translation>
    </message>
    <message>
        <source>Memory of its fullest node</source>
        <translation>Mémoire de son nœud le plus chargé</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>an amount</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>This request has no such field: %1. request fields lists them.</source>
        <translation>Cette demande n’a pas de champ de ce nom&#xa0;: %1. request fields les énumère.</translation>
    </message>
    <message>
        <source>MODE is one of: %1</source>
        <translation>MODE est l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>The draft, a JSON file, or a dossier&apos;s zip.</source>
        <translation>Le brouillon, un fichier JSON, ou le zip d’un dossier de demande.</translation>
    </message>
    <message>
        <source>The way to ask, such as playground or fast-lane.</source>
        <translation>Le mode d’accès, comme playground ou fast-lane.</translation>
    </message>
    <message>
        <source>Any field of the draft, as organisation.name=&quot;Example Ltd&quot;; may be given several times. request fields lists them.</source>
        <translation>N’importe quel champ du brouillon, comme organisation.name=&quot;Example Ltd&quot;&#x202f;; répétable. request fields les énumère.</translation>
    </message>
    <message>
        <source>Fill in fields of a draft.</source>
        <translation>Remplir des champs d’un brouillon.</translation>
    </message>
    <message>
        <source>A field of the draft and its answer.</source>
        <translation>Un champ du brouillon et sa réponse.</translation>
    </message>
    <message>
        <source>What a way to ask wants to know, with the names of its fields.</source>
        <translation>Ce que demande un mode d’accès, avec les noms de ses champs.</translation>
    </message>
    <message>
        <source>Take a draft or a dossier&apos;s zip into the drafts of this computer.</source>
        <translation>Reprendre un brouillon, ou le zip d’un dossier de demande, dans les brouillons de cet ordinateur.</translation>
    </message>
    <message>
        <source>Left out, because the job could not be followed with it: %1</source>
        <extracomment>%1: options, such as --wait</extracomment>
        <translation>Omis, car la tâche n’aurait pas pu être suivie ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scheduler took %1 of the %2 links of this chain.</source>
        <translation>L’ordonnanceur a accepté %1 des %2 maillons de cette chaîne.</translation>
    </message>
    <message>
        <source>The template %1 is for Slurm, which %2 does not have.</source>
        <translation>Le gabarit %1 est fait pour Slurm, que %2 n’a pas.</translation>
    </message>
    <message>
        <source>A chain has at most %1 links.</source>
        <translation>Une chaîne a %1 maillons au plus.</translation>
    </message>
    <message>
        <source>A chain needs a bash script: its lines around yours are written for that.</source>
        <translation>Une chaîne a besoin d’un script bash&#xa0;: les lignes qu’elle ajoute autour des vôtres sont écrites pour lui.</translation>
    </message>
    <message>
        <source>A chain cannot be an array too: each task would need a chain of its own.</source>
        <translation>Une chaîne ne peut pas être aussi un tableau&#xa0;: chaque tâche du tableau aurait besoin de sa propre chaîne.</translation>
    </message>
    <message>
        <source>A chain: at most so many jobs one after the other in one folder, each going on from the last checkpoint, until one ends by itself.</source>
        <translation>Une chaîne&#xa0;: au plus ce nombre de tâches, l’une après l’autre dans un même dossier, chacune continuant depuis le dernier point de reprise, jusqu’à ce que l’une se termine d’elle-même.</translation>
    </message>
</context>
<context>
    <name>officina::CloseDialog</name>
    <message>
        <source>Close Officina</source>
        <translation>Fermer Officina</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation>
            <numerusform>%n transfert en cours</numerusform>
            <numerusform>%n transferts en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep going in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Keep going minimised</source>
        <translation>Continuer en fenêtre réduite</translation>
    </message>
    <message>
        <source>What runs can go on while the window is closed; the icon in the system&apos;s bar brings it back. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation>Ce qui est en cours peut continuer, fenêtre fermée&#x202f;; l’icône dans la barre du système la ramène. Arrêté maintenant, cela reprendra où c’en était quand vous le demanderez.</translation>
    </message>
    <message>
        <source>What runs can go on while the window is minimised. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation>Ce qui est en cours peut continuer, fenêtre réduite. Arrêté maintenant, cela reprendra où c’en était quand vous le demanderez.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>What runs can go on; the connection ends when it has arrived. Stopped now, it goes on where it stopped when you connect to %1 again.</source>
        <translation>Ce qui est en cours peut continuer&#x202f;; la connexion prendra fin quand tout sera arrivé. Arrêté maintenant, cela reprendra où c’en était quand vous vous reconnecterez à %1.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Arrêter et quitter le site</translation>
    </message>
    <message>
        <source>Keep going until done</source>
        <translation>Continuer jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>officina::CommandPalette</name>
    <message>
        <source>Page, factory, site, draft or command…</source>
        <translation>Page, fabrique, site, brouillon ou commande…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>officina::Commands</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation>Se connecter à un site…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualiser cette page</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter le site %1</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Site: connect</source>
        <translation>Site&#xa0;: se connecter</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>Run a folder…</source>
        <translation>Exécuter un dossier…</translation>
    </message>
    <message>
        <source>Show running jobs</source>
        <translation>Afficher les tâches en cours</translation>
    </message>
    <message>
        <source>Show waiting jobs</source>
        <translation>Afficher les tâches en attente</translation>
    </message>
    <message>
        <source>Show jobs that need you</source>
        <translation>Afficher les tâches qui ont besoin de vous</translation>
    </message>
    <message>
        <source>Show failed jobs</source>
        <translation>Afficher les tâches échouées</translation>
    </message>
    <message>
        <source>Save the list of jobs…</source>
        <translation>Enregistrer la liste des tâches…</translation>
    </message>
    <message>
        <source>History of jobs</source>
        <translation>Historique des tâches</translation>
    </message>
    <message>
        <source>Run “%1” again</source>
        <extracomment>%1: the name of a folder</extracomment>
        <translation>Exécuter à nouveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <source>Find the right factory…</source>
        <translation>Trouver la bonne fabrique…</translation>
    </message>
    <message>
        <source>Open a catalogue update…</source>
        <translation>Ouvrir une mise à jour du catalogue…</translation>
    </message>
    <message>
        <source>Go back to the built-in catalogue</source>
        <translation>Revenir au catalogue intégré</translation>
    </message>
</context>
<context>
    <name>officina::CompareDialog</name>
    <message>
        <source>They say the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Ce brouillon</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>%1: %2 × %3 nodes × %4 GPUs × %5 h</source>
        <extracomment>One kind of run: its name, how many, nodes, GPUs per node, hours</extracomment>
        <translation>%1&#xa0;: %2 × %3 nœuds × %4 GPU × %5 h</translation>
    </message>
    <message>
        <source>There is no version and no other draft to compare with yet. A version is kept when a draft is changed after a pause of ten minutes.</source>
        <translation>Il n’y a encore ni version ni autre brouillon à comparer. Une version est conservée quand un brouillon est modifié après une pause de dix minutes.</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Reserve in percent</source>
        <translation>Réserve en pourcentage</translation>
    </message>
</context>
<context>
    <name>officina::Comparison</name>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>The memory of a GPU</extracomment>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A date, and what happens then</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A town and its country</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>AI factory</source>
        <translation>Fabrique d’IA</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Mémoire d’un GPU</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Nodes with GPUs</source>
        <translation>Nœuds avec GPU</translation>
    </message>
    <message>
        <source>Ways to ask for time</source>
        <translation>Moyens de demander du temps</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Hôte de connexion</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Puissance de crête</translation>
    </message>
    <message>
        <source>Measured (HPL)</source>
        <translation>Mesurée (HPL)</translation>
    </message>
    <message>
        <source>AI performance</source>
        <translation>Performance en IA</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Constructeur</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the systems differ</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>A row of a table of which the values differ</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>≠ marks what differs. Figures collected on %1; made with Officina.</source>
        <translation>≠ marque ce qui diffère. Chiffres relevés le %1&#x202f;; réalisé avec Officina.</translation>
    </message>
</context>
<context>
    <name>officina::ComparisonDialog</name>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Compare systems</source>
        <translation>Comparer des systèmes</translation>
    </message>
    <message>
        <source>Systems side by side</source>
        <translation>Systèmes côte à côte</translation>
    </message>
    <message>
        <source>System %1</source>
        <translation>Système %1</translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation>Choisir un système</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet or a document</source>
        <translation>Copier le tableau, pour un tableur ou un document</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>≠ marks what differs. Figures collected on %1.</source>
        <translation>≠ marque ce qui diffère. Chiffres relevés le %1.</translation>
    </message>
    <message>
        <source>Choose two to four systems.</source>
        <translation>Choisissez de deux à quatre systèmes.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
</context>
<context>
    <name>officina::ComputeForm</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Add a kind of run</source>
        <translation>Ajouter un type d’exécution</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the kind of run that is chosen in the table</source>
        <translation>Retirer le type d’exécution choisi dans le tableau</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Reserve in percent</source>
        <translation>Réserve en pourcentage</translation>
    </message>
    <message>
        <source>For restarts, losses between nodes and tries that fail: 15 to 30 % are usual</source>
        <translation>Pour les reprises, les pertes entre nœuds et les essais manqués&#xa0;: 15 à 30&#xa0;% sont habituels</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Part de la limite</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>That is %1 node-hours on %2, with %n GPU(s) per node.</source>
        <translation>
            <numerusform>Soit %1 heures nœud sur %2, avec %n&#xa0;GPU par nœud.</numerusform>
            <numerusform>Soit %1 heures nœud sur %2, avec %n&#xa0;GPU par nœud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the limit of %1</source>
        <translation>Sur la limite de %1</translation>
    </message>
</context>
<context>
    <name>officina::ConflictDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>size and time of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Actuellement là</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers différents</translation>
    </message>
    <message>
        <source>The choice is for the selected files.</source>
        <translation>Le choix vaut pour les fichiers sélectionnés.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder l’existant</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a file</comment>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>older</source>
        <comment>a file</comment>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>as old</source>
        <comment>a file</comment>
        <translation>de la même date</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <comment>a file</comment>
        <translation>plus grand de %1</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <comment>a file</comment>
        <translation>plus petit de %1</translation>
    </message>
    <message>
        <source>as large</source>
        <comment>a file</comment>
        <translation>de la même taille</translation>
    </message>
    <message>
        <source>does not go on with it</source>
        <translation>n’en est pas la suite</translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation>Le nouveau est</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with files that are the beginning of what is to be copied, as an interrupted copy by another program leaves them. That is proved first; what is not, is asked about again.</source>
        <translation>Continuer les fichiers qui sont le début de ce qui doit être copié, tels que les laisse la copie interrompue d’un autre programme. C’est d’abord vérifié&#x202f;; pour ceux qui ne le sont pas, la question revient.</translation>
    </message>
    <message>
        <source>Of everything else some files failed; the report names them.</source>
        <translation>Dans tout le reste, des fichiers ont échoué&#x202f;; le rapport les nomme.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were left out; the report says why. Everything else has been copied.</source>
        <translation>
            <numerusform>%n autre a été laissé de côté&#x202f;; le rapport dit pourquoi. Tout le reste a été copié.</numerusform>
            <numerusform>%n autres ont été laissés de côté&#x202f;; le rapport dit pourquoi. Tout le reste a été copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else has been copied.</source>
        <translation>Tout le reste a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already, with other content. What should become of them?</source>
        <translation>
            <numerusform>%n fichier de ce nom est déjà là, avec un autre contenu. Que faut-il en faire&#x202f;?</numerusform>
            <numerusform>%n fichiers de ces noms sont déjà là, avec un autre contenu. Que faut-il en faire&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ConnectDialog</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your SSH configuration</source>
        <translation>Votre configuration SSH</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect to a site</source>
        <translation>Se connecter à un site</translation>
    </message>
    <message>
        <source>Filter sites…</source>
        <translation>Filtrer les sites…</translation>
    </message>
    <message>
        <source>Filter sites</source>
        <translation>Filtrer les sites</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Selon la configuration</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion au site %1…</translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation>Renouveler le certificat…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting until the next one may be…</source>
        <comment>%1: a site</comment>
        <translation>%1 veut peu de connexions&#xa0;: attente jusqu’à ce que la suivante soit permise…</translation>
    </message>
    <message>
        <source>Its jobs stay in the list, and you need not sign in again to come back</source>
        <translation>Ses tâches restent dans la liste, et vous n’avez pas à vous identifier de nouveau pour y revenir</translation>
    </message>
    <message>
        <source>Stay connected to %1</source>
        <translation>Rester connecté à %1</translation>
    </message>
</context>
<context>
    <name>officina::CopyToSiteDialog</name>
    <message>
        <source>Copy to another site</source>
        <translation>Copier vers un autre site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Dossier là-bas</translation>
    </message>
    <message>
        <source>Everything passes through this computer and is not kept on it. The other site may ask you to sign in.</source>
        <translation>Tout passe par cet ordinateur, sans y être conservé. L’autre site peut vous demander de vous connecter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder of %1</source>
        <comment>%1: a site</comment>
        <translation>Dossier de %1</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Choisir ce dossier</translation>
    </message>
</context>
<context>
    <name>officina::CurveGlance</name>
    <message>
        <source>%1 at step %2</source>
        <comment>value of a curve</comment>
        <translation>%1 à l’étape %2</translation>
    </message>
</context>
<context>
    <name>officina::CurveNotices</name>
    <message numerus="yes">
        <source>%n place(s) in the logs could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%n endroit des journaux n’a pas pu être lu&#x202f;; tout le reste est affiché.</numerusform>
            <numerusform>%n endroits des journaux n’ont pas pu être lus&#x202f;; tout le reste est affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) want to be looked at.</source>
        <translation>
            <numerusform>%n courbe mérite un regard.</numerusform>
            <numerusform>%n courbes méritent un regard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were reached.</source>
        <translation>
            <numerusform>%n objectif a été atteint.</numerusform>
            <numerusform>%n objectifs ont été atteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 was cancelled: %2</source>
        <comment>%2: a sentence about what went wrong</comment>
        <translation>La tâche %1 a été annulée&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were cancelled, because a curve is lost.</source>
        <translation>
            <numerusform>%n tâche a été annulée, car une courbe est perdue.</numerusform>
            <numerusform>%n tâches ont été annulées, car une courbe est perdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Ouvrir comme</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the opened folders were not recognised.</source>
        <translation>
            <numerusform>%n fichier des dossiers ouverts n’a pas été reconnu.</numerusform>
            <numerusform>%n fichiers des dossiers ouverts n’ont pas été reconnus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Lignes de texte</translation>
    </message>
</context>
<context>
    <name>officina::CurveReport</name>
    <message>
        <source>Last</source>
        <comment>value</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>value</comment>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>value</comment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Of the whole run</source>
        <translation>De l’exécution entière</translation>
    </message>
    <message>
        <source>Of what is shown</source>
        <translation>De ce qui est affiché</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>a duration follows</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Times are those of the first and the last logged point; GPU-hours are that time, times the GPUs of the job. An empty cell is not known.</source>
        <translation>Les heures sont celles du premier et du dernier point enregistrés&#x202f;; les heures GPU sont la durée entre les deux, multipliée par le nombre de GPU de la tâche. Une cellule vide est une valeur inconnue.</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>Hyperparamètres</translation>
    </message>
    <message>
        <source>The same in all runs:</source>
        <translation>Identiques dans toutes les exécutions&#xa0;:</translation>
    </message>
    <message>
        <source>All points, as logged.</source>
        <translation>Tous les points, tels qu’enregistrés.</translation>
    </message>
    <message>
        <source>The figures are as logged, not smoothed.</source>
        <translation>Les chiffres sont tels qu’enregistrés, sans lissage.</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Courbes d’entraînement</translation>
    </message>
    <message>
        <source>Written by Officina on %1.</source>
        <comment>%1: date and time</comment>
        <translation>Écrit par Officina le %1.</translation>
    </message>
</context>
<context>
    <name>officina::CurveTools</name>
    <message>
        <source>Alerts…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>What to tell of curves, and values that they are to reach</source>
        <translation>Ce qu’il faut signaler des courbes, et les valeurs qu’elles doivent atteindre</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all there is. A double click on a chart does so, too.</source>
        <translation>Afficher tout. Un double clic sur un graphique le fait aussi.</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>instead of a table</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of runs, instead of charts</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Sweep</source>
        <comment>hyper-parameters against a metric, instead of charts</comment>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Hyper-parameters and a metric as parallel coordinates</source>
        <translation>Hyperparamètres et une mesure en coordonnées parallèles</translation>
    </message>
    <message>
        <source>Images and more</source>
        <comment>also histograms and texts, instead of charts</comment>
        <translation>Images et plus</translation>
    </message>
    <message>
        <source>Charts (regex)…</source>
        <translation>Graphiques (regex)…</translation>
    </message>
    <message>
        <source>Show only charts whose name matches</source>
        <translation>N’afficher que les graphiques dont le nom correspond</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>time since the run began</comment>
        <translation>Relatif</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Temps depuis le début de l’exécution</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Time since the run began, times the GPUs of its job. For other runs tell their GPUs in the menu of the run.</source>
        <translation>Temps depuis le début de l’exécution, multiplié par les GPU de sa tâche. Pour les autres exécutions, indiquez leurs GPU dans le menu de l’exécution.</translation>
    </message>
    <message>
        <source>Metric</source>
        <comment>as the horizontal axis</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>The values of another curve</source>
        <translation>Les valeurs d’une autre courbe</translation>
    </message>
    <message>
        <source>x: %1</source>
        <comment>a metric</comment>
        <translation>x&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more: filter the charts to find them</source>
        <translation>
            <numerusform>%n autre&#xa0;: filtrez les graphiques pour la trouver</numerusform>
            <numerusform>%n autres&#xa0;: filtrez les graphiques pour les trouver</numerusform>
        </translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic vertical axis</comment>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Logarithmic scale for the values</source>
        <translation>Échelle logarithmique pour les valeurs</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic horizontal axis</comment>
        <translation>Log x</translation>
    </message>
    <message>
        <source>Logarithmic scale for the steps above 0</source>
        <translation>Échelle logarithmique pour les pas supérieurs à 0</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ignorer les valeurs extrêmes</translation>
    </message>
    <message>
        <source>The vertical axis fits all but the lowest and the highest 5 % of the values</source>
        <translation>L’axe vertical couvre toutes les valeurs sauf les 5&#xa0;% les plus basses et les 5&#xa0;% les plus hautes</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of the charts</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Petits graphiques</translation>
    </message>
    <message>
        <source>Medium charts</source>
        <translation>Graphiques moyens</translation>
    </message>
    <message>
        <source>Large charts</source>
        <translation>Grands graphiques</translation>
    </message>
</context>
<context>
    <name>officina::Curves</name>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation>Il n’y a encore rien à tracer sur ces axes.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, on an axis</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, on an axis</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, on an axis</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, on an axis</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>hours:minutes:seconds since the run began</comment>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>%1: the record at byte %2 is damaged (its checksum is wrong) and was left out.</source>
        <translation>%1&#xa0;: l’enregistrement à l’octet %2 est endommagé (somme de contrôle fausse) et a été omis.</translation>
    </message>
    <message>
        <source>%1: from byte %2 on there is something that is no record; reading went on at the next one that could be found.</source>
        <translation>%1&#xa0;: à partir de l’octet %2, quelque chose n’est pas un enregistrement&#x202f;; la lecture a repris au suivant qui a pu être trouvé.</translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 makes no sense and was left out.</source>
        <translation>%1&#xa0;: ce qui se trouve à l’octet %2 n’a pas de sens et a été omis.</translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 is too large and was left out.</source>
        <translation>%1&#xa0;: ce qui se trouve à l’octet %2 est trop grand et a été omis.</translation>
    </message>
    <message>
        <source>%1: the table was not read, because its first line has no column names.</source>
        <translation>%1&#xa0;: le tableau n’a pas été lu, car sa première ligne n’a pas de noms de colonnes.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <comment>a group of runs</comment>
        <translation>
            <numerusform>%1 (%n exécution)</numerusform>
            <numerusform>%1 (%n exécutions)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is no number any more since step %3.</source>
        <translation>%1&#xa0;: %2 n’est plus un nombre depuis le pas %3.</translation>
    </message>
    <message>
        <source>%1: %2 was best at step %3 (%4) and has lost more than half of its gain since.</source>
        <translation>%1&#xa0;: %2 était à son meilleur au pas %3 (%4) et a perdu depuis plus de la moitié de ce qui était gagné.</translation>
    </message>
    <message>
        <source>%1: %2 has hardly improved since step %3.</source>
        <translation>%1&#xa0;: %2 ne s’est guère amélioré depuis le pas %3.</translation>
    </message>
    <message>
        <source>%1: the file was not read, because it does not begin as such a log does. Is it compressed?</source>
        <translation>%1&#xa0;: le fichier n’a pas été lu, car il ne commence pas comme un tel journal. Est-il compressé&#x202f;?</translation>
    </message>
    <message>
        <source>These histograms are empty.</source>
        <translation>Ces histogrammes sont vides.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a hyper-parameter and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 heures GPU</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1: a metric, %2: its value</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4.</source>
        <translation>%1&#xa0;: %2 a atteint %3 au pas %4.</translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation>%1&#xa0;: %2 a atteint %3 au pas %4, après %5.</translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5 and %6 GPU-hours.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation>%1&#xa0;: %2 a atteint %3 au pas %4, après %5 et %6 heures GPU.</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) from an earlier state</source>
        <translation>
            <numerusform>%n reprise d’un état antérieur</numerusform>
            <numerusform>%n reprises d’un état antérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s), the last of step %1</source>
        <translation>
            <numerusform>%n point de reprise, du pas %1</numerusform>
            <numerusform>%n points de reprise, le dernier du pas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>curves without a place in the legend</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from byte %2 on the file was not read, because there are more points than can be held.</source>
        <translation>%1&#xa0;: le fichier n’a pas été lu à partir de l’octet %2, car il y a plus de points que l’on ne peut en garder.</translation>
    </message>
    <message>
        <source>%1: there are too many different values; those new from byte %2 on were left out.</source>
        <translation>%1&#xa0;: il y a trop de valeurs différentes&#x202f;; les nouvelles, à partir de l’octet %2, ont été omises.</translation>
    </message>
    <message>
        <source>smoothed %1</source>
        <comment>a curve; %1: how much, from 0 to 1</comment>
        <translation>lissage %1</translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation>valeurs logarithmiques</translation>
    </message>
    <message>
        <source>logarithmic steps</source>
        <translation>pas logarithmiques</translation>
    </message>
    <message>
        <source>without outliers</source>
        <translation>sans valeurs extrêmes</translation>
    </message>
    <message>
        <source>zoomed: %1 to %2</source>
        <comment>two places on the horizontal axis</comment>
        <translation>zoom&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>All of it lies outside the zoom.</source>
        <translation>Tout se trouve hors du zoom.</translation>
    </message>
    <message>
        <source>%1: the row at byte %2 has another number of cells than the heading; only cells that surely fit were taken.</source>
        <translation>%1&#xa0;: la ligne à l’octet %2 n’a pas le même nombre de cellules que l’en-tête&#x202f;; seules celles qui correspondent à coup sûr ont été prises.</translation>
    </message>
    <message>
        <source>%1: the file is empty or ends in its midst; where an older one is whole, that was read.</source>
        <translation>%1&#xa0;: le fichier est vide ou s’interrompt au milieu&#x202f;; si un fichier plus ancien est entier, c’est lui qui a été lu.</translation>
    </message>
    <message>
        <source>%1: too little is in it to tell what it is.</source>
        <translation>%1&#xa0;: le contenu est trop court pour savoir de quoi il s’agit.</translation>
    </message>
    <message>
        <source>%1: there are numbers in it, but nothing tells that it is a log.</source>
        <translation>%1&#xa0;: il contient des nombres, mais rien n’indique que c’est un journal.</translation>
    </message>
    <message>
        <source>%1: the file is no log.</source>
        <translation>%1&#xa0;: le fichier n’est pas un journal.</translation>
    </message>
    <message>
        <source>%1 was not read, because another file tells the same of this run.</source>
        <translation>%1 n’a pas été lu, car un autre fichier dit la même chose de cette exécution.</translation>
    </message>
    <message>
        <source>%1: there are hyper-parameters in it, but no log lies beside it.</source>
        <translation>%1&#xa0;: il contient des hyperparamètres, mais aucun journal ne se trouve à côté.</translation>
    </message>
    <message>
        <source>%1 is a packed session of ClearML. Unpack it: the metrics.jsonl in it is read.</source>
        <translation>%1 est une session ClearML empaquetée. Décompressez-la&#xa0;: le fichier metrics.jsonl qu’elle contient est lu.</translation>
    </message>
    <message>
        <source>%1 holds what %2 keeps in a form of its own. Export it there, as a table for example.</source>
        <extracomment>%2 is the name of a program: Aim, Comet, MLflow, Neptune</extracomment>
        <translation>%1 contient ce que %2 conserve sous une forme qui lui est propre. Exportez-le depuis cet outil, en tableau par exemple.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder that is read under another name.</source>
        <translation>%1 est un lien vers un dossier qui est lu sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>officina::CurvesExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All points as CSV…</source>
        <translation>Tous les points en CSV…</translation>
    </message>
    <message>
        <source>Picture of all charts (PNG)…</source>
        <translation>Image de tous les graphiques (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>SVG, PDF or a report (HTML)…</source>
        <translation>SVG, PDF ou rapport (HTML)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L’image a été copiée.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>officina::CurvesPage</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>as read %1</source>
        <comment>%1: &apos;3 min ago&apos;</comment>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>See how training goes</source>
        <translation>Suivre l’entraînement</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Looking for logs…</source>
        <translation>Recherche de journaux…</translation>
    </message>
    <message>
        <source>Reading the folder of the run.</source>
        <translation>Lecture du dossier de l’exécution.</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>Pas encore de journaux</translation>
    </message>
    <message>
        <source>Neither TensorBoard event files nor tables of metrics are there so far. They appear here as soon as training writes the first of them.</source>
        <translation>Il n’y a pour l’instant ni fichiers d’événements TensorBoard ni tableaux de mesures. Ils apparaîtront ici dès que l’entraînement écrira le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) · %2 points</source>
        <translation>
            <numerusform>%1 sur %n exécution · %2 points</numerusform>
            <numerusform>%1 sur %n exécutions · %2 points</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the curves of a job on the Jobs page, or any folder of the site or of this computer that holds TensorBoard event files or tables of metrics. You can also drop a folder here.</source>
        <translation>Ouvrez les courbes d’une tâche depuis la page Tâches, ou n’importe quel dossier du site ou de cet ordinateur qui contient des fichiers d’événements TensorBoard ou des tableaux de mesures. Vous pouvez aussi déposer un dossier ici.</translation>
    </message>
</context>
<context>
    <name>officina::DataPage</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Stage to the site</source>
        <translation>Déposer sur le site</translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation>Récupérer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Copy what is selected on the site to the folder of this computer</source>
        <translation>Copier la sélection du site dans le dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>Stage to factory</source>
        <translation>Déposer sur la fabrique</translation>
    </message>
    <message>
        <source>Copy what is selected on this computer to the folder of the site</source>
        <translation>Copier la sélection de cet ordinateur dans le dossier du site</translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation>Aucun site en service</translation>
    </message>
    <message>
        <source>Connect to the practice factory, to a system of the catalogue or to a host of your own to see its files here.</source>
        <translation>Connectez-vous à la fabrique d’exercice, à un système du catalogue ou à un hôte à vous pour voir ses fichiers ici.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The files of %1 show up here.</source>
        <translation>Les fichiers du site %1 s’affichent ici.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Fetch to…</source>
        <translation>Récupérer vers…</translation>
    </message>
    <message>
        <source>Fetch to</source>
        <translation>Récupérer vers</translation>
    </message>
    <message>
        <source>Compare and sync…</source>
        <translation>Comparer et synchroniser…</translation>
    </message>
    <message>
        <source>Make one of the two folders that are shown like the other</source>
        <translation>Rendre l’un des deux dossiers affichés pareil à l’autre</translation>
    </message>
    <message>
        <source>Copy to another site…</source>
        <translation>Copier vers un autre site…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1</source>
        <comment>%1: a site</comment>
        <translation>
            <numerusform>%n élément de %1</numerusform>
            <numerusform>%n éléments de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Afficher les courbes</translation>
    </message>
    <message>
        <source>What was dragged could not be fetched while the other program waited for it.</source>
        <translation>Ce qui a été glissé n’a pas pu être récupéré pendant que l’autre programme l’attendait.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>“Fetch to…” in the context menu copies it to any folder and takes its time.</source>
        <translation>«&#xa0;Récupérer vers…&#xa0;» dans le menu contextuel le copie dans n’importe quel dossier, sans durée maximale.</translation>
    </message>
    <message>
        <source>Resume?</source>
        <translation>Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” was on its way there before, and stopped halfway.</source>
        <translation>«&#xa0;%1&#xa0;» était déjà en route pour cette destination et s’est arrêté à mi-chemin.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) of the same stopped halfway before.</source>
        <translation>
            <numerusform>%n transfert des mêmes éléments s’est déjà arrêté à mi-chemin.</numerusform>
            <numerusform>%n transferts des mêmes éléments se sont déjà arrêtés à mi-chemin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed, it goes on where it stopped, with what was decided then. Begun anew, it asks again about files that differ.</source>
        <translation>Repris, il continue où il s’est arrêté, avec ce qui avait été décidé. Recommencé, il redemande que faire des fichiers qui diffèrent.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>officina::DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is a day as it may be typed: &quot;31/01/2027&quot;; the other is how ISO writes it</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>officina::DialogPrompts</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Mot de passe de %1 sur %2</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Phrase secrète de la clé %1</translation>
    </message>
</context>
<context>
    <name>officina::Dossier</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>This dossier was written with Officina. To send the request, fill in the form of the call&apos;s portal with it.

dossier.pdf: for reading and printing
request.md: the same as text, for copying
request.json: the request as data; Officina opens it
runs.csv: the table of runs, for a spreadsheet
</source>
        <translation>Ce dossier a été rédigé avec Officina. Pour envoyer la demande, remplissez le formulaire du portail de l’appel en vous appuyant sur lui.

dossier.pdf&#xa0;: pour lire et imprimer
request.md&#xa0;: le même contenu en texte, pour copier
request.json&#xa0;: la demande sous forme de données&#x202f;; Officina l’ouvre
runs.csv&#xa0;: le tableau des exécutions, pour un tableur
</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>pas encore renseigné</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>brouillon du %1</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Type d’exécution</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Reserve of %1</source>
        <translation>Réserve de %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>In node-hours: %1 at %n GPU(s) per node of %2.</source>
        <translation>
            <numerusform>En heures nœud&#xa0;: %1, avec %n&#xa0;GPU par nœud de %2.</numerusform>
            <numerusform>En heures nœud&#xa0;: %1, avec %n&#xa0;GPU par nœud de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Compared with the rules known on %1. The call’s own page decides.</source>
        <translation>Comparé aux règles connues au %1. La page de l’appel fait foi.</translation>
    </message>
    <message>
        <source>The declarations of the portal are the applicant’s own: read and tick them there.</source>
        <translation>Les déclarations du portail engagent le candidat&#xa0;: lisez-les et cochez-les sur le portail.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n answer(s) are given.</source>
        <translation>
            <numerusform>En outre, %n réponse est donnée.</numerusform>
            <numerusform>En outre, %n réponses sont données.</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <comment>a line of a list: what, its value</comment>
        <translation>- %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message>
        <source>%1 of the limit of %2.</source>
        <translation>%1 de la limite de %2.</translation>
    </message>
    <message>
        <source>What the reviewers ask</source>
        <translation>Ce que demandent les évaluateurs</translation>
    </message>
    <message>
        <source>nothing is said about it</source>
        <translation>rien n’est dit à ce sujet</translation>
    </message>
    <message>
        <source>To be attached</source>
        <translation>À joindre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
</context>
<context>
    <name>officina::EditorDialog</name>
    <message>
        <source>Make the name</source>
        <translation>Créer le nom</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Supprimer le nom</translation>
    </message>
    <message>
        <source>Open VS Code</source>
        <translation>Ouvrir VS Code</translation>
    </message>
    <message>
        <source>An editor on the node</source>
        <translation>Un éditeur sur le nœud</translation>
    </message>
    <message>
        <source>ssh, VS Code and other editors reach the job&apos;s node by a name in your SSH configuration: %1. It goes through the login host of %2, follows the next job of the same name, and goes when none runs.</source>
        <comment>%1: a name, %2: a site</comment>
        <translation>ssh, VS Code et d’autres éditeurs atteignent le nœud de la tâche par un nom de votre configuration SSH&#xa0;: %1. Il passe par l’hôte de connexion de %2, suit la prochaine tâche du même nom, et disparaît quand aucune n’est en cours.</translation>
    </message>
    <message>
        <source>A shell</source>
        <translation>Un shell</translation>
    </message>
    <message>
        <source>VS Code</source>
        <comment>the editor</comment>
        <translation>VS Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It leads to %1 now, where “%2” runs.</source>
        <comment>a node, the name of a job</comment>
        <translation>Il mène maintenant à %1, où «&#xa0;%2&#xa0;» est en cours.</translation>
    </message>
    <message>
        <source>It leads nowhere now: no job “%1” runs. It comes back with the next one.</source>
        <translation>Il ne mène nulle part pour l’instant&#xa0;: aucune tâche «&#xa0;%1&#xa0;» n’est en cours. Il revient avec la prochaine.</translation>
    </message>
    <message>
        <source>Once, this line is put at the top of %1. What is there now is kept as %2; nothing else of it is changed, and the names themselves stand in a file of their own.</source>
        <comment>two files</comment>
        <translation>Une seule fois, cette ligne est ajoutée en tête de %1. Le contenu actuel est conservé sous %2&#x202f;; rien d’autre n’y est modifié, et les noms eux-mêmes se trouvent dans un fichier à part.</translation>
    </message>
    <message>
        <source>Write the line and make the name</source>
        <translation>Écrire la ligne et créer le nom</translation>
    </message>
    <message>
        <source>This computer knows no VS Code.</source>
        <translation>Cet ordinateur ne connaît pas VS Code.</translation>
    </message>
    <message>
        <source>Copy the command, or use the name in your editor.</source>
        <translation>Copiez la commande, ou utilisez le nom dans votre éditeur.</translation>
    </message>
</context>
<context>
    <name>officina::EfficiencyText</name>
    <message numerus="yes">
        <source>Ask for %1: the last %n run(s) of this name ended within %2.</source>
        <translation>
            <numerusform>Demandez %1&#xa0;: la dernière exécution de ce nom (%n) s’est achevée en moins de %2.</numerusform>
            <numerusform>Demandez %1&#xa0;: les %n dernières exécutions de ce nom se sont achevées en moins de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for %1: it ended within %2. What waits for less time often starts sooner.</source>
        <translation>Demandez %1&#xa0;: elle s’est achevée en moins de %2. Ce qui demande moins de temps démarre souvent plus tôt.</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>Ask for %1 of memory a node: %2 were not enough.</source>
        <translation>Demandez %1 de mémoire par nœud&#xa0;: %2 n’ont pas suffi.</translation>
    </message>
    <message>
        <source>Ask for %1, or go on from a checkpoint: %2 were not enough.</source>
        <translation>Demandez %1, ou continuez depuis un point de reprise&#xa0;: %2 n’ont pas suffi.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n core(s): it kept about %1 busy.</source>
        <translation>
            <numerusform>Demandez %n cœur&#xa0;: elle en a occupé environ %1.</numerusform>
            <numerusform>Demandez %n cœurs&#xa0;: elle en a occupé environ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The GPUs were busy %1 of the time: find out what they waited for, or ask for fewer.</source>
        <translation>Les GPU ont été occupés %1 du temps&#xa0;: cherchez ce qu’ils attendaient, ou demandez-en moins.</translation>
    </message>
    <message>
        <source>Processors: %1 busy</source>
        <translation>Processeurs&#xa0;: occupés à %1</translation>
    </message>
    <message>
        <source>GPUs: %1 busy</source>
        <translation>GPU&#xa0;: occupés à %1</translation>
    </message>
    <message>
        <source>Time: %1 of the limit</source>
        <translation>Temps&#xa0;: %1 de la limite</translation>
    </message>
    <message>
        <source>Time: %1 to %2, half of them within %3</source>
        <extracomment>least, most, and what half of an array&apos;s tasks stayed within</extracomment>
        <translation>Temps&#xa0;: de %1 à %2, la moitié d’entre elles en %3 au plus</translation>
    </message>
    <message>
        <source>Memory of the largest process: %1 to %2, half of them within %3</source>
        <extracomment>least, most, and what half of an array&apos;s tasks stayed within</extracomment>
        <translation>Mémoire du plus grand processus&#xa0;: de %1 à %2, la moitié d’entre elles à %3 au plus</translation>
    </message>
    <message>
        <source>Processors busy: %1 to %2, half of them within %3</source>
        <extracomment>least, most, and what half of an array&apos;s tasks stayed within</extracomment>
        <translation>Processeurs occupés&#xa0;: de %1 à %2, la moitié d’entre elles à %3 au plus</translation>
    </message>
    <message>
        <source>Run again with %1…</source>
        <extracomment>an amount of memory, &quot;32 GiB&quot;</extracomment>
        <translation>Relancer avec %1…</translation>
    </message>
    <message>
        <source>Run again with %1…</source>
        <comment>a time limit</comment>
        <extracomment>a time limit, &quot;4 h&quot;</extracomment>
        <translation>Relancer avec %1…</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %1 of memory a node: in the last %n run(s) of this name the fullest used %2 at most.</source>
        <translation>
            <numerusform>Demandez %1 de mémoire par nœud&#xa0;: lors de la dernière exécution de ce nom (%n), le nœud le plus chargé en a utilisé %2 au plus.</numerusform>
            <numerusform>Demandez %1 de mémoire par nœud&#xa0;: lors des %n dernières exécutions de ce nom, le nœud le plus chargé en a utilisé %2 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for %1 of memory a node: the fullest used %2 at most.</source>
        <translation>Demandez %1 de mémoire par nœud&#xa0;: le nœud le plus chargé en a utilisé %2 au plus.</translation>
    </message>
    <message>
        <source>Memory: at most %1 of %2, on the fullest node</source>
        <translation>Mémoire&#xa0;: au plus %1 sur %2, pour le nœud le plus chargé</translation>
    </message>
    <message>
        <source>Memory: %1 in the largest task; of a whole node it is not known</source>
        <translation>Mémoire&#xa0;: %1 pour le plus grand processus&#x202f;; pour un nœud entier, elle n’est pas connue</translation>
    </message>
</context>
<context>
    <name>officina::ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The other side&apos;s own words</source>
        <translation>Les mots mêmes de l’autre partie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Cacher les détails</translation>
    </message>
</context>
<context>
    <name>officina::ErrorText</name>
    <message>
        <source>The scheduler refused the job.</source>
        <translation>L’ordonnanceur a refusé la tâche.</translation>
    </message>
    <message>
        <source>The scheduler did not cancel job %1.</source>
        <translation>L’ordonnanceur n’a pas annulé la tâche %1.</translation>
    </message>
    <message>
        <source>The scheduler did not answer the question for your jobs.</source>
        <translation>L’ordonnanceur n’a pas répondu à la demande de vos tâches.</translation>
    </message>
    <message>
        <source>The other side refused: %1</source>
        <translation>L’autre partie a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The site stopped answering.</source>
        <translation>Le site ne répond plus.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The identity of %1 was not confirmed, so nothing was sent to it.</source>
        <translation>L’identité de %1 n’a pas été confirmée&#x202f;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 shows another identity than before. The connection was refused.</source>
        <translation>%1 présente une autre identité qu’auparavant. La connexion a été refusée.</translation>
    </message>
    <message>
        <source>%1 did not accept your credentials.</source>
        <translation>%1 n’a pas accepté vos identifiants.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are not allowed to use %1.</source>
        <translation>Vous n’êtes pas autorisé à utiliser %1.</translation>
    </message>
    <message>
        <source>There already is something of that name: %1</source>
        <translation>Ce nom existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk or quota at the site is full: %1</source>
        <translation>Le disque ou le quota du site est plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk of this computer is full: %1</source>
        <translation>Le disque de cet ordinateur est plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation>Cet ordinateur n’a pas pu lire ou écrire %1.</translation>
    </message>
    <message>
        <source>The copy differs from the original: %1</source>
        <translation>La copie diffère de l’original&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site answered something Officina does not understand.</source>
        <translation>Le site a répondu quelque chose qu’Officina ne comprend pas.</translation>
    </message>
    <message>
        <source>This job cannot be sent: %1</source>
        <translation>Cette tâche ne peut pas être envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The content is damaged or invalid: %1</source>
        <translation>Le contenu est endommagé ou non valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site lacks what is needed for this.</source>
        <translation>Il manque au site ce qu’il faut pour cela.</translation>
    </message>
    <message>
        <source>Your files are untouched, and what has arrived stays at the site.</source>
        <translation>Vos fichiers sont intacts, et ce qui est arrivé reste sur le site.</translation>
    </message>
    <message>
        <source>The files at the site are untouched, and what has arrived stays on this computer.</source>
        <translation>Les fichiers du site sont intacts, et ce qui est arrivé reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No job was started; what you entered is kept.</source>
        <translation>Aucune tâche n’a été lancée&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The job and its files are as they were.</source>
        <translation>La tâche et ses fichiers sont restés tels quels.</translation>
    </message>
    <message>
        <source>The last known list stays on view.</source>
        <translation>La dernière liste connue reste affichée.</translation>
    </message>
    <message>
        <source>What was read before stays on view.</source>
        <translation>Ce qui a déjà été lu reste affiché.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The last saved version is kept, and the text in the window too.</source>
        <translation>La dernière version enregistrée est conservée, ainsi que le texte de la fenêtre.</translation>
    </message>
    <message>
        <source>An existing file of that name was not touched.</source>
        <translation>Un fichier existant de ce nom n’a pas été touché.</translation>
    </message>
    <message>
        <source>The other entries are shown.</source>
        <translation>Les autres entrées sont affichées.</translation>
    </message>
    <message>
        <source>Resume continues where it stopped.</source>
        <translation>La reprise continue là où le transfert s’est arrêté.</translation>
    </message>
    <message>
        <source>Check the host name, the port and your network; some sites admit registered networks or their VPN only.</source>
        <translation>Vérifiez le nom d’hôte, le port et votre réseau&#x202f;; certains sites n’admettent que des réseaux déclarés ou leur VPN.</translation>
    </message>
    <message>
        <source>Check your network and try again; some sites admit registered networks or their VPN only.</source>
        <translation>Vérifiez votre réseau et réessayez&#x202f;; certains sites n’admettent que des réseaux déclarés ou leur VPN.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the operator publishes, then connect again.</source>
        <translation>Comparez l’empreinte avec celle que publie l’opérateur, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Either the operator renewed the host&apos;s key or someone is between you and the site. Ask the operator for the new fingerprint. Only if it is the one shown below, remove the old line from your known_hosts file.</source>
        <translation>Soit l’opérateur a renouvelé la clé d’hôte, soit quelqu’un s’interpose entre vous et le site. Demandez la nouvelle empreinte à l’opérateur. Seulement si c’est celle qui figure ci-dessous, retirez l’ancienne ligne de votre fichier known_hosts.</translation>
    </message>
    <message>
        <source>Check the user name, and that the public half of your key is registered with the site.</source>
        <translation>Vérifiez le nom d’utilisateur, et que la partie publique de votre clé est déclarée auprès du site.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Peut-être a-t-il été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Choose another place, or ask the owner for permission.</source>
        <translation>Choisissez un autre endroit, ou demandez l’autorisation au propriétaire.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Make room at the site, then resume.</source>
        <translation>Libérez de la place sur le site, puis reprenez.</translation>
    </message>
    <message>
        <source>Make room at the site, then try again.</source>
        <translation>Libérez de la place sur le site, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room on this computer, then resume.</source>
        <translation>Libérez de la place sur cet ordinateur, puis reprenez.</translation>
    </message>
    <message>
        <source>Make room on this computer, then try again.</source>
        <translation>Libérez de la place sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the name, the folder and its permissions.</source>
        <translation>Vérifiez le nom, le dossier et ses permissions.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s own words are below; correct what they name and send it again.</source>
        <translation>Les mots de l’ordonnanceur figurent ci-dessous&#x202f;; corrigez ce qu’ils désignent et renvoyez la tâche.</translation>
    </message>
    <message>
        <source>Send it again. If that repeats, a disk or the network is failing.</source>
        <translation>Envoyez-le à nouveau. Si cela se répète, un disque ou le réseau est défaillant.</translation>
    </message>
    <message>
        <source>Try again. If that repeats, tell us the words below.</source>
        <translation>Réessayez. Si cela se répète, communiquez-nous les mots ci-dessous.</translation>
    </message>
    <message>
        <source>Correct what is named below.</source>
        <translation>Corrigez ce qui est indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Ask the operator, with the words below.</source>
        <translation>Interrogez l’opérateur, en citant les mots ci-dessous.</translation>
    </message>
    <message>
        <source>%1 shows a key that is marked as revoked. The connection was refused.</source>
        <translation>%1 présente une clé marquée comme révoquée. La connexion a été refusée.</translation>
    </message>
    <message>
        <source>Your certificate for %1 has expired.</source>
        <translation>Votre certificat pour %1 a expiré.</translation>
    </message>
    <message>
        <source>A revoked key may be in the wrong hands. Ask the operator which key the host has now, and do not connect before you know.</source>
        <translation>Une clé révoquée peut être entre de mauvaises mains. Demandez à l’opérateur quelle clé l’hôte possède désormais, et ne vous connectez pas avant de le savoir.</translation>
    </message>
    <message>
        <source>Get a new certificate the way the site describes, then connect again.</source>
        <translation>Obtenez un nouveau certificat comme le site l’indique, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The site has not enough room for all of it: %1</source>
        <translation>Le site n’a pas assez de place pour le tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer has not enough room for all of it: %1</source>
        <translation>Cet ordinateur n’a pas assez de place pour le tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make room or choose another folder. Resumed, it is tried all the same.</source>
        <translation>Libérez de la place ou choisissez un autre dossier. Repris, le transfert est tenté malgré tout.</translation>
    </message>
    <message>
        <source>The site is there, but did not finish in time: %1</source>
        <translation>Le site répond, mais n’a pas fini à temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was changed while it was read: %1</source>
        <translation>Le fichier a changé pendant sa lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site allows no more work at once on this connection.</source>
        <translation>Le site n’admet pas davantage d’opérations simultanées sur cette connexion.</translation>
    </message>
    <message>
        <source>Your files are untouched.</source>
        <translation>Vos fichiers sont intacts.</translation>
    </message>
    <message>
        <source>The files at the site are untouched.</source>
        <translation>Les fichiers du site sont intacts.</translation>
    </message>
    <message>
        <source>Whether a job was started is not known; what you entered is kept.</source>
        <translation>On ne sait pas si une tâche a été lancée&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Whether the job was cancelled is not known.</source>
        <translation>On ne sait pas si la tâche a été annulée.</translation>
    </message>
    <message>
        <source>Whether all of it was done is not known.</source>
        <translation>On ne sait pas si tout a été fait.</translation>
    </message>
    <message>
        <source>Whether the file was replaced is not known; your text is still in the window.</source>
        <translation>On ne sait pas si le fichier a été remplacé&#x202f;; votre texte est toujours dans la fenêtre.</translation>
    </message>
    <message>
        <source>The file is as it was, and your text is still in the window.</source>
        <translation>Le fichier est tel qu’il était, et votre texte est toujours dans la fenêtre.</translation>
    </message>
    <message>
        <source>Look at the list of jobs before you send it again: a second job would cost a second time.</source>
        <translation>Regardez la liste des tâches avant de renvoyer la vôtre&#xa0;: une seconde tâche coûterait une seconde fois.</translation>
    </message>
    <message>
        <source>Look at the list of jobs before you try again.</source>
        <translation>Regardez la liste des tâches avant de réessayer.</translation>
    </message>
    <message>
        <source>Look at the folder before you try again.</source>
        <translation>Regardez le dossier avant de réessayer.</translation>
    </message>
    <message>
        <source>Save again: what is there now is looked at first.</source>
        <translation>Enregistrez à nouveau&#xa0;: ce qui s’y trouve maintenant est d’abord examiné.</translation>
    </message>
    <message>
        <source>A busy file system or scheduler is the usual cause. Try again later.</source>
        <translation>La cause habituelle est un système de fichiers ou un ordonnanceur surchargé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again once nothing writes to it any more.</source>
        <translation>Réessayez quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <source>Try again when the transfer has ended.</source>
        <translation>Réessayez quand le transfert sera terminé.</translation>
    </message>
    <message>
        <source>%1 is your home folder or holds it, and is not deleted as a whole.</source>
        <translation>%1 est votre dossier personnel ou le contient, et n’est pas supprimé en entier.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder, but a special file: a pipe, a socket or a device.</source>
        <translation>%1 n’est ni un fichier ni un dossier, mais un fichier spécial&#xa0;: un tube, un socket ou un périphérique.</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere, or in a circle.</source>
        <translation>%1 est un lien qui ne mène nulle part, ou qui tourne en rond.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 lies in the folder that is to be copied, or is that folder.</source>
        <translation>%1 se trouve dans le dossier à copier, ou est ce dossier.</translation>
    </message>
    <message>
        <source>This name is too long: %1</source>
        <translation>Ce nom est trop long&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 answers on that port, but no SSH server does.</source>
        <translation>%1 répond sur ce port, mais ce n’est pas un serveur SSH.</translation>
    </message>
    <message>
        <source>The server gives no reason. A file system that may only be read, something that is in use, or a name that is not allowed there are the usual ones.</source>
        <translation>Le serveur ne donne pas de raison. Les plus courantes&#xa0;: un système de fichiers en lecture seule, un élément en cours d’utilisation ou un nom qui n’y est pas permis.</translation>
    </message>
    <message>
        <source>Choose what is in it instead.</source>
        <translation>Choisissez plutôt ce qu’il contient.</translation>
    </message>
    <message>
        <source>Only files, folders and links are copied.</source>
        <translation>Seuls les fichiers, les dossiers et les liens sont copiés.</translation>
    </message>
    <message>
        <source>The link itself is there: look where it leads, and whether that was moved or deleted.</source>
        <translation>Le lien lui-même est là&#xa0;: regardez où il mène, et si cela a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in, or another one.</source>
        <translation>Choisissez le dossier qui le contient, ou un autre.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Choisissez un dossier hors de celui-ci.</translation>
    </message>
    <message>
        <source>Most systems take 255 bytes; some letters take two or more. Choose a shorter one.</source>
        <translation>La plupart des systèmes acceptent 255 octets&#x202f;; certaines lettres en prennent deux ou plus. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Check the host name and the port; 22 is the usual one.</source>
        <translation>Vérifiez le nom de l’hôte et le port&#x202f;; 22 est le port habituel.</translation>
    </message>
    <message>
        <source>The site is there, but its scheduler cannot be reached just now.</source>
        <translation>Le site répond, mais son ordonnanceur est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was too long to be read as a whole, and was not used.</source>
        <translation>La réponse du site était trop longue pour être lue en entier&#x202f;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Its operator may be working on it: look at the site&apos;s notices, and try again later.</source>
        <translation>L’opérateur y travaille peut-être&#xa0;: consultez les annonces du site et réessayez plus tard.</translation>
    </message>
    <message>
        <source>Ask for less: fewer days, or one job.</source>
        <translation>Demandez moins&#xa0;: moins de jours, ou une seule tâche.</translation>
    </message>
    <message>
        <source>Nobody answers at %1 so far.</source>
        <comment>host and port</comment>
        <translation>Personne ne répond à %1 pour l’instant.</translation>
    </message>
    <message>
        <source>The site&apos;s login host forwards nothing to %1.</source>
        <comment>host and port</comment>
        <translation>L’hôte de connexion du site ne transmet rien à %1.</translation>
    </message>
    <message>
        <source>A newer version of Officina wrote %1.</source>
        <translation>%1 a été écrit par une version plus récente d’Officina.</translation>
    </message>
    <message>
        <source>No job was started. What has arrived stays at the site, and what you entered is kept.</source>
        <translation>Aucune tâche n’a été lancée. Ce qui est arrivé reste sur le site, et votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Jobs, and all else, go on without their history.</source>
        <translation>Les tâches, et tout le reste, continuent sans leur historique.</translation>
    </message>
    <message>
        <source>The program may still be starting. One that listens on its own node&apos;s 127.0.0.1 alone cannot be reached: start it with --ip=0.0.0.0 or --bind_all.</source>
        <translation>Le programme est peut-être encore en train de démarrer. S’il n’écoute que sur l’adresse 127.0.0.1 de son propre nœud, il est inaccessible&#xa0;: lancez-le avec --ip=0.0.0.0 ou --bind_all.</translation>
    </message>
    <message>
        <source>Its operator does not allow it. Ask whether there is another host for it.</source>
        <translation>Son opérateur ne l’autorise pas. Demandez-lui s’il existe un autre hôte pour cela.</translation>
    </message>
    <message>
        <source>Jobs are sent here by ccc_msub, and Slurm&apos;s own commands, by which Officina asks for them (squeue, sacct, scancel), were not found.</source>
        <translation>Ici, les tâches sont envoyées par ccc_msub, et les commandes de Slurm dont Officina se sert pour les suivre (squeue, sacct, scancel) n’ont pas été trouvées.</translation>
    </message>
</context>
<context>
    <name>officina::ExplainBox</name>
    <message>
        <source>Show in the output</source>
        <translation>Montrer dans la sortie</translation>
    </message>
    <message>
        <source>What its log says</source>
        <translation>Ce que dit son journal</translation>
    </message>
    <message>
        <source>The scheduler says: %1</source>
        <translation>L’ordonnanceur dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>officina::ExportDialog</name>
    <message>
        <source>Light colours, for paper</source>
        <translation>Couleurs claires, pour le papier</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (SVG)</source>
        <translation>Dessin qui reste net (SVG)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>Report with values, for a browser (HTML)</source>
        <translation>Rapport avec les valeurs, pour un navigateur (HTML)</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width of a chart</source>
        <translation>Largeur d’un graphique</translation>
    </message>
    <message>
        <source>Height of a chart</source>
        <translation>Hauteur d’un graphique</translation>
    </message>
    <message>
        <source>Charts beside each other</source>
        <translation>Graphiques côte à côte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>officina::Facets</name>
    <message>
        <source>Kind</source>
        <comment>of entry: factory or antenna</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a factory: operating or being built</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>of the selection of factories</comment>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <comment>its maker</comment>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire GPU</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Qui peut candidater</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>ways to ask for computing time</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>of the economy</comment>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Experimental platform</source>
        <translation>Plateforme expérimentale</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>of the selection of factories</comment>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>%1 GB or more</source>
        <comment>memory of each GPU</comment>
        <translation>%1&#xa0;Go ou plus</translation>
    </message>
    <message>
        <source>With one</source>
        <comment>experimental platform</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without one</source>
        <comment>experimental platform</comment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>%1 GB or more per GPU</source>
        <translation>%1&#xa0;Go ou plus par GPU</translation>
    </message>
    <message>
        <source>No experimental platform</source>
        <translation>Sans plateforme expérimentale</translation>
    </message>
    <message>
        <source>Health and life sciences</source>
        <translation>Santé et sciences de la vie</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>Agriculture et alimentation</translation>
    </message>
    <message>
        <source>Climate and environment</source>
        <translation>Climat et environnement</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Manufacturing and engineering</source>
        <translation>Industrie et ingénierie</translation>
    </message>
    <message>
        <source>Robotics and autonomous systems</source>
        <translation>Robotique et systèmes autonomes</translation>
    </message>
    <message>
        <source>Mobility and transport</source>
        <translation>Mobilité et transports</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Security and defence</source>
        <translation>Sécurité et défense</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Public sector and law</source>
        <translation>Secteur public et droit</translation>
    </message>
    <message>
        <source>Media, culture and games</source>
        <translation>Médias, culture et jeux</translation>
    </message>
    <message>
        <source>Language and language models</source>
        <translation>Langue et modèles de langage</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Science and materials</source>
        <translation>Science et matériaux</translation>
    </message>
    <message>
        <source>Other sectors</source>
        <translation>Autres secteurs</translation>
    </message>
</context>
<context>
    <name>officina::FactSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What an amount of money is for, and the amount</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::FactoriesGuide</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Find the right one…</source>
        <translation>Trouver la bonne voie…</translation>
    </message>
    <message>
        <source>Systems side by side; Ctrl+click chooses several factories in the list</source>
        <translation>Les systèmes côte à côte&#x202f;; Ctrl+clic permet de choisir plusieurs fabriques dans la liste</translation>
    </message>
    <message>
        <source>Six questions, and the ways to computing time that suit</source>
        <translation>Six questions, et les moyens d’obtenir du temps de calcul qui conviennent</translation>
    </message>
    <message>
        <source>Compare (%1)…</source>
        <translation>Comparer (%1)…</translation>
    </message>
</context>
<context>
    <name>officina::FactoriesPage</name>
    <message>
        <source>not verified</source>
        <extracomment>Behind a fact that rests on general knowledge alone</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Three counts side by side</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n fabrique</numerusform>
            <numerusform>%n fabriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenna(s)</source>
        <translation>
            <numerusform>%n antenne</numerusform>
            <numerusform>%n antennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n système</numerusform>
            <numerusform>%n systèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, country, accelerator, sector…</source>
        <translation>Filtre&#xa0;: nom, pays, accélérateur, secteur…</translation>
    </message>
    <message>
        <source>Filter the factories</source>
        <translation>Filtrer les fabriques</translation>
    </message>
    <message>
        <source>Antenna in %1</source>
        <translation>Antenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City or host</source>
        <translation>Ville ou hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Main accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>List</source>
        <comment>a way to show the factories</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>a way to show the factories</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>No factory or antenna has all that was typed and chosen.</source>
        <translation>Aucune fabrique ni antenne ne correspond à tout ce qui a été saisi et choisi.</translation>
    </message>
    <message>
        <source>Shows or hides the list</source>
        <translation>Affiche ou masque la liste</translation>
    </message>
    <message>
        <source>Shows or hides the map</source>
        <translation>Affiche ou masque la carte</translation>
    </message>
    <message>
        <source>Not published</source>
        <comment>the column of what is not known of a factory</comment>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>A factory on the map: its name, city, country and state</extracomment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: antenna; its mark stands for %2</source>
        <extracomment>%1 is an antenna&apos;s name, %2 its country</extracomment>
        <translation>%1&#xa0;: antenne&#x202f;; son repère indique le pays (%2)</translation>
    </message>
    <message>
        <source>%1. Not published: %2</source>
        <translation>%1. Non publié&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::FactoryDetail</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>city not known</source>
        <translation>ville inconnue</translation>
    </message>
    <message>
        <source>hosted by %1</source>
        <translation>hébergée par %1</translation>
    </message>
    <message>
        <source>chosen in round %1, %2</source>
        <translation>retenue lors de la vague %1, %2</translation>
    </message>
    <message>
        <source>Antenna in %1</source>
        <translation>Antenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · hosted by %2</source>
        <translation>%1 · hébergé par %2</translation>
    </message>
    <message>
        <source>An antenna is a country’s door to factories elsewhere: advice at home, computing time there.</source>
        <translation>Une antenne est la porte d’un pays vers des fabriques situées ailleurs&#xa0;: conseil sur place, temps de calcul là-bas.</translation>
    </message>
    <message>
        <source>Its factories</source>
        <translation>Ses fabriques</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An antenna and its country
----------
A person and what he or she is there
----------
What a program does, and the date of the version that was seen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation>Demander une allocation</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Systems of the factory</source>
        <translation>Systèmes de la fabrique</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>%1 is not open yet, as far as is known</source>
        <translation>%1 n’est pas encore ouvert, autant qu’on sache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Hôte de connexion</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Puissance de crête</translation>
    </message>
    <message>
        <source>Measured (HPL)</source>
        <translation>Mesurée (HPL)</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Constructeur</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Sources divergentes</translation>
    </message>
    <message>
        <source>Partitions come and go: the call’s own page decides.</source>
        <translation>Les partitions changent&#xa0;: la page de l’appel fait foi.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Divergences entre sources</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Facts collected on %1. “Not verified” marks what no page read confirms.</source>
        <translation>Données recueillies le %1. «&#xa0;Non vérifié&#xa0;» signale ce qu’aucune page lue ne confirme.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>AI performance</source>
        <translation>Performance en IA</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a part of a machine, &quot;Booster&quot;; %2: what a call gives there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No way to ask for time on its systems is published yet.</source>
        <translation>Aucun moyen de demander du temps sur ses systèmes n’est encore publié.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Experimental platform</source>
        <translation>Plateforme expérimentale</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participent</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>next cut-off on %1</source>
        <translation>prochaine date limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>open all the time</source>
        <translation>ouvert en permanence</translation>
    </message>
    <message>
        <source>for whom is not published</source>
        <translation>public visé non publié</translation>
    </message>
    <message>
        <source>answer in %1</source>
        <comment>%1: &apos;2 working days&apos;</comment>
        <translation>réponse en %1</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a call</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of a call</comment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Start-ups and companies</source>
        <translation>Start-up et entreprises</translation>
    </message>
    <message>
        <source>Research and studies</source>
        <translation>Recherche et études</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>How calls count</source>
        <translation>Unité des appels</translation>
    </message>
    <message numerus="yes">
        <source>In node-hours: one of a GPU node is %n GPU-hour(s).</source>
        <translation>
            <numerusform>En heures nœud&#xa0;: une heure d’un nœud GPU vaut %n&#xa0;heure GPU.</numerusform>
            <numerusform>En heures nœud&#xa0;: une heure d’un nœud GPU vaut %n&#xa0;heures GPU.</numerusform>
        </translation>
    </message>
    <message>
        <source>amount not published</source>
        <translation>quantité non publiée</translation>
    </message>
    <message>
        <source>The form asks for: %1</source>
        <translation>Le formulaire demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>What stands behind all AI Factories</source>
        <translation>Ce qui soutient toutes les fabriques d’IA</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1: a factory</extracomment>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Copy a link to this factory</source>
        <translation>Copier un lien vers cette fabrique</translation>
    </message>
    <message>
        <source>The programme behind all factories</source>
        <translation>Le programme commun à toutes les fabriques</translation>
    </message>
    <message>
        <source>What you can ask for on %1</source>
        <extracomment>%1: a system</extracomment>
        <translation>Ce que vous pouvez demander sur %1</translation>
    </message>
    <message>
        <source>No way to ask for time on %1 is published yet.</source>
        <comment>%1: a system</comment>
        <translation>Aucun moyen de demander du temps sur %1 n’est encore publié.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n way(s) to ask for time on it names you.</source>
        <translation>
            <numerusform>Aucun moyen d’y demander du temps (sur %n) ne s’adresse à vous.</numerusform>
            <numerusform>Aucun des %n moyens d’y demander du temps ne s’adresse à vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>read on %1</source>
        <extracomment>Behind a source</extracomment>
        <translation>lu le %1</translation>
    </message>
    <message>
        <source>That is more than six months ago for some of them: they may have changed. A catalogue update or the pages themselves tell.</source>
        <translation>Pour certaines, cela remonte à plus de six mois&#xa0;: elles ont pu changer. Une mise à jour du catalogue ou les pages elles-mêmes le diront.</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>aucun publié</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>The factory</source>
        <translation>La fabrique</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>%1, in round %2</source>
        <comment>%1: a date</comment>
        <translation>%1, lors de la vague %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’elle propose</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>More factories</source>
        <translation>Autres fabriques</translation>
    </message>
    <message>
        <source>Gigafactories</source>
        <translation>Gigafabriques</translation>
    </message>
    <message>
        <source>How they are chosen</source>
        <translation>Mode de sélection</translation>
    </message>
    <message>
        <source>Access, the same for all its systems</source>
        <translation>Accès, le même pour tous ses systèmes</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Exploité par</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>… as Slurm counts</source>
        <translation>… selon Slurm</translation>
    </message>
    <message>
        <source>%1: each half of a module is one</source>
        <translation>%1&#xa0;: chaque moitié d’un module compte pour un</translation>
    </message>
    <message>
        <source>GPU nodes</source>
        <translation>Nœuds GPU</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>%1: names of hosts</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Host keys signed by</source>
        <translation>Clés d’hôte signées par</translation>
    </message>
    <message>
        <source>the authority of %1</source>
        <comment>%1: hosts, *.asc.ac.at</comment>
        <translation>l’autorité de %1</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Exécution des tâches</translation>
    </message>
    <message>
        <source>Budget in</source>
        <translation>Budget en</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Tells the budget</source>
        <translation>Indique le budget</translation>
    </message>
    <message>
        <source>Tells the quota</source>
        <translation>Indique le quota</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>%1, %2 GB each</source>
        <comment>%1: &apos;13 824 × NVIDIA A100&apos;</comment>
        <translation>%1, %2&#xa0;Go chacun</translation>
    </message>
</context>
<context>
    <name>officina::FactoryMap</name>
    <message>
        <source>Map of Europe with the factories and antennas of the list</source>
        <translation>Carte de l’Europe avec les fabriques et antennes de la liste</translation>
    </message>
    <message>
        <source>Tab goes from mark to mark, Enter chooses one; arrows, plus and minus move the map.</source>
        <translation>Tab passe d’un repère à l’autre, Entrée en choisit un&#x202f;; les flèches, plus et moins déplacent la carte.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks close together; choose them to see them apart:</source>
        <translation>
            <numerusform>%n repère rapproché&#x202f;; choisissez-le pour le voir séparément&#xa0;:</numerusform>
            <numerusform>%n repères rapprochés&#x202f;; choisissez-les pour les voir séparément&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FactoryTable</name>
    <message>
        <source>Factories and antennas</source>
        <translation>Fabriques et antennes</translation>
    </message>
</context>
<context>
    <name>officina::FilePane</name>
    <message>
        <source>Name</source>
        <comment>column of a file list</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column of a file list</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a file list</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Show names with…</source>
        <translation>Afficher les noms contenant…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Folder shown of: %1</source>
        <translation>Dossier affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up to the folder above (Alt+Up)</source>
        <translation>Dossier parent (Alt+Haut)</translation>
    </message>
    <message>
        <source>New folder (Ctrl+Shift+N)</source>
        <translation>Nouveau dossier (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Show hidden files (Ctrl+H)</source>
        <translation>Afficher les fichiers cachés (Ctrl+H)</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Afficher les fichiers cachés</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>Nom du nouveau dossier dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Home and bookmarks (Ctrl+B)</source>
        <translation>Dossier personnel et signets (Ctrl+B)</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>Permissions…</translation>
    </message>
    <message>
        <source>Size with everything in it</source>
        <translation>Taille avec tout le contenu</translation>
    </message>
    <message>
        <source>Search below this folder…</source>
        <translation>Rechercher sous ce dossier…</translation>
    </message>
    <message>
        <source>Open terminal here</source>
        <translation>Ouvrir un terminal ici</translation>
    </message>
    <message>
        <source>Copy ssh command</source>
        <translation>Copier la commande ssh</translation>
    </message>
    <message>
        <source>Bookmark this folder</source>
        <translation>Ajouter un signet pour ce dossier</translation>
    </message>
    <message>
        <source>Home and bookmarks</source>
        <translation>Dossier personnel et signets</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No terminal program was found on this computer.</source>
        <translation>Aucun programme de terminal n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The variable TERMINAL may name one.</source>
        <translation>La variable TERMINAL peut en désigner un.</translation>
    </message>
    <message>
        <source>Copy the ssh command from the context menu, and paste it into a terminal.</source>
        <translation>Copiez la commande ssh depuis le menu contextuel et collez-la dans un terminal.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>sizes on a disk</comment>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>Of the file system that holds this folder; %1 are free for you.</source>
        <translation>Du système de fichiers qui contient ce dossier&#x202f;; %1 sont libres pour vous.</translation>
    </message>
    <message>
        <source>Start folder</source>
        <translation>Dossier de départ</translation>
    </message>
    <message>
        <source>Remove the bookmark of this folder</source>
        <translation>Retirer le signet de ce dossier</translation>
    </message>
    <message>
        <source>Room for %1 more files.</source>
        <translation>De la place pour %1 fichiers de plus.</translation>
    </message>
    <message>
        <source>View or edit</source>
        <translation>Afficher ou modifier</translation>
    </message>
</context>
<context>
    <name>officina::FileTable</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>A facet such as &quot;Country&quot; in which something can be chosen</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 is a facet such as &quot;Country&quot;</extracomment>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear all choices</source>
        <translation>Effacer tous les choix</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <extracomment>Something that was chosen, and the sign that takes it back</extracomment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>%1: %2. Remove</source>
        <extracomment>%1 is a facet such as &quot;Country&quot;, %2 what was chosen in it</extracomment>
        <translation>%1&#xa0;: %2. Retirer</translation>
    </message>
</context>
<context>
    <name>officina::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>officina::Finder</name>
    <message>
        <source>Ways to computing time</source>
        <translation>Moyens d’obtenir du temps de calcul</translation>
    </message>
    <message>
        <source>Made on %1 with Officina.</source>
        <translation>Établi le %1 avec Officina.</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits these answers. Below is why.</source>
        <translation>Rien dans le catalogue ne correspond à ces réponses. Les raisons figurent ci-dessous.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A place in a list, and what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Country of your employer</source>
        <translation>Pays de votre employeur</translation>
    </message>
    <message>
        <source>Project funded by the EU</source>
        <translation>Projet financé par l’UE</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>Paramètres du modèle</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>to be estimated</source>
        <translation>à estimer</translation>
    </message>
    <message>
        <source>Tokens to train on</source>
        <translation>Tokens d’entraînement</translation>
    </message>
    <message>
        <source>To begin by</source>
        <translation>Début au plus tard</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>sans urgence</translation>
    </message>
    <message>
        <source>Data has to stay in the country</source>
        <translation>Les données doivent rester dans le pays</translation>
    </message>
    <message>
        <source>%1 Noted there: %2</source>
        <extracomment>A sentence, and behind it what the call itself says</extracomment>
        <translation>%1 Il y est noté&#xa0;: %2</translation>
    </message>
    <message>
        <source>This call is closed.</source>
        <translation>Cet appel est clos.</translation>
    </message>
    <message>
        <source>The call names: %1.</source>
        <extracomment>%1: kinds of applicants, such as &quot;Start-ups, SMEs&quot;</extracomment>
        <translation>L’appel cite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whom it is for is not published.</source>
        <translation>Le public visé n’est pas publié.</translation>
    </message>
    <message>
        <source>The call names: %1. Whether that includes you has to be asked.</source>
        <translation>L’appel cite&#xa0;: %1. Il faut demander si vous en faites partie.</translation>
    </message>
    <message>
        <source>The call is for others: %1.</source>
        <extracomment>%1: kinds of applicants, such as &quot;Academia&quot;</extracomment>
        <translation>L’appel s’adresse à d’autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open to you only inside a project that the EU funds, and yours is not.</source>
        <translation>Ouvert à vous seulement dans un projet financé par l’UE, et le vôtre ne l’est pas.</translation>
    </message>
    <message>
        <source>Open to you only inside a project that the EU funds: is yours one?</source>
        <translation>Ouvert à vous seulement dans un projet financé par l’UE&#xa0;: le vôtre l’est-il&#x202f;?</translation>
    </message>
    <message>
        <source>Free for start-ups and SMEs alone; the price for others is not published.</source>
        <translation>Gratuit pour les start-up et les PME seulement&#x202f;; le prix pour les autres n’est pas publié.</translation>
    </message>
    <message>
        <source>Companies: only for R&amp;D that gives nothing proprietary or confidential.</source>
        <translation>Entreprises&#xa0;: seulement pour une R&amp;D qui ne produit rien de propriétaire ni de confidentiel.</translation>
    </message>
    <message numerus="yes">
        <source>Whoever leads the request needs a contract of at least %n month(s) past the end of the allocation: is it yours, or your supervisor’s?</source>
        <translation>
            <numerusform>Le porteur de la demande doit avoir un contrat courant au moins %n mois après la fin de l’allocation&#xa0;: est-ce votre cas, ou celui de votre encadrant&#x202f;?</numerusform>
            <numerusform>Le porteur de la demande doit avoir un contrat courant au moins %n mois après la fin de l’allocation&#xa0;: est-ce votre cas, ou celui de votre encadrant&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A national route of your country: %1.</source>
        <translation>Une voie nationale de votre pays&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A national route of another country: %1.</source>
        <translation>Une voie nationale d’un autre pays&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your employer’s country is in the EU: %1.</source>
        <translation>Le pays de votre employeur est dans l’UE&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 takes part in %2.</source>
        <extracomment>%1: a country, %2: an AI factory</extracomment>
        <translation>Pays participant à %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You have not said in which country your employer is.</source>
        <translation>Vous n’avez pas indiqué le pays de votre employeur.</translation>
    </message>
    <message>
        <source>Whether employers in %1 may ask is not in our figures: look at the call.</source>
        <translation>Pays de l’employeur&#xa0;: %1. Nos données ne disent pas si ses employeurs peuvent demander&#xa0;: consultez l’appel.</translation>
    </message>
    <message>
        <source>Your country takes part in its factory: %1.</source>
        <translation>Votre pays participe à sa fabrique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is meant for just that: %1.</source>
        <translation>C’est exactement sa vocation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is meant for other work: %1.</source>
        <translation>Sa vocation est autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Inference may use at most %1 of what is given.</source>
        <extracomment>%1: &quot;10 %&quot;</extracomment>
        <translation>L’inférence peut utiliser au plus %1 de ce qui est attribué.</translation>
    </message>
    <message>
        <source>Open at any time, without cut-off dates.</source>
        <translation>Ouvert à tout moment, sans date limite.</translation>
    </message>
    <message>
        <source>Next cut-off: %1.</source>
        <translation>Prochaine date limite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The date of the next cut-off is not published.</source>
        <translation>La prochaine date limite n’est pas publiée.</translation>
    </message>
    <message>
        <source>In time: the answer should be there by %1.</source>
        <translation>À temps&#xa0;: la réponse devrait arriver au plus tard le %1.</translation>
    </message>
    <message>
        <source>Too late for you: the answer may take until %1.</source>
        <translation>Trop tard pour vous&#xa0;: la réponse peut prendre jusqu’au %1.</translation>
    </message>
    <message>
        <source>Whether the answer comes in time is not published.</source>
        <translation>Rien n’est publié qui dise si la réponse arrivera à temps.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An amount in node-hours, and the same in GPU-hours</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You need %1; it begins at %2.</source>
        <translation>Il vous faut %1&#x202f;; le minimum est de %2.</translation>
    </message>
    <message>
        <source>You need %1; it gives from %2 to %3.</source>
        <translation>Il vous faut %1&#x202f;; l’attribution va de %2 à %3.</translation>
    </message>
    <message>
        <source>You need %1; it gives up to %2.</source>
        <translation>Il vous faut %1&#x202f;; l’attribution va jusqu’à %2.</translation>
    </message>
    <message>
        <source>You need %1; it gives no more than %2.</source>
        <translation>Il vous faut %1&#x202f;; l’attribution ne dépasse pas %2.</translation>
    </message>
    <message>
        <source>You need %1; it is for more than that, from %2 on.</source>
        <translation>Il vous faut %1&#x202f;; ce mode est prévu pour davantage, à partir de %2.</translation>
    </message>
    <message>
        <source>How much it gives is not published as a figure.</source>
        <translation>La quantité attribuée n’est pas publiée sous forme de chiffre.</translation>
    </message>
    <message>
        <source>It weighs the hours of each accelerator.</source>
        <translation>Les heures y sont pondérées selon l’accélérateur.</translation>
    </message>
    <message>
        <source>How much it gives there at most is not published.</source>
        <translation>Le maximum attribué sur ce système n’est pas publié.</translation>
    </message>
    <message>
        <source>How fast its GPUs train is not published: the amount is a guess.</source>
        <translation>La vitesse d’entraînement de ses GPU n’est pas publiée&#xa0;: la quantité est une estimation.</translation>
    </message>
    <message>
        <source>Up to %1, enough to measure how much you need.</source>
        <translation>Jusqu’à %1, assez pour mesurer ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>It begins at %1, and how much you need is not known yet.</source>
        <translation>Le minimum est de %1, et on ne sait pas encore combien il vous faut.</translation>
    </message>
    <message>
        <source>It gives hours of quantum computers, not of GPUs.</source>
        <translation>Ce mode donne des heures d’ordinateurs quantiques, pas de GPU.</translation>
    </message>
    <message>
        <source>The call names no system of the catalogue.</source>
        <translation>L’appel ne cite aucun système du catalogue.</translation>
    </message>
    <message>
        <source>%1 is in operation.</source>
        <translation>%1 est en service.</translation>
    </message>
    <message>
        <source>%1 is not in operation yet; from when is not published.</source>
        <translation>%1 n’est pas encore en service&#x202f;; la date de mise en service n’est pas publiée.</translation>
    </message>
    <message>
        <source>%1 is not in operation yet; last date told: %2.</source>
        <extracomment>%1: a system, %2: a month or a year</extracomment>
        <translation>%1 n’est pas encore en service&#x202f;; dernière date annoncée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Whether %1 is in operation is not published.</source>
        <translation>Rien n’est publié qui dise si %1 est en service.</translation>
    </message>
    <message>
        <source>%1 is retired.</source>
        <translation>%1 est hors service.</translation>
    </message>
    <message>
        <source>%1 was not offered when the call was last seen.</source>
        <translation>L’appel, à sa dernière consultation, ne proposait pas %1.</translation>
    </message>
    <message>
        <source>It offers no GPUs on %1.</source>
        <translation>Aucun GPU n’est proposé sur %1.</translation>
    </message>
    <message>
        <source>%1 stands in your country: the data stays there.</source>
        <translation>%1 se trouve dans votre pays&#xa0;: les données y restent.</translation>
    </message>
    <message>
        <source>%1 stands in another country, %2: the data would leave yours.</source>
        <extracomment>%1: a system, %2: a country</extracomment>
        <translation>%1 se trouve dans un autre pays (%2)&#xa0;: les données sortiraient du vôtre.</translation>
    </message>
    <message numerus="yes">
        <source>The model takes about %1 GB: %n GPU(s) of %2 GB, in one node.</source>
        <translation>
            <numerusform>Le modèle occupe environ %1&#xa0;Go&#xa0;: %n GPU de %2&#xa0;Go, dans un seul nœud.</numerusform>
            <numerusform>Le modèle occupe environ %1&#xa0;Go&#xa0;: %n GPU de %2&#xa0;Go, dans un seul nœud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model takes about %1 GB: %n node(s) with GPUs of %2 GB.</source>
        <translation>
            <numerusform>Le modèle occupe environ %1&#xa0;Go&#xa0;: %n nœud avec des GPU de %2&#xa0;Go.</numerusform>
            <numerusform>Le modèle occupe environ %1&#xa0;Go&#xa0;: %n nœuds avec des GPU de %2&#xa0;Go.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model takes about %1 GB; the memory of the GPUs of %2 is not published.</source>
        <translation>Le modèle occupe environ %1&#xa0;Go&#x202f;; la mémoire des GPU de %2 n’est pas publiée.</translation>
    </message>
    <message>
        <source>Doctoral student</source>
        <translation>Doctorant</translation>
    </message>
    <message>
        <source>Researcher at a university or institute</source>
        <translation>Chercheur dans une université ou un institut</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium-sized company</source>
        <translation>Petite ou moyenne entreprise</translation>
    </message>
    <message>
        <source>Large company</source>
        <translation>Grande entreprise</translation>
    </message>
    <message>
        <source>Public body: hospital, administration</source>
        <translation>Organisme public&#xa0;: hôpital, administration</translation>
    </message>
    <message>
        <source>Accelerator or incubator, for its start-ups</source>
        <translation>Accélérateur ou incubateur, pour ses start-up</translation>
    </message>
    <message>
        <source>Trying out and measuring</source>
        <translation>Essais et mesures</translation>
    </message>
    <message>
        <source>Training a model from scratch</source>
        <translation>Entraînement d’un modèle à partir de zéro</translation>
    </message>
    <message>
        <source>Fine-tuning a model</source>
        <translation>Affinage d’un modèle (fine-tuning)</translation>
    </message>
    <message>
        <source>Using a model: inference</source>
        <translation>Utilisation d’un modèle&#xa0;: inférence</translation>
    </message>
    <message>
        <source>Simulation, data, other work</source>
        <translation>Simulation, données, autres travaux</translation>
    </message>
    <message>
        <source>Nothing found against it</source>
        <translation>Rien à redire</translation>
    </message>
    <message>
        <source>To ask or to weigh</source>
        <translation>À demander ou à peser</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>For it</source>
        <comment>a reason</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>a reason</comment>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Against it</source>
        <comment>a reason</comment>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <comment>a reason</comment>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A way to ask for time, and the system: &quot;Playground on LEONARDO&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open at any time</source>
        <translation>Ouvert à tout moment</translation>
    </message>
    <message>
        <source>Next cut-off: %1</source>
        <translation>Prochaine date limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next cut-off: not published</source>
        <translation>Prochaine date limite&#xa0;: non publiée</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>%1 · Answer: %2</source>
        <extracomment>%1: when one may ask, %2: how long the answer takes</extracomment>
        <translation>%1 · Réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Our figures were collected on %1; the calls’ own pages decide.</source>
        <translation>Nos données ont été relevées le %1&#x202f;; les pages des appels font foi.</translation>
    </message>
    <message>
        <source>That is more than six months ago.</source>
        <translation>C’était il y a plus de six mois.</translation>
    </message>
    <message>
        <source>You need %1.</source>
        <translation>Il vous faut %1.</translation>
    </message>
    <message>
        <source>How much you need is not known: no rule of thumb fits these answers. A small package is there to measure it.</source>
        <translation>On ne sait pas combien il vous faut&#xa0;: aucune règle empirique ne s’applique à ces réponses. Une petite attribution sert à le mesurer.</translation>
    </message>
    <message>
        <source>%1 of %2 (at %3 TFLOP/s)</source>
        <extracomment>%1: &quot;5 000 GPU-hours&quot;, %2: an accelerator, %3: its speed</extracomment>
        <translation>%1 sur %2 (à %3&#xa0;TFLOP/s)</translation>
    </message>
    <message>
        <source>6 × %1 billion parameters × %2 billion tokens, and %3 % more for what fails.</source>
        <translation>6 × %1 milliards de paramètres × %2 milliards de tokens, plus %3&#xa0;% pour ce qui échoue.</translation>
    </message>
    <message>
        <source>By a rule of thumb about %1: %2</source>
        <translation>Selon une règle empirique, environ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No tokens were told, so %1 for each parameter are reckoned.</source>
        <translation>Le nombre de tokens n’étant pas indiqué, on en compte %1 par paramètre.</translation>
    </message>
    <message>
        <source>The model takes about %1 GB, %2 bytes for each parameter.</source>
        <translation>Le modèle occupe environ %1&#xa0;Go, soit %2&#xa0;octets par paramètre.</translation>
    </message>
    <message>
        <source>No call of the catalogue is for a whole cohort: each company asks by itself. What follows is for one of them.</source>
        <translation>Aucun appel du catalogue ne s’adresse à une promotion entière&#xa0;: chaque entreprise demande pour elle-même. Ce qui suit vaut pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Only systems in your country are looked at. Whether a site may hold personal or health data is not in the catalogue: ask the site.</source>
        <translation>Seuls les systèmes de votre pays sont pris en compte. Le catalogue ne dit pas si un site peut héberger des données personnelles ou de santé&#xa0;: demandez au site.</translation>
    </message>
    <message>
        <source>the antenna %1</source>
        <extracomment>An antenna of the AI factories, and the factories that it leads to</extracomment>
        <translation>l’antenne %1</translation>
    </message>
    <message>
        <source>the antenna %1, for %2</source>
        <translation>l’antenne %1, pour %2</translation>
    </message>
    <message>
        <source>Who advises in %1: %2.</source>
        <extracomment>%1: a country, %2: factories and antennas</extracomment>
        <translation>Qui conseille dans ce pays (%1)&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>officina::FinderDialog</name>
    <message>
        <source>Find the right one</source>
        <translation>Trouver la bonne voie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy answers, ways, reasons and sources as text</source>
        <translation>Copier les réponses, les voies, les raisons et les sources sous forme de texte</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>For printing and for the files</source>
        <translation>Pour imprimer et pour archiver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ways to computing time, ranked</source>
        <translation>Voies d’accès au temps de calcul, classées</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to look at</source>
        <translation>
            <numerusform>%n voie à examiner</numerusform>
            <numerusform>%n voies à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits these answers</source>
        <translation>Rien dans le catalogue ne correspond à ces réponses</translation>
    </message>
    <message>
        <source>Below is why, for each. Often one answer decides: the data that has to stay, the amount, or the date.</source>
        <translation>La raison est donnée ci-dessous pour chaque voie. Souvent, une seule réponse décide&#xa0;: les données qui doivent rester, la quantité ou la date.</translation>
    </message>
    <message>
        <source>Hide what does not fit</source>
        <translation>Masquer ce qui ne convient pas</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) that do not fit, and why</source>
        <translation>
            <numerusform>%n voie qui ne convient pas, et pourquoi</numerusform>
            <numerusform>%n voies qui ne conviennent pas, et pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Comparer (%1)</translation>
    </message>
    <message>
        <source>At most four systems fit side by side</source>
        <translation>Quatre systèmes au plus tiennent côte à côte</translation>
    </message>
    <message>
        <source>Check two to four systems in the list</source>
        <translation>Cochez deux à quatre systèmes dans la liste</translation>
    </message>
    <message>
        <source>The checked systems side by side</source>
        <translation>Les systèmes cochés, côte à côte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Ways to computing time</source>
        <translation>Voies d’accès au temps de calcul</translation>
    </message>
</context>
<context>
    <name>officina::FinderQuestions</name>
    <message>
        <source>Who are you, and where?</source>
        <translation>Qui êtes-vous, et où&#x202f;?</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Country of your employer</source>
        <translation>Pays de votre employeur</translation>
    </message>
    <message>
        <source>Is it a project that the EU funds?</source>
        <translation>Est-ce un projet financé par l’UE&#x202f;?</translation>
    </message>
    <message>
        <source>Project of Horizon Europe or Digital Europe</source>
        <translation>Projet d’Horizon Europe ou du programme pour une Europe numérique</translation>
    </message>
    <message>
        <source>What kind of work?</source>
        <translation>Quel type de travail&#x202f;?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>Parameters of the model, in billions</source>
        <translation>Paramètres du modèle, en milliards</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>How many GPU-hours?</source>
        <translation>Combien d’heures GPU&#x202f;?</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Help me: estimate it</source>
        <translation>Aidez-moi à estimer</translation>
    </message>
    <message>
        <source>I know how many</source>
        <translation>Je sais combien</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Tokens to train on, in billions</source>
        <translation>Tokens d’entraînement, en milliards</translation>
    </message>
    <message>
        <source>When do you need it?</source>
        <translation>Quand en avez-vous besoin&#x202f;?</translation>
    </message>
    <message>
        <source>Computing begins</source>
        <translation>Début des calculs</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Rien ne presse</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>D’ici deux semaines</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>D’ici un mois</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>D’ici trois mois</translation>
    </message>
    <message>
        <source>Within six months</source>
        <translation>D’ici six mois</translation>
    </message>
    <message>
        <source>May the data leave the country?</source>
        <translation>Les données peuvent-elles quitter le pays&#x202f;?</translation>
    </message>
    <message>
        <source>Data has to stay in the country</source>
        <translation>Les données doivent rester dans le pays</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The number of a question, and the question</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>By a rule of thumb, from parameters and tokens. Without tokens, the usual number for each parameter is reckoned.</source>
        <translation>Par une règle empirique, à partir des paramètres et des tokens. Sans nombre de tokens, le nombre habituel par paramètre est retenu.</translation>
    </message>
    <message>
        <source>By a rule of thumb, from parameters and tokens; both are needed.</source>
        <translation>Par une règle empirique, à partir des paramètres et des tokens&#x202f;; les deux sont nécessaires.</translation>
    </message>
    <message>
        <source>No rule of thumb is known for this work: a small package is there to measure it.</source>
        <translation>Aucune règle empirique n’est connue pour ce travail&#xa0;: une petite offre permet de mesurer le besoin.</translation>
    </message>
</context>
<context>
    <name>officina::GroupButton</name>
    <message>
        <source>Draw runs that belong together as their mean with a band</source>
        <translation>Tracer les exécutions qui vont ensemble par leur moyenne et une bande</translation>
    </message>
    <message>
        <source>Every run for itself</source>
        <translation>Chaque exécution séparément</translation>
    </message>
    <message>
        <source>Runs of one folder together</source>
        <translation>Les exécutions d’un dossier ensemble</translation>
    </message>
    <message>
        <source>Runs that differ in the seed together</source>
        <translation>Les exécutions qui ne diffèrent que par la graine ensemble</translation>
    </message>
    <message>
        <source>Runs of an equal hyper-parameter together</source>
        <translation>Réunir les exécutions d’un même hyperparamètre</translation>
    </message>
    <message>
        <source>Band from the lowest to the highest</source>
        <translation>Bande du minimum au maximum</translation>
    </message>
    <message>
        <source>Band of one standard deviation</source>
        <translation>Bande d’un écart-type</translation>
    </message>
    <message>
        <source>No hyper-parameter differs between these runs</source>
        <translation>Aucun hyperparamètre ne diffère entre ces exécutions</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Groupes&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Group: by folder</source>
        <translation>Groupes&#xa0;: par dossier</translation>
    </message>
    <message>
        <source>Group: by name</source>
        <translation>Groupes&#xa0;: par nom</translation>
    </message>
    <message>
        <source>Group: by %1</source>
        <comment>a hyper-parameter</comment>
        <translation>Groupes&#xa0;: par %1</translation>
    </message>
</context>
<context>
    <name>officina::HistoryDetail</name>
    <message>
        <source>Sent %1</source>
        <translation>Envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ran for %1, from %2</source>
        <comment>a duration, a time</comment>
        <translation>A tourné pendant %1, à partir de&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was so when it was last seen, %1.</source>
        <translation>Tel était son état la dernière fois qu’elle a été vue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note of your own, found by the search</source>
        <translation>Une note personnelle, que la recherche retrouve</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation>Ouvrir les courbes</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Connect to %1 first.</source>
        <translation>Connectez-vous d’abord à %1.</translation>
    </message>
    <message>
        <source>This job was not sent from this computer by Officina.</source>
        <translation>Cette tâche n’a pas été envoyée de cet ordinateur par Officina.</translation>
    </message>
    <message>
        <source>What it used was not measured.</source>
        <translation>Ce qu’elle a utilisé n’a pas été mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>All %n task(s) of array %1:</source>
        <translation>
            <numerusform>L’unique tâche (%n) du tableau %1&#xa0;:</numerusform>
            <numerusform>Les %n tâches du tableau %1&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::HistoryFilter</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Name, number, folder or note…</source>
        <translation>Nom, numéro, dossier ou note…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Toutes les issues</translation>
    </message>
    <message>
        <source>Waiting or running</source>
        <translation>En attente ou en cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed, whatever way</source>
        <translation>En échec, quelle qu’en soit la cause</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Durée dépassée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Nobody knows how</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
</context>
<context>
    <name>officina::HistoryModel</name>
    <message>
        <source>%1
in %2</source>
        <comment>a job&apos;s name, its folder</comment>
        <translation>%1
dans %2</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2</source>
        <translation>Vue la première fois&#xa0;: %1, la dernière fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>How many GPUs it had was not told.</source>
        <translation>Son nombre de GPU n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>Its processor time was not told.</source>
        <translation>Son temps processeur n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>Its memory was not measured.</source>
        <translation>Sa mémoire n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>Nobody measured its GPUs.</source>
        <translation>Personne n’a mesuré ses GPU.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Nodes × GPUs</source>
        <translation>Nœuds × GPU</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>h GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>share of the processors that was busy</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>share of it that was used</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>share of the GPUs that was busy</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Of its fullest node, at most, against what that had</source>
        <translation>Pour son nœud le plus chargé, au plus, par rapport à ce dont il disposait</translation>
    </message>
    <message>
        <source>How many tasks a node had is not known.</source>
        <translation>Le nombre de processus par nœud n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>officina::HistoryView</name>
    <message>
        <source>History of jobs</source>
        <translation>Historique des tâches</translation>
    </message>
    <message>
        <source>No job was ever seen</source>
        <translation>Aucune tâche n’a encore été vue</translation>
    </message>
    <message>
        <source>Every job of every site that you connect to is remembered here for two years, with what it used, on this computer alone.</source>
        <translation>Chaque tâche de chaque site auquel vous vous connectez est gardée ici en mémoire pendant deux ans, avec ce qu’elle a utilisé, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>No job fits</source>
        <translation>Aucune tâche ne correspond</translation>
    </message>
    <message>
        <source>There are jobs, but none that the search lets through.</source>
        <translation>Il y a des tâches, mais aucune que la recherche laisse passer.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy as rows</source>
        <translation>Copier en lignes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Supprimer de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those that ended failed</source>
        <comment>a share</comment>
        <translation>%1 de celles qui sont terminées ont échoué</translation>
    </message>
    <message numerus="yes">
        <source>of %n job(s) the GPU-hours are not known</source>
        <translation>
            <numerusform>pour %n tâche, les heures GPU sont inconnues</numerusform>
            <numerusform>pour %n tâches, les heures GPU sont inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are too many for the clipboard: save them as CSV.</source>
        <translation>
            <numerusform>%n tâche, c’est trop pour le presse-papiers&#xa0;: enregistrez-la en CSV.</numerusform>
            <numerusform>%n tâches, c’est trop pour le presse-papiers&#xa0;: enregistrez-les en CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted: these jobs wait or run.</source>
        <translation>Rien n’a été supprimé&#xa0;: ces tâches sont en attente ou en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were deleted from the history.</source>
        <translation>
            <numerusform>%n tâche a été supprimée de l’historique.</numerusform>
            <numerusform>%n tâches ont été supprimées de l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Stop saving: %1</source>
        <comment>a share</comment>
        <translation>Arrêter l’enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>officina::HostKeyDialog</name>
    <message>
        <source>New host</source>
        <translation>Nouvel hôte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Trust and remember</source>
        <translation>Faire confiance et retenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This computer has not met %1 before</source>
        <translation>Cet ordinateur n’a encore jamais rencontré %1</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the site publishes in its documentation, or ask its support. If the two are equal, trust it: Officina remembers the key and refuses any other from then on. If they differ, cancel: you may be talking to someone else.</source>
        <translation>Comparez l’empreinte avec celle que le site publie dans sa documentation, ou interrogez son assistance. Si les deux sont identiques, faites-lui confiance&#xa0;: Officina retient la clé et refusera désormais toute autre. Si elles diffèrent, annulez&#xa0;: vous parlez peut-être à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>officina::JobActions</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation>
            <numerusform>Annuler %n tâche</numerusform>
            <numerusform>Annuler %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>jobs, instead of cancelling them</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Priority (nice)</source>
        <translation>Priorité (nice)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Asking the scheduler…</source>
        <translation>Demande à l’ordonnanceur…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Cancel only the waiting tasks…</source>
        <translation>Annuler seulement les tâches en attente du tableau…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retenir…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Requeue…</source>
        <translation>Remettre dans la file…</translation>
    </message>
    <message>
        <source>Change time limit…</source>
        <translation>Modifier la durée maximale…</translation>
    </message>
    <message>
        <source>Priority (nice)…</source>
        <translation>Priorité (nice)…</translation>
    </message>
    <message>
        <source>None of the selected jobs waits or runs.</source>
        <translation>Aucune des tâches sélectionnées n’est en attente ni en cours.</translation>
    </message>
    <message>
        <source>None of the selected jobs has tasks that wait.</source>
        <translation>Aucune des tâches sélectionnées n’a de tâches du tableau en attente.</translation>
    </message>
    <message>
        <source>Only waiting jobs that are not held yet can be held.</source>
        <translation>Seules les tâches en attente qui ne sont pas encore retenues peuvent l’être.</translation>
    </message>
    <message>
        <source>None of the selected jobs is held.</source>
        <translation>Aucune des tâches sélectionnées n’est retenue.</translation>
    </message>
    <message>
        <source>Only running jobs can be put back into the queue.</source>
        <translation>Seules les tâches en cours peuvent être remises dans la file.</translation>
    </message>
    <message>
        <source>Only jobs that wait or run have a time limit to change.</source>
        <translation>Seules les tâches en attente ou en cours ont une durée maximale à modifier.</translation>
    </message>
    <message>
        <source>Only waiting jobs can go before others, or after them.</source>
        <translation>Seules les tâches en attente peuvent passer avant d’autres, ou après elles.</translation>
    </message>
    <message>
        <source>Cancel job %1, “%2”?</source>
        <translation>Annuler la tâche %1, «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Hold job %1, “%2”?</source>
        <translation>Retenir la tâche %1, «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Release job %1, “%2”?</source>
        <translation>Libérer la tâche %1, «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Put job %1, “%2”, back into the queue?</source>
        <translation>Remettre la tâche %1, «&#xa0;%2&#xa0;», dans la file&#x202f;?</translation>
    </message>
    <message>
        <source>New time limit of job %1, “%2”</source>
        <translation>Nouvelle durée maximale de la tâche %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>New priority of job %1, “%2”</source>
        <translation>Nouvelle priorité de la tâche %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Annuler %n tâche&#x202f;?</numerusform>
            <numerusform>Annuler %n tâches&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s) that wait?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Annuler %n tâche en attente&#x202f;?</numerusform>
            <numerusform>Annuler %n tâches en attente&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Retenir %n tâche&#x202f;?</numerusform>
            <numerusform>Retenir %n tâches&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Libérer %n tâche&#x202f;?</numerusform>
            <numerusform>Libérer %n tâches&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n job(s) back into the queue?</source>
        <comment>tasks count each</comment>
        <translation>
            <numerusform>Remettre %n tâche dans la file&#x202f;?</numerusform>
            <numerusform>Remettre %n tâches dans la file&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New time limit of %n job(s)</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Nouvelle durée maximale de %n tâche</numerusform>
            <numerusform>Nouvelle durée maximale de %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New priority of %n job(s)</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Nouvelle priorité de %n tâche</numerusform>
            <numerusform>Nouvelle priorité de %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) leave the queue without having used anything.</source>
        <translation>
            <numerusform>%n tâche quitte la file d’attente sans avoir rien consommé.</numerusform>
            <numerusform>%n tâches quittent la file d’attente sans avoir rien consommé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) end at once. What they wrote so far stays, checkpoints too; what they hold in memory is lost.</source>
        <translation>
            <numerusform>%n tâche se termine aussitôt. Ce qu’elle a écrit jusqu’ici reste, points de reprise compris&#x202f;; ce qu’elle garde en mémoire est perdu.</numerusform>
            <numerusform>%n tâches se terminent aussitôt. Ce qu’elles ont écrit jusqu’ici reste, points de reprise compris&#x202f;; ce qu’elles gardent en mémoire est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the queue and do not start until you release them.</source>
        <translation>Elles restent dans la file d’attente et ne démarrent pas tant que vous ne les libérez pas.</translation>
    </message>
    <message>
        <source>They wait for their turn again.</source>
        <translation>Elles attendent de nouveau leur tour.</translation>
    </message>
    <message>
        <source>They end at once and begin anew, with the same number, when there is room again. What they did since their last checkpoint is lost, and their output may be overwritten.</source>
        <translation>Elles se terminent aussitôt et recommencent à zéro, sous le même numéro, dès qu’il y a de nouveau de la place. Ce qu’elles ont fait depuis leur dernier point de reprise est perdu, et leur sortie peut être écrasée.</translation>
    </message>
    <message>
        <source>Most sites let you shorten the limit; making it longer is often left to the operator.</source>
        <translation>La plupart des sites vous laissent raccourcir la limite&#x202f;; l’allonger est souvent réservé à l’exploitant.</translation>
    </message>
    <message>
        <source>A running job that has run longer than the new limit ends at once.</source>
        <translation>Une tâche en cours qui a duré plus que la nouvelle limite se termine aussitôt.</translation>
    </message>
    <message>
        <source>The higher the number, the later it starts among your jobs. 0 is the usual one.</source>
        <translation>Plus le nombre est grand, plus elle démarre tard parmi vos tâches. 0 est la valeur habituelle.</translation>
    </message>
    <message>
        <source>%1 are used up.</source>
        <comment>GPU-hours</comment>
        <translation>%1 sont consommées.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of the selected jobs stay as they are.</source>
        <translation>
            <numerusform>%n autre tâche sélectionnée reste telle quelle.</numerusform>
            <numerusform>%n autres tâches sélectionnées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder stays: %1</source>
        <translation>Le dossier reste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled.</source>
        <translation>
            <numerusform>%n tâche annulée.</numerusform>
            <numerusform>%n tâches annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held.</source>
        <translation>
            <numerusform>%n tâche retenue.</numerusform>
            <numerusform>%n tâches retenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) released.</source>
        <translation>
            <numerusform>%n tâche libérée.</numerusform>
            <numerusform>%n tâches libérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) put back into the queue.</source>
        <translation>
            <numerusform>%n tâche remise dans la file.</numerusform>
            <numerusform>%n tâches remises dans la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time limit of %n job(s) changed.</source>
        <translation>
            <numerusform>Durée maximale de %n tâche modifiée.</numerusform>
            <numerusform>Durée maximale de %n tâches modifiée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n job(s) changed.</source>
        <translation>
            <numerusform>Priorité de %n tâche modifiée.</numerusform>
            <numerusform>Priorité de %n tâches modifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site did not say what came of it.</source>
        <translation>Le site n’a pas dit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Whether it was done is not known.</source>
        <translation>On ne sait pas si cela a été fait.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation>Regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The scheduler refused it.</source>
        <translation>L’ordonnanceur l’a refusé.</translation>
    </message>
    <message>
        <source>The scheduler refused it for job %1.</source>
        <translation>L’ordonnanceur l’a refusé pour la tâche %1.</translation>
    </message>
    <message>
        <source>With the others that can have been done: the list shows it.</source>
        <translation>Pour les autres, cela a pu être fait&#xa0;: la liste le montre.</translation>
    </message>
    <message>
        <source>The job is as it was.</source>
        <translation>La tâche est comme avant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what came of it there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Let no further link of the chain “%1” begin?</source>
        <translation>Ne plus laisser démarrer de maillon de la chaîne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel the whole chain “%1”?</source>
        <translation>Annuler toute la chaîne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s)</source>
        <comment>%1: a site</comment>
        <translation>
            <numerusform>%1&#xa0;: %n tâche</numerusform>
            <numerusform>%1&#xa0;: %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this link of its chain: the next one goes on from the last checkpoint.</source>
        <translation>Seulement ce maillon de sa chaîne&#xa0;: le suivant continue depuis le dernier point de reprise.</translation>
    </message>
</context>
<context>
    <name>officina::JobChecks</name>
    <message>
        <source>Before it is sent</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>When it would start at other sizes</source>
        <translation>Quand elle démarrerait avec d’autres tailles</translation>
    </message>
    <message>
        <source>If it asked for</source>
        <translation>Si elle demandait</translation>
    </message>
    <message>
        <source>it would start</source>
        <translation>elle démarrerait</translation>
    </message>
    <message>
        <source>and end by</source>
        <translation>et finirait avant</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>GPU-hours</comment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>demande en cours…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Click to ask for this size.</source>
        <translation>Cliquez pour demander cette taille.</translation>
    </message>
</context>
<context>
    <name>officina::JobCurves</name>
    <message>
        <source>Open the curves of this run</source>
        <translation>Ouvrir les courbes de cette exécution</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of 100</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2 at step %3</source>
        <comment>name of a metric, its last value, number</comment>
        <translation>%1, %2 au pas %3</translation>
    </message>
    <message numerus="yes">
        <source>GPU use, %n GPU(s), mean %1</source>
        <translation>
            <numerusform>Utilisation GPU, %n GPU, moyenne %1</numerusform>
            <numerusform>Utilisation GPU, %n GPU, moyenne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU use, mean %1</source>
        <translation>Utilisation GPU, moyenne %1</translation>
    </message>
</context>
<context>
    <name>officina::JobDetail</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation>Ouvrir les courbes</translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation>Enregistrer le relevé…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Script of the job</source>
        <translation>Script de la tâche</translation>
    </message>
    <message>
        <source>This job was not sent from Officina: its script is not known.</source>
        <translation>Cette tâche n’a pas été envoyée depuis Officina&#xa0;: son script n’est pas connu.</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Cancel job %1, “%2”?</source>
        <translation>Annuler la tâche %1, «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It leaves the queue and uses nothing. Its folder stays: %1</source>
        <translation>Elle quitte la file d’attente et ne consomme rien. Son dossier reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>It ends at once. What it wrote so far stays, checkpoints too: %1</source>
        <translation>Elle s’arrête aussitôt. Ce qu’elle a écrit reste, points de reprise compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 are used up.</source>
        <comment>GPU-hours</comment>
        <translation>%1 déjà consommées.</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Cancelling job %1…</source>
        <translation>Annulation de la tâche %1…</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>La tâche %1 a été annulée.</translation>
    </message>
    <message>
        <source>Save job record</source>
        <translation>Enregistrer le relevé de la tâche</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Which part&apos;s output is shown</source>
        <translation>La partie dont la sortie est affichée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of a job, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asking where its output is…</source>
        <translation>Recherche de l’emplacement de sa sortie…</translation>
    </message>
    <message>
        <source>It has not started, so there is no output yet.</source>
        <translation>Elle n’a pas démarré, il n’y a donc pas encore de sortie.</translation>
    </message>
    <message>
        <source>Its output file is not known: the job was not sent from Officina, and the scheduler no longer tells.</source>
        <translation>Son fichier de sortie n’est pas connu&#xa0;: la tâche n’a pas été envoyée depuis Officina, et l’ordonnanceur ne l’indique plus.</translation>
    </message>
    <message>
        <source>Its output file is not known: the scheduler does not tell.</source>
        <translation>Son fichier de sortie n’est pas connu&#xa0;: l’ordonnanceur ne l’indique pas.</translation>
    </message>
    <message>
        <source>Nothing is there yet. At many sites PBS brings the output here when the job has ended.</source>
        <translation>Il n’y a encore rien. Sur beaucoup de sites, PBS apporte la sortie ici quand la tâche est terminée.</translation>
    </message>
    <message>
        <source>Cancel the whole chain “%1”?</source>
        <translation>Annuler toute la chaîne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel the chain</source>
        <translation>Annuler la chaîne</translation>
    </message>
</context>
<context>
    <name>officina::JobExplain</name>
    <message>
        <source>Why it waits</source>
        <translation>Pourquoi elle attend</translation>
    </message>
    <message>
        <source>It waits in the queue; the scheduler does not say why.</source>
        <translation>Elle attend dans la file d’attente&#x202f;; l’ordonnanceur ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>It waits in the queue, for a reason that Officina has no words for.</source>
        <translation>Elle attend dans la file d’attente, pour une raison qu’Officina ne sait pas nommer.</translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>when a job starts</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>at any moment</source>
        <comment>when a job starts</comment>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>May start from</source>
        <translation>Peut démarrer à partir de</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Remise dans la file</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment elle s’est terminée</translation>
    </message>
    <message>
        <source>It has ended, and this site keeps no record of how.</source>
        <translation>Elle est terminée, et ce site ne garde pas trace de la façon dont elle s’est terminée.</translation>
    </message>
    <message>
        <source>Its output may tell.</source>
        <translation>Sa sortie peut le dire.</translation>
    </message>
    <message>
        <source>It has ended as the scheduler&apos;s word says.</source>
        <translation>Elle s’est terminée comme l’indique le mot de l’ordonnanceur.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Near its limit</source>
        <translation>Près de sa limite</translation>
    </message>
    <message>
        <source>In %1 it reaches its time limit and is ended.</source>
        <comment>a duration</comment>
        <translation>Dans %1, elle atteint sa durée maximale et il y est mis fin.</translation>
    </message>
    <message>
        <source>It has reached its time limit and is being ended.</source>
        <translation>Elle a atteint sa durée maximale, il y est mis fin.</translation>
    </message>
    <message>
        <source>What it has not saved by then is lost.</source>
        <translation>Ce qu’elle n’a pas enregistré d’ici là est perdu.</translation>
    </message>
    <message>
        <source>job %1, when it has ended without an error</source>
        <translation>tâche %1, une fois terminée sans erreur</translation>
    </message>
    <message>
        <source>job %1, when it has failed</source>
        <translation>tâche %1, une fois en échec</translation>
    </message>
    <message>
        <source>job %1, when it has ended</source>
        <translation>tâche %1, une fois terminée</translation>
    </message>
    <message>
        <source>job %1, when it has started</source>
        <translation>tâche %1, une fois démarrée</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time, a duration</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exit code, what it means</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your other jobs of the same name</source>
        <translation>vos autres tâches du même nom</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the jobs that one depends on</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment elle avance</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln task(s) failed.</source>
        <translation>
            <numerusform>Tâches du tableau en échec&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Tâches du tableau en échec&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln part(s) failed.</source>
        <translation>
            <numerusform>Parties en échec&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Parties en échec&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobFiles</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Files of the job</source>
        <translation>Fichiers de la tâche</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Copier le chemin du dossier</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
</context>
<context>
    <name>officina::JobForm</name>
    <message>
        <source>needed here</source>
        <comment>a quality of service</comment>
        <translation>requise ici</translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>quality of service</comment>
        <translation>celle du site</translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>project</comment>
        <translation>celui du site</translation>
    </message>
    <message>
        <source>the run folder</source>
        <translation>le dossier d’exécution</translation>
    </message>
    <message>
        <source>the folder that was staged</source>
        <translation>le dossier qui a été déposé</translation>
    </message>
    <message>
        <source>GPUs (of %1)</source>
        <comment>per node</comment>
        <translation>GPU (sur %1)</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Cores (of %1)</source>
        <comment>per task, of those of a node</comment>
        <translation>Cœurs (sur %1)</translation>
    </message>
    <message>
        <source>Cores per task</source>
        <translation>Cœurs par processus</translation>
    </message>
    <message>
        <source>Memory (of %1)</source>
        <comment>per node</comment>
        <translation>Mémoire (sur %1)</translation>
    </message>
    <message>
        <source>Memory per node</source>
        <translation>Mémoire par nœud</translation>
    </message>
    <message>
        <source>Time (of %1)</source>
        <translation>Temps (sur %1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a time</comment>
        <translation>au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) a node</source>
        <translation>
            <numerusform>%n GPU par nœud</numerusform>
            <numerusform>%n GPU par nœud</numerusform>
        </translation>
    </message>
    <message>
        <source>not in service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3 is needed.</source>
        <translation>%1&#xa0;: il faut un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>%1: something in it cannot stand in a script of the scheduler.</source>
        <translation>%1&#xa0;: quelque chose n’y est pas admis dans un script de l’ordonnanceur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>QoS</source>
        <comment>quality of service</comment>
        <translation>QoS</translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>partition</comment>
        <translation>celle du site</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>number of cores</comment>
        <translation>valeur du site</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>none</source>
        <comment>modules</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>none</source>
        <comment>container</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>that a job waits for</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Folder on the site</source>
        <translation>Dossier sur le site</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Tasks per node</source>
        <translation>Processus par nœud</translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>number of tasks</comment>
        <translation>valeur du site</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Signal before the end</source>
        <translation>Signal avant la fin</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Courriel à</translation>
    </message>
    <message>
        <source>Mail on</source>
        <translation>Courriel lors de</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>as the program chooses</source>
        <translation>au choix du programme</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and would stay in the script at the site. Keep it in a file that only you can read there, and let the command read that.</source>
        <translation>%1 ressemble à un secret, et resterait dans le script sur le site. Gardez-le là-bas dans un fichier que vous seul pouvez lire, et faites-le lire par la commande.</translation>
    </message>
    <message>
        <source>%1 sets no variable: each line is a name, = and the value.</source>
        <translation>%1 ne définit aucune variable&#xa0;: chaque ligne est un nom, = et la valeur.</translation>
    </message>
    <message>
        <source>A chain cannot be an array too: each task would need a chain of its own.</source>
        <translation>Une chaîne ne peut pas être aussi un tableau&#xa0;: chaque tâche du tableau aurait besoin de sa propre chaîne.</translation>
    </message>
    <message>
        <source>A chain needs bash: its lines around the command are written for that.</source>
        <translation>Une chaîne a besoin de bash&#xa0;: les lignes qu’elle ajoute autour de la commande sont écrites pour lui.</translation>
    </message>
    <message>
        <source>What runs the container</source>
        <translation>Ce qui exécute le conteneur</translation>
    </message>
    <message>
        <source>Environment variables, one a line</source>
        <translation>Variables d’environnement, une par ligne</translation>
    </message>
</context>
<context>
    <name>officina::JobFormExtras</name>
    <message>
        <source>Chain: go on in further jobs, at most</source>
        <translation>Chaîne&#xa0;: continuer dans d’autres tâches, au plus</translation>
    </message>
    <message>
        <source>Links of the chain</source>
        <translation>Maillons de la chaîne</translation>
    </message>
    <message>
        <source>The program has to begin with its last checkpoint and to write one now and then. The chain stops when a link ends by itself: with 0 the work is done.</source>
        <translation>Le programme doit commencer par son dernier point de reprise et en écrire un de temps en temps. La chaîne s’arrête quand un maillon se termine de lui-même&#xa0;: avec 0, le travail est fini.</translation>
    </message>
    <message>
        <source>Send it USR1 five minutes before each time limit</source>
        <translation>Lui envoyer USR1 cinq minutes avant chaque durée maximale</translation>
    </message>
    <message>
        <source>Sample GPU use once a minute into the run folder</source>
        <translation>Relever l’occupation des GPU une fois par minute dans le dossier d’exécution</translation>
    </message>
    <message>
        <source>Stop the job when all GPUs were idle for</source>
        <translation>Arrêter la tâche quand tous les GPU sont restés inactifs pendant</translation>
    </message>
    <message>
        <source>Minutes without use</source>
        <translation>Minutes sans utilisation</translation>
    </message>
    <message>
        <source> links</source>
        <comment>of a chain, after their number</comment>
        <translation> maillons</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>A program that knows the signal writes a checkpoint then. One that does not know it ends.</source>
        <translation>Un programme qui connaît le signal écrit alors un point de reprise. Un programme qui ne le connaît pas s’arrête.</translation>
    </message>
    <message>
        <source>Only where a shell runs the script.</source>
        <translation>Seulement là où un shell exécute le script.</translation>
    </message>
    <message>
        <source>Only of a job with GPUs.</source>
        <translation>Seulement pour une tâche avec des GPU.</translation>
    </message>
    <message>
        <source>Cancel this job when its time ends before its next state is saved</source>
        <translation>Annuler cette tâche quand sa durée s’achève avant l’enregistrement de son prochain état</translation>
    </message>
    <message>
        <source>Cancel this job when the allocation ends before it</source>
        <translation>Annuler cette tâche quand l’allocation s’épuise avant sa fin</translation>
    </message>
    <message>
        <source>That takes Officina running and signed in. It begins as the settings have it for the site, and holds for this job alone.</source>
        <translation>Officina doit pour cela être ouvert et connecté. Le choix de départ est celui des réglages du site et ne vaut que pour cette tâche.</translation>
    </message>
</context>
<context>
    <name>officina::JobListCard</name>
    <message>
        <source>All</source>
        <comment>jobs</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>jobs</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>jobs</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>jobs that wait for the user to do something</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>jobs</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Ended today</source>
        <comment>jobs</comment>
        <translation>Finies aujourd’hui</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No job fits</source>
        <translation>Aucune tâche ne correspond</translation>
    </message>
    <message>
        <source>There are jobs, but none that this view and the filter let through.</source>
        <translation>Il y a des tâches, mais aucune que cette vue et le filtre laissent passer.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy as rows</source>
        <translation>Copier en lignes</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>The queue cannot be asked at the moment; shown is what was known at %1.</source>
        <comment>a time</comment>
        <translation>La file d’attente ne peut pas être interrogée pour le moment&#x202f;; voici ce qui était connu à %1.</translation>
    </message>
    <message>
        <source>The queue cannot be asked at the moment: what waits and runs is not known.</source>
        <translation>La file d’attente ne peut pas être interrogée pour le moment&#xa0;: on ne sait pas ce qui attend ni ce qui est en cours.</translation>
    </message>
    <message>
        <source>How jobs ended is not known at the moment: the site&apos;s accounting does not answer.</source>
        <translation>On ne sait pas pour le moment comment les tâches ont fini&#xa0;: la comptabilité du site ne répond pas.</translation>
    </message>
    <message>
        <source>How jobs ended is not known: this site keeps no record of it.</source>
        <translation>On ne sait pas comment les tâches ont fini&#xa0;: ce site n’en garde pas trace.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of jobs, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Site whose jobs are shown</source>
        <translation>Site dont les tâches sont affichées</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>not connected.</source>
        <translation>pas connecté.</translation>
    </message>
    <message>
        <source>Shown is what was known at %1.</source>
        <comment>a time</comment>
        <translation>Voici ce qui était connu à %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what is the matter with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::JobListModel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Nodes × GPUs</source>
        <translation>Nœuds × GPU</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>officina::JobListTable</name>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>officina::JobNode</name>
    <message>
        <source>signing in…</source>
        <comment>a tunnel</comment>
        <translation>connexion…</translation>
    </message>
    <message numerus="yes">
        <source>open, %n connection(s)</source>
        <comment>a tunnel</comment>
        <translation>
            <numerusform>ouvert, %n connexion</numerusform>
            <numerusform>ouvert, %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a tunnel</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed: the job runs there no more</source>
        <comment>a tunnel</comment>
        <translation>fermé&#xa0;: la tâche n’y tourne plus</translation>
    </message>
    <message>
        <source>closed: the site was left</source>
        <comment>a tunnel</comment>
        <translation>fermé&#xa0;: le site a été quitté</translation>
    </message>
    <message>
        <source>closed: the connection ended</source>
        <comment>a tunnel</comment>
        <translation>fermé&#xa0;: la connexion a pris fin</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>Éditeur…</translation>
    </message>
    <message>
        <source>Jupyter or TensorBoard…</source>
        <translation>Jupyter ou TensorBoard…</translation>
    </message>
    <message>
        <source>Open a shell beside the job, in this computer&apos;s terminal</source>
        <translation>Ouvrir un shell à côté de la tâche, dans le terminal de cet ordinateur</translation>
    </message>
    <message>
        <source>Reach the node from VS Code and other editors</source>
        <translation>Accéder au nœud depuis VS Code et d’autres éditeurs</translation>
    </message>
    <message>
        <source>Open a port of this computer that leads to a program of the job</source>
        <translation>Ouvrir un port de cet ordinateur qui mène à un programme de la tâche</translation>
    </message>
    <message>
        <source>For a terminal of your own: a shell beside the job, and by ssh where the site lets you in.</source>
        <translation>Pour votre propre terminal&#xa0;: un shell à côté de la tâche, et par ssh là où le site vous laisse entrer.</translation>
    </message>
    <message>
        <source>Run this in a terminal: it opens a shell beside the job.</source>
        <translation>Exécutez ceci dans un terminal&#xa0;: un shell s’ouvre à côté de la tâche.</translation>
    </message>
    <message>
        <source>The same by ssh, where the site lets its users sign in to the nodes of their jobs.</source>
        <translation>La même chose par ssh, là où le site laisse ses utilisateurs se connecter aux nœuds de leurs tâches.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>On its node, %1</source>
        <comment>a name</comment>
        <translation>Sur son nœud, %1</translation>
    </message>
    <message>
        <source>No terminal program was found.</source>
        <translation>Aucun programme de terminal n’a été trouvé.</translation>
    </message>
    <message>
        <source>Copy the command below into one.</source>
        <translation>Copiez la commande ci-dessous dans un terminal.</translation>
    </message>
    <message>
        <source>%1 waits for the next job of this name.</source>
        <comment>a name in the SSH configuration</comment>
        <translation>%1 attend la prochaine tâche de ce nom.</translation>
    </message>
    <message>
        <source>%1 leads to %2 in ssh and editors.</source>
        <comment>a name in the SSH configuration, a node</comment>
        <translation>%1 mène à %2 dans ssh et les éditeurs.</translation>
    </message>
    <message>
        <source>No browser was found. The page is at http://127.0.0.1:%1</source>
        <translation>Aucun navigateur n’a été trouvé. La page est à l’adresse http://127.0.0.1:%1</translation>
    </message>
    <message>
        <source>127.0.0.1:%1 leads to %2:%3 · %4</source>
        <comment>port here, node, port there, state</comment>
        <translation>127.0.0.1:%1 mène à %2:%3 · %4</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>officina::JobOverview</name>
    <message>
        <source>Running time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scheduler&apos;s state, reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Running time of the limit</source>
        <translation>Durée écoulée par rapport à la limite</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>running time</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation>%1 jusqu’ici, %2 au plus</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>GPU-hours</comment>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>at most %1 for each part</source>
        <comment>running time</comment>
        <translation>au plus %1 pour chaque partie</translation>
    </message>
    <message>
        <source>as last seen %1</source>
        <comment>when, of a job</comment>
        <translation>telle que vue %1</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>À demander la prochaine fois</translation>
    </message>
</context>
<context>
    <name>officina::JobParts</name>
    <message>
        <source>Part %1</source>
        <comment>of a heterogeneous job</comment>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <comment>of an array</comment>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <comment>of an array, numbers</comment>
        <translation>Tâches %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, number of tasks</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a job, how it ended</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show its output</source>
        <translation>Afficher sa sortie</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobTexts</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>En fin d’exécution</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Durée dépassée</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Node failed</source>
        <translation>Nœud en panne</translation>
    </message>
    <message>
        <source>Pushed aside</source>
        <comment>by a job of higher priority</comment>
        <translation>Préemptée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a job, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>nodes, GPUs per node</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>nodes, GPUs of all of them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>starts ≈ %1</source>
        <comment>a time</comment>
        <translation>débute ≈ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes, GPUs</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n&#xa0;GPU</numerusform>
            <numerusform>%n&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>GPU-hours</comment>
        <translation>%1 consommées</translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation>%1 jusqu’ici, %2 au plus</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation>&#xa0;· </translation>
    </message>
    <message>
        <source>%1 GPU-min</source>
        <translation>%1&#xa0;min GPU</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a job: nobody recorded how</comment>
        <translation>Finie</translation>
    </message>
    <message>
        <source>Ended · no record of how</source>
        <translation>Finie · on ne sait pas comment</translation>
    </message>
    <message>
        <source>Ended · this site keeps no record of how</source>
        <translation>Finie · ce site ne garde pas trace de l’issue</translation>
    </message>
    <message>
        <source>The scheduler’s own words: %1</source>
        <translation>Selon l’ordonnanceur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>tasks; nobody recorded how</comment>
        <translation>
            <numerusform>%n finie</numerusform>
            <numerusform>%n finies</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year, as QDate writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QDate writes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>GPU-hours at most</comment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>GPU-hours so far, at most</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exit code, what it means</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ended by signal %1 · %2</source>
        <comment>number, what it means</comment>
        <translation>arrêtée par le signal %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · chain of %Ln link(s)</source>
        <comment>state of a chain of jobs</comment>
        <translation>
            <numerusform>%1 · chaîne de %Ln maillon</numerusform>
            <numerusform>%1 · chaîne de %Ln maillons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · link %2 of %3</source>
        <comment>state of a chain of jobs, number, how many</comment>
        <translation>%1 · maillon %2 sur %3</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>GPU-hours</comment>
        <translation>%1 au plus</translation>
    </message>
</context>
<context>
    <name>officina::JobTimeline</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A short date and a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a time</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>a duration</comment>
        <translation>a attendu %1</translation>
    </message>
    <message>
        <source>ran %1</source>
        <comment>a duration</comment>
        <translation>a tourné %1</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <comment>a duration</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>May start</source>
        <translation>Peut démarrer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finie</translation>
    </message>
    <message>
        <source>It has waited %1 so far.</source>
        <translation>Elle attend depuis %1.</translation>
    </message>
    <message>
        <source>It has run %1 so far.</source>
        <translation>Elle tourne depuis %1.</translation>
    </message>
    <message>
        <source>It waited %1 and has run %2 so far.</source>
        <translation>Elle a attendu %1 et tourne depuis %2.</translation>
    </message>
    <message>
        <source>It never started.</source>
        <translation>Elle n’a jamais démarré.</translation>
    </message>
    <message>
        <source>It waited %1 and never started.</source>
        <translation>Elle a attendu %1 et n’a jamais démarré.</translation>
    </message>
    <message>
        <source>It ran %1.</source>
        <translation>Elle a tourné %1.</translation>
    </message>
    <message>
        <source>It waited %1 and ran %2.</source>
        <translation>Elle a attendu %1 et tourné %2.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Times of the job</source>
        <translation>Chronologie de la tâche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, when</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::JobUsage</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>processor time used, there was, share</comment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <comment>memory</comment>
        <translation>%1 demandés</translation>
    </message>
    <message>
        <source>%1 at most, of %2 asked for</source>
        <comment>memory used</comment>
        <translation>%1 au plus, sur %2 demandés</translation>
    </message>
    <message>
        <source>%1 by its largest task</source>
        <comment>memory used</comment>
        <translation>%1 pour son plus gros processus</translation>
    </message>
    <message>
        <source>%1 by its largest task, of %2 asked for</source>
        <comment>memory used</comment>
        <translation>%1 pour son plus gros processus, sur %2 demandés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>nodes</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between nodes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 at most on its fullest node, of %2 a node</source>
        <comment>memory used, asked for</comment>
        <translation>%1 au plus sur son nœud le plus chargé, sur %2 par nœud</translation>
    </message>
</context>
<context>
    <name>officina::JobWords</name>
    <message>
        <source>Officina has no plain words for this.</source>
        <translation>Officina n’a pas d’explication simple pour ce terme.</translation>
    </message>
    <message>
        <source>Look for the word in the site&apos;s documentation, or ask its support.</source>
        <translation>Cherchez ce terme dans la documentation du site, ou interrogez son assistance.</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>durée dépassée</translation>
    </message>
    <message>
        <source>It reached its time limit and was ended.</source>
        <translation>La tâche a atteint sa durée maximale et a été arrêtée.</translation>
    </message>
    <message>
        <source>Ask for more time, or let it go on from a checkpoint.</source>
        <translation>Demandez plus de temps, ou faites-la repartir d’un point de reprise.</translation>
    </message>
    <message>
        <source>pushed aside</source>
        <translation>préemptée</translation>
    </message>
    <message>
        <source>It was ended to make room for a job that comes first.</source>
        <translation>La tâche a été arrêtée pour laisser la place à une autre, prioritaire.</translation>
    </message>
    <message>
        <source>If it does not wait again, send it again; it goes on from a checkpoint if it wrote one.</source>
        <translation>Si la tâche n’est pas de nouveau en attente, renvoyez-la&#x202f;; elle repart d’un point de reprise si elle en a écrit un.</translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation>de nouveau en attente</translation>
    </message>
    <message>
        <source>It was ended and put back into the queue.</source>
        <translation>La tâche a été arrêtée et remise dans la file d’attente.</translation>
    </message>
    <message>
        <source>node failed</source>
        <translation>nœud en panne</translation>
    </message>
    <message>
        <source>A node of it failed, and the job was ended.</source>
        <translation>Un de ses nœuds est tombé en panne, et la tâche a été arrêtée.</translation>
    </message>
    <message>
        <source>Send it again; it goes on from a checkpoint if it wrote one.</source>
        <translation>Renvoyez la tâche&#x202f;; elle repart d’un point de reprise si elle en a écrit un.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>It needed more memory of the node than it could get.</source>
        <translation>La tâche avait besoin de plus de mémoire que le nœud ne pouvait lui en fournir.</translation>
    </message>
    <message>
        <source>Ask for more memory, or let it use less: smaller batches, fewer workers.</source>
        <translation>Demandez plus de mémoire, ou réduisez sa consommation&#xa0;: lots plus petits, moins de processus de chargement.</translation>
    </message>
    <message>
        <source>shared memory full</source>
        <translation>mémoire partagée pleine</translation>
    </message>
    <message>
        <source>The workers that load the data ran out of shared memory (/dev/shm).</source>
        <translation>Les processus qui chargent les données ont manqué de mémoire partagée (/dev/shm).</translation>
    </message>
    <message>
        <source>Use fewer workers or ask for more memory; in a container, give it a larger /dev/shm.</source>
        <translation>Utilisez moins de processus de chargement ou demandez plus de mémoire&#x202f;; dans un conteneur, agrandissez /dev/shm.</translation>
    </message>
    <message>
        <source>out of CPU time</source>
        <translation>temps CPU dépassé</translation>
    </message>
    <message>
        <source>It used more processor time (cput) than it had asked for and was ended.</source>
        <translation>La tâche a utilisé plus de temps processeur (cput) que demandé et a été arrêtée.</translation>
    </message>
    <message>
        <source>Ask for more processor time, or let it go on from a checkpoint.</source>
        <translation>Demandez plus de temps processeur, ou faites-la repartir d’un point de reprise.</translation>
    </message>
    <message>
        <source>too many cores</source>
        <translation>trop de cœurs</translation>
    </message>
    <message>
        <source>It used more processor cores than it had asked for and was ended.</source>
        <translation>La tâche a utilisé plus de cœurs que demandé et a été arrêtée.</translation>
    </message>
    <message>
        <source>Ask for more cores, or let it use fewer threads.</source>
        <translation>Demandez plus de cœurs, ou faites-lui utiliser moins de threads.</translation>
    </message>
    <message>
        <source>srun failed</source>
        <translation>échec de srun</translation>
    </message>
    <message>
        <source>The command srun asked for something that the job does not have.</source>
        <translation>La commande srun a demandé quelque chose que la tâche n’a pas.</translation>
    </message>
    <message>
        <source>Compare the options of srun in the script with those of the job.</source>
        <translation>Comparez les options de srun dans le script avec celles de la tâche.</translation>
    </message>
    <message>
        <source>program not started</source>
        <translation>programme non lancé</translation>
    </message>
    <message>
        <source>A program that srun was to start is not there or cannot be run.</source>
        <translation>Un programme que srun devait lancer n’existe pas ou ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>Check its path, and load its module or environment in the script.</source>
        <translation>Vérifiez son chemin, et chargez son module ou son environnement dans le script.</translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation>dossier introuvable</translation>
    </message>
    <message>
        <source>The folder of the job was not there on its node.</source>
        <translation>Le dossier de la tâche était introuvable sur son nœud.</translation>
    </message>
    <message>
        <source>Check that it exists and lies on a file system that the nodes see.</source>
        <translation>Vérifiez qu’il existe et qu’il se trouve sur un système de fichiers visible des nœuds.</translation>
    </message>
    <message>
        <source>output not opened</source>
        <translation>sortie non ouverte</translation>
    </message>
    <message>
        <source>The output file of the job could not be opened.</source>
        <translation>Le fichier de sortie de la tâche n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Check that its folder exists, that you may write in it, and that the quota is not used up.</source>
        <translation>Vérifiez que son dossier existe, que vous pouvez y écrire et que le quota n’est pas épuisé.</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <translation>mémoire GPU pleine</translation>
    </message>
    <message>
        <source>The memory of a GPU was too small for it.</source>
        <translation>La mémoire d’un GPU n’a pas suffi à la tâche.</translation>
    </message>
    <message>
        <source>Use smaller batches or a smaller model, or spread it over more GPUs.</source>
        <translation>Utilisez des lots plus petits ou un modèle plus petit, ou répartissez la tâche sur plus de GPU.</translation>
    </message>
    <message>
        <source>GPU check failed</source>
        <translation>contrôle GPU échoué</translation>
    </message>
    <message>
        <source>A check in the program failed on the GPU, often a label or an index that is too large.</source>
        <translation>Un contrôle du programme a échoué sur le GPU, souvent à cause d’une étiquette ou d’un indice trop grand.</translation>
    </message>
    <message>
        <source>Check the number of classes and tokens; run once with CUDA_LAUNCH_BLOCKING=1 to see the place.</source>
        <translation>Vérifiez le nombre de classes et de tokens&#x202f;; relancez une fois avec CUDA_LAUNCH_BLOCKING=1 pour localiser l’erreur.</translation>
    </message>
    <message>
        <source>GPU access error</source>
        <translation>erreur d’accès GPU</translation>
    </message>
    <message>
        <source>The program used memory of the GPU that is not its own.</source>
        <translation>Le programme a accédé à de la mémoire du GPU qui ne lui appartient pas.</translation>
    </message>
    <message>
        <source>Run once with CUDA_LAUNCH_BLOCKING=1 to see the place.</source>
        <translation>Relancez une fois avec CUDA_LAUNCH_BLOCKING=1 pour localiser l’erreur.</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>aucun GPU</translation>
    </message>
    <message>
        <source>The program found no GPU that it may use.</source>
        <translation>Le programme n’a trouvé aucun GPU qu’il puisse utiliser.</translation>
    </message>
    <message>
        <source>Ask for GPUs, for the step that srun starts too.</source>
        <translation>Demandez des GPU, y compris pour l’étape que lance srun.</translation>
    </message>
    <message>
        <source>driver too old</source>
        <translation>pilote trop ancien</translation>
    </message>
    <message>
        <source>The program was built for a newer CUDA than the driver of these nodes knows.</source>
        <translation>Le programme a été compilé pour une version de CUDA plus récente que celle que connaît le pilote de ces nœuds.</translation>
    </message>
    <message>
        <source>Use the site&apos;s own module, or a build for an older CUDA.</source>
        <translation>Utilisez le module du site, ou une version compilée pour un CUDA plus ancien.</translation>
    </message>
    <message>
        <source>no GPU support</source>
        <translation>GPU non pris en charge</translation>
    </message>
    <message>
        <source>The PyTorch that was installed cannot use GPUs.</source>
        <translation>La version installée de PyTorch ne sait pas utiliser les GPU.</translation>
    </message>
    <message>
        <source>Install its CUDA build, or use the site&apos;s own module.</source>
        <translation>Installez celle qui est compilée pour CUDA, ou utilisez le module du site.</translation>
    </message>
    <message>
        <source>other GPU</source>
        <translation>autre type de GPU</translation>
    </message>
    <message>
        <source>The program was not built for the kind of GPU of these nodes.</source>
        <translation>Le programme n’a pas été compilé pour le type de GPU de ces nœuds.</translation>
    </message>
    <message>
        <source>Use the site&apos;s own module, or a build for this kind of GPU.</source>
        <translation>Utilisez le module du site, ou une version compilée pour ce type de GPU.</translation>
    </message>
    <message>
        <source>GPU broken</source>
        <translation>GPU défaillant</translation>
    </message>
    <message>
        <source>A GPU of the node has a fault.</source>
        <translation>Un GPU du nœud est défaillant.</translation>
    </message>
    <message>
        <source>Send it again, and tell the site&apos;s support the name of the node.</source>
        <translation>Renvoyez la tâche, et indiquez le nom du nœud à l’assistance du site.</translation>
    </message>
    <message>
        <source>GPU error</source>
        <translation>erreur GPU</translation>
    </message>
    <message>
        <source>An operation on the GPU failed.</source>
        <translation>Une opération sur le GPU a échoué.</translation>
    </message>
    <message>
        <source>Read the line; run once with CUDA_LAUNCH_BLOCKING=1 to see the place.</source>
        <translation>Lisez la ligne&#x202f;; relancez une fois avec CUDA_LAUNCH_BLOCKING=1 pour localiser l’erreur.</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>port occupé</translation>
    </message>
    <message>
        <source>The network port over which its processes were to meet is in use.</source>
        <translation>Le port réseau par lequel ses processus devaient se joindre est déjà utilisé.</translation>
    </message>
    <message>
        <source>Choose another port (MASTER_PORT), best one made from the number of the job.</source>
        <translation>Choisissez un autre port (MASTER_PORT), de préférence dérivé du numéro de la tâche.</translation>
    </message>
    <message>
        <source>too few tasks</source>
        <translation>trop peu de processus</translation>
    </message>
    <message>
        <source>MPI was told to start more processes than the job has tasks.</source>
        <translation>MPI devait lancer plus de processus que la tâche n’en a réservé.</translation>
    </message>
    <message>
        <source>Ask for as many tasks as the script starts.</source>
        <translation>Demandez autant de processus que le script en lance.</translation>
    </message>
    <message>
        <source>GPUs not connected</source>
        <translation>GPU non reliés</translation>
    </message>
    <message>
        <source>The GPUs could not talk to each other (NCCL).</source>
        <translation>Les GPU n’ont pas pu communiquer entre eux (NCCL).</translation>
    </message>
    <message>
        <source>Look for the first error of any process; run once with NCCL_DEBUG=INFO.</source>
        <translation>Cherchez la première erreur, quel que soit le processus&#x202f;; relancez une fois avec NCCL_DEBUG=INFO.</translation>
    </message>
    <message>
        <source>processes waited</source>
        <translation>attente entre processus</translation>
    </message>
    <message>
        <source>Processes waited too long for each other (NCCL), often because one had ended or was late.</source>
        <translation>Des processus se sont attendus trop longtemps (NCCL), souvent parce que l’un d’eux s’était arrêté ou avait pris du retard.</translation>
    </message>
    <message>
        <source>Look for the first error of any process, and for work that only one of them does.</source>
        <translation>Cherchez la première erreur, quel que soit le processus, et une opération qu’un seul d’entre eux effectue.</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>Your quota on a disk of the site is used up, in bytes or in number of files.</source>
        <translation>Votre quota sur un disque du site est épuisé, en octets ou en nombre de fichiers.</translation>
    </message>
    <message>
        <source>Delete or move files, or write to another file system.</source>
        <translation>Supprimez ou déplacez des fichiers, ou écrivez sur un autre système de fichiers.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>A disk that it wrote to is full; it may be /tmp of the node.</source>
        <translation>Un disque où la tâche écrivait est plein&#x202f;; il s’agit peut-être de /tmp sur le nœud.</translation>
    </message>
    <message>
        <source>Delete files, or let it write to another file system.</source>
        <translation>Supprimez des fichiers, ou faites-la écrire sur un autre système de fichiers.</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>It had too many files open at once.</source>
        <translation>La tâche avait trop de fichiers ouverts à la fois.</translation>
    </message>
    <message>
        <source>Use fewer workers, or raise the limit in the script with ulimit -n.</source>
        <translation>Utilisez moins de processus de chargement, ou relevez la limite dans le script avec ulimit -n.</translation>
    </message>
    <message>
        <source>file system failed</source>
        <translation>système de fichiers en panne</translation>
    </message>
    <message>
        <source>A file system did not answer as it should.</source>
        <translation>Un système de fichiers n’a pas répondu comme il le devait.</translation>
    </message>
    <message>
        <source>Send it again; if that repeats, tell the site&apos;s support.</source>
        <translation>Renvoyez la tâche&#x202f;; si cela se répète, prévenez l’assistance du site.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>It wanted to write to a file system that may only be read here.</source>
        <translation>La tâche a voulu écrire sur un système de fichiers qui est ici en lecture seule.</translation>
    </message>
    <message>
        <source>Let it write to your work folder.</source>
        <translation>Faites-la écrire dans votre dossier de travail.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>It was not allowed to use a file or a program.</source>
        <translation>La tâche n’avait pas le droit d’utiliser un fichier ou un programme.</translation>
    </message>
    <message>
        <source>Check who owns it and its permissions.</source>
        <translation>Vérifiez-en le propriétaire et les permissions.</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>A file or program was not there.</source>
        <translation>Un fichier ou un programme est introuvable.</translation>
    </message>
    <message>
        <source>Check its path: it is looked for from the folder of the job.</source>
        <translation>Vérifiez son chemin&#xa0;: un chemin relatif part du dossier de la tâche.</translation>
    </message>
    <message>
        <source>module missing</source>
        <translation>module introuvable</translation>
    </message>
    <message>
        <source>The site has no software module of that name, or not at that point.</source>
        <translation>Le site n’a pas de module logiciel de ce nom, ou pas à ce stade.</translation>
    </message>
    <message>
        <source>Look for its name with module spider or module avail; another may have to be loaded first.</source>
        <translation>Cherchez son nom avec module spider ou module avail&#x202f;; il faut peut-être en charger un autre avant.</translation>
    </message>
    <message>
        <source>Python module missing</source>
        <translation>module Python introuvable</translation>
    </message>
    <message>
        <source>Python did not find a module that the program needs.</source>
        <translation>Python n’a pas trouvé un module dont le programme a besoin.</translation>
    </message>
    <message>
        <source>Activate the environment it is installed in, or install it there.</source>
        <translation>Activez l’environnement où il est installé, ou installez-le dans celui que vous utilisez.</translation>
    </message>
    <message>
        <source>import failed</source>
        <translation>échec d’import</translation>
    </message>
    <message>
        <source>Python found a module but could not use it, often because versions do not fit.</source>
        <translation>Python a trouvé un module mais n’a pas pu l’utiliser, souvent parce que des versions sont incompatibles.</translation>
    </message>
    <message>
        <source>Check the versions, and that no other environment is mixed in.</source>
        <translation>Vérifiez les versions, et qu’aucun autre environnement ne s’y mêle.</translation>
    </message>
    <message>
        <source>command not found</source>
        <translation>commande introuvable</translation>
    </message>
    <message>
        <source>A command that the script names was not found.</source>
        <translation>Une commande du script est introuvable.</translation>
    </message>
    <message>
        <source>Load its module or activate its environment in the script, and check the name.</source>
        <translation>Chargez son module ou activez son environnement dans le script, et vérifiez le nom.</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>environnement manquant</translation>
    </message>
    <message>
        <source>The conda environment was not found or could not be activated.</source>
        <translation>L’environnement conda est introuvable ou n’a pas pu être activé.</translation>
    </message>
    <message>
        <source>Check its name with conda env list, and that the script prepares conda first.</source>
        <translation>Vérifiez son nom avec conda env list, et que le script prépare d’abord conda.</translation>
    </message>
    <message>
        <source>other processor</source>
        <translation>autre processeur</translation>
    </message>
    <message>
        <source>The program was built for other processors than those of this node.</source>
        <translation>Le programme a été compilé pour d’autres processeurs que ceux de ce nœud.</translation>
    </message>
    <message>
        <source>Build or install it on a node of this kind.</source>
        <translation>Compilez-le ou installez-le sur un nœud de ce type.</translation>
    </message>
    <message>
        <source>system too old</source>
        <translation>système trop ancien</translation>
    </message>
    <message>
        <source>The program was built on a newer system than that of these nodes.</source>
        <translation>Le programme a été compilé sur un système plus récent que celui de ces nœuds.</translation>
    </message>
    <message>
        <source>Build it here, use the site&apos;s own module, or run it in a container.</source>
        <translation>Compilez-le ici, utilisez le module du site, ou exécutez-le dans un conteneur.</translation>
    </message>
    <message>
        <source>library missing</source>
        <translation>bibliothèque introuvable</translation>
    </message>
    <message>
        <source>A library that the program needs was not found.</source>
        <translation>Une bibliothèque dont le programme a besoin est introuvable.</translation>
    </message>
    <message>
        <source>Load the modules that it was built with.</source>
        <translation>Chargez les modules avec lesquels le programme a été compilé.</translation>
    </message>
    <message>
        <source>libraries do not fit</source>
        <translation>bibliothèques incompatibles</translation>
    </message>
    <message>
        <source>A library is of another version than the program was built with.</source>
        <translation>Une bibliothèque n’est pas de la version avec laquelle le programme a été compilé.</translation>
    </message>
    <message>
        <source>Load the modules that it was built with, and no others.</source>
        <translation>Chargez les modules avec lesquels le programme a été compilé, et aucun autre.</translation>
    </message>
    <message>
        <source>image missing</source>
        <translation>image introuvable</translation>
    </message>
    <message>
        <source>The image of the container could not be opened.</source>
        <translation>L’image du conteneur n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Check its path, and that the nodes see that file system.</source>
        <translation>Vérifiez son chemin, et que les nœuds voient ce système de fichiers.</translation>
    </message>
    <message>
        <source>container failed</source>
        <translation>échec du conteneur</translation>
    </message>
    <message>
        <source>The container could not be started.</source>
        <translation>Le conteneur n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Check the folders that it is to see (--bind) and the image.</source>
        <translation>Vérifiez les dossiers qu’il doit voir (--bind) et l’image.</translation>
    </message>
    <message>
        <source>first line wrong</source>
        <translation>première ligne fausse</translation>
    </message>
    <message>
        <source>The first line of a script names a program that is not there.</source>
        <translation>La première ligne d’un script désigne un programme qui n’existe pas.</translation>
    </message>
    <message>
        <source>Check the line after #!; if it ends with ^M, save the file with the line ends of Linux.</source>
        <translation>Vérifiez ce qui suit #!&#x202f;; si la ligne se termine par ^M, enregistrez le fichier avec des fins de ligne Linux.</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>fins de ligne</translation>
    </message>
    <message>
        <source>The script has the line ends of Windows.</source>
        <translation>Le script a des fins de ligne Windows.</translation>
    </message>
    <message>
        <source>Save it with the line ends of Linux (LF).</source>
        <translation>Enregistrez-le avec des fins de ligne Linux (LF).</translation>
    </message>
    <message>
        <source>error in script</source>
        <translation>erreur dans le script</translation>
    </message>
    <message>
        <source>The shell does not understand a line of the script.</source>
        <translation>Le shell ne comprend pas une ligne du script.</translation>
    </message>
    <message>
        <source>Check the line it names for a missing quote, bracket or done.</source>
        <translation>Dans la ligne qu’il indique, cherchez un guillemet, une parenthèse ou un done manquant.</translation>
    </message>
    <message>
        <source>error in program</source>
        <translation>erreur dans le programme</translation>
    </message>
    <message>
        <source>Python does not understand a line of the program.</source>
        <translation>Python ne comprend pas une ligne du programme.</translation>
    </message>
    <message>
        <source>Correct that line, and check that it is the right version of Python.</source>
        <translation>Corrigez cette ligne, et vérifiez que c’est la bonne version de Python.</translation>
    </message>
    <message>
        <source>wrong options</source>
        <translation>mauvaises options</translation>
    </message>
    <message>
        <source>The program was called with options that it does not know, or without ones that it needs.</source>
        <translation>Le programme a été appelé avec des options qu’il ne connaît pas, ou sans celles dont il a besoin.</translation>
    </message>
    <message>
        <source>Correct its options in the script.</source>
        <translation>Corrigez ses options dans le script.</translation>
    </message>
    <message>
        <source>no Internet</source>
        <translation>pas d’Internet</translation>
    </message>
    <message>
        <source>It wanted something from the network and did not reach it; many compute nodes have no Internet.</source>
        <translation>La tâche a voulu accéder au réseau sans y parvenir&#x202f;; beaucoup de nœuds de calcul n’ont pas Internet.</translation>
    </message>
    <message>
        <source>Fetch the files beforehand on a login node, and let the program work offline.</source>
        <translation>Récupérez les fichiers à l’avance sur un nœud de connexion, et faites travailler le programme hors ligne.</translation>
    </message>
    <message>
        <source>access not granted</source>
        <translation>accès non accordé</translation>
    </message>
    <message>
        <source>The model or data set is given out only to those whose request was granted.</source>
        <translation>Le modèle ou le jeu de données n’est fourni qu’aux personnes dont la demande a été acceptée.</translation>
    </message>
    <message>
        <source>Accept its terms on its page, and log in with your token before you fetch it.</source>
        <translation>Acceptez ses conditions sur sa page, et identifiez-vous avec votre jeton avant de le récupérer.</translation>
    </message>
    <message>
        <source>Python error</source>
        <translation>erreur Python</translation>
    </message>
    <message>
        <source>The Python program ended with an error that it did not handle.</source>
        <translation>Le programme Python s’est terminé sur une erreur qu’il n’a pas traitée.</translation>
    </message>
    <message>
        <source>Read the line, and the lines above it for the place in the program.</source>
        <translation>Lisez la ligne, et celles au-dessus pour trouver l’endroit dans le programme.</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>plantage</translation>
    </message>
    <message>
        <source>The program crashed: it used memory that is not its own (SIGSEGV).</source>
        <translation>Le programme a planté&#xa0;: il a utilisé de la mémoire qui ne lui appartient pas (SIGSEGV).</translation>
    </message>
    <message>
        <source>Check that all libraries and modules are of the versions it was built with.</source>
        <translation>Vérifiez que toutes les bibliothèques et tous les modules ont les versions avec lesquelles il a été compilé.</translation>
    </message>
    <message>
        <source>bus error</source>
        <translation>erreur de bus</translation>
    </message>
    <message>
        <source>The program touched memory that was not there, often because shared memory or a disk was full (SIGBUS).</source>
        <translation>Le programme a accédé à de la mémoire inexistante, souvent parce que la mémoire partagée ou un disque était plein (SIGBUS).</translation>
    </message>
    <message>
        <source>Use fewer data-loading workers or a larger /dev/shm, and check the room on the disk.</source>
        <translation>Utilisez moins de processus de chargement ou un /dev/shm plus grand, et vérifiez la place sur le disque.</translation>
    </message>
    <message>
        <source>arithmetic error</source>
        <translation>erreur arithmétique</translation>
    </message>
    <message>
        <source>The program made an arithmetic error such as a division by zero (SIGFPE).</source>
        <translation>Le programme a fait une erreur arithmétique, comme une division par zéro (SIGFPE).</translation>
    </message>
    <message>
        <source>Check its input, and read the end of its output.</source>
        <translation>Vérifiez ses données d’entrée, et lisez la fin de sa sortie.</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tuée</translation>
    </message>
    <message>
        <source>It was killed at once (SIGKILL), most often for using too much memory.</source>
        <translation>La tâche a été tuée sur-le-champ (SIGKILL), le plus souvent pour avoir utilisé trop de mémoire.</translation>
    </message>
    <message>
        <source>Compare the memory it used with what it had asked for, and ask for more.</source>
        <translation>Comparez la mémoire utilisée avec celle demandée, et demandez-en plus.</translation>
    </message>
    <message>
        <source>worker lost</source>
        <translation>processus perdu</translation>
    </message>
    <message>
        <source>A process that loads the data ended unexpectedly, often for want of memory.</source>
        <translation>Un processus qui charge les données s’est arrêté de façon inattendue, souvent faute de mémoire.</translation>
    </message>
    <message>
        <source>Use fewer workers, or ask for more memory.</source>
        <translation>Utilisez moins de processus de chargement, ou demandez plus de mémoire.</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abandon</translation>
    </message>
    <message>
        <source>The program gave up because of an error that it found itself (SIGABRT).</source>
        <translation>Le programme a abandonné à cause d’une erreur qu’il a lui-même détectée (SIGABRT).</translation>
    </message>
    <message>
        <source>Read the end of its output.</source>
        <translation>Lisez la fin de sa sortie.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>It was told to end, by somebody or because another part of it had failed.</source>
        <translation>Son arrêt a été demandé, par quelqu’un ou parce qu’une autre de ses parties avait échoué.</translation>
    </message>
    <message>
        <source>a process failed</source>
        <translation>échec d’un processus</translation>
    </message>
    <message>
        <source>One of its processes ended with an error, and so the others were ended too.</source>
        <translation>Un de ses processus s’est terminé sur une erreur, et les autres ont donc été arrêtés aussi.</translation>
    </message>
    <message>
        <source>Look further up in the output, and in files of single processes, for the first error.</source>
        <translation>Cherchez la première erreur plus haut dans la sortie, et dans les fichiers des différents processus.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sans erreur</translation>
    </message>
    <message>
        <source>It ended without an error.</source>
        <translation>La tâche s’est terminée sans erreur.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>The program or the last command of the script reports an error.</source>
        <translation>Le programme ou la dernière commande du script signale une erreur.</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>mauvaise utilisation</translation>
    </message>
    <message>
        <source>The program reports an error; 2 often means wrong options, or a file that is not there.</source>
        <translation>Le programme signale une erreur&#x202f;; 2 indique souvent de mauvaises options ou un fichier absent.</translation>
    </message>
    <message>
        <source>Read the end of its output, and check the options and the file names.</source>
        <translation>Lisez la fin de sa sortie, et vérifiez les options et les noms de fichiers.</translation>
    </message>
    <message>
        <source>own time limit</source>
        <translation>délai interne</translation>
    </message>
    <message>
        <source>The program reports an error; 124 is what the command timeout gives when the time set there is over.</source>
        <translation>Le programme signale une erreur&#x202f;; 124 est le code que donne la commande timeout quand le délai fixé est écoulé.</translation>
    </message>
    <message>
        <source>Look for timeout in the script; else read the end of its output.</source>
        <translation>Cherchez timeout dans le script&#x202f;; sinon, lisez la fin de sa sortie.</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>non exécutable</translation>
    </message>
    <message>
        <source>A program was found but cannot be run.</source>
        <translation>Un programme a été trouvé mais ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>Check that it may be executed (chmod +x) and was built for this machine&apos;s processors.</source>
        <translation>Vérifiez qu’il est exécutable (chmod +x) et compilé pour les processeurs de cette machine.</translation>
    </message>
    <message>
        <source>The program reports an error; PBS gives 254 too where the shell of the script cannot be run.</source>
        <translation>Le programme signale une erreur&#x202f;; PBS donne aussi 254 quand le shell du script ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>Check the first line of the script, and read the end of its output.</source>
        <translation>Vérifiez la première ligne du script, et lisez la fin de sa sortie.</translation>
    </message>
    <message>
        <source>The program reports an error; 255 often comes from ssh, from MPI, or from exit -1.</source>
        <translation>Le programme signale une erreur&#x202f;; 255 vient souvent de ssh, de MPI ou d’un exit -1.</translation>
    </message>
    <message>
        <source>The program reports an error with a code of its own.</source>
        <translation>Le programme signale une erreur avec un code qui lui est propre.</translation>
    </message>
    <message>
        <source>Read the end of its output, or look the code up in the program&apos;s documentation.</source>
        <translation>Lisez la fin de sa sortie, ou cherchez le code dans la documentation du programme.</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>terminal fermé</translation>
    </message>
    <message>
        <source>It was ended because the terminal or the program that had started it went away (SIGHUP).</source>
        <translation>La tâche a été arrêtée parce que le terminal ou le programme qui l’avait lancée a disparu (SIGHUP).</translation>
    </message>
    <message>
        <source>Send it as a batch job that needs no terminal.</source>
        <translation>Soumettez-la en traitement par lots, sans terminal.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>It was interrupted, as with Ctrl+C (SIGINT).</source>
        <translation>La tâche a été interrompue, comme par Ctrl+C (SIGINT).</translation>
    </message>
    <message>
        <source>It was told to quit (SIGQUIT).</source>
        <translation>La tâche a reçu l’ordre de quitter (SIGQUIT).</translation>
    </message>
    <message>
        <source>The program used an instruction that the processor does not have (SIGILL).</source>
        <translation>Le programme a utilisé une instruction que le processeur ne connaît pas (SIGILL).</translation>
    </message>
    <message>
        <source>The program stopped itself at a trap, as debuggers set them (SIGTRAP).</source>
        <translation>Le programme s’est interrompu sur un point d’arrêt, comme en posent les débogueurs (SIGTRAP).</translation>
    </message>
    <message>
        <source>warning signal</source>
        <translation>signal d’avertissement</translation>
    </message>
    <message>
        <source>It was sent SIGUSR1 or SIGUSR2, often as a warning before the end, and had no answer to it.</source>
        <translation>La tâche a reçu SIGUSR1 ou SIGUSR2, souvent un avertissement avant la fin, et ne l’a pas traité.</translation>
    </message>
    <message>
        <source>Let the program catch that signal, or do not ask for it (sbatch --signal).</source>
        <translation>Faites intercepter ce signal par le programme, ou ne le demandez pas (sbatch --signal).</translation>
    </message>
    <message>
        <source>reader gone</source>
        <translation>lecteur disparu</translation>
    </message>
    <message>
        <source>It wrote to a program that had ended already (SIGPIPE).</source>
        <translation>La tâche écrivait vers un programme déjà terminé (SIGPIPE).</translation>
    </message>
    <message>
        <source>Look in its output for what ended first.</source>
        <translation>Cherchez dans sa sortie ce qui s’est terminé en premier.</translation>
    </message>
    <message>
        <source>own alarm</source>
        <translation>alarme interne</translation>
    </message>
    <message>
        <source>An alarm that the program had set itself ended it (SIGALRM).</source>
        <translation>Une alarme que le programme avait lui-même réglée l’a arrêté (SIGALRM).</translation>
    </message>
    <message>
        <source>told to end</source>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <source>It was told to end (SIGTERM): it was cancelled, preempted, or its time was over.</source>
        <translation>Son arrêt a été demandé (SIGTERM)&#xa0;: elle a été annulée ou préemptée, ou sa durée était écoulée.</translation>
    </message>
    <message>
        <source>It used more processor time than a limit allows (SIGXCPU).</source>
        <translation>La tâche a utilisé plus de temps processeur qu’une limite ne le permet (SIGXCPU).</translation>
    </message>
    <message>
        <source>Look for ulimit in the script and the limits of the site; login nodes have low ones.</source>
        <translation>Cherchez ulimit dans le script, et consultez les limites du site&#x202f;; celles des nœuds de connexion sont basses.</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <source>It wrote a file that is larger than a limit allows (SIGXFSZ).</source>
        <translation>La tâche a écrit un fichier plus grand qu’une limite ne le permet (SIGXFSZ).</translation>
    </message>
    <message>
        <source>Look for ulimit in the script, or write several smaller files.</source>
        <translation>Cherchez ulimit dans le script, ou écrivez plusieurs fichiers plus petits.</translation>
    </message>
    <message>
        <source>call not allowed</source>
        <translation>appel non autorisé</translation>
    </message>
    <message>
        <source>It asked the system for something that it may not do (SIGSYS).</source>
        <translation>La tâche a demandé au système une opération qui lui est interdite (SIGSYS).</translation>
    </message>
    <message>
        <source>Check that the container or program fits the system of the site.</source>
        <translation>Vérifiez que le conteneur ou le programme convient au système du site.</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>arrêtée par un signal</translation>
    </message>
    <message>
        <source>The program was ended by a signal.</source>
        <translation>Le programme a été arrêté par un signal.</translation>
    </message>
    <message>
        <source>It used more memory than it had asked for, and a part of it was killed.</source>
        <translation>La tâche a utilisé plus de mémoire que demandé, et une de ses parties a été tuée.</translation>
    </message>
    <message>
        <source>Slurm could not open the job&apos;s output file or folder, so nothing of it ran.</source>
        <translation>Slurm n’a pas pu ouvrir le fichier de sortie ou le dossier de la tâche&#x202f;; rien n’en a donc été exécuté.</translation>
    </message>
    <message>
        <source>The program reports an error; srun gives 9 where what it ran was killed (SIGKILL).</source>
        <translation>Le programme signale une erreur&#x202f;; srun donne 9 quand ce qu’il exécutait a été tué (SIGKILL).</translation>
    </message>
    <message>
        <source>Compare the memory it used with what it had asked for, and read the end of its output.</source>
        <translation>Comparez la mémoire utilisée avec celle demandée, et lisez la fin de sa sortie.</translation>
    </message>
    <message>
        <source>The program reports an error; srun gives 11 where what it ran crashed (SIGSEGV).</source>
        <translation>Le programme signale une erreur&#x202f;; srun donne 11 quand ce qu’il exécutait a planté (SIGSEGV).</translation>
    </message>
    <message>
        <source>Slurm&apos;s own number</source>
        <translation>code propre à Slurm</translation>
    </message>
    <message>
        <source>Slurm gives a number that programs are hardly ever ended with; its own errors in starting a job look so.</source>
        <translation>Slurm donne un nombre que les programmes ne renvoient presque jamais&#x202f;; ses propres erreurs au lancement d’une tâche ont cette forme.</translation>
    </message>
    <message>
        <source>Check its folder and the first line of its script; if they are right, tell the site&apos;s support.</source>
        <translation>Vérifiez son dossier et la première ligne de son script&#x202f;; s’ils sont corrects, prévenez l’assistance du site.</translation>
    </message>
    <message>
        <source>limit of the queue</source>
        <translation>limite de la file</translation>
    </message>
    <message>
        <source>Not enough of what its queue may use at once is free yet.</source>
        <translation>La part des ressources permise à sa file d’attente est encore trop occupée.</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>Not enough is free yet for what it asks for.</source>
        <translation>Il n’y a pas encore assez de ressources libres pour ce qu’elle demande.</translation>
    </message>
    <message>
        <source>It starts by itself; a job that asks for less may start sooner.</source>
        <translation>Elle débutera d’elle-même&#x202f;; une tâche qui demande moins peut débuter plus tôt.</translation>
    </message>
    <message>
        <source>Not enough nodes of the kind that it asks for are free yet.</source>
        <translation>Il n’y a pas encore assez de nœuds libres du type qu’elle demande.</translation>
    </message>
    <message>
        <source>Not enough is free yet on nodes that lie together.</source>
        <translation>Il n’y a pas encore assez de ressources libres sur des nœuds voisins.</translation>
    </message>
    <message>
        <source>It asks for whole nodes, and others still use them.</source>
        <translation>Elle demande des nœuds entiers, et d’autres tâches les utilisent encore.</translation>
    </message>
    <message>
        <source>queue closed</source>
        <translation>file fermée</translation>
    </message>
    <message>
        <source>Its queue starts no jobs at present.</source>
        <translation>Sa file d’attente ne lance aucune tâche pour le moment.</translation>
    </message>
    <message>
        <source>Wait for news of the site, or move it to another queue.</source>
        <translation>Attendez des nouvelles du site, ou déplacez-la dans une autre file d’attente.</translation>
    </message>
    <message>
        <source>wrong queue</source>
        <translation>mauvaise file</translation>
    </message>
    <message>
        <source>Its queue runs no jobs itself.</source>
        <translation>Sa file d’attente n’exécute elle-même aucune tâche.</translation>
    </message>
    <message>
        <source>Move it to another queue.</source>
        <translation>Déplacez-la dans une autre file d’attente.</translation>
    </message>
    <message>
        <source>limit of the array</source>
        <translation>limite du tableau</translation>
    </message>
    <message>
        <source>As many tasks of the array run as may run at once by its own limit.</source>
        <translation>Le tableau a déjà en cours autant de tâches que sa propre limite le permet.</translation>
    </message>
    <message>
        <source>limit of the node</source>
        <translation>limite du nœud</translation>
    </message>
    <message>
        <source>As many jobs run on the nodes that fit as may run there.</source>
        <translation>Les nœuds qui conviennent exécutent déjà autant de tâches qu’ils peuvent en recevoir.</translation>
    </message>
    <message>
        <source>your own limit</source>
        <translation>votre propre limite</translation>
    </message>
    <message>
        <source>You have as many running jobs as one person may have.</source>
        <translation>Vous avez déjà autant de tâches en cours qu’une personne peut en avoir.</translation>
    </message>
    <message>
        <source>It starts when others of your own jobs have ended.</source>
        <translation>Elle débutera quand d’autres de vos tâches seront terminées.</translation>
    </message>
    <message>
        <source>With this job you would use more at once than one person may.</source>
        <translation>Avec cette tâche, vous utiliseriez plus de ressources à la fois qu’il n’est permis à une personne.</translation>
    </message>
    <message>
        <source>It starts when enough of your own jobs have ended; if none of them runs, ask for less.</source>
        <translation>Elle débutera quand assez de vos tâches seront terminées&#x202f;; si aucune n’est en cours, demandez moins.</translation>
    </message>
    <message>
        <source>limit of the group</source>
        <translation>limite du groupe</translation>
    </message>
    <message>
        <source>Your group has as many running jobs as it may have.</source>
        <translation>Votre groupe a déjà autant de tâches en cours qu’il peut en avoir.</translation>
    </message>
    <message>
        <source>It starts when other jobs of the group have ended.</source>
        <translation>Elle débutera quand d’autres tâches du groupe seront terminées.</translation>
    </message>
    <message>
        <source>With this job your group would use more at once than it may.</source>
        <translation>Avec cette tâche, votre groupe utiliserait plus de ressources à la fois qu’il ne lui est permis.</translation>
    </message>
    <message>
        <source>It starts when enough jobs of the group have ended; if none of them runs, ask for less.</source>
        <translation>Elle débutera quand assez de tâches du groupe seront terminées&#x202f;; si aucune n’est en cours, demandez moins.</translation>
    </message>
    <message>
        <source>limit of the project</source>
        <translation>limite du projet</translation>
    </message>
    <message>
        <source>Your project has as many running jobs as it may have.</source>
        <translation>Votre projet a déjà autant de tâches en cours qu’il peut en avoir.</translation>
    </message>
    <message>
        <source>It starts when other jobs of the project have ended.</source>
        <translation>Elle débutera quand d’autres tâches du projet seront terminées.</translation>
    </message>
    <message>
        <source>With this job your project would use more at once than it may.</source>
        <translation>Avec cette tâche, votre projet utiliserait plus de ressources à la fois qu’il ne lui est permis.</translation>
    </message>
    <message>
        <source>It starts when enough jobs of the project have ended; if none of them runs, ask for less.</source>
        <translation>Elle débutera quand assez de tâches du projet seront terminées&#x202f;; si aucune n’est en cours, demandez moins.</translation>
    </message>
    <message>
        <source>With this job all users together would use more at once than they may.</source>
        <translation>Avec cette tâche, tous les utilisateurs ensemble utiliseraient plus de ressources à la fois qu’il ne leur est permis.</translation>
    </message>
    <message>
        <source>As many jobs run as may run at once.</source>
        <translation>Le nombre de tâches permises à la fois est déjà atteint.</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>It might still be running when a maintenance or another fixed time of the site begins.</source>
        <translation>Elle pourrait être encore en cours au début d’une maintenance ou d’une autre période fixée par le site.</translation>
    </message>
    <message>
        <source>Ask for so little time that it ends before, or wait.</source>
        <translation>Demandez assez peu de temps pour qu’elle finisse avant, ou attendez.</translation>
    </message>
    <message>
        <source>hours of the queue</source>
        <translation>horaires de la file</translation>
    </message>
    <message>
        <source>Its queue starts jobs only at certain hours or on certain days.</source>
        <translation>Sa file d’attente ne lance des tâches qu’à certaines heures ou certains jours.</translation>
    </message>
    <message>
        <source>It might still be running when the hours of its queue are over.</source>
        <translation>Elle pourrait être encore en cours à la fin des horaires de sa file d’attente.</translation>
    </message>
    <message>
        <source>Ask for less time, or wait.</source>
        <translation>Demandez moins de temps, ou attendez.</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>It might still be running when a reservation or a job that comes first needs its nodes.</source>
        <translation>Elle pourrait être encore en cours quand une réservation ou une tâche prioritaire aura besoin de ses nœuds.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>Other jobs come first.</source>
        <translation>D’autres tâches passent avant.</translation>
    </message>
    <message>
        <source>A job that asks for less time may be let in between them.</source>
        <translation>Une tâche qui demande moins de temps peut s’intercaler entre elles.</translation>
    </message>
    <message>
        <source>Its priority is lower than what the site starts at all; it may grow with time.</source>
        <translation>Sa priorité est inférieure au minimum que le site exige pour lancer une tâche&#x202f;; elle peut augmenter avec le temps.</translation>
    </message>
    <message>
        <source>Not enough can be made free for it by pausing other jobs.</source>
        <translation>Mettre d’autres tâches en pause ne libérerait pas assez de ressources pour elle.</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>aucune part</translation>
    </message>
    <message>
        <source>You, or your group, have no share of this machine.</source>
        <translation>Vous, ou votre groupe, n’avez aucune part de cette machine.</translation>
    </message>
    <message>
        <source>Ask the site&apos;s support for a share.</source>
        <translation>Demandez une part à l’assistance du site.</translation>
    </message>
    <message>
        <source>nodes out of service</source>
        <translation>nœuds hors service</translation>
    </message>
    <message>
        <source>The nodes that fit are out of service at present.</source>
        <translation>Les nœuds qui conviennent sont hors service pour le moment.</translation>
    </message>
    <message>
        <source>Wait for news of the site.</source>
        <translation>Attendez des nouvelles du site.</translation>
    </message>
    <message>
        <source>nodes of that kind</source>
        <translation>nœuds de ce type</translation>
    </message>
    <message>
        <source>The nodes that are free are not of the kind that it asks for.</source>
        <translation>Les nœuds libres ne sont pas du type qu’elle demande.</translation>
    </message>
    <message>
        <source>nodes not ready</source>
        <translation>nœuds pas prêts</translation>
    </message>
    <message>
        <source>The system that it asks for cannot be put on a node at present.</source>
        <translation>Le système qu’elle demande ne peut pas être installé sur un nœud pour le moment.</translation>
    </message>
    <message>
        <source>Ask the site&apos;s support.</source>
        <translation>Interrogez l’assistance du site.</translation>
    </message>
    <message>
        <source>error of PBS</source>
        <translation>erreur de PBS</translation>
    </message>
    <message>
        <source>PBS tried to start it and could not.</source>
        <translation>PBS a essayé de la démarrer, sans succès.</translation>
    </message>
    <message>
        <source>If that repeats, tell the site&apos;s support.</source>
        <translation>Si cela se répète, prévenez l’assistance du site.</translation>
    </message>
    <message>
        <source>The scheduler had an error of its own with it.</source>
        <translation>L’ordonnanceur a lui-même rencontré une erreur en la traitant.</translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation>demande excessive</translation>
    </message>
    <message>
        <source>It asks for more of something than there is, so it can never start.</source>
        <translation>Elle demande une ressource en plus grande quantité qu’il n’en existe&#xa0;: elle ne pourra jamais démarrer.</translation>
    </message>
    <message>
        <source>Cancel it and send it again with less.</source>
        <translation>Annulez-la et renvoyez-la en demandant moins.</translation>
    </message>
    <message>
        <source>There are not as many nodes of the kind that it asks for, so it can never start.</source>
        <translation>Il n’existe pas autant de nœuds du type demandé&#xa0;: elle ne pourra jamais démarrer.</translation>
    </message>
    <message>
        <source>Cancel it and send it again for fewer nodes or another kind.</source>
        <translation>Annulez-la et renvoyez-la avec moins de nœuds ou un autre type de nœud.</translation>
    </message>
    <message>
        <source>Not as many nodes lie together as it asks for, so it can never start.</source>
        <translation>Il n’existe pas autant de nœuds voisins qu’elle en demande&#xa0;: elle ne pourra jamais démarrer.</translation>
    </message>
    <message>
        <source>no such node</source>
        <translation>nœud inexistant</translation>
    </message>
    <message>
        <source>It names a node or something else that does not exist here.</source>
        <translation>Elle désigne un nœud ou autre chose qui n’existe pas ici.</translation>
    </message>
    <message>
        <source>Cancel it and send it again without that name.</source>
        <translation>Annulez-la et renvoyez-la sans ce nom.</translation>
    </message>
    <message>
        <source>never starts</source>
        <translation>ne démarrera jamais</translation>
    </message>
    <message>
        <source>PBS says that it can never start as it is.</source>
        <translation>PBS indique qu’en l’état elle ne pourra jamais démarrer.</translation>
    </message>
    <message>
        <source>Cancel it, change what PBS names, and send it again.</source>
        <translation>Annulez-la, modifiez ce que PBS signale et renvoyez-la.</translation>
    </message>
    <message>
        <source>It used more memory than it had asked for and was ended.</source>
        <translation>Elle a utilisé plus de mémoire que demandé et a été arrêtée.</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>limite dépassée</translation>
    </message>
    <message>
        <source>It used more of something than it had asked for and was ended.</source>
        <translation>Elle a utilisé une ressource au-delà de ce qu’elle avait demandé et a été arrêtée.</translation>
    </message>
    <message>
        <source>Ask for more of it, or let it use less.</source>
        <translation>Demandez-en davantage, ou faites en sorte qu’elle en utilise moins.</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>arrêtée à la main</translation>
    </message>
    <message>
        <source>It was ended by somebody while it ran.</source>
        <translation>Quelqu’un l’a arrêtée pendant qu’elle tournait.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Elle a été supprimée.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>It ended with an error.</source>
        <translation>Elle s’est terminée par une erreur.</translation>
    </message>
    <message>
        <source>All tasks of the array ended without an error.</source>
        <translation>Toutes les tâches du tableau se sont terminées sans erreur.</translation>
    </message>
    <message>
        <source>At least one task of the array ended with an error or was deleted.</source>
        <translation>Au moins une tâche du tableau s’est terminée par une erreur ou a été supprimée.</translation>
    </message>
    <message>
        <source>Read the end of the output of those tasks.</source>
        <translation>Lisez la fin de la sortie de ces tâches.</translation>
    </message>
    <message>
        <source>being ended</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>It was told to end and still has a moment to do so.</source>
        <translation>Son arrêt a été demandé&#x202f;; elle a encore un instant pour se terminer.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>It was started.</source>
        <translation>Elle a démarré.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>It has its nodes and is being started.</source>
        <translation>Elle a obtenu ses nœuds et démarre.</translation>
    </message>
    <message>
        <source>array at work</source>
        <translation>tableau en cours</translation>
    </message>
    <message>
        <source>At least one task of the array has started.</source>
        <translation>Au moins une tâche du tableau a démarré.</translation>
    </message>
    <message>
        <source>held after retries</source>
        <translation>retenue après échecs</translation>
    </message>
    <message>
        <source>It could not be started so many times that it is now held back.</source>
        <translation>Après trop de démarrages manqués, elle est désormais retenue.</translation>
    </message>
    <message>
        <source>Tell the site&apos;s support, which can say why it did not start; then release it.</source>
        <translation>Prévenez l’assistance du site, qui pourra dire pourquoi elle n’a pas démarré&#x202f;; libérez-la ensuite.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>It is held back.</source>
        <translation>Elle est retenue.</translation>
    </message>
    <message>
        <source>Release it when it may start.</source>
        <translation>Libérez-la quand elle pourra démarrer.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finie</translation>
    </message>
    <message>
        <source>This task of the array is over.</source>
        <translation>Cette tâche du tableau est finie.</translation>
    </message>
    <message>
        <source>It is held back because PBS has no valid password for it.</source>
        <translation>Elle est retenue car PBS n’a pas de mot de passe valide pour elle.</translation>
    </message>
    <message>
        <source>held by the site</source>
        <translation>retenue par le site</translation>
    </message>
    <message>
        <source>The site or the scheduler itself holds it back.</source>
        <translation>Le site ou l’ordonnanceur lui-même la retient.</translation>
    </message>
    <message>
        <source>Ask the site&apos;s support why; you cannot release it yourself.</source>
        <translation>Demandez pourquoi à l’assistance du site&#x202f;; vous ne pouvez pas la libérer vous-même.</translation>
    </message>
    <message>
        <source>You hold it back.</source>
        <translation>C’est vous qui la retenez.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>It waits in the queue, and has files to copy before it starts.</source>
        <translation>Elle est dans la file d’attente, et des fichiers doivent être copiés avant son démarrage.</translation>
    </message>
    <message>
        <source>files on their way</source>
        <translation>copie des fichiers</translation>
    </message>
    <message>
        <source>Files that it asks for are being copied before it starts.</source>
        <translation>Des fichiers qu’elle demande sont en cours de copie&#x202f;; elle démarrera ensuite.</translation>
    </message>
    <message>
        <source>nodes starting</source>
        <translation>démarrage des nœuds</translation>
    </message>
    <message>
        <source>Its nodes are being made ready.</source>
        <translation>Ses nœuds sont en cours de préparation.</translation>
    </message>
    <message>
        <source>It waits in the queue.</source>
        <translation>Elle est dans la file d’attente.</translation>
    </message>
    <message>
        <source>another job</source>
        <translation>autre tâche</translation>
    </message>
    <message>
        <source>It waits for another job, as it was asked to.</source>
        <translation>Elle attend une autre tâche, comme demandé.</translation>
    </message>
    <message>
        <source>files not copied</source>
        <translation>fichiers non copiés</translation>
    </message>
    <message>
        <source>Files that it asks for could not be copied, so it does not start yet.</source>
        <translation>Des fichiers qu’elle demande n’ont pas pu être copiés&#xa0;: elle ne démarre pas encore.</translation>
    </message>
    <message>
        <source>Check the paths of the files it copies in.</source>
        <translation>Vérifiez les chemins des fichiers à copier avant son démarrage.</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>heure de début</translation>
    </message>
    <message>
        <source>Its start time has not come.</source>
        <translation>Son heure de début n’est pas encore venue.</translation>
    </message>
    <message>
        <source>being moved</source>
        <translation>déplacement en cours</translation>
    </message>
    <message>
        <source>It is being moved to another queue or server.</source>
        <translation>Elle est en cours de déplacement vers une autre file d’attente ou un autre serveur.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>It was moved to another server.</source>
        <translation>Elle a été déplacée vers un autre serveur.</translation>
    </message>
    <message>
        <source>Look for it there.</source>
        <translation>Cherchez-la là-bas.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Elle est en cours d’exécution.</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>It was paused to make room for a job that comes first.</source>
        <translation>Elle a été suspendue pour laisser la place à une tâche prioritaire.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Elle reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>It was paused.</source>
        <translation>Elle a été suspendue.</translation>
    </message>
    <message>
        <source>It goes on when the site lets it; ask its support if that takes long.</source>
        <translation>Elle reprendra quand le site le permettra&#x202f;; si cela tarde, interrogez son assistance.</translation>
    </message>
    <message>
        <source>It was paused because somebody uses the computer that it runs on.</source>
        <translation>Elle a été suspendue car quelqu’un utilise l’ordinateur sur lequel elle tourne.</translation>
    </message>
    <message>
        <source>copying results</source>
        <translation>copie des résultats</translation>
    </message>
    <message>
        <source>It has ended, and its output is being copied to its place.</source>
        <translation>Elle est terminée&#x202f;; sa sortie est en cours de copie vers sa destination.</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>en fin d’exécution</translation>
    </message>
    <message>
        <source>It has ended, and PBS is cleaning up after it.</source>
        <translation>Elle est terminée&#x202f;; PBS nettoie ce qui en reste.</translation>
    </message>
    <message>
        <source>This task of the array was deleted.</source>
        <translation>Cette tâche du tableau a été supprimée.</translation>
    </message>
    <message>
        <source>This task of the array ended with an error, or was deleted before it started.</source>
        <translation>Cette tâche du tableau s’est terminée par une erreur, ou a été supprimée avant de démarrer.</translation>
    </message>
    <message>
        <source>This task of the array ended without an error.</source>
        <translation>Cette tâche du tableau s’est terminée sans erreur.</translation>
    </message>
    <message>
        <source>It was deleted, or ended by somebody while it ran.</source>
        <translation>Elle a été supprimée, ou arrêtée par quelqu’un pendant qu’elle tournait.</translation>
    </message>
    <message>
        <source>It ended with an error, or at one of its limits.</source>
        <translation>Elle s’est terminée par une erreur, ou en atteignant l’une de ses limites.</translation>
    </message>
    <message>
        <source>It is over; how it ended is not known.</source>
        <translation>Elle est finie&#x202f;; on ne sait pas comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>PBS removed it before it started, most often because the job that it waited for did not end as it had to.</source>
        <translation>PBS l’a retirée avant son démarrage, le plus souvent parce que la tâche qu’elle attendait ne s’est pas terminée comme il le fallait.</translation>
    </message>
    <message>
        <source>Send it again once the other job has ended well.</source>
        <translation>Renvoyez-la une fois l’autre tâche correctement terminée.</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>démarrage impossible</translation>
    </message>
    <message>
        <source>PBS could not start it.</source>
        <translation>PBS n’a pas pu la démarrer.</translation>
    </message>
    <message>
        <source>It could not be started on its node and is to be tried again.</source>
        <translation>Elle n’a pas pu démarrer sur son nœud&#x202f;; un nouvel essai est prévu.</translation>
    </message>
    <message>
        <source>node restarted</source>
        <translation>nœud redémarré</translation>
    </message>
    <message>
        <source>PBS was started anew on its node, and the job was ended by that.</source>
        <translation>PBS a été relancé sur son nœud, ce qui a arrêté la tâche.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Renvoyez-la.</translation>
    </message>
    <message>
        <source>If it does not wait again, send it again.</source>
        <translation>Si elle n’est pas de nouveau en attente, renvoyez-la.</translation>
    </message>
    <message>
        <source>checkpoint failed</source>
        <translation>échec de la reprise</translation>
    </message>
    <message>
        <source>It could not be started again from the checkpoint of PBS.</source>
        <translation>Elle n’a pas pu redémarrer depuis le point de reprise de PBS.</translation>
    </message>
    <message>
        <source>account not known</source>
        <translation>compte inconnu</translation>
    </message>
    <message>
        <source>Its node does not know your user or group.</source>
        <translation>Son nœud ne connaît pas votre nom d’utilisateur ou votre groupe.</translation>
    </message>
    <message>
        <source>Tell the site&apos;s support.</source>
        <translation>Prévenez l’assistance du site.</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>mot de passe refusé</translation>
    </message>
    <message>
        <source>The password that PBS has for it was refused on its node.</source>
        <translation>Le mot de passe que PBS détient pour elle a été refusé sur son nœud.</translation>
    </message>
    <message>
        <source>node lost</source>
        <translation>nœud perdu</translation>
    </message>
    <message>
        <source>One of its nodes was lost, and it is to be run again.</source>
        <translation>L’un de ses nœuds a été perdu&#x202f;; elle doit être exécutée de nouveau.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remise en file</translation>
    </message>
    <message>
        <source>A rule of the site put it back into the queue.</source>
        <translation>Une règle du site l’a remise dans la file d’attente.</translation>
    </message>
    <message>
        <source>deleted by rule</source>
        <translation>supprimée d’office</translation>
    </message>
    <message>
        <source>A rule of the site deleted it.</source>
        <translation>Une règle du site l’a supprimée.</translation>
    </message>
    <message>
        <source>Ask the site&apos;s support which rule it was.</source>
        <translation>Demandez à l’assistance du site de quelle règle il s’agit.</translation>
    </message>
    <message>
        <source>failure of the site</source>
        <translation>panne du site</translation>
    </message>
    <message>
        <source>PBS found its own folders on the node unsafe and did not start it.</source>
        <translation>PBS a jugé que ses propres dossiers sur le nœud n’étaient pas sûrs et ne l’a pas démarrée.</translation>
    </message>
    <message>
        <source>A rule of the site failed while it was starting.</source>
        <translation>Une règle du site a échoué pendant son démarrage.</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>pas de ticket</translation>
    </message>
    <message>
        <source>It had no valid Kerberos ticket when it was to start.</source>
        <translation>Elle n’avait pas de ticket Kerberos valide au moment de démarrer.</translation>
    </message>
    <message>
        <source>Get a new ticket (kinit) and send it again.</source>
        <translation>Obtenez un nouveau ticket (kinit) et renvoyez-la.</translation>
    </message>
    <message>
        <source>nodes not joined</source>
        <translation>nœuds non réunis</translation>
    </message>
    <message>
        <source>Its nodes could not be joined for it.</source>
        <translation>Ses nœuds n’ont pas pu être réunis pour elle.</translation>
    </message>
    <message>
        <source>too few hours left</source>
        <translation>heures insuffisantes</translation>
    </message>
    <message>
        <source>What your project has left of its allocation is less than this job may use.</source>
        <translation>Ce qui reste de l’allocation de votre projet est inférieur à ce que cette tâche peut consommer.</translation>
    </message>
    <message>
        <source>Ask for less time, or ask the head of the project how much is left.</source>
        <translation>Demandez une durée plus courte, ou demandez au responsable du projet combien il reste.</translation>
    </message>
    <message>
        <source>The running jobs of your project may still use so much time that this one has to wait.</source>
        <translation>Les tâches en cours de votre projet peuvent encore consommer tant de temps que celle-ci doit attendre.</translation>
    </message>
    <message>
        <source>It starts when some of them have ended; one that asks for less time may start sooner.</source>
        <translation>Elle démarrera quand certaines seront terminées&#x202f;; une tâche plus courte pourrait démarrer plus tôt.</translation>
    </message>
    <message>
        <source>Your project has as many jobs at once as it may have.</source>
        <translation>Votre projet a atteint son nombre maximal de tâches simultanées.</translation>
    </message>
    <message>
        <source>It asks for more than one job of your project may have.</source>
        <translation>Elle demande plus que ce qui est permis à une seule tâche de votre projet.</translation>
    </message>
    <message>
        <source>Cancel it and send it again with less time, fewer nodes or fewer GPUs.</source>
        <translation>Annulez-la et renvoyez-la avec une durée plus courte, moins de nœuds ou moins de GPU.</translation>
    </message>
    <message>
        <source>You have as many jobs at once as one person may have in this project.</source>
        <translation>Vous avez atteint le nombre maximal de tâches simultanées par personne dans ce projet.</translation>
    </message>
    <message>
        <source>limit of the QoS</source>
        <translation>limite de la QoS</translation>
    </message>
    <message>
        <source>With this job all users of its QoS together would use more at once than they may.</source>
        <translation>Avec cette tâche, l’ensemble des utilisateurs de sa QoS dépasserait ce qu’il peut utiliser à la fois.</translation>
    </message>
    <message>
        <source>It starts when enough of their jobs have ended; another QoS may be free.</source>
        <translation>Elle démarrera quand assez de leurs tâches seront terminées&#x202f;; une autre QoS est peut-être libre.</translation>
    </message>
    <message>
        <source>What is left to all users of its QoS together is less than this job may use.</source>
        <translation>Ce qui reste à l’ensemble des utilisateurs de sa QoS est inférieur à ce que cette tâche peut consommer.</translation>
    </message>
    <message>
        <source>Ask for less time, or choose another QoS.</source>
        <translation>Demandez une durée plus courte, ou choisissez une autre QoS.</translation>
    </message>
    <message>
        <source>The running jobs of its QoS may still use so much time that this one has to wait.</source>
        <translation>Les tâches en cours de sa QoS peuvent encore consommer tant de temps que celle-ci doit attendre.</translation>
    </message>
    <message>
        <source>All users of its QoS together have as many jobs at once as they may have.</source>
        <translation>L’ensemble des utilisateurs de sa QoS a atteint son nombre maximal de tâches simultanées.</translation>
    </message>
    <message>
        <source>It asks for more than one job may have in its QoS.</source>
        <translation>Elle demande plus que ce que sa QoS permet à une seule tâche.</translation>
    </message>
    <message>
        <source>Cancel it and send it again with less, or choose another QoS.</source>
        <translation>Annulez-la et renvoyez-la en demandant moins, ou choisissez une autre QoS.</translation>
    </message>
    <message>
        <source>asks for too little</source>
        <translation>demande insuffisante</translation>
    </message>
    <message>
        <source>It asks for less than a job in its QoS has to ask for.</source>
        <translation>Elle demande moins que le minimum exigé d’une tâche dans sa QoS.</translation>
    </message>
    <message>
        <source>Cancel it and send it again with more, or choose another QoS.</source>
        <translation>Annulez-la et renvoyez-la en demandant plus, ou choisissez une autre QoS.</translation>
    </message>
    <message>
        <source>With this job you would use more at once than one person may in its QoS.</source>
        <translation>Avec cette tâche, vous dépasseriez ce que sa QoS permet à une personne d’utiliser à la fois.</translation>
    </message>
    <message>
        <source>Your running jobs in its QoS may still use so much time that this one has to wait.</source>
        <translation>Vos tâches en cours dans sa QoS peuvent encore consommer tant de temps que celle-ci doit attendre.</translation>
    </message>
    <message>
        <source>You have as many jobs at once as one person may have in its QoS.</source>
        <translation>Vous avez atteint le nombre maximal de tâches simultanées que sa QoS permet à une personne.</translation>
    </message>
    <message>
        <source>With this job your project would use more at once than one project may in its QoS.</source>
        <translation>Avec cette tâche, votre projet dépasserait ce que sa QoS permet à un projet d’utiliser à la fois.</translation>
    </message>
    <message>
        <source>The running jobs of your project in its QoS may still use so much time that this one has to wait.</source>
        <translation>Les tâches en cours de votre projet dans sa QoS peuvent encore consommer tant de temps que celle-ci doit attendre.</translation>
    </message>
    <message>
        <source>Your project has as many jobs at once as one project may have in its QoS.</source>
        <translation>Votre projet a atteint le nombre maximal de tâches simultanées que sa QoS permet à un projet.</translation>
    </message>
    <message>
        <source>a project limit</source>
        <translation>une limite du projet</translation>
    </message>
    <message>
        <source>A limit of your project keeps it back; Slurm does not say more about it.</source>
        <translation>Une limite de votre projet la retient&#x202f;; Slurm n’en dit pas plus.</translation>
    </message>
    <message>
        <source>Ask the head of the project or the site&apos;s support which limit it is.</source>
        <translation>Demandez au responsable du projet ou à l’assistance du site de quelle limite il s’agit.</translation>
    </message>
    <message>
        <source>a QoS limit</source>
        <translation>une limite de la QoS</translation>
    </message>
    <message>
        <source>A limit of its QoS keeps it back; Slurm does not say more about it.</source>
        <translation>Une limite de sa QoS la retient&#x202f;; Slurm n’en dit pas plus.</translation>
    </message>
    <message>
        <source>Choose another QoS, or ask the site&apos;s support which limit it is.</source>
        <translation>Choisissez une autre QoS, ou demandez à l’assistance du site de quelle limite il s’agit.</translation>
    </message>
    <message>
        <source>GPUs or other devices</source>
        <translation>GPU ou autres périphériques</translation>
    </message>
    <message>
        <source>processor cores</source>
        <translation>cœurs de processeur</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>nœuds</translation>
    </message>
    <message>
        <source>number of jobs</source>
        <translation>nombre de tâches</translation>
    </message>
    <message>
        <source>number of running and waiting jobs</source>
        <translation>nombre de tâches en cours et en attente</translation>
    </message>
    <message>
        <source>running time</source>
        <translation>durée d’exécution</translation>
    </message>
    <message>
        <source>the site&apos;s billing units</source>
        <translation>unités de facturation du site</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>burst buffer</source>
        <translation>burst buffer</translation>
    </message>
    <message>
        <source>something Slurm does not name</source>
        <translation>une ressource que Slurm ne nomme pas</translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation>pas encore de raison</translation>
    </message>
    <message>
        <source>Slurm has not yet said why it waits.</source>
        <translation>Slurm n’a pas encore dit pourquoi elle attend.</translation>
    </message>
    <message>
        <source>Its start time has not come: the one asked for, or a pause that Slurm makes before it starts again.</source>
        <translation>Son heure de début n’est pas encore venue&#xa0;: celle demandée, ou la fin d’une pause que Slurm fait avant de la redémarrer.</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>What its earlier run left on the nodes is being cleaned up.</source>
        <translation>Ce que son exécution précédente a laissé sur les nœuds est en cours de nettoyage.</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>A licence that it asks for is not free.</source>
        <translation>Une licence qu’elle demande n’est pas libre.</translation>
    </message>
    <message>
        <source>The reservation that it asks for is not open yet.</source>
        <translation>La réservation qu’elle demande n’est pas encore ouverte.</translation>
    </message>
    <message>
        <source>If it was not meant for that reservation, cancel it and send it again without one.</source>
        <translation>Si elle n’était pas destinée à cette réservation, annulez-la et renvoyez-la sans réservation.</translation>
    </message>
    <message>
        <source>The kind of node that it asks for cannot be had at present.</source>
        <translation>Le type de nœud qu’elle demande n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Check the features that it asks for; if they are right, wait.</source>
        <translation>Vérifiez les caractéristiques qu’elle demande&#x202f;; si elles sont correctes, attendez.</translation>
    </message>
    <message>
        <source>Not enough of the burst buffer is free.</source>
        <translation>Le burst buffer n’a pas assez de place libre.</translation>
    </message>
    <message>
        <source>Its files are being copied to the burst buffer.</source>
        <translation>Ses fichiers sont en cours de copie vers le burst buffer.</translation>
    </message>
    <message>
        <source>GPU channels</source>
        <translation>canaux GPU</translation>
    </message>
    <message>
        <source>The channels that join the GPUs of several nodes are in use.</source>
        <translation>Les canaux qui relient les GPU de plusieurs nœuds sont occupés.</translation>
    </message>
    <message>
        <source>network ports</source>
        <translation>ports réseau</translation>
    </message>
    <message>
        <source>The network ports that its MPI program needs are in use.</source>
        <translation>Les ports réseau dont son programme MPI a besoin sont occupés.</translation>
    </message>
    <message>
        <source>other clusters</source>
        <translation>autres calculateurs</translation>
    </message>
    <message>
        <source>The clusters that share this queue have not agreed yet on which one runs it.</source>
        <translation>Les calculateurs qui partagent cette file d’attente n’ont pas encore convenu de celui qui l’exécutera.</translation>
    </message>
    <message>
        <source>nodes switched off</source>
        <translation>nœuds éteints</translation>
    </message>
    <message>
        <source>The site has as many nodes switched on as it allows at present.</source>
        <translation>Le site a déjà allumé autant de nœuds qu’il l’autorise pour le moment.</translation>
    </message>
    <message>
        <source>electric power</source>
        <translation>puissance électrique</translation>
    </message>
    <message>
        <source>It would take more electric power than the site has free.</source>
        <translation>Elle demanderait plus de puissance électrique que le site n’en a de disponible.</translation>
    </message>
    <message>
        <source>recent use</source>
        <translation>usage récent</translation>
    </message>
    <message>
        <source>Your project has used too much of late for a job in this QoS.</source>
        <translation>Votre projet a trop consommé ces derniers temps pour une tâche dans cette QoS.</translation>
    </message>
    <message>
        <source>Choose another QoS, or wait: what was used counts less with time.</source>
        <translation>Choisissez une autre QoS, ou attendez&#xa0;: la consommation passée compte de moins en moins avec le temps.</translation>
    </message>
    <message>
        <source>nodes reserved</source>
        <translation>nœuds réservés</translation>
    </message>
    <message>
        <source>The nodes that it needs may be reserved for another job.</source>
        <translation>Les nœuds dont elle a besoin sont peut-être réservés à une autre tâche.</translation>
    </message>
    <message>
        <source>nodes not available</source>
        <translation>nœuds indisponibles</translation>
    </message>
    <message>
        <source>Nodes that it needs are in use, reserved or out of service.</source>
        <translation>Des nœuds dont elle a besoin sont occupés, réservés ou hors service.</translation>
    </message>
    <message>
        <source>Wait, or ask for less time: a maintenance of the site may be near.</source>
        <translation>Attendez, ou demandez une durée plus courte&#xa0;: une maintenance du site approche peut-être.</translation>
    </message>
    <message>
        <source>Nodes that it needs are out of service, or reserved for jobs in partitions that come first.</source>
        <translation>Des nœuds dont elle a besoin sont hors service, ou réservés aux tâches de partitions prioritaires.</translation>
    </message>
    <message>
        <source>Wait, or choose another partition.</source>
        <translation>Attendez, ou choisissez une autre partition.</translation>
    </message>
    <message>
        <source>The job that it waits for is gone or ended otherwise than it had to, so this one never starts.</source>
        <translation>La tâche qu’elle attend a disparu ou ne s’est pas terminée comme il le fallait&#xa0;: celle-ci ne démarrera jamais.</translation>
    </message>
    <message>
        <source>Cancel it, and send it again once the other job has ended well.</source>
        <translation>Annulez-la, et renvoyez-la une fois l’autre tâche correctement terminée.</translation>
    </message>
    <message>
        <source>too much time</source>
        <translation>durée excessive</translation>
    </message>
    <message>
        <source>It asks for more time than its partition allows.</source>
        <translation>Elle demande une durée plus longue que ne le permet sa partition.</translation>
    </message>
    <message>
        <source>Cancel it and send it again with less time, or choose another partition.</source>
        <translation>Annulez-la et renvoyez-la avec une durée plus courte, ou choisissez une autre partition.</translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation>demande impossible</translation>
    </message>
    <message>
        <source>The site can never give what it asks for.</source>
        <translation>Le site ne pourra jamais fournir ce qu’elle demande.</translation>
    </message>
    <message>
        <source>Check the kind and number of nodes, GPUs and features, and send it again.</source>
        <translation>Vérifiez le type et le nombre des nœuds et des GPU ainsi que les caractéristiques demandées, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>It cannot end before the deadline that was set for it.</source>
        <translation>Elle ne peut pas se terminer avant l’échéance qui lui a été fixée.</translation>
    </message>
    <message>
        <source>Send it again with a later deadline or less time.</source>
        <translation>Renvoyez-la avec une échéance plus tardive ou une durée plus courte.</translation>
    </message>
    <message>
        <source>too much memory</source>
        <translation>mémoire excessive</translation>
    </message>
    <message>
        <source>It asks for more memory for a core or a node than is allowed.</source>
        <translation>Elle demande plus de mémoire par cœur ou par nœud qu’il n’est permis.</translation>
    </message>
    <message>
        <source>Cancel it and send it again with less memory, or with more cores.</source>
        <translation>Annulez-la et renvoyez-la avec moins de mémoire, ou avec plus de cœurs.</translation>
    </message>
    <message>
        <source>project not valid</source>
        <translation>projet non valide</translation>
    </message>
    <message>
        <source>Its project (account) is not valid here, or no longer.</source>
        <translation>Son projet (compte) n’est pas valide ici, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>Cancel it and send it again for a project of yours.</source>
        <translation>Annulez-la et renvoyez-la pour l’un de vos projets.</translation>
    </message>
    <message>
        <source>QoS not valid</source>
        <translation>QoS non valide</translation>
    </message>
    <message>
        <source>Its QoS is not valid here, or no longer.</source>
        <translation>Sa QoS n’est pas valide ici, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>Cancel it and send it again with another QoS.</source>
        <translation>Annulez-la et renvoyez-la avec une autre QoS.</translation>
    </message>
    <message>
        <source>project not allowed</source>
        <translation>projet non autorisé</translation>
    </message>
    <message>
        <source>Its project (account) may not use this partition.</source>
        <translation>Son projet (compte) n’a pas accès à cette partition.</translation>
    </message>
    <message>
        <source>Choose another partition or project.</source>
        <translation>Choisissez une autre partition ou un autre projet.</translation>
    </message>
    <message>
        <source>QoS not allowed</source>
        <translation>QoS non autorisée</translation>
    </message>
    <message>
        <source>Its QoS may not be used by this project or in this partition.</source>
        <translation>Sa QoS n’est pas autorisée pour ce projet ou dans cette partition.</translation>
    </message>
    <message>
        <source>Choose another QoS or partition.</source>
        <translation>Choisissez une autre QoS ou une autre partition.</translation>
    </message>
    <message>
        <source>not your partition</source>
        <translation>partition non autorisée</translation>
    </message>
    <message>
        <source>Only certain groups may use its partition, and you are in none of them.</source>
        <translation>Sa partition est réservée à certains groupes, et vous n’appartenez à aucun d’eux.</translation>
    </message>
    <message>
        <source>Choose another partition, or ask the site&apos;s support to be admitted.</source>
        <translation>Choisissez une autre partition, ou demandez l’accès à l’assistance du site.</translation>
    </message>
    <message>
        <source>number of nodes</source>
        <translation>nombre de nœuds</translation>
    </message>
    <message>
        <source>It asks for more or fewer nodes than its partition allows, or for nodes that are out of service.</source>
        <translation>Elle demande plus ou moins de nœuds que ne le permet sa partition, ou des nœuds hors service.</translation>
    </message>
    <message>
        <source>Ask for another number of nodes, or choose another partition.</source>
        <translation>Demandez un autre nombre de nœuds, ou choisissez une autre partition.</translation>
    </message>
    <message>
        <source>limit of the partition</source>
        <translation>limite de la partition</translation>
    </message>
    <message>
        <source>A limit of its partition keeps it back; Slurm does not say which one.</source>
        <translation>Une limite de sa partition la retient&#x202f;; Slurm ne dit pas laquelle.</translation>
    </message>
    <message>
        <source>Compare what it asks for with the limits of the partition, or choose another one.</source>
        <translation>Comparez ce qu’elle demande aux limites de la partition, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>limit of accounting</source>
        <translation>limite de comptabilité</translation>
    </message>
    <message>
        <source>A limit in the accounting of the site keeps it back; Slurm does not say which one.</source>
        <translation>Une limite de la comptabilité du site la retient&#x202f;; Slurm ne dit pas laquelle.</translation>
    </message>
    <message>
        <source>not at once</source>
        <translation>départ immédiat impossible</translation>
    </message>
    <message>
        <source>It was to start at once or not at all, and this site starts no job at once.</source>
        <translation>Elle devait démarrer immédiatement ou pas du tout, or ce site ne démarre aucune tâche immédiatement.</translation>
    </message>
    <message>
        <source>Send it again without that option.</source>
        <translation>Renvoyez-la sans cette option.</translation>
    </message>
    <message>
        <source>You, or the person in charge of your account, hold it back.</source>
        <translation>Elle est retenue par vous ou par la personne responsable de votre compte.</translation>
    </message>
    <message>
        <source>It was put back into the queue and is held there.</source>
        <translation>Elle a été remise dans la file d’attente et y est retenue.</translation>
    </message>
    <message>
        <source>Find out why in its output, then release or cancel it.</source>
        <translation>Cherchez-en la raison dans sa sortie, puis libérez-la ou annulez-la.</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>Its node could not start it, so it was put back into the queue and is held there.</source>
        <translation>Son nœud n’a pas pu la démarrer&#xa0;: elle a été remise dans la file d’attente et y est retenue.</translation>
    </message>
    <message>
        <source>Release it to try again; if that repeats, tell the site&apos;s support.</source>
        <translation>Libérez-la pour réessayer&#x202f;; si cela se répète, prévenez l’assistance du site.</translation>
    </message>
    <message>
        <source>Your settings could not be read on its node, so it was put back into the queue and is held there.</source>
        <translation>Vos réglages n’ont pas pu être lus sur son nœud&#xa0;: elle a été remise dans la file d’attente et y est retenue.</translation>
    </message>
    <message>
        <source>Check that your start-up files (.bashrc and others) end quickly, then release it.</source>
        <translation>Vérifiez que vos fichiers de démarrage (.bashrc et autres) s’exécutent rapidement, puis libérez-la.</translation>
    </message>
    <message>
        <source>reservation gone</source>
        <translation>réservation disparue</translation>
    </message>
    <message>
        <source>Its reservation has ended, was deleted, or is not for it.</source>
        <translation>Sa réservation est terminée, a été supprimée ou ne lui est pas destinée.</translation>
    </message>
    <message>
        <source>Cancel it and send it again without that reservation.</source>
        <translation>Annulez-la et renvoyez-la sans cette réservation.</translation>
    </message>
    <message>
        <source>partition closed</source>
        <translation>partition fermée</translation>
    </message>
    <message>
        <source>The site has taken its partition out of service for now.</source>
        <translation>Le site a mis la partition de cette tâche hors service pour le moment.</translation>
    </message>
    <message>
        <source>Wait for news of the site, or choose another partition.</source>
        <translation>Attendez des nouvelles du site, ou choisissez une autre partition.</translation>
    </message>
    <message>
        <source>Its partition starts no jobs at present.</source>
        <translation>Sa partition ne démarre aucune tâche pour le moment.</translation>
    </message>
    <message>
        <source>Nodes that it needs are out of service or do not answer.</source>
        <translation>Des nœuds dont elle a besoin sont hors service ou ne répondent pas.</translation>
    </message>
    <message>
        <source>If it does not need just these nodes, send it again without naming any.</source>
        <translation>Si elle n’a pas besoin précisément de ces nœuds, renvoyez-la sans en nommer aucun.</translation>
    </message>
    <message>
        <source>No node of the kind that starts jobs on this machine is in service.</source>
        <translation>Aucun nœud du type qui démarre les tâches sur cette machine n’est en service.</translation>
    </message>
    <message>
        <source>hardware in error</source>
        <translation>matériel en erreur</translation>
    </message>
    <message>
        <source>Too much of the hardware that it needs is in error.</source>
        <translation>Une trop grande part du matériel dont elle a besoin est en erreur.</translation>
    </message>
    <message>
        <source>being freed</source>
        <translation>libération en cours</translation>
    </message>
    <message>
        <source>The hardware that it needs is just being freed.</source>
        <translation>Le matériel dont elle a besoin est en train d’être libéré.</translation>
    </message>
    <message>
        <source>Slurm, a file system or the network of the site failed.</source>
        <translation>Slurm, un système de fichiers ou le réseau du site est tombé en panne.</translation>
    </message>
    <message>
        <source>burst buffer failed</source>
        <translation>burst buffer en échec</translation>
    </message>
    <message>
        <source>Something went wrong with its burst buffer.</source>
        <translation>Un problème est survenu avec son burst buffer.</translation>
    </message>
    <message>
        <source>Check the paths it copies; if they are right, tell the site&apos;s support.</source>
        <translation>Vérifiez les chemins qu’elle copie&#x202f;; s’ils sont corrects, prévenez l’assistance du site.</translation>
    </message>
    <message>
        <source>The burst buffer of the site says something about it.</source>
        <translation>Le burst buffer du site donne une indication à son sujet.</translation>
    </message>
    <message>
        <source>Read the words of the burst buffer; if they name an error, tell the site&apos;s support.</source>
        <translation>Lisez le message du burst buffer&#x202f;; s’il signale une erreur, prévenez l’assistance du site.</translation>
    </message>
    <message>
        <source>script lost</source>
        <translation>script perdu</translation>
    </message>
    <message>
        <source>Slurm no longer finds the script or the settings that it was sent with.</source>
        <translation>Slurm ne retrouve plus le script ou les réglages avec lesquels elle a été envoyée.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>Slurm has no word of its own for why it waits.</source>
        <translation>Slurm n’a pas de terme pour dire pourquoi elle attend.</translation>
    </message>
    <message>
        <source>Ask the site&apos;s support if it waits for long.</source>
        <translation>Interrogez l’assistance du site si l’attente se prolonge.</translation>
    </message>
    <message>
        <source>error code</source>
        <translation>code d’erreur</translation>
    </message>
    <message>
        <source>Its script ended with an exit code that means an error.</source>
        <translation>Son script s’est terminé avec un code de sortie qui signale une erreur.</translation>
    </message>
    <message>
        <source>idle for too long</source>
        <translation>inactive trop longtemps</translation>
    </message>
    <message>
        <source>It did nothing for longer than the site allows, or the program that started it had gone.</source>
        <translation>Elle est restée inactive plus longtemps que le site ne le permet, ou le programme qui l’avait lancée avait disparu.</translation>
    </message>
    <message>
        <source>It could not be started on its node.</source>
        <translation>Elle n’a pas pu démarrer sur son nœud.</translation>
    </message>
    <message>
        <source>Its nodes could not be set up for it.</source>
        <translation>Ses nœuds n’ont pas pu être configurés pour elle.</translation>
    </message>
    <message>
        <source>It is held back because its reservation was deleted.</source>
        <translation>Elle est retenue car sa réservation a été supprimée.</translation>
    </message>
    <message>
        <source>It ended in a special way, was put back into the queue and is held there.</source>
        <translation>Elle s’est terminée d’une façon particulière, a été remise dans la file d’attente et y est retenue.</translation>
    </message>
    <message>
        <source>Read its output, then release or cancel it.</source>
        <translation>Lisez sa sortie, puis libérez-la ou annulez-la.</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>attend son heure</translation>
    </message>
    <message>
        <source>It runs again and again at set times, and waits for the next one.</source>
        <translation>Elle s’exécute régulièrement à des heures fixées et attend la prochaine.</translation>
    </message>
    <message>
        <source>It was put back into the queue because of its copy in another cluster.</source>
        <translation>Elle a été remise dans la file d’attente à cause de sa copie sur un autre calculateur.</translation>
    </message>
    <message>
        <source>It was put back into the queue and will start anew, from a checkpoint if it wrote one.</source>
        <translation>Elle a été remise dans la file d’attente et redémarrera, depuis un point de reprise si elle en a écrit un.</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation>exécutée ailleurs</translation>
    </message>
    <message>
        <source>Its copy in another cluster was started, so this one was withdrawn.</source>
        <translation>Sa copie sur un autre calculateur a démarré&#xa0;: celle-ci a été retirée.</translation>
    </message>
    <message>
        <source>Its results are being copied from the burst buffer.</source>
        <translation>Ses résultats sont en cours de copie depuis le burst buffer.</translation>
    </message>
    <message>
        <source>It has ended, and its nodes are being cleaned up.</source>
        <translation>Elle est terminée&#x202f;; ses nœuds sont en cours de nettoyage.</translation>
    </message>
    <message>
        <source>Its nodes were switched off and are being started.</source>
        <translation>Ses nœuds étaient éteints et sont en cours de démarrage.</translation>
    </message>
    <message>
        <source>next in line</source>
        <translation>prochaine à démarrer</translation>
    </message>
    <message>
        <source>It is to start again before all others.</source>
        <translation>Elle doit redémarrer avant toutes les autres.</translation>
    </message>
    <message>
        <source>changing size</source>
        <translation>changement de taille</translation>
    </message>
    <message>
        <source>It runs, and its number of nodes is being changed.</source>
        <translation>Elle est en cours d’exécution, et son nombre de nœuds est en train de changer.</translation>
    </message>
    <message>
        <source>being signalled</source>
        <translation>envoi d’un signal</translation>
    </message>
    <message>
        <source>It runs, and a signal is on its way to it.</source>
        <translation>Elle est en cours d’exécution, et un signal est en train de lui être envoyé.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>It was paused with its nodes kept, so its time goes on.</source>
        <translation>Elle a été mise en pause en gardant ses nœuds&#xa0;: son temps continue de s’écouler.</translation>
    </message>
    <message>
        <source>Let it go on with scontrol or scancel -s CONT, or cancel it.</source>
        <translation>Faites-la reprendre avec scontrol ou scancel -s CONT, ou annulez-la.</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>Slurm is writing about it to its accounting.</source>
        <translation>Slurm inscrit cette tâche dans sa comptabilité.</translation>
    </message>
    <message>
        <source>It was paused by an operator or for another job.</source>
        <translation>Elle a été suspendue par un opérateur ou au profit d’une autre tâche.</translation>
    </message>
    <message>
        <source>It was cancelled by you, by an operator, or because it could never start.</source>
        <translation>Elle a été annulée par vous, par un opérateur, ou parce qu’elle n’aurait jamais pu démarrer.</translation>
    </message>
    <message>
        <source>A node of it could not be started, so it was ended.</source>
        <translation>L’un de ses nœuds n’a pas pu démarrer&#xa0;: elle a été arrêtée.</translation>
    </message>
    <message>
        <source>deadline missed</source>
        <translation>échéance manquée</translation>
    </message>
    <message>
        <source>It was ended because it could not end before its deadline.</source>
        <translation>Elle a été arrêtée car elle ne pouvait pas se terminer avant son échéance.</translation>
    </message>
</context>
<context>
    <name>officina::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>mine · refreshed %1</source>
        <comment>when</comment>
        <translation>les miennes · actualisées %1</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the jobs</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation>Ouvrir les courbes</translation>
    </message>
    <message>
        <source>Copy script</source>
        <translation>Copier le script</translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation>Enregistrer le relevé…</translation>
    </message>
    <message>
        <source>Job %1 was submitted.</source>
        <translation>La tâche %1 a été soumise.</translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation>Aucun site en service</translation>
    </message>
    <message>
        <source>Jobs run on a site. Connect to one, or to the practice factory to try it out.</source>
        <translation>Les tâches s’exécutent sur un site. Connectez-vous à l’un d’eux, ou à la fabrique d’exercice pour essayer.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Asking %1 for your jobs…</source>
        <translation>Demande de vos tâches au site %1…</translation>
    </message>
    <message>
        <source>No jobs in the last days</source>
        <translation>Aucune tâche ces derniers jours</translation>
    </message>
    <message>
        <source>A job runs a script on the site&apos;s GPUs. Start with the training template: you see the whole script before it is sent.</source>
        <translation>Une tâche exécute un script sur les GPU du site. Commencez par le gabarit d’entraînement&#xa0;: vous voyez le script entier avant qu’il soit envoyé.</translation>
    </message>
    <message>
        <source>Not signed in to %1</source>
        <translation>Pas connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run a folder…</source>
        <translation>Exécuter un dossier…</translation>
    </message>
    <message>
        <source>Send a folder of this computer to the site and run a command in it</source>
        <translation>Envoyer un dossier de cet ordinateur vers le site et y exécuter une commande</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>officina::Journey</name>
    <message>
        <source>Choose a factory</source>
        <translation>Choisir une fabrique</translation>
    </message>
    <message numerus="yes">
        <source>%n factories in Europe, with their systems and ways in.</source>
        <translation>
            <numerusform>%n fabrique en Europe, avec ses systèmes et ses voies d’accès.</numerusform>
            <numerusform>%n fabriques en Europe, avec leurs systèmes et leurs voies d’accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation>Demander une allocation</translation>
    </message>
    <message>
        <source>Project %1 on %2</source>
        <translation>Projet %1 sur %2</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message>
        <source>“%1” is ready to be sent</source>
        <translation>«&#xa0;%1&#xa0;» est prêt à être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n point(s) open</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n point à compléter</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n points à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage your data</source>
        <translation>Déposer vos données</translation>
    </message>
    <message>
        <source>%1 is on its way, %2 left</source>
        <translation>%1 en cours de transfert, reste %2</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 en cours de transfert</translation>
    </message>
    <message>
        <source>%1 arrived, every sum verified</source>
        <translation>%1 arrivés, toutes les sommes vérifiées</translation>
    </message>
    <message>
        <source>Send a folder to the site; every file is verified.</source>
        <translation>Envoyez un dossier au site&#x202f;; chaque fichier est vérifié.</translation>
    </message>
    <message>
        <source>Run your training</source>
        <translation>Lancer votre entraînement</translation>
    </message>
    <message>
        <source>“%1” has been running for %2</source>
        <translation>«&#xa0;%1&#xa0;» tourne depuis %2</translation>
    </message>
    <message>
        <source>“%1” waits for its turn</source>
        <translation>«&#xa0;%1&#xa0;» attend son tour</translation>
    </message>
    <message>
        <source>“%1” completed in %2</source>
        <translation>«&#xa0;%1&#xa0;» terminée en %2</translation>
    </message>
    <message>
        <source>Submit a job; its script is shown before it is sent.</source>
        <translation>Soumettez une tâche&#x202f;; son script est montré avant l’envoi.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Suivre l’apprentissage</translation>
    </message>
    <message>
        <source>The curves of “%1” grow while it trains</source>
        <translation>Les courbes de «&#xa0;%1&#xa0;» grandissent pendant l’entraînement</translation>
    </message>
    <message>
        <source>See how “%1” learned</source>
        <translation>Voir comment «&#xa0;%1&#xa0;» a appris</translation>
    </message>
    <message>
        <source>Curves appear here while the job runs.</source>
        <translation>Les courbes apparaissent ici pendant que la tâche tourne.</translation>
    </message>
    <message>
        <source>Next: submit a job that starts from “%1”</source>
        <translation>Ensuite&#xa0;: soumettez une tâche qui part de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 arrived verified; %n file(s) left out</source>
        <translation>
            <numerusform>%1 est arrivé et vérifié&#x202f;; %n fichier laissé de côté</numerusform>
            <numerusform>%1 est arrivé et vérifié&#x202f;; %n fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a draft; it is checked as you write.</source>
        <translation>Rédigez un brouillon&#x202f;; il est vérifié au fil de la saisie.</translation>
    </message>
</context>
<context>
    <name>officina::LeftPartsDialog</name>
    <message>
        <source>Looking for its temporary files…</source>
        <translation>Recherche de ses fichiers temporaires…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Delete and remove</source>
        <translation>Supprimer et retirer</translation>
    </message>
    <message>
        <source>Remove a transfer</source>
        <translation>Retirer un transfert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What has arrived of it under a temporary name stays at %1, in %2. Connect there first to have it deleted.</source>
        <comment>%1: a site, %2: a folder</comment>
        <translation>Ce qui en est arrivé sous un nom temporaire reste chez %1, dans %2. Connectez-vous-y d’abord pour le faire supprimer.</translation>
    </message>
    <message>
        <source>Whether temporary files of it stay in %1 could not be found out.</source>
        <comment>%1: a folder</comment>
        <translation>On n’a pas pu savoir s’il en reste des fichiers temporaires dans %1.</translation>
    </message>
    <message>
        <source>A temporary file of it, %1, stays there:
%2</source>
        <comment>%1: a size, %2: a path</comment>
        <translation>Un de ses fichiers temporaires, de %1, y reste&#xa0;:
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n temporary file(s) of it, %1 in all, stay in:
%2</source>
        <comment>%1: a size, %2: a folder</comment>
        <translation>
            <numerusform>%n de ses fichiers temporaires, %1 en tout, reste dans&#xa0;:
%2</numerusform>
            <numerusform>%n de ses fichiers temporaires, %1 en tout, restent dans&#xa0;:
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>If the same is sent once more, it goes on from what is there.</source>
        <translation>Si vous le renvoyez, l’envoi reprendra à partir de ce qui est là.</translation>
    </message>
</context>
<context>
    <name>officina::MainWindow</name>
    <message>
        <source>Connect to a site…</source>
        <translation>Se connecter à un site…</translation>
    </message>
    <message>
        <source>Reconnect to %1</source>
        <translation>Se reconnecter au site %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter le site %1</translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation>Renouveler le certificat…</translation>
    </message>
    <message>
        <source>Also connected:</source>
        <translation>Également connectés&#xa0;:</translation>
    </message>
    <message>
        <source>Stay connected to %1 when going to another site</source>
        <translation>Rester connecté à %1 en passant à un autre site</translation>
    </message>
    <message>
        <source>Work with %1</source>
        <translation>Travailler avec %1</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <source>The link %1 leads to nothing in this catalogue.</source>
        <translation>Le lien %1 ne mène à rien dans ce catalogue.</translation>
    </message>
    <message>
        <source>Open a catalogue update</source>
        <translation>Ouvrir une mise à jour du catalogue</translation>
    </message>
    <message>
        <source>Updates of the catalogue (%1)</source>
        <extracomment>A kind of files, in a dialog that opens one; the part in brackets stays as it is</extracomment>
        <translation>Mises à jour du catalogue (%1)</translation>
    </message>
</context>
<context>
    <name>officina::MapCard</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show all of Europe (0)</source>
        <translation>Afficher toute l’Europe (0)</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Made with Natural Earth</source>
        <translation>Réalisé avec Natural Earth</translation>
    </message>
</context>
<context>
    <name>officina::MeaningChoice</name>
    <message>
        <source>“%1” can mean two numbers. Which?</source>
        <extracomment>%1 is what was typed, &quot;1.234&quot;; two buttons follow, with the two numbers that it can mean</extracomment>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux nombres. Lequel&#x202f;?</translation>
    </message>
</context>
<context>
    <name>officina::MeasureDialog</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>officina::MediaCard</name>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Image of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>Histograms of %1</source>
        <translation>Histogrammes de %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
</context>
<context>
    <name>officina::MemorySpin</name>
    <message>
        <source>site&apos;s usual</source>
        <comment>amount of memory</comment>
        <translation>valeur du site</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
</context>
<context>
    <name>officina::Needs</name>
    <message>
        <source>Job %1 “%2” failed after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a échoué au bout de %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” reached its time limit after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a atteint sa durée maximale au bout de %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” ran out of memory after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a manqué de mémoire au bout de %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” lost its node after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a perdu son nœud au bout de %3.</translation>
    </message>
    <message>
        <source>Open transfers</source>
        <translation>Ouvrir les transferts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) exist on the other side and differ.</source>
        <translation>
            <numerusform>%1&#xa0;: %n fichier existe de l’autre côté et diffère.</numerusform>
            <numerusform>%1&#xa0;: %n fichiers existent de l’autre côté et diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 was interrupted; it can go on where it stopped.</source>
        <translation>Le transfert de %1 a été interrompu&#x202f;; il peut continuer là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The transfer of %1 stopped. %2</source>
        <translation>Le transfert de %1 s’est arrêté. %2</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Ouvrir la tâche</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n open point(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n point à compléter.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n points à compléter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” reached the time limit.</source>
        <translation>
            <numerusform>%n tâche du tableau %1 «&#xa0;%2&#xa0;» a atteint la durée maximale.</numerusform>
            <numerusform>%n tâches du tableau %1 «&#xa0;%2&#xa0;» ont atteint la durée maximale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” ran out of memory.</source>
        <translation>
            <numerusform>%n tâche du tableau %1 «&#xa0;%2&#xa0;» a manqué de mémoire.</numerusform>
            <numerusform>%n tâches du tableau %1 «&#xa0;%2&#xa0;» ont manqué de mémoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” lost their node.</source>
        <translation>
            <numerusform>%n tâche du tableau %1 «&#xa0;%2&#xa0;» a perdu son nœud.</numerusform>
            <numerusform>%n tâches du tableau %1 «&#xa0;%2&#xa0;» ont perdu leur nœud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” failed.</source>
        <translation>
            <numerusform>%n tâche du tableau %1 «&#xa0;%2&#xa0;» a échoué.</numerusform>
            <numerusform>%n tâches du tableau %1 «&#xa0;%2&#xa0;» ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” reached the time limit.</source>
        <translation>
            <numerusform>%n tâche «&#xa0;%1&#xa0;» a atteint la durée maximale.</numerusform>
            <numerusform>%n tâches «&#xa0;%1&#xa0;» ont atteint la durée maximale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” ran out of memory.</source>
        <translation>
            <numerusform>%n tâche «&#xa0;%1&#xa0;» a manqué de mémoire.</numerusform>
            <numerusform>%n tâches «&#xa0;%1&#xa0;» ont manqué de mémoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” lost their node.</source>
        <translation>
            <numerusform>%n tâche «&#xa0;%1&#xa0;» a perdu son nœud.</numerusform>
            <numerusform>%n tâches «&#xa0;%1&#xa0;» ont perdu leur nœud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” failed.</source>
        <translation>
            <numerusform>%n tâche «&#xa0;%1&#xa0;» a échoué.</numerusform>
            <numerusform>%n tâches «&#xa0;%1&#xa0;» ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what happened there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::NeedsList</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Open points of requests, stopped transfers and failed jobs appear here.</source>
        <translation>Les points à compléter des demandes, les transferts arrêtés et les tâches en échec apparaissent ici.</translation>
    </message>
    <message>
        <source>Put aside: I have seen it</source>
        <translation>Mettre de côté&#xa0;: j’ai vu</translation>
    </message>
</context>
<context>
    <name>officina::NewJobDialog</name>
    <message>
        <source>New job</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking the site for its work folder…</source>
        <translation>Demande au site de son dossier de travail…</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Open a script…</source>
        <translation>Ouvrir un script…</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>De cet ordinateur…</translation>
    </message>
    <message>
        <source>From the site…</source>
        <translation>Du site…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>With “Done” the script is shown as it will be sent.</source>
        <translation>Avec «&#xa0;Terminé&#xa0;», le script est montré tel qu’il sera envoyé.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>Envoyer à nouveau cette tâche&#x202f;?</translation>
    </message>
    <message>
        <source>Whether the last one was taken is not known. A second job costs a second time.</source>
        <translation>On ne sait pas si la dernière a été acceptée. Une seconde tâche coûte une seconde fois.</translation>
    </message>
    <message>
        <source>The scheduler will probably refuse this job. Send it all the same?</source>
        <translation>L’ordonnanceur refusera sans doute cette tâche. L’envoyer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Open a script</source>
        <translation>Ouvrir un script</translation>
    </message>
    <message>
        <source>Path of the script on the site</source>
        <translation>Chemin du script sur le site</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>The scheduler took %1 of the %2 links of this chain: %3</source>
        <comment>numbers, the scheduler&apos;s words</comment>
        <translation>L’ordonnanceur a accepté %1 des %2 maillons de cette chaîne&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>officina::NewsTeller</name>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” started.</source>
        <translation>
            <numerusform>%n tâche du tableau %1 «&#xa0;%2&#xa0;» a démarré.</numerusform>
            <numerusform>%n tâches du tableau %1 «&#xa0;%2&#xa0;» ont démarré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” ended.</source>
        <translation>
            <numerusform>%n tâche du tableau %1 «&#xa0;%2&#xa0;» s’est terminée.</numerusform>
            <numerusform>%n tâches du tableau %1 «&#xa0;%2&#xa0;» se sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” failed.</source>
        <translation>
            <numerusform>%n tâche du tableau %1 «&#xa0;%2&#xa0;» a échoué.</numerusform>
            <numerusform>%n tâches du tableau %1 «&#xa0;%2&#xa0;» ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” started.</source>
        <translation>
            <numerusform>%n tâche «&#xa0;%1&#xa0;» a démarré.</numerusform>
            <numerusform>%n tâches «&#xa0;%1&#xa0;» ont démarré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” ended.</source>
        <translation>
            <numerusform>%n tâche «&#xa0;%1&#xa0;» s’est terminée.</numerusform>
            <numerusform>%n tâches «&#xa0;%1&#xa0;» se sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” failed.</source>
        <translation>
            <numerusform>%n tâche «&#xa0;%1&#xa0;» a échoué.</numerusform>
            <numerusform>%n tâches «&#xa0;%1&#xa0;» ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 “%2” completed after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» s’est achevée avec succès après %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” reached its time limit after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a atteint sa durée maximale après %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” ran out of memory after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a manqué de mémoire après %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” lost its node after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a perdu son nœud après %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” was pushed aside after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a été préemptée après %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” failed after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a échoué après %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” started.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a démarré.</translation>
    </message>
    <message>
        <source>Job %1 “%2” ended.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» s’est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>There is news of %n more job(s).</source>
        <translation>
            <numerusform>Il y a du nouveau pour %n autre tâche.</numerusform>
            <numerusform>Il y a du nouveau pour %n autres tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what happened there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The chain “%1” started.</source>
        <translation>La chaîne «&#xa0;%1&#xa0;» a démarré.</translation>
    </message>
    <message>
        <source>The chain “%1” ended.</source>
        <translation>La chaîne «&#xa0;%1&#xa0;» s’est terminée.</translation>
    </message>
    <message>
        <source>The chain “%1” ended at link %2 of %3.</source>
        <extracomment>%2: number of the link, %3: how many were planned</extracomment>
        <translation>La chaîne «&#xa0;%1&#xa0;» s’est terminée au maillon %2 sur %3.</translation>
    </message>
    <message>
        <source>The chain “%1” failed.</source>
        <translation>La chaîne «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>The chain “%1” failed at link %2 of %3.</source>
        <extracomment>%2: number of the link, %3: how many were planned</extracomment>
        <translation>La chaîne «&#xa0;%1&#xa0;» a échoué au maillon %2 sur %3.</translation>
    </message>
</context>
<context>
    <name>officina::Notice</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::NumbersField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::OpenRunsButton</name>
    <message>
        <source>Open</source>
        <comment>folders or runs; opens a menu</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folder of %1…</source>
        <comment>%1: a site</comment>
        <translation>Dossier de %1…</translation>
    </message>
    <message>
        <source>Folder of a site…</source>
        <translation>Dossier d’un site…</translation>
    </message>
    <message>
        <source>Folder of this computer…</source>
        <translation>Dossier de cet ordinateur…</translation>
    </message>
    <message>
        <source>Log of this computer…</source>
        <translation>Journal de cet ordinateur…</translation>
    </message>
    <message>
        <source>Plain logs by a pattern…</source>
        <translation>Journaux en texte selon un motif…</translation>
    </message>
    <message>
        <source>Looked at before, also without a connection:</source>
        <translation>Déjà consultées, même sans connexion&#xa0;:</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: run, %2: site, %3: &apos;3 min ago&apos;</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Open a folder with logs</source>
        <translation>Ouvrir un dossier de journaux</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Ouvrir un journal</translation>
    </message>
</context>
<context>
    <name>officina::OutputSaver</name>
    <message>
        <source>Saving the output: %1…</source>
        <translation>Enregistrement de la sortie&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>officina::OutputSearch</name>
    <message>
        <source>Search the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: upper and lower case are not alike</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>hits of a search</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit of a search</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>officina::OutputTail</name>
    <message>
        <source>Last lines of the output</source>
        <translation>Dernières lignes de la sortie</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>last lines of it</comment>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>officina::OutputView</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation>Sortie de la tâche</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Rien d’écrit pour l’instant.</translation>
    </message>
    <message>
        <source>This job wrote no output.</source>
        <translation>Cette tâche n’a rien écrit.</translation>
    </message>
    <message>
        <source>The job was put back into the queue and began anew. This is its output since it was read again.</source>
        <translation>La tâche a été remise dans la file d’attente et a recommencé. Voici sa sortie depuis qu’elle est lue à nouveau.</translation>
    </message>
    <message>
        <source>The file began anew: what was read before is no longer in it.</source>
        <translation>Le fichier a recommencé à zéro&#xa0;: ce qui a été lu auparavant ne s’y trouve plus.</translation>
    </message>
    <message>
        <source>The file is no longer there. What was read of it is below.</source>
        <translation>Le fichier n’existe plus. Ce qui en a été lu figure ci-dessous.</translation>
    </message>
    <message>
        <source>Its end names no error that Officina knows.</source>
        <translation>Sa fin ne mentionne aucune erreur connue d’Officina.</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>what a job wrote</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>what a job wrote as its errors</comment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Shows the end as it is written. Scrolling up pauses.</source>
        <translation>Affiche la fin au fil de l’écriture. Faire défiler vers le haut met en pause.</translation>
    </message>
    <message>
        <source>Jump to the error</source>
        <translation>Aller à l’erreur</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown</source>
        <translation>Copier la sélection, ou tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Save the whole file as…</source>
        <translation>Enregistrer le fichier entier sous…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln nouvelle ligne</numerusform>
            <numerusform>%Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Load earlier</source>
        <translation>Charger ce qui précède</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>This job wrote no errors.</source>
        <translation>Cette tâche n’a écrit aucune erreur.</translation>
    </message>
    <message>
        <source>Only the end is shown, without the first %1. Save the file to have all of it.</source>
        <translation>Seule la fin est affichée, sans les premiers %1. Enregistrez le fichier pour l’avoir en entier.</translation>
    </message>
    <message>
        <source>%1 come before this.</source>
        <comment>bytes</comment>
        <translation>%1 précèdent ceci.</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Enregistrer la sortie</translation>
    </message>
</context>
<context>
    <name>officina::Pages</name>
    <message>
        <source>Job %1 was cancelled, because one of its curves is lost.</source>
        <translation>La tâche %1 a été annulée, car une de ses courbes est perdue.</translation>
    </message>
    <message>
        <source>Open the curves of a folder</source>
        <translation>Ouvrir les courbes d’un dossier</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Afficher les courbes</translation>
    </message>
</context>
<context>
    <name>officina::PatternDialog</name>
    <message>
        <source>Plain logs by a pattern</source>
        <translation>Journaux en texte selon un motif</translation>
    </message>
    <message>
        <source>Files named *.log, *.out, *.err and *.txt are read, too, where their lines match. Write a line as the program prints it, with ... for each number: it is named by the word before it. A regular expression with a named group for each number does as well. Empty: such files of a folder are not read.</source>
        <translation>Les fichiers *.log, *.out, *.err et *.txt sont lus aussi, là où leurs lignes correspondent. Écrivez une ligne comme le programme l’imprime, avec ... pour chaque nombre&#xa0;: le mot qui le précède lui donne son nom. Une expression rationnelle avec un groupe nommé pour chaque nombre convient aussi. Vide&#xa0;: de tels fichiers d’un dossier ne sont pas lus.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Try it on lines of your log</source>
        <translation>L’essayer sur des lignes de votre journal</translation>
    </message>
    <message>
        <source>Lines to try the pattern on</source>
        <translation>Lignes sur lesquelles essayer le motif</translation>
    </message>
    <message>
        <source>That is neither a line with ... for a number nor a regular expression with a group.</source>
        <translation>Ce n’est ni une ligne avec ... pour un nombre, ni une expression rationnelle avec un groupe.</translation>
    </message>
    <message>
        <source>%1 at step %2: %3</source>
        <comment>%1: name of a curve</comment>
        <translation>%1 au pas %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these lines matches.</source>
        <translation>Rien ne correspond dans ces lignes.</translation>
    </message>
</context>
<context>
    <name>officina::PatternField</name>
    <message>
        <source>Not a regular expression yet: %1</source>
        <comment>%1: why, in English</comment>
        <translation>Pas encore une expression régulière&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>officina::PermissionsDialog</name>
    <message>
        <source>Also for everything in the folders</source>
        <translation>Aussi pour tout le contenu des dossiers</translation>
    </message>
    <message>
        <source>Set permissions</source>
        <translation>Appliquer les permissions</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Run or enter</source>
        <translation>Exécuter ou entrer</translation>
    </message>
    <message>
        <source>Octal</source>
        <translation>Octal</translation>
    </message>
    <message>
        <source>Folders that may be read can then be entered too. Links are left as they are.</source>
        <translation>On peut alors aussi entrer dans les dossiers lisibles. Les liens restent tels quels.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of setting permissions</source>
        <translation>Avancement du changement de permissions</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n item(s)</source>
        <translation>
            <numerusform>Fait pour %n élément</numerusform>
            <numerusform>Fait pour %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>officina::PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>officina::ProfileNotice</name>
    <message>
        <source>Use my profile</source>
        <translation>Utiliser mon profil</translation>
    </message>
    <message>
        <source>Keep these as my profile</source>
        <translation>Garder ces réponses comme mon profil</translation>
    </message>
    <message>
        <source>What you write here is your profile: all your requests use it. It stays on this computer, in a file that only your account can read; it is not encrypted. Exports have it filled in.</source>
        <translation>Ce que vous écrivez ici est votre profil&#xa0;: toutes vos demandes l’utilisent. Il reste sur cet ordinateur, dans un fichier que seul votre compte peut lire&#x202f;; il n’est pas chiffré. Les exports le contiennent.</translation>
    </message>
    <message>
        <source>This draft has answers of its own about people and organisation.</source>
        <translation>Ce brouillon a ses propres réponses sur les personnes et l’organisme.</translation>
    </message>
</context>
<context>
    <name>officina::QuestionsDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Identification sur %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>officina::QuotaDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Quota at %1</source>
        <comment>%1: a site</comment>
        <translation>Quota sur %1</translation>
    </message>
    <message>
        <source>What the site says</source>
        <translation>Ce que dit le site</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The site wants this asked seldom; waiting for its turn…</source>
        <translation>Le site veut que ce soit demandé rarement&#x202f;; attente du tour…</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Demande au site…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>La commande s’est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>Quota…</source>
        <translation>Quota…</translation>
    </message>
    <message>
        <source>What the site&apos;s own command says of your quota</source>
        <translation>Ce que la commande du site dit de votre quota</translation>
    </message>
</context>
<context>
    <name>officina::Rail</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>officina::RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Ce qui sera supprimé</translation>
    </message>
    <message>
        <source>Progress of deleting</source>
        <translation>Avancement de la suppression</translation>
    </message>
    <message>
        <source>Delete from %1 for good, with everything in it? This cannot be undone.</source>
        <translation>Supprimer définitivement de %1, avec tout le contenu&#x202f;? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 of %n item(s)</source>
        <translation>
            <numerusform>%1 sur %n élément supprimé</numerusform>
            <numerusform>%1 sur %n éléments supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RenameEdit</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>officina::RenewDialog</name>
    <message>
        <source>Run the command</source>
        <translation>Exécuter la commande</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Renew the certificate for %1</source>
        <comment>%1: a site</comment>
        <translation>Renouveler le certificat pour %1</translation>
    </message>
    <message>
        <source>What the command prints</source>
        <translation>Ce que la commande affiche</translation>
    </message>
    <message>
        <source>It is run on this computer, and may open a page in the browser.</source>
        <translation>Elle est exécutée sur cet ordinateur et peut ouvrir une page dans le navigateur.</translation>
    </message>
    <message>
        <source>The command still holds %1, which you have to fill in: in the settings of the site, where you connect to it.</source>
        <comment>%1: &apos;&lt;e-mail&gt;&apos;</comment>
        <translation>La commande contient encore %1, que vous devez compléter&#xa0;: dans les réglages du site, là où vous vous y connectez.</translation>
    </message>
    <message>
        <source>The command cannot be started: %1. The certificate is as it was. Is the program installed?</source>
        <comment>%1: the system&apos;s words</comment>
        <translation>La commande ne peut pas être lancée&#xa0;: %1. Le certificat est inchangé. Le programme est-il installé&#x202f;?</translation>
    </message>
    <message>
        <source>The command is running…</source>
        <translation>La commande est en cours…</translation>
    </message>
    <message>
        <source>Done. The certificate is renewed.</source>
        <translation>Terminé. Le certificat est renouvelé.</translation>
    </message>
    <message>
        <source>Stopped. The certificate is as it was, unless the command says otherwise.</source>
        <translation>Arrêtée. Le certificat est inchangé, sauf si la commande dit le contraire.</translation>
    </message>
    <message>
        <source>The command ended with code %1. The certificate is as it was, unless the command says otherwise.</source>
        <translation>La commande s’est terminée avec le code %1. Le certificat est inchangé, sauf si la commande dit le contraire.</translation>
    </message>
</context>
<context>
    <name>officina::ReportDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>SHA-256, or why not</source>
        <translation>SHA-256, sinon la raison</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Rapport de %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <comment>result, files, bytes</comment>
        <translation>
            <numerusform>%1&#xa0;: %n fichier, %2</numerusform>
            <numerusform>%1&#xa0;: %n fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Sums for sha256sum -c (*.sha256)</source>
        <translation>Sommes pour sha256sum -c (*.sha256)</translation>
    </message>
    <message>
        <source>Report with all details (*.json)</source>
        <translation>Rapport complet (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are counted here and not listed</source>
        <translation>
            <numerusform>%n fichier est compté ici sans figurer dans la liste</numerusform>
            <numerusform>%n fichiers sont comptés ici sans figurer dans la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ReportText</name>
    <message>
        <source>A link that leads out of the folder: it is not followed</source>
        <translation>Un lien qui mène hors du dossier&#xa0;: il n’est pas suivi</translation>
    </message>
    <message>
        <source>A pipe, socket or device: neither a file nor a folder</source>
        <translation>Un tube, un socket ou un périphérique&#xa0;: ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>A different file is there and was kept</source>
        <translation>Un fichier différent est là et a été gardé</translation>
    </message>
    <message>
        <source>A link, and there are no links there</source>
        <translation>Un lien, et il n’y a pas de liens là-bas</translation>
    </message>
    <message>
        <source>It grew while it was read: only its beginning was copied</source>
        <translation>Il a grandi pendant la lecture&#xa0;: seul son début a été copié</translation>
    </message>
    <message>
        <source>Its time is not between 1970 and 2106, which is all that SFTP can say: the nearest was set</source>
        <translation>Sa date n’est pas entre 1970 et 2106, tout ce que SFTP peut dire&#xa0;: la plus proche a été mise</translation>
    </message>
    <message>
        <source>Its time or permissions could not be kept</source>
        <translation>Sa date ou ses permissions n’ont pas pu être gardées</translation>
    </message>
    <message>
        <source>It was read back: the site could not sum it</source>
        <translation>Il a été relu&#xa0;: le site n’a pas pu en calculer la somme</translation>
    </message>
</context>
<context>
    <name>officina::RequestEditor</name>
    <message>
        <source>Draft · saved %1</source>
        <translation>Brouillon · enregistré %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Preview dossier (PDF)</source>
        <translation>Aperçu du dossier (PDF)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>No cut-off: apply at any time.</source>
        <translation>Pas de date limite&#xa0;: candidature à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>Answer in about %n working day(s).</source>
        <translation>
            <numerusform>Réponse en %n jour ouvré environ.</numerusform>
            <numerusform>Réponse en %n jours ouvrés environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Exporter le dossier de demande</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This draft was changed in another window meanwhile. Yours is not saved yet.</source>
        <translation>Ce brouillon a été modifié entre-temps dans une autre fenêtre. Le vôtre n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Show that one</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Garder le mien en copie</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a duplicated request</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Next cut-off known: %1.</source>
        <translation>Prochaine date limite connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last cut-off known was %1.</source>
        <translation>La dernière date limite connue était&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No file is known to be asked for with this request.</source>
        <translation>À notre connaissance, aucun fichier n’est à joindre à cette demande.</translation>
    </message>
    <message>
        <source>To be attached on the portal:</source>
        <translation>À joindre sur le portail&#xa0;:</translation>
    </message>
</context>
<context>
    <name>officina::RequestForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Au moins %n&#xa0;caractère.</numerusform>
            <numerusform>Au moins %n&#xa0;caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the portal alone: these stay out of the dossier, and need not be kept here.</source>
        <translation>Pour le portail seulement&#xa0;: ces réponses ne figurent pas dans le dossier et n’ont pas besoin d’être conservées ici.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 sur %2 caractères</translation>
    </message>
</context>
<context>
    <name>officina::RequestsPage</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Pas encore de demande</translation>
    </message>
    <message>
        <source>Write a request for computing time here: it adds up the hours, compares them with the rules, and makes the dossier for the portal. It stays on this computer.</source>
        <translation>Rédigez ici une demande de temps de calcul&#xa0;: les heures sont additionnées, comparées aux règles, et le dossier pour le portail est produit. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start a Playground request</source>
        <translation>Commencer une demande Playground</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a duplicated request</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>Requests and dossiers (*.json *.zip)</source>
        <translation>Demandes et dossiers (*.json *.zip)</translation>
    </message>
</context>
<context>
    <name>officina::ResultsText</name>
    <message>
        <source>Nothing of the run matches what is to be fetched.</source>
        <translation>Rien dans l’exécution ne correspond à ce qui doit être récupéré.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fetched and verified (%1)</source>
        <translation>
            <numerusform>%n fichier récupéré et vérifié (%1)</numerusform>
            <numerusform>%n fichiers récupérés et vérifiés (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there before</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not, because another file has the name</source>
        <translation>
            <numerusform>%n non récupéré, car un autre fichier porte ce nom</numerusform>
            <numerusform>%n non récupérés, car un autre fichier porte ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a folder, %2: &quot;3 files fetched…&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Job %1 has ended. %2</source>
        <extracomment>%1: a job&apos;s id, %2: &quot;/home/ada/results: 3 files fetched…&quot;</extracomment>
        <translation>La tâche %1 est terminée. %2</translation>
    </message>
    <message>
        <source>Job %1 did not end well. %2</source>
        <extracomment>%1: a job&apos;s id, %2: &quot;/home/ada/results: 3 files fetched…&quot;</extracomment>
        <translation>La tâche %1 s’est mal terminée. %2</translation>
    </message>
    <message>
        <source>The results of job %1 could not be fetched, and wait for the next time: %2</source>
        <comment>%1: a job&apos;s id, %2: why, as a sentence</comment>
        <translation>Les résultats de la tâche %1 n’ont pas pu être récupérés, et attendent la prochaine fois&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::RunDelegate</name>
    <message>
        <source>live</source>
        <comment>a run that still grows</comment>
        <translation>en direct</translation>
    </message>
</context>
<context>
    <name>officina::RunFolderDialog</name>
    <message>
        <source>Run a folder</source>
        <translation>Exécuter un dossier</translation>
    </message>
    <message>
        <source>Run a folder on %1</source>
        <comment>%1: a site</comment>
        <translation>Exécuter un dossier sur %1</translation>
    </message>
    <message>
        <source>What changed in the folder is sent to the site, and the command runs in a copy of it.</source>
        <translation>Ce qui a changé dans le dossier est envoyé au site, et la commande s’exécute dans une copie de celui-ci.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A folder of this computer; it may be dropped here</source>
        <translation>Un dossier de cet ordinateur&#x202f;; vous pouvez le déposer ici</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>python train.py</source>
        <comment>an example of a command</comment>
        <translation>python train.py</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>unit after a number</comment>
        <translation> Gio</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>What has been sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send and run</source>
        <translation>Envoyer et exécuter</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>Ce dossier n’existe pas sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send, %1</source>
        <translation>
            <numerusform>%n fichier à envoyer, %1</numerusform>
            <numerusform>%n fichiers à envoyer, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send: the site has all of it.</source>
        <translation>Rien à envoyer&#xa0;: le site a déjà tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed from the copy there</source>
        <translation>
            <numerusform>%n à supprimer de la copie sur le site</numerusform>
            <numerusform>%n à supprimer de la copie sur le site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by .gitignore or .officinaignore</source>
        <translation>
            <numerusform>%n exclu par .gitignore ou .officinaignore</numerusform>
            <numerusform>%n exclus par .gitignore ou .officinaignore</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The folder is in no git repository: no commit will be recorded.</source>
        <translation>Le dossier n’est dans aucun dépôt git&#xa0;: aucun commit ne sera consigné.</translation>
    </message>
    <message>
        <source>Commit %1 and the changes since will be recorded.</source>
        <translation>Le commit %1 et les modifications faites depuis seront consignés.</translation>
    </message>
    <message>
        <source>Commit %1 will be recorded.</source>
        <translation>Le commit %1 sera consigné.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Soumission…</translation>
    </message>
    <message>
        <source>Looking what has changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Once, on the first node</source>
        <translation>Une fois, sur le premier nœud</translation>
    </message>
    <message>
        <source>On each node, by srun</source>
        <translation>Sur chaque nœud, par srun</translation>
    </message>
    <message>
        <source>A process for each GPU, by torchrun</source>
        <translation>Un processus par GPU, par torchrun</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>results/, *.csv, checkpoints/last*</source>
        <comment>examples of patterns, commas between them</comment>
        <translation>results/, *.csv, checkpoints/last*</translation>
    </message>
    <message>
        <source>What comes back once the job has ended, into %1 in the folder; patterns as in a .gitignore</source>
        <translation>Ce qui revient une fois la tâche terminée, dans %1 du dossier&#x202f;; motifs comme dans un .gitignore</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>This is no pattern of what is to be fetched: %1</source>
        <translation>Ce n’est pas un motif de ce qui doit être récupéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Patterns are as results/, *.csv or checkpoints/last*, with commas between them.</source>
        <translation>Les motifs sont comme results/, *.csv ou checkpoints/last*, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Commands are started on several nodes by srun, which %1 does not have.</source>
        <translation>Les commandes sont lancées sur plusieurs nœuds par srun, que %1 n’a pas.</translation>
    </message>
    <message>
        <source>Start the command once, and let it start the others.</source>
        <translation>Lancez la commande une seule fois, et laissez-la lancer les autres.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>As it was run the last time.</source>
        <translation>Comme lors de la dernière exécution.</translation>
    </message>
    <message>
        <source>Not as the last time: %1</source>
        <translation>Différent de la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing would be sent: the folder is empty, or its ignore files leave all of it out.</source>
        <translation>Rien ne serait envoyé&#xa0;: le dossier est vide, ou ses fichiers d’exclusion en écartent tout.</translation>
    </message>
    <message>
        <source>The folder holds %1, and each run gets a copy of it; %2 in %3 alone. Name large data in a file .officinaignore, and stage it on the Data page.</source>
        <translation>Le dossier contient %1, et chaque exécution en reçoit une copie&#x202f;; %2 rien que dans %3. Indiquez les données volumineuses dans un fichier .officinaignore, et déposez-les depuis la page Données.</translation>
    </message>
    <message>
        <source>Links of the chain</source>
        <translation>Maillons de la chaîne</translation>
    </message>
</context>
<context>
    <name>officina::RunList</name>
    <message>
        <source>Runs (regex)…</source>
        <translation>Exécutions (regex)…</translation>
    </message>
    <message>
        <source>Show only runs whose name matches</source>
        <translation>N’afficher que les exécutions dont le nom correspond</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Point at a chart to read its values here.</source>
        <translation>Pointez un graphique pour en lire les valeurs ici.</translation>
    </message>
    <message>
        <source>As logged, without smoothing</source>
        <translation>Tel qu’enregistré, sans lissage</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, en direct</translation>
    </message>
    <message>
        <source>Show only this run</source>
        <translation>N’afficher que cette exécution</translation>
    </message>
    <message>
        <source>Close this run and those opened with it</source>
        <translation>Fermer cette exécution et celles ouvertes avec elle</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Afficher toutes les exécutions</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renommer l’exécution</translation>
    </message>
    <message>
        <source>Name on this page; empty for its own:</source>
        <translation>Nom sur cette page&#x202f;; vide pour le sien&#xa0;:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <comment>a colour</comment>
        <translation>Contraste le plus fort</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>No longer highlight</source>
        <translation>Ne plus mettre en évidence</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Mettre en évidence</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>No longer pin to the top</source>
        <translation>Ne plus épingler en haut</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Hide all runs</source>
        <translation>Masquer toutes les exécutions</translation>
    </message>
    <message>
        <source>GPUs of the run</source>
        <translation>GPU de l’exécution</translation>
    </message>
    <message>
        <source>GPUs that the run keeps busy, for the axis of GPU-hours; 0 for what its job says:</source>
        <translation>GPU occupés par l’exécution, pour l’axe des heures GPU&#x202f;; 0 pour ce que dit sa tâche&#xa0;:</translation>
    </message>
    <message>
        <source>GPUs…</source>
        <translation>GPU…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <comment>a value</comment>
        <translation>Lissée</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>as it was logged, not smoothed</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Lissée</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Notes sur l’exécution</translation>
    </message>
    <message>
        <source>Shown as the run&apos;s tool tip, and in reports:</source>
        <translation>Affichées dans l’infobulle de l’exécution, et dans les rapports&#xa0;:</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
</context>
<context>
    <name>officina::RunTable</name>
    <message>
        <source>Filter the table…</source>
        <translation>Filtrer le tableau…</translation>
    </message>
    <message>
        <source>Show only rows that contain these words</source>
        <translation>N’afficher que les lignes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only the selected runs</source>
        <translation>N’afficher que les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Enter does so, too.</source>
        <translation>La touche Entrée le fait aussi.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>The selected rows as tab-separated text, for a spreadsheet</source>
        <translation>Les lignes sélectionnées en texte séparé par des tabulations, pour un tableur</translation>
    </message>
    <message>
        <source>Runs with their last and best values</source>
        <translation>Exécutions avec leurs dernières et meilleures valeurs</translation>
    </message>
    <message>
        <source>Values (regex)…</source>
        <translation>Valeurs (regex)…</translation>
    </message>
    <message>
        <source>Show only values whose name matches</source>
        <translation>Montrer seulement les valeurs dont le nom correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n further value(s) have no column; the filter finds them.</source>
        <translation>
            <numerusform>%n autre valeur n’a pas de colonne&#x202f;; le filtre la trouve.</numerusform>
            <numerusform>%n autres valeurs n’ont pas de colonne&#x202f;; le filtre les trouve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best values</source>
        <comment>which are the best; opens a menu</comment>
        <translation>Meilleures valeurs</translation>
    </message>
    <message>
        <source>Whether the lowest or the highest value of a curve is its best</source>
        <translation>Si la meilleure valeur d’une courbe est la plus basse ou la plus haute</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the filter of values finds them</source>
        <translation>
            <numerusform>%n de plus&#xa0;: le filtre des valeurs la trouve</numerusform>
            <numerusform>%n de plus&#xa0;: le filtre des valeurs les trouve</numerusform>
        </translation>
    </message>
    <message>
        <source>The lowest is the best</source>
        <translation>La plus basse est la meilleure</translation>
    </message>
    <message>
        <source>The highest is the best</source>
        <translation>La plus haute est la meilleure</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Selon son nom</translation>
    </message>
</context>
<context>
    <name>officina::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>%1: name of a curve</comment>
        <translation>%1, dernière</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <comment>%1: name of a curve</comment>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <comment>%1: name of a curve</comment>
        <translation>%1, maximum</translation>
    </message>
    <message>
        <source>Step to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation>Pas jusqu’à %1</translation>
    </message>
    <message>
        <source>Time to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation>Durée jusqu’à %1</translation>
    </message>
    <message>
        <source>GPU-hours to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation>Heures GPU jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>officina::RunTypesModel</name>
    <message>
        <source>Kind of run</source>
        <translation>Type d’exécution</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
</context>
<context>
    <name>officina::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
</context>
<context>
    <name>officina::ScriptPane</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The exact script</source>
        <translation>Le script exact</translation>
    </message>
    <message>
        <source>The script that will be sent</source>
        <translation>Le script qui sera envoyé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It goes, with the output and the run&apos;s files, to %1</source>
        <translation>Il va, avec la sortie et les fichiers de l’exécution, dans %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <comment>options</comment>
        <translation>Conservées telles quelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The output goes to the run folder instead of: %1</source>
        <translation>La sortie va dans le dossier de l’exécution au lieu de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not obeyed by this scheduler: %1</source>
        <comment>lines</comment>
        <translation>Non suivies par cet ordonnanceur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It does not say how many nodes: one.</source>
        <translation>Il n’indique pas le nombre de nœuds&#xa0;: un seul.</translation>
    </message>
    <message>
        <source>It does not say what runs it: a login shell.</source>
        <translation>Il n’indique pas ce qui l’exécute&#xa0;: un shell de connexion.</translation>
    </message>
    <message>
        <source>Its line ends were those of Windows, and were converted.</source>
        <translation>Ses fins de ligne étaient celles de Windows et ont été converties.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first of %Ln link(s). The others differ in their number, and each waits for the one before.</source>
        <translation>
            <numerusform>Voici le premier de %Ln maillon. Les autres diffèrent par leur numéro, et chacun attend le précédent.</numerusform>
            <numerusform>Voici le premier de %Ln maillons. Les autres diffèrent par leur numéro, et chacun attend le précédent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because the job could not be followed with it: %1</source>
        <comment>options</comment>
        <translation>Laissées de côté, car elles empêcheraient de suivre la tâche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>officina::SearchDialog</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search below %1</source>
        <translation>Rechercher sous %1</translation>
    </message>
    <message>
        <source>Double click leads to the folder of what was found.</source>
        <translation>Un double clic mène au dossier de ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Looked at %1 names, found %2</source>
        <translation>%1 noms examinés, %2 trouvés</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Seuls les %1 premiers sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>Found %1; %n folder(s) could not be read.</source>
        <translation>
            <numerusform>Trouvé&#x202f;: %1&#x202f;; %n dossier n’a pas pu être lu.</numerusform>
            <numerusform>Trouvé&#x202f;: %1&#x202f;; %n dossiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Trouvé&#x202f;: %n</numerusform>
            <numerusform>Trouvés&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of a name, or a pattern such as *.txt</source>
        <translation>Partie d’un nom, ou motif comme *.txt</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore: *.txt anywhere, /data/*.bin in one folder, run?/ for folders.</source>
        <translation>Motifs comme dans un .gitignore&#xa0;: *.txt partout, /data/*.bin dans un dossier, run?/ pour des dossiers.</translation>
    </message>
</context>
<context>
    <name>officina::SecretDialog</name>
    <message>
        <source>Remember in the system&apos;s keychain</source>
        <translation>Retenir dans le trousseau du système</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not accepted, please try again</source>
        <translation>Non accepté, veuillez réessayer</translation>
    </message>
</context>
<context>
    <name>officina::SendForm</name>
    <message>
        <source>Open the call in the browser</source>
        <translation>Ouvrir l’appel dans le navigateur</translation>
    </message>
    <message>
        <source>Preview dossier</source>
        <translation>Aperçu du dossier</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Export zip…</source>
        <translation>Exporter en zip…</translation>
    </message>
    <message>
        <source>What the call asks</source>
        <translation>Ce que demande l’appel</translation>
    </message>
    <message>
        <source>Copy into the form</source>
        <translation>À recopier dans le formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Rien n’est encore renseigné.</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Ouvrir le portail</translation>
    </message>
    <message>
        <source>The request is handed in at %1, by you. Export the dossier, open the portal, and copy your answers into its form.</source>
        <translation>C’est à vous de déposer la demande sur %1. Exportez le dossier, ouvrez le portail et recopiez vos réponses dans son formulaire.</translation>
    </message>
    <message>
        <source>There is no form: send the dossier to %1.</source>
        <translation>Il n’y a pas de formulaire&#xa0;: envoyez le dossier à %1.</translation>
    </message>
    <message>
        <source>Where this request is handed in is not known here: ask the operator, and send the dossier.</source>
        <translation>On ne sait pas ici où déposer cette demande&#xa0;: renseignez-vous auprès de l’opérateur et envoyez le dossier.</translation>
    </message>
</context>
<context>
    <name>officina::ServerText</name>
    <message>
        <source>Message of the server</source>
        <translation>Message du serveur</translation>
    </message>
</context>
<context>
    <name>officina::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Ask for jobs every</source>
        <translation>Interroger les tâches toutes les</translation>
    </message>
    <message>
        <source>Schedulers serve thousands of users: ask as rarely as you can bear.</source>
        <translation>Les ordonnanceurs servent des milliers d’utilisateurs&#xa0;: interrogez aussi rarement que possible.</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>Où votre travail est conservé</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Drafts of requests, the history of your runs and the journal of transfers</source>
        <translation>Brouillons de demandes, historique de vos exécutions et journal des transferts</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Ces réglages</translation>
    </message>
    <message>
        <source>Passwords and passphrases are in the system&apos;s keychain, and only where you said so.</source>
        <translation>Les mots de passe et les phrases secrètes sont dans le trousseau du système, et seulement là où vous l’avez demandé.</translation>
    </message>
    <message>
        <source>About Officina</source>
        <translation>À propos d’Officina</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built on Qt %1, libssh, OpenSSL, KArchive, QtKeychain and SQLite.</source>
        <translation>Construit avec Qt %1, libssh, OpenSSL, KArchive, QtKeychain et SQLite.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
    <message>
        <source>News of your jobs</source>
        <translation>Nouvelles de vos tâches</translation>
    </message>
    <message>
        <source>Do not disturb: tell nothing</source>
        <translation>Ne pas déranger&#xa0;: ne rien annoncer</translation>
    </message>
    <message>
        <source>When jobs failed</source>
        <translation>Quand des tâches ont échoué</translation>
    </message>
    <message>
        <source>When jobs ended</source>
        <translation>Quand des tâches se sont terminées</translation>
    </message>
    <message>
        <source>When jobs started</source>
        <translation>Quand des tâches ont démarré</translation>
    </message>
    <message>
        <source>They appear on your desktop while Officina&apos;s window is not in front.</source>
        <translation>Elles s’affichent sur votre bureau quand la fenêtre d’Officina n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Tell nothing every day between</source>
        <translation>Ne rien annoncer chaque jour entre</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Jobs that cost more than they bring</source>
        <translation>Tâches qui coûtent plus qu’elles n’apportent</translation>
    </message>
    <message>
        <source>never</source>
        <comment>warn of idle GPUs</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Warn of GPUs that are idle for</source>
        <translation>Avertir des GPU inactifs depuis</translation>
    </message>
    <message>
        <source>Known of jobs whose guard measures their GPUs. You are warned also where a job&apos;s time limit comes before its next state is saved, and where the allocation ends before the job.</source>
        <translation>Connu pour les tâches dont la garde mesure les GPU. Vous êtes aussi averti quand la durée maximale d’une tâche arrive avant l’enregistrement de son prochain état, et quand l’allocation s’épuise avant la fin de la tâche.</translation>
    </message>
    <message>
        <source>For one site</source>
        <translation>Pour un site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tell news of its jobs</source>
        <translation>Annoncer les nouvelles de ses tâches</translation>
    </message>
    <message>
        <source>Cancel a job by itself when its GPUs are idle for so long</source>
        <translation>Annuler d’office une tâche quand ses GPU sont inactifs aussi longtemps</translation>
    </message>
    <message>
        <source>Cancel a job by itself when it ends before its next state is saved</source>
        <translation>Annuler d’office une tâche quand elle se termine avant l’enregistrement de son prochain état</translation>
    </message>
    <message>
        <source>Cancel a job by itself when the allocation ends before it</source>
        <translation>Annuler d’office une tâche quand l’allocation s’épuise avant sa fin</translation>
    </message>
    <message>
        <source>A job is cancelled once, while Officina runs and is signed in; you are told what became of it. The guard in a job&apos;s script needs neither.</source>
        <translation>Une tâche est annulée une seule fois, tant qu’Officina est ouvert et connecté&#x202f;; vous êtes informé de ce qu’il en est advenu. La garde dans le script d’une tâche n’a besoin ni de l’un ni de l’autre.</translation>
    </message>
    <message>
        <source>When a job costs more than it brings</source>
        <translation>Quand une tâche coûte plus qu’elle n’apporte</translation>
    </message>
    <message>
        <source>Catalogue of factories</source>
        <translation>Catalogue des fabriques</translation>
    </message>
    <message>
        <source>The one that came with this program; its facts are of %1.</source>
        <translation>Celui fourni avec ce programme&#x202f;; ses données datent du %1.</translation>
    </message>
    <message>
        <source>From an update; its facts are of %1.</source>
        <translation>Issu d’une mise à jour&#x202f;; ses données datent du %1.</translation>
    </message>
    <message>
        <source>Updates have to be signed by %1.</source>
        <comment>%1: the fingerprint of a key</comment>
        <translation>Les mises à jour doivent être signées par %1.</translation>
    </message>
    <message>
        <source>This build has no key to check updates with: they come with new versions of the program.</source>
        <translation>Cette version compilée n’a pas de clé pour vérifier les mises à jour&#xa0;: celles-ci arrivent avec les nouvelles versions du programme.</translation>
    </message>
    <message>
        <source>Open a catalogue update…</source>
        <translation>Ouvrir une mise à jour du catalogue…</translation>
    </message>
    <message>
        <source>Go back to the built-in catalogue</source>
        <translation>Revenir au catalogue intégré</translation>
    </message>
</context>
<context>
    <name>officina::Site</name>
    <message>
        <source>Practice factory</source>
        <translation>Fabrique d’exercice</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>QoS</source>
        <comment>quality of service</comment>
        <translation>QoS</translation>
    </message>
    <message>
        <source>From users of the site; to be checked:</source>
        <translation>D’après des utilisateurs du site&#x202f;; à vérifier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>officina::SiteAnswersForm</name>
    <message>
        <source>Folder for runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Another one</source>
        <comment>scheduler</comment>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>None</source>
        <comment>system of the catalogue</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Is this system</source>
        <translation>Correspond au système</translation>
    </message>
    <message>
        <source>As known: %1</source>
        <comment>%1: a scheduler</comment>
        <translation>Valeur connue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known: tried as Slurm</source>
        <translation>Inconnu&#xa0;: essayé comme Slurm</translation>
    </message>
    <message>
        <source>The home folder</source>
        <translation>Le dossier personnel</translation>
    </message>
    <message>
        <source>It leads to %1: use what is known of %2</source>
        <comment>%1: a host, %2: a system</comment>
        <translation>L’alias mène à %1&#xa0;: utiliser ce que l’on sait de %2</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - + @ : alone can stand there; a folder begins with / or a variable of the site, such as $WORK.</source>
        <translation>Seuls les lettres, les chiffres et . _ - + @ : y sont admis&#x202f;; un dossier commence par / ou par une variable du site, comme $WORK.</translation>
    </message>
    <message>
        <source>Jobs there still want: %1</source>
        <translation>Pour y lancer des tâches, il manque encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs go to %1</source>
        <translation>Les exécutions vont dans %1</translation>
    </message>
    <message>
        <source>Runs go to the home folder.</source>
        <translation>Les exécutions vont dans le dossier personnel.</translation>
    </message>
</context>
<context>
    <name>officina::SiteAnswersRow</name>
    <message>
        <source>Your project on %1</source>
        <translation>Votre projet sur %1</translation>
    </message>
    <message>
        <source>Your account on %1</source>
        <translation>Votre compte sur %1</translation>
    </message>
    <message>
        <source>Your QoS on %1</source>
        <translation>Votre QoS sur %1</translation>
    </message>
    <message>
        <source>Your user name on %1</source>
        <translation>Votre nom d’utilisateur sur %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>It is kept for this site, and can be changed in its settings.</source>
        <translation>La réponse est conservée pour ce site et peut être modifiée dans ses paramètres.</translation>
    </message>
</context>
<context>
    <name>officina::SiteFacts</name>
    <message numerus="yes">
        <source>files go %n day(s) after they were written</source>
        <translation>
            <numerusform>fichiers supprimés %n&#xa0;jour après leur écriture</numerusform>
            <numerusform>fichiers supprimés %n&#xa0;jours après leur écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files go %n day(s) after they were last read</source>
        <translation>
            <numerusform>fichiers supprimés %n&#xa0;jour après leur dernière lecture</numerusform>
            <numerusform>fichiers supprimés %n&#xa0;jours après leur dernière lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it ends after %n day(s), and can be extended</source>
        <translation>
            <numerusform>expire après %n&#xa0;jour, peut être prolongé</numerusform>
            <numerusform>expire après %n&#xa0;jours, peut être prolongé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule to empty it after %n day(s) is announced, and not in force</source>
        <translation>
            <numerusform>une purge après %n&#xa0;jour est annoncée, mais pas en vigueur</numerusform>
            <numerusform>une purge après %n&#xa0;jours est annoncée, mais pas en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Scratch</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>quota not published</source>
        <translation>quota non publié</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>%1: a time as schedulers write it, 2-00:00:00</comment>
        <translation>au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) a job</source>
        <translation>
            <numerusform>%n&#xa0;nœud par tâche</numerusform>
            <numerusform>%n&#xa0;nœuds par tâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) a node, as the scheduler counts</source>
        <translation>
            <numerusform>%n&#xa0;GPU par nœud, selon le décompte de l’ordonnanceur</numerusform>
            <numerusform>%n&#xa0;GPU par nœud, selon le décompte de l’ordonnanceur</numerusform>
        </translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>for short tries</source>
        <translation>pour de courts essais</translation>
    </message>
    <message>
        <source>limits not published</source>
        <translation>limites non publiées</translation>
    </message>
    <message>
        <source>has to be named for each job</source>
        <translation>à indiquer pour chaque tâche</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <comment>%1: the name of an account</comment>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>not reached from compute nodes</source>
        <translation>inaccessible depuis les nœuds de calcul</translation>
    </message>
    <message>
        <source>reached from compute nodes</source>
        <translation>accessible depuis les nœuds de calcul</translation>
    </message>
    <message>
        <source>ARM (aarch64): programs for x86-64 do not run</source>
        <translation>ARM (aarch64)&#xa0;: les programmes pour x86-64 ne fonctionnent pas</translation>
    </message>
    <message>
        <source>GPU-hours: %1 for one GPU, as the scheduler counts it, in one hour</source>
        <translation>heures GPU&#xa0;: %1 pour un GPU, au sens de l’ordonnanceur, en une heure</translation>
    </message>
    <message>
        <source>node-hours: %1 for one GPU, as the scheduler counts it, in one hour</source>
        <translation>heures nœud&#xa0;: %1 pour un GPU, au sens de l’ordonnanceur, en une heure</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Hôte de connexion</translation>
    </message>
    <message>
        <source>For data</source>
        <translation>Pour les données</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Hôte de rebond</translation>
    </message>
    <message>
        <source>Text menu</source>
        <translation>Menu textuel</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>Other host</source>
        <translation>Autre hôte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Host keys</source>
        <translation>Clés d’hôte</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>(from users of the site: to be checked)</source>
        <translation>(selon des utilisateurs du site&#xa0;: à vérifier)</translation>
    </message>
</context>
<context>
    <name>officina::SiteFolderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>officina::SiteSettingsDialog</name>
    <message>
        <source>Channels for one large file</source>
        <translation>Canaux pour un grand fichier</translation>
    </message>
    <message>
        <source>Least time between two sign-ins</source>
        <translation>Temps minimal entre deux connexions</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>%1: a site</comment>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>As many as help</source>
        <comment>channels</comment>
        <translation>Autant qu’il est utile</translation>
    </message>
    <message>
        <source>None</source>
        <comment>least time between two sign-ins</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Renew the certificate by</source>
        <translation>Renouveler le certificat par</translation>
    </message>
    <message>
        <source>A command of this computer</source>
        <translation>Une commande de cet ordinateur</translation>
    </message>
    <message>
        <source>All are of one connection, which is signed in to once. More help where the way is long; fewer spare a site that allows few.</source>
        <translation>Tous appartiennent à une seule connexion, ouverte une seule fois. Davantage aide quand le chemin est long&#x202f;; moins ménage un site qui en permet peu.</translation>
    </message>
    <message>
        <source>Some sites take many sign-ins in a short time for an attack and block the address.</source>
        <translation>Certains sites prennent de nombreuses connexions rapprochées pour une attaque et bloquent l’adresse.</translation>
    </message>
    <message>
        <source>For sites whose certificates last hours. The command is run on this computer when you ask for it, and what it prints is shown.</source>
        <translation>Pour les sites dont les certificats durent quelques heures. La commande est exécutée sur cet ordinateur quand vous le demandez, et ce qu’elle affiche est montré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux valeurs par défaut</translation>
    </message>
    <message>
        <source>Files go through</source>
        <translation>Les fichiers passent par</translation>
    </message>
    <message>
        <source>The site&apos;s own host</source>
        <translation>L’hôte du site lui-même</translation>
    </message>
    <message>
        <source>A host for files alone, such as a data mover. All else still goes to the site&apos;s own host.</source>
        <translation>Un hôte réservé aux fichiers, tel qu’un serveur de transfert. Tout le reste continue de passer par l’hôte du site.</translation>
    </message>
    <message>
        <source>Your jobs there</source>
        <translation>Vos tâches sur ce site</translation>
    </message>
    <message>
        <source>What only you know of the site. Asked once, it fills every &lt;project&gt; and the like.</source>
        <translation>Ce qu’Officina ne peut pas savoir du site sans vous. Indiqué une seule fois, cela remplit chaque &lt;project&gt; et les champs du même genre.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>officina::SmoothingControl</name>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
</context>
<context>
    <name>officina::SourcePopup</name>
    <message>
        <source>It has no date.</source>
        <translation>Sans date.</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>a date</comment>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Consultée le %1</translation>
    </message>
    <message>
        <source>That is more than six months ago: it may have changed.</source>
        <translation>C’était il y a plus de six mois&#xa0;: le contenu a pu changer.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has no public address.</source>
        <translation>Sans adresse publique.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>officina::StartPage</name>
    <message>
        <source>Good morning. Here is where you are.</source>
        <translation>Bonjour. Voici où vous en êtes.</translation>
    </message>
    <message>
        <source>Good afternoon. Here is where you are.</source>
        <translation>Bonjour. Voici où vous en êtes.</translation>
    </message>
    <message>
        <source>Good evening. Here is where you are.</source>
        <translation>Bonsoir. Voici où vous en êtes.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite&#x202f;?</translation>
    </message>
    <message>
        <source>Practise on this computer</source>
        <translation>S’exercer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation>Se connecter à un site…</translation>
    </message>
    <message>
        <source>A small factory with a real scheduler, on your own machine. Nothing leaves it.</source>
        <translation>Une petite fabrique avec un véritable ordonnanceur, sur votre propre machine. Rien n’en sort.</translation>
    </message>
    <message>
        <source>The practice factory is not running. Start it in a terminal with “%1” in Officina&apos;s folder, then come back and press the button again.</source>
        <translation>La fabrique d’exercice ne fonctionne pas. Démarrez-la dans un terminal avec «&#xa0;%1&#xa0;» dans le dossier d’Officina, puis revenez et appuyez à nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation>Déposer l’exemple</translation>
    </message>
    <message>
        <source>A small training of handwritten digits, to be sent to your work folder and run: 90 kB, about a minute on one core.</source>
        <translation>Un petit entraînement sur des chiffres manuscrits, à envoyer dans votre dossier de travail et à exécuter&#xa0;: 90&#xa0;ko, environ une minute sur un cœur.</translation>
    </message>
</context>
<context>
    <name>officina::StatusLine</name>
    <message>
        <source>Catalogue of %1</source>
        <translation>Catalogue du %1</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Tâches&#xa0;: %n en cours</numerusform>
            <numerusform>Tâches&#xa0;: %n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n waiting</source>
        <translation>
            <numerusform>Tâches&#xa0;: %n en attente</numerusform>
            <numerusform>Tâches&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Officina runs the transfers</source>
        <translation>Une autre fenêtre d’Officina exécute les transferts</translation>
    </message>
    <message>
        <source>Officina on %1 runs the transfers</source>
        <comment>%1: a computer</comment>
        <translation>Officina sur %1 exécute les transferts</translation>
    </message>
    <message>
        <source>The list of transfers is of a newer Officina: they are not remembered</source>
        <translation>La liste des transferts vient d’une version plus récente d’Officina&#xa0;: ils ne sont pas mémorisés</translation>
    </message>
    <message>
        <source>The list of transfers was damaged and was begun anew</source>
        <translation>La liste des transferts était endommagée et a été recommencée</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <comment>%1: a file</comment>
        <translation>Celle qui est endommagée est conservée sous %1</translation>
    </message>
    <message>
        <source>Transfers are not remembered: %1</source>
        <comment>%1: a sentence</comment>
        <translation>Les transferts ne sont pas mémorisés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>officina::StepButton</name>
    <message>
        <source>Nothing open</source>
        <translation>Rien à compléter</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n point à compléter</numerusform>
            <numerusform>%n points à compléter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::StepCard</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>officina::StopLossNotice</name>
    <message>
        <source>Show the job</source>
        <translation>Afficher la tâche</translation>
    </message>
    <message>
        <source>Put aside: I have seen it</source>
        <translation>Mettre de côté&#xa0;: j’ai vu</translation>
    </message>
</context>
<context>
    <name>officina::StopLossText</name>
    <message>
        <source>All GPUs of job %1 “%2” have been idle for %3.</source>
        <extracomment>a job&apos;s number, its name, a duration</extracomment>
        <translation>Tous les GPU de la tâche %1 «&#xa0;%2&#xa0;» sont inactifs depuis %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” reaches its time limit at %3, before its next state is due at %4: %5 of work would be lost.</source>
        <extracomment>a job&apos;s number, its name, two times, a duration</extracomment>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» atteint sa durée maximale (%3) avant l’échéance de son prochain état (%4)&#xa0;: %5 de travail seraient perdus.</translation>
    </message>
    <message>
        <source>At the pace of your jobs the allocation is used up at %3, before job %1 “%2” reaches its time limit at %4.</source>
        <extracomment>a job&apos;s number, its name, two times</extracomment>
        <translation>Au rythme de vos tâches, l’allocation sera épuisée (%3) avant que la tâche %1 «&#xa0;%2&#xa0;» n’atteigne sa durée maximale (%4).</translation>
    </message>
    <message>
        <source>Job %1 was cancelled, as you wished.</source>
        <translation>La tâche %1 a été annulée, comme vous le souhaitiez.</translation>
    </message>
    <message>
        <source>Whether job %1 was cancelled is not known: look at the list.</source>
        <translation>On ne sait pas si la tâche %1 a été annulée&#xa0;: regardez la liste.</translation>
    </message>
    <message>
        <source>Job %1 was to be cancelled, and that was refused.</source>
        <translation>La tâche %1 devait être annulée, et cela a été refusé.</translation>
    </message>
</context>
<context>
    <name>officina::SweepCanvas</name>
    <message>
        <source>Runs as parallel coordinates</source>
        <translation>Exécutions en coordonnées parallèles</translation>
    </message>
    <message>
        <source>The same numbers are in the table of runs.</source>
        <translation>Les mêmes nombres sont dans le tableau des exécutions.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hyper-parameter or a metric, and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>best</source>
        <comment>end of a scale of colours</comment>
        <translation>meilleur</translation>
    </message>
</context>
<context>
    <name>officina::SweepView</name>
    <message>
        <source>Show only these runs</source>
        <translation>N’afficher que ces exécutions</translation>
    </message>
    <message>
        <source>Clear ranges</source>
        <translation>Effacer les plages</translation>
    </message>
    <message>
        <source>Judged by</source>
        <comment>followed by a choice: a metric</comment>
        <translation>Jugées selon</translation>
    </message>
    <message>
        <source>Metric that runs are judged by</source>
        <translation>Mesure selon laquelle les exécutions sont jugées</translation>
    </message>
    <message>
        <source>Which of its values</source>
        <translation>Laquelle de ses valeurs</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>dernière valeur</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>valeur la plus basse</translation>
    </message>
    <message>
        <source>highest value</source>
        <translation>valeur la plus haute</translation>
    </message>
    <message>
        <source>Axes</source>
        <comment>of hyper-parameters</comment>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Those that pass the ranges that were dragged along the axes</source>
        <translation>Celles qui passent par les plages tracées le long des axes</translation>
    </message>
    <message>
        <source>A click on an axis takes its range away, too.</source>
        <translation>Un clic sur un axe enlève aussi sa plage.</translation>
    </message>
    <message>
        <source>Drag along an axis to keep only the runs that pass there; a click chooses a run.</source>
        <translation>Tracez une plage le long d’un axe pour ne garder que les exécutions qui y passent&#x202f;; un clic choisit une exécution.</translation>
    </message>
    <message>
        <source>No hyper-parameter differs between these runs</source>
        <translation>Aucun hyperparamètre ne diffère entre ces exécutions</translation>
    </message>
    <message>
        <source>A sweep shows runs that were started with different hyper-parameters. They are read from what TensorBoard (add_hparams), Weights &amp; Biases and MLflow write beside the metrics.</source>
        <translation>Un balayage montre des exécutions lancées avec des hyperparamètres différents. Ils sont lus dans ce que TensorBoard (add_hparams), Weights &amp; Biases et MLflow écrivent à côté des mesures.</translation>
    </message>
</context>
<context>
    <name>officina::SyncDialog</name>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Replace a newer one</source>
        <translation>Remplacer un plus récent</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Quelque chose fait obstacle</translation>
    </message>
    <message>
        <source>Make the folder at %1 like the one of this computer</source>
        <translation>Rendre le dossier de %1 pareil à celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Make the folder of this computer like the one at %1</source>
        <translation>Rendre le dossier de cet ordinateur pareil à celui de %1</translation>
    </message>
    <message>
        <source>Compare contents, not times (slower)</source>
        <translation>Comparer les contenus, pas les dates (plus lent)</translation>
    </message>
    <message>
        <source>Also delete what the other folder does not have</source>
        <translation>Supprimer aussi ce que l’autre dossier n’a pas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Compare and sync</source>
        <translation>Comparer et synchroniser</translation>
    </message>
    <message>
        <source>Leave out, for example: *.tmp __pycache__/ /data</source>
        <translation>Laisser de côté, par exemple&#xa0;: *.tmp __pycache__/ /data</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Motifs de ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore, with spaces between them.</source>
        <translation>Des motifs comme dans un .gitignore, séparés par des espaces.</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and its folder</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation>
            <numerusform>Comparaison&#xa0;: %n fichier</numerusform>
            <numerusform>Comparaison&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would be done.</source>
        <translation>Rien n’est modifié avant que vous ayez vu ce qui serait fait.</translation>
    </message>
    <message>
        <source>Compare again: what is to be done has changed.</source>
        <translation>Comparez de nouveau&#xa0;: ce qui est à faire a changé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation>
            <numerusform>%n à copier (%1)</numerusform>
            <numerusform>%n à copier (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation>
            <numerusform>%n à remplacer (%1)</numerusform>
            <numerusform>%n à remplacer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete (%1)</source>
        <translation>
            <numerusform>%n à supprimer (%1)</numerusform>
            <numerusform>%n à supprimer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both folders are the same: %n file(s).</source>
        <translation>
            <numerusform>Les deux dossiers sont identiques&#xa0;: %n fichier.</numerusform>
            <numerusform>Les deux dossiers sont identiques&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n file(s)</source>
        <translation>
            <numerusform>Oui, supprimer %n fichier</numerusform>
            <numerusform>Oui, supprimer %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronise and delete %n file(s)</source>
        <translation>
            <numerusform>Synchroniser et supprimer %n fichier</numerusform>
            <numerusform>Synchroniser et supprimer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying; what is too much is deleted when all of it has arrived. Closing this window leaves out the deleting.</source>
        <translation>Copie en cours&#x202f;; ce qui est en trop est supprimé quand tout est arrivé. Fermer cette fenêtre annule la suppression.</translation>
    </message>
    <message>
        <source>Copying: see the transfers.</source>
        <translation>Copie en cours&#xa0;: voir les transferts.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Not everything arrived, so nothing was deleted. See the transfers.</source>
        <translation>Tout n’est pas arrivé, rien n’a donc été supprimé. Voir les transferts.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n deleted.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n supprimé.</numerusform>
            <numerusform>Terminé&#xa0;: %n supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 of %2 are shown</source>
        <translation>seuls les %1 premiers sur %2 sont affichés</translation>
    </message>
</context>
<context>
    <name>officina::TagCard</name>
    <message>
        <source>Show larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save points as CSV…</source>
        <translation>Enregistrer les points en CSV…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>a chart</comment>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Afficher tous les graphiques</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Points de %1</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Graphique de %1</translation>
    </message>
    <message>
        <source>Its points can be read as a table: More, Show as table.</source>
        <translation>Ses points peuvent se lire en tableau&#xa0;: Plus, Afficher en tableau.</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Objectif…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>officina::TemplateChips</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>One GPU</source>
        <translation>Un GPU</translation>
    </message>
    <message>
        <source>One node</source>
        <translation>Un nœud</translation>
    </message>
    <message>
        <source>Many nodes (torchrun)</source>
        <translation>Plusieurs nœuds (torchrun)</translation>
    </message>
    <message>
        <source>Sweep (array)</source>
        <translation>Balayage (tableau)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>A template of yours. Right-click to remove it.</source>
        <translation>Un de vos modèles. Clic droit pour le supprimer.</translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation>Supprimer le modèle %1</translation>
    </message>
    <message>
        <source>My own script</source>
        <translation>Mon propre script</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Container (Pyxis)</source>
        <translation>Conteneur (Pyxis)</translation>
    </message>
</context>
<context>
    <name>officina::TextEditor</name>
    <message>
        <source>UTF-8 with a mark</source>
        <comment>encoding: byte order mark</comment>
        <translation>UTF-8 avec indicateur</translation>
    </message>
    <message>
        <source>Windows line ends</source>
        <translation>Fins de ligne Windows</translation>
    </message>
    <message>
        <source>Line ends of old Macs</source>
        <translation>Fins de ligne d’anciens Mac</translation>
    </message>
    <message>
        <source>Mixed line ends</source>
        <translation>Fins de ligne mélangées</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reads the file again (F5)</source>
        <translation>Relit le fichier (F5)</translation>
    </message>
    <message>
        <source>Makes the text writable (Ctrl+E)</source>
        <translation>Rend le texte modifiable (Ctrl+E)</translation>
    </message>
    <message>
        <source>Writes the file, reads it back and compares (Ctrl+S)</source>
        <translation>Écrit le fichier, le relit et compare (Ctrl+S)</translation>
    </message>
    <message>
        <source>This is no text, so it is not shown. It has %1.</source>
        <comment>%1: a size</comment>
        <translation>Ce n’est pas du texte, il n’est donc pas affiché. Taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Up to %3 can be edited here.</source>
        <comment>sizes</comment>
        <translation>Les premiers %1 sur %2 sont affichés. Jusqu’à %3 peuvent être modifiés ici.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. “Edit” reads all of it.</source>
        <comment>sizes</comment>
        <translation>Les premiers %1 sur %2 sont affichés. «&#xa0;Modifier&#xa0;» lit tout.</translation>
    </message>
    <message>
        <source>Its lines end in different ways, which editing would not keep. It is only shown.</source>
        <translation>Ses lignes finissent de façons différentes, ce qu’une modification ne conserverait pas. Il est seulement affiché.</translation>
    </message>
    <message>
        <source>It has lines or characters that editing would not keep. It is only shown.</source>
        <translation>Il contient des lignes ou des caractères qu’une modification ne conserverait pas. Il est seulement affiché.</translation>
    </message>
    <message>
        <source>The text has characters that %1 cannot write.</source>
        <comment>%1: an encoding</comment>
        <translation>Le texte contient des caractères que %1 ne peut pas écrire.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Take them out, or change the encoding with another program.</source>
        <translation>Retirez-les, ou changez l’encodage avec un autre programme.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Only shown</source>
        <translation>Affichage seul</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>%1: when, such as: today 10:41</comment>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, 1 to %1:</source>
        <translation>Ligne, de 1 à %1&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard my changes</source>
        <translation>Abandonner mes modifications</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>When it was opened: %1, %2</source>
        <comment>a time and a size</comment>
        <translation>À l’ouverture&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>What is there now: %1, %2</source>
        <comment>a time and a size</comment>
        <translation>Ce qui s’y trouve maintenant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else, or another program, while you edited it. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre, ou par un autre programme, pendant que vous le modifiiez. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Keep mine under another name…</source>
        <translation>Garder le mien sous un autre nom…</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation>Écraser ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Reload, and lose mine</source>
        <translation>Relire, et perdre le mien</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while you edited it. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé ou supprimé pendant que vous le modifiiez. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>L’écrire à nouveau</translation>
    </message>
    <message>
        <source>Keep under another name</source>
        <translation>Garder sous un autre nom</translation>
    </message>
    <message>
        <source>Name in %1:</source>
        <translation>Nom dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Write-protected</source>
        <translation>Protégé en écriture</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Nothing was written.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé en écriture. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Saved all the same, it keeps its permissions, and has the new content.</source>
        <translation>Enregistré malgré tout, il garde ses permissions et reçoit le nouveau contenu.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer malgré tout</translation>
    </message>
    <message>
        <source>A file of several names</source>
        <translation>Un fichier à plusieurs noms</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is one of %n name(s) (hard links) of the same file. Nothing was written.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est le seul nom (lien physique) de ce fichier. Rien n’a été écrit.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est l’un des %n noms (liens physiques) du même fichier. Rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, this name has the new content; under the others the file stays as it was.</source>
        <translation>Enregistré, ce nom aura le nouveau contenu&#x202f;; sous les autres, le fichier reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>Enregistrer sous ce nom</translation>
    </message>
</context>
<context>
    <name>officina::TimeSpin</name>
    <message>
        <source>site&apos;s usual</source>
        <comment>time limit</comment>
        <translation>valeur du site</translation>
    </message>
    <message>
        <source>As 1:30:00 or 2-00:00:00; a number alone is minutes.</source>
        <translation>Comme 1:30:00 ou 2-00:00:00&#x202f;; un nombre seul est en minutes.</translation>
    </message>
</context>
<context>
    <name>officina::TopBar</name>
    <message>
        <source>Search or run a command…   %1</source>
        <translation>Rechercher ou lancer une commande…   %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>connect…</source>
        <translation>se connecter…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>échec de la connexion</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>projet %1</translation>
    </message>
    <message>
        <source>refused: the host shows another identity</source>
        <translation>refusé&#xa0;: l’hôte présente une autre identité</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <comment>%1: &apos;12 min&apos;</comment>
        <translation>le certificat expire dans %1</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>Signed in with a certificate that is valid until %1.</source>
        <translation>Connecté avec un certificat valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>waits until it may sign in again</source>
        <translation>attend de pouvoir se reconnecter</translation>
    </message>
    <message numerus="yes">
        <source>%n more site(s)</source>
        <comment>connected beside the one in use</comment>
        <translation>
            <numerusform>%n autre site</numerusform>
            <numerusform>%n autres sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The picture of step %1 could not be written.</source>
        <translation>L’image de l’étape %1 n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>it did not become true in time</source>
        <translation>cela ne s’est pas produit à temps</translation>
    </message>
    <message>
        <source>Step %1 (%2) did not happen: %3</source>
        <translation>L’étape %1 (%2) n’a pas eu lieu&#xa0;: %3</translation>
    </message>
    <message>
        <source>Every step happened, in %1 s. All files are in %2</source>
        <translation>Toutes les étapes ont eu lieu, en %1&#xa0;s. Tous les fichiers sont dans %2</translation>
    </message>
    <message>
        <source>Connected to the practice factory</source>
        <translation>Connecté à la fabrique d’exercice</translation>
    </message>
    <message>
        <source>All factories, and one of them with its systems</source>
        <translation>Toutes les fabriques, et l’une d’elles avec ses systèmes</translation>
    </message>
    <message>
        <source>The right one, by its accelerator</source>
        <translation>La bonne, d’après son accélérateur</translation>
    </message>
    <message>
        <source>A request for the factory: who asks</source>
        <translation>Une demande pour la fabrique&#xa0;: le candidat</translation>
    </message>
    <message>
        <source>The compute it needs, added up</source>
        <translation>Le calcul nécessaire, additionné</translation>
    </message>
    <message>
        <source>The project in words</source>
        <translation>Le projet en quelques mots</translation>
    </message>
    <message>
        <source>The finished dossier as PDF</source>
        <translation>Le dossier terminé en PDF</translation>
    </message>
    <message>
        <source>The dossier as zip</source>
        <translation>Le dossier en zip</translation>
    </message>
    <message>
        <source>A folder to stage, and the site beside it</source>
        <translation>Un dossier à déposer, et le site à côté</translation>
    </message>
    <message>
        <source>Staged, and verified by SHA-256</source>
        <translation>Déposé, et vérifié par SHA-256</translation>
    </message>
    <message>
        <source>The transfer&apos;s report, saved</source>
        <translation>Le rapport du transfert, enregistré</translation>
    </message>
    <message>
        <source>What stands at the site now</source>
        <translation>Ce qui se trouve maintenant sur le site</translation>
    </message>
    <message>
        <source>A training job: its exact script before it is sent</source>
        <translation>Une tâche d’entraînement&#xa0;: son script exact avant l’envoi</translation>
    </message>
    <message>
        <source>Sent, and running on its GPU</source>
        <translation>Envoyée, et en cours sur son GPU</translation>
    </message>
    <message>
        <source>The curves while it trains</source>
        <translation>Les courbes pendant l’entraînement</translation>
    </message>
    <message>
        <source>Ended, with what it used</source>
        <translation>Terminée, avec ce qu’elle a consommé</translation>
    </message>
    <message>
        <source>Its record: COMPLETED, with one GPU</source>
        <translation>Son relevé&#xa0;: COMPLETED, avec un GPU</translation>
    </message>
    <message>
        <source>The whole curves</source>
        <translation>Les courbes entières</translation>
    </message>
    <message>
        <source>Every point as CSV</source>
        <translation>Tous les points en CSV</translation>
    </message>
    <message>
        <source>The picture as PNG</source>
        <translation>L’image en PNG</translation>
    </message>
    <message>
        <source>Where the user is now</source>
        <translation>Où en est l’utilisateur</translation>
    </message>
    <message>
        <source>The run&apos;s files fetched back, verified too</source>
        <translation>Les fichiers de l’exécution récupérés, vérifiés eux aussi</translation>
    </message>
    <message>
        <source>The same in the dark</source>
        <translation>La même chose en sombre</translation>
    </message>
    <message>
        <source>And in French, without a restart</source>
        <translation>Et en français, sans redémarrage</translation>
    </message>
    <message>
        <source>The curves in French</source>
        <translation>Les courbes en français</translation>
    </message>
    <message>
        <source>The files in French</source>
        <translation>Les fichiers en français</translation>
    </message>
</context>
<context>
    <name>officina::TransferTray</name>
    <message>
        <source>Show Officina</source>
        <translation>Afficher Officina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation>Aucun transfert en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need you: see the Data page.</source>
        <translation>
            <numerusform>%n transfert a besoin de vous&#xa0;: voyez la page Données.</numerusform>
            <numerusform>%n transferts ont besoin de vous&#xa0;: voyez la page Données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) arrived.</source>
        <translation>
            <numerusform>%n transfert est arrivé.</numerusform>
            <numerusform>%n transferts sont arrivés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TransfersCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the transfers</comment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column of the transfers: the target folder</comment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>column of the transfers</comment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>column of the transfers</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column of the transfers: the time</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the transfers</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Choose files or folders above and stage them, or drag them from the file manager onto the site. What is interrupted goes on where it stopped.</source>
        <translation>Choisissez ci-dessus des fichiers ou des dossiers et déposez-les, ou faites-les glisser du gestionnaire de fichiers vers le site. Ce qui est interrompu reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>En tout premier</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Autre limite…</translation>
    </message>
    <message>
        <source>Limit of speed</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>All transfers together, in MB/s (0: no limit):</source>
        <translation>Tous les transferts ensemble, en Mo/s (0&#x202f;: sans limite)&#x202f;:</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>Limite&#x202f;: aucune</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation>Déposer l’exemple</translation>
    </message>
    <message>
        <source>A small training of handwritten digits, sent to your work folder at the site</source>
        <translation>Un petit entraînement sur des chiffres manuscrits, envoyé dans votre dossier de travail sur le site</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes an ended transfer off the list; what has arrived stays where it is</source>
        <translation>Retire de la liste un transfert terminé&#x202f;; ce qui est arrivé reste où il est</translation>
    </message>
</context>
<context>
    <name>officina::TunnelDialog</name>
    <message>
        <source>Looking into its output…</source>
        <translation>Examen de sa sortie…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>L’ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open a page of the job</source>
        <translation>Ouvrir une page de la tâche</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>a number, such as 8888</source>
        <translation>un nombre, comme 8888</translation>
    </message>
    <message>
        <source>Port on %1</source>
        <comment>a node</comment>
        <translation>Port sur %1</translation>
    </message>
    <message>
        <source>A port of this computer leads to a notebook or a TensorBoard of the job, through %1, until the job ends. Nobody but this computer reaches it. The first one signs in once more.</source>
        <comment>a site</comment>
        <translation>Un port de cet ordinateur mène à un notebook ou à un TensorBoard de la tâche, à travers %1, jusqu’à la fin de la tâche. Seul cet ordinateur y accède. Le premier demande de s’identifier une fois de plus.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>port, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Its output names no address so far. Jupyter usually takes %1, TensorBoard %2.</source>
        <comment>ports</comment>
        <translation>Sa sortie n’indique aucune adresse pour l’instant. Jupyter prend d’habitude %1, TensorBoard %2.</translation>
    </message>
    <message numerus="yes">
        <source>Its output names %n address(es).</source>
        <translation>
            <numerusform>Sa sortie indique %n adresse.</numerusform>
            <numerusform>Sa sortie indique %n adresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::UpdateDialog</name>
    <message>
        <source>Update of the catalogue</source>
        <translation>Mise à jour du catalogue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this catalogue</source>
        <translation>Utiliser ce catalogue</translation>
    </message>
    <message>
        <source>Its facts were collected on %1; those in use on %2.</source>
        <extracomment>Both are dates</extracomment>
        <translation>Ses données ont été recueillies le %1&#x202f;; celles en usage, le %2.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Your drafts, settings and connections stay as they are. You can go back to the built-in catalogue at any time, in the settings.</source>
        <translation>Vos brouillons, réglages et connexions restent inchangés. Vous pouvez revenir au catalogue intégré à tout moment, dans les réglages.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1: the fingerprint of a key</extracomment>
        <translation>Signée par %1</translation>
    </message>
    <message>
        <source>It brings a new key, by which updates are checked from then on: %1</source>
        <comment>%1: the fingerprint of a key</comment>
        <translation>Elle apporte une nouvelle clé, avec laquelle les mises à jour seront ensuite vérifiées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>officina::UsageNowPane</name>
    <message>
        <source>%1 in its largest task</source>
        <comment>memory</comment>
        <translation>%1 dans son plus grand processus</translation>
    </message>
    <message>
        <source>%1 in its largest task, on %2</source>
        <comment>memory, a node</comment>
        <translation>%1 dans son plus grand processus, sur %2</translation>
    </message>
    <message>
        <source>%1 of processor time</source>
        <translation>%1 de temps processeur</translation>
    </message>
    <message>
        <source>GPUs %1 busy</source>
        <comment>a share</comment>
        <translation>GPU occupés à %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>No program on its nodes tells how busy GPUs are.</source>
        <translation>Aucun programme sur ses nœuds n’indique l’occupation des GPU.</translation>
    </message>
    <message>
        <source>The site let no program look at its GPUs.</source>
        <translation>Le site n’a laissé aucun programme examiner ses GPU.</translation>
    </message>
    <message>
        <source>The site let no program look at its GPUs: %1</source>
        <comment>the scheduler&apos;s words</comment>
        <translation>Le site n’a laissé aucun programme examiner ses GPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a share that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1: %2 busy</source>
        <comment>a node, how busy each of its GPUs is</comment>
        <translation>%1&#xa0;: occupés à %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shares</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more node(s)</source>
        <translation>
            <numerusform>et %n nœud de plus</numerusform>
            <numerusform>et %n nœuds de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at its GPUs too</source>
        <translation>Examiner aussi ses GPU</translation>
    </message>
    <message>
        <source>Once a minute, while this is in view, nvidia-smi or rocm-smi is started for a moment beside the job. Officina remembers it for this site.</source>
        <translation>Une fois par minute, tant que ceci est affiché, nvidia-smi ou rocm-smi est lancé un instant à côté de la tâche. Officina s’en souvient pour ce site.</translation>
    </message>
    <message>
        <source>What it uses now</source>
        <translation>Ce qu’elle utilise maintenant</translation>
    </message>
    <message>
        <source>Not known: the scheduler does not tell just now.</source>
        <translation>Inconnu&#xa0;: l’ordonnanceur ne le dit pas en ce moment.</translation>
    </message>
    <message>
        <source>Not known: nothing was measured so far, or this site measures nothing while a job runs.</source>
        <translation>Inconnu&#xa0;: rien n’a encore été mesuré, ou ce site ne mesure rien pendant qu’une tâche tourne.</translation>
    </message>
</context>
<context>
    <name>officina::WayCard</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A place in a list, and what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Also on: %1</source>
        <translation>Aussi sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin the request</source>
        <translation>Commencer la demande</translation>
    </message>
    <message>
        <source>Page of the call</source>
        <translation>Page de l’appel</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
</context>
</TS>
