<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueData</name>
    <message>
        <source>#MSUB -A &lt;group&gt;@&lt;partition&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#MSUB -q v100 or hybrid; file systems are named by -m work,scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$DATA is /data/fsXXXXXX/&lt;user&gt; and can grow to 100 TB; 10^6 files at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$DATA is /gpfs/data/fs7XXXX/&lt;user&gt;, with about 10 TB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$DSDIR has shared data sets and models (/lustre/fsmisc/dataset).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$FAST is /leonardo_scratch/fast/&lt;account&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME has a daily backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME has a nightly backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME is /home/&lt;user&gt;, with 10^6 files at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME is /home/fs7XXXX/&lt;user&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME is /leonardo/home/userexternal/&lt;user&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME is /users/&lt;project&gt;/&lt;user&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOME is on NFS and not for jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$HOMEDIR lies under /lus/home, with 110 GB and 330k files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$PUBLIC has 50 GB; $TMPDIR lies on the node; $DRES exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCH has 4.6 PB that all share; files go after about 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCH is /leonardo_scratch/large/userexternal/&lt;user&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCH is /net/scratch/hscra/plgrid/&lt;user&gt;, purged after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCH is /net/tscratch/people/&lt;user&gt;, purged after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCH is /scratch/fsXXXXXX/&lt;user&gt;, 5 TB for each project, without backup; /local is on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCH is also $CINECA_SCRATCH; files older than 40 d are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCH lies under /lustre/fsn1/projects/rech/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$SCRATCHDIR lies under /lus/scratch and is purged after about a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$STORE is the archive; $JOBSCRATCH is for one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$STOREDIR cannot be used from jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$WORK has 1 TB for each account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$WORK has 5 TB and 500k files for each project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$WORK is /leonardo_work/&lt;account&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$WORK is /lustre/fswork/projects/rech/&lt;project&gt;/&lt;user&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$WORKDIR is /work or /work2/&lt;project&gt;/&lt;user&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$WORKDIR lies under /lus/work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--account=&lt;account&gt; is compulsory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--constraint=MI250, --gpus-per-node=8, --exclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gpus N; the smallest share is 1/8 of a node, 1 A100 with 16 cores; a node has 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gpus-per-node=N counts GCDs, of which a node has 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gpus-per-node=N or --gres=gpu:N on proxima; --gres=gpu:h100:N on tesla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gpus=N with 32 cores a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gpus=N; so for interactive work too; -C fat for the nodes with larger GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:4; a node has 4 GH200 of 96 GB and is aarch64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:N with -C v100-16g, v100-32g, a100 or h100, and --hint=nomultithread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:N with 20 cores a GPU (--cpus-per-task: 20 for each GPU of a task); a node has 4 H100 of 64 GB and 80 cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:N with up to 4 (A100 64 GB); --gpus-per-node=N is used too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:N without a type; a node has 4 GH200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:N; 59 nodes have 4 A100 of 40 GB each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:N; a DGX node has 8 H200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--gres=gpu:a100:N is thought to be the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--qos=&lt;qos&gt; is compulsory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-A p200XXX is compulsory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-l select=N:node_type=&lt;type&gt;[:mpiprocs=M] with a walltime; special queues by -q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-l select=N:node_type=mi300a:mpiprocs=4; a node has 4 MI300A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-q &lt;qos&gt; is compulsory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-q takes skylake, rome, hybrid, knl or v100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/apps and a local SSD are there; no file system is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/e/data1 and /e/fscratch exist; software lies in /e/software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/home/&lt;user&gt; is on NFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/mnt/storage_6/project_data/&lt;grant&gt; is backed up and kept for 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/nobackup/proj/disk/&lt;project&gt;/ has no snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/proj/&lt;project&gt;/users/&lt;user&gt; has 2,000 GiB and 2M files unless more was agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/project/&lt;name&gt; and /archive exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/projects/&lt;project&gt; is on Lustre and kept for 6 months after the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/scratch-node ($TMPDIR) comes with --constraint=scratch-node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/scratch-shared/&lt;user&gt; is purged after 14 days, /scratch-local after 6 days; both together have 8 TiB and 3M files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/scratch/local ($SNIC_TMP) is on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/tmp lies in memory; a project’s data is kept for 90 d after its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/valhalla/projects/&lt;slurm account&gt; has 5, 10 or 50 TB by kind of project, and 50M files; files that nobody read for 61 d may be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000,000 SBU at most, about 5,200 GPU-hours of an H100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,120 nodes with four GPUs; the number is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-2 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5 billion euro in most pages, 2.1 billion in a press document; what the larger sum counts is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 M EUR in the bid of 2025, 135 M EUR at the start in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>166 servers with eight GPUs each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>188 nodes with four APUs each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,978 nodes with four modules each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-3 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>272 nodes with four GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months and 10 % more resources, once the interim report is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 M EUR for the factory in one place, 58.9 M EUR in another, which probably counts machine and building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>338 accelerated and 536 CPU nodes, or 356 and 544.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>338 nodes with four modules; the operator’s guide counts 356 accelerated nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35 % of the machine is EuroHPC’s share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 for an H100 is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>430 M EUR in some sources, 420 M EUR in others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-8 weeks for extensions at LRZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 DGX nodes with eight GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 is the figure of the headline, 89 that of all parts; a page of low reliability has more than 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 nodes against 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>650 to 700 are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>76 expressions of interest from 16 member states for 60 sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 M EUR, or about 95 M EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A European inference partition with parts by Axelera and SiPearl is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU node is thought to have 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QoS is compulsory, and 20 cores belong to each GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VPN is needed (GlobalProtect, or openconnect --protocol=gp start.discoverer.bg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A central Open OnDemand that reaches the systems over SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A centre of expertise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A centre of experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code holds for 1 h between one source address and one login node: stay with one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consortium of France, the Netherlands and Greece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is TMP#####; then it is finished (submitted); then an AD number is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few wrong passwords lock the address out for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A final report within 3 months of the end, on the JU’s template, to Peer-Review; without it the whole research group can be barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A final report within 3 months of the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A final report within 3 months; progress as the call says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A final report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed amount for each partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form of Microsoft that the factory’s site links to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form that names special needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarded locale can make errors; LC_ALL=en_US.UTF-8 helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guide by someone who applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headline of May 2026 reports a launch; it may mean the project or the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headline of May 2026 reports a launch; it may mean the project, not the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A home folder that group or others can write to blocks the login; JUDAC’s pages say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job gets 24 h unless it asks, and 72 h at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that asks for no time gets 10 min; the longest is 100 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is added by a request to the service desk, servicedesk.lxp.lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key may take hours to arrive; the user name comes by e-mail and stands in Puhuri, MyCSC or SUPR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of 2024 has green economy, one of 2026 energy in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo by someone who applied, 2026-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mixed cluster: nodes are chosen by node_type, such as skl192gb40c in an older script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national call for funding is open and agreements are not signed, says a page without a date. Its year is probably 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national centre’s documentation, 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national centre’s documentation, 2025. Awards of 4,000 (DCGP) and 4,500 (Booster) node-hours in 2026 confirm the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key works after about 15 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node has 4 H100 of 94 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code (OTP) is asked for over SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code (TOTP) follows the key and holds for 1 h for one source/target pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code (TOTP) follows the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code (TOTP) is asked for over SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code (TOTP) is compulsory and set up once on initial.hww.hlrs.de with generate_2fa_otp.sh; its prompt begins “One-time password (OATH) for”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code (TOTP) is registered in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code (TOTP), as on Hunter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code may be asked for after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner’s page, not the factory’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password or a plain key is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password with a code by SMS; a YubiKey can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press document counts DAEDALUS among the existing machines; the pages read plan it for autumn 2026 and confirm no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press document counts it among the existing machines; the pages read plan it for autumn 2026 and confirm no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press document of March 2025 has the machine from 2026; later pages have the building done at the end of 2026 and no service before 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press document of March 2025 offers the machine; the last page read on it is of 2020, when its end was near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project’s areas are kept for 6 months after its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project’s folder can grow to 500 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report that settles the grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reservation is named by --reservation=&lt;name&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short form chosen for display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short form, which was not seen; these sections are taken as its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short technical assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start with help, and consulting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third party, 2026-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is asked for on accounts with 2FA switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A university’s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user gives 80 GB for /gpfs/home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user says that /gpfs/scratch/&lt;group&gt; is wiped after about two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user service centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual job runs for 24 h at most (24:00:00).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Factories Fast Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Factories Large Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Factories Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Factories in all, 19 sites in 16 member states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI and Data-Intensive Applications access (older call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI containers (such as lumi-multitorch-...) lie under /appl/local/laifs/containers/, older ones under /appl/local/containers/sif-images/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI extension of MareNostrum 5 (first half of 2026, target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI for Science and Collaborative EU Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI upgrade completed in 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 working days, 2 weeks at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 6,000 nodes with four superchips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 62 million in short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About two a month, at 10:00 Brussels time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 50,000 normalised GPU-hours or 500,000 CPU-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceleration and technology transfer by ART-ER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access within 2 working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access within 4 working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and QoS are compulsory; nodes are given whole, with 4 GPUs each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account, password and one-time code (TOTP) come through SUPR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account, password and one-time code come through SUPR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and projects are kept in UserDB, https://userdb.hpc.cineca.it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are &lt;grant&gt;-gpu-a100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are &lt;grant&gt;-gpu-gh200 and &lt;grant&gt;-cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are &lt;naiss project&gt;-gpu or -cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are made at https://userdb.hpc.cineca.it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of JSC need to be linked with MyAccessID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with 2FA use the key together with a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are admitted by a list; from others use the doornode, or ask to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the GAIA cloud and the Megaride data centre in Naples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative and technical check, no peer review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative check, technical assessment, scientific peer review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative check, technical review, and peer review on excellence, on innovation and impact, and on implementation; whoever passes is served in the order of arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the key a one-time code (TOTP) is asked for; the prompt reads “JSC TOTP Verification code:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members that are named are Greek; Cyprus takes part by its antenna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members that are named are from this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for users from industry who begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AI extension of 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SSH certificate authority issues certificates of short life for the systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SSH key (added in SUPR), then the “Verification code”, works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SSH key is optional (ssh-copy-id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier page said early 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate gives 10,000 to 15,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An innovation centre at Pier 07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade of LEONARDO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the service desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced for autumn 2026; no page read confirms its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced for the end of 2026; its start is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page speaks of equal shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antennas, EU share, matched nationally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apptainer 1.2.4 or later, and modules of NGC containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apptainer works without a module; modules for GPUs begin with GPU/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apptainer, and a desktop by ThinLinc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Benchmark, with a block on optimisation (algorithms, bottlenecks, targets) and one free text on ethics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for Dynamic Access, with a fuller dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for Large-Scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last reported; DAEDALUS is to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 7 cores a GPU at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for apart. At TGCC: an address that the organisation manages, with matching DNS, a second signature by the security officer, and perhaps a security enquiry of up to 3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the password and a one-time code (TOTP, “Verification code:”), with a secret of its own for each cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the password and a one-time code; with a key, for the code alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the password at each login; keys serve up to the institution’s jump host alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the password at each login; only declared addresses are admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 25,000 node-hours on Hunter, 45,000,000 core-hours on SuperMUC-NG phase 1, 140,000 GPU-hours on phase 2, or 5250e18 floating-point operations a year on JUWELS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the Tecnopolo DAMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next meeting, every 3 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austrian Scientific Computing (VSC/ASC, MUSICA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austrian universities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baden-Wuerttemberg share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being installed or already running: not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the thresholds of Large-Scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By RENATER’s federation or an eDARI account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a page which says that only four of the nineteen have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the contact form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the contact form; computing time comes through the JU’s modes (Playground is named for the inference service Aitta).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules for AI agents people decide on submitting and cancelling; scripts that make and submit jobs are barred on the hosts that waive 2FA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CINECA ISCRA (A/B/C and AI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU login, 4 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU nodes have the family of qcpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSC / Finnish LUMI project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV of the principal investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call COAIF-03, to coordinate factories and antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for production; preparatory access is open all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be reached from any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class C by periodic windows: one that closes on 15 November is answered by 31 December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class C within 45 days of the window’s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate and legal come from one of the sources alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code by SMS or YubiKey with the password; logins by key go to port 27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands over SSH need the environment of a login shell: bash -lc &apos;...&apos;; a plain ssh host sbatch lacks the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute nodes have no internet by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute nodes have no internet, except in dev-arm and dev-x86.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute nodes have no internet, login nodes do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute nodes have no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute nodes reach the internet, as a user saw in 2026-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections outwards need a permission; the proxy is http://proxy-l-adastra.cines.fr:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consortium ES+PT+TR+RO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consortium costs (2023 plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers by pcocc-rs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract of May 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract signed in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract signed on 21 April 2026. Counted among NVIDIA-based projects in June 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract, half EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract, half EuroHPC, rest Spain, Portugal and Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech research by open access; companies by the director’s discretion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAEDALUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAEDALUS operational (autumn 2026, plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAEDALUS stands in Lavrio, south-east of Athens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish researchers and students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data access of all JSC systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centres in Bissen and Bettembourg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data goes over transfer1-4, opened from your side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mover, no shell (dmover1-4, 131.175.44.50-53).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data services through LNDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data transfer nodes dtn-1 and dtn-2; their full names were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data transfer; share the same file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-centre building (target budget)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeiC local and national pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described as the fastest in Poland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discoverer / Discoverer+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch staff with tenure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day: step ssh login &apos;&lt;e-mail&gt;&apos; --provisioner cineca-hpc; the certificate goes to the running ssh-agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early 2027 in an older text of SURF, end of 2027 or early 2028 in December 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EasyBuild and Lmod are there on compute nodes alone: login nodes have no module command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight GPUs a node; the number of nodes is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility and a technical check, no competition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility and technical assessment only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal halves from the EU and Luxembourg, or a Luxembourg share of about 60 M EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC Federation Platform, first release on 2026-04-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC pays half, Sweden half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC’s users write to eurohpc_support@bsc.es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental inference platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental quantum platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export control: no use from countries under sanctions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme Scale access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish higher education and state institutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish state share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First login, to create the TOTP secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First national tranche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash can grow to 100 TB; its 30-day purge was announced and not yet active in the copy read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For AI work of high impact, such as foundation models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For V100: qos_gpu-dev, -t3 and -t4; for A100 qos_gpu_a100-dev and -t3 (no t4); for H100 qos_gpu_h100-dev, 2 h, -t3, 20 h, and -t4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a renewal: a report on what was done, and the ids in HAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For accounts: gestutil@idris.fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each partition; the table of 2025 and a catalogue of 2026-08 agree. Inference may use 10% of the award at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who already know supercomputers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four GPUs a node; the number of nodes is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for firms and research centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Finland and partner countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a page of low reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a source of low reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From elsewhere the VPN of HLRS is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the whole EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From within a job the host-based login to the data mover does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further hubs in Prague and Brno.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCS Large-Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCS Regular and test projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GENCI Dynamic Access (AD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GENCI Regular Access (AR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU login, 4 nodes (one repository writes gpulogingpu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU node types now in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU nodes are aarch64, the login nodes are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU nodes are aarch64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRNET ARIS / DAEDALUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German universities and publicly funded institutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --account=&lt;account&gt;; accounts look like d2026d06-166-users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --account=&lt;grant&gt;, plXXXX-NN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --account=&lt;project&gt;, such as ehpc-aif-&lt;year&gt;pgNN-NNN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --account=&lt;project&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --account=&lt;project&gt;@v100, @a100, @h100 or @cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --account=project_&lt;id&gt;; ids look like project_46XXXXXXX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --gpus or --gpus-per-node, or all 4 are taken; a node has 4 GH200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --gpus=N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --qos=&lt;project&gt;: the QoS has the account’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give -A &lt;project&gt;, such as OPEN-XX-XX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give -A &lt;project&gt;, such as berzelius-YYYY-NNN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give -A or --account=&lt;account&gt;; names such as EUHPC_... and AIFAC_... stand in users’ scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give -W group_list=&lt;group&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a --partition and a --qos that match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek researchers; SMEs through NCC Greece or Pharos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides for users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HLRS and LRZ: at any time. JSC (JUPITER, JUWELS): twice a year with the large-scale call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPL of November 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of 70 M EUR, which is 35, or about 38 M EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it from EuroHPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it from the EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it national, from 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the total, about EUR 4.65 M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is asked for by the form at https://lumi-supercomputer.eu/user-support/need-help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with making models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home is thought to have 25 GB, and scratch to be purged after 90 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes lie under /ccc/cont003/home/...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host in Maribor, technical coordination in Ljubljana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host keys are signed by the authority *.asc.ac.at; single fingerprints are not published. The page read was written for the test phase (musica_test).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline: hotline.tgcc@cea.fr, +33 17757 4242.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDEs and AI agents are not allowed on login nodes; a session there has 2 CPUs, 4 GB and 10 MB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDEs and agents are not allowed on login nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDRIS’s own pages; the form was seen in 2026-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 may have to be forced, because the from-clause lists IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT and cybersecurity incl. quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT4I open access, multi-year, director’s discretion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT4LIA AI Factory packages TRY / Medium / Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of Singularity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied by the planned machine; no page on it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In known_hosts the name is written [host]:8822; the key was read in a copy of the official page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the visualisation part LUMI-D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry only inside a project of Horizon Europe or Digital Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry’s modes may take up to 30% of the JU’s share; Playground and Fast Lane together 10% at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation in 2026; its completion is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest was collected, the regulation was amended, and the call for bids slipped; no page read names a winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It equals DAEDALUS (41 M) with the Lavrio data centre (17.9 M), so it is probably the machine and its building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mentioned; the file was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was January 2027 in an earlier page; Leonardo is used until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian researchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its GPUs are thought to be A100 of 40 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ed25519 host key is said to be SHA256:AMzlfN8g69jQGN26hYJqtag20d2CYG2Xg16VXmJv5V0; compare it with the operator’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its machine was in procurement in May 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its maker and accelerators were not published in November 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its site is not announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January 2027 in the first plan, end of 2027 in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs name the kind of node, such as --constraint=MI250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that draw little power (under 90 W on average) are stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that draw little power, under 90 W on average, are stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint procurement, run through the EuroHPC JU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump host, password and OTP only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are added on the account’s page at service.vsc.ac.at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are ed25519 (preferred) or RSA 4096, with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in PKCS#11 or PIV tokens work; sk-ssh-ed25519 and sk-ecdsa are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUMI AI Factory services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUMI-O is an object storage (S3) with 150 TB for each project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUMI’s own connections leave from 193.167.209.128/26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger figure in one press item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched; its machine KarolAIna is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with the antenna HEARTS, not with a factory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as closed for a while on 2026-08-23; open again in late September 2026 with Leonardo Booster as the only partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lmod 8.5; Singularity 3.11; Enroot and Pyxis on GPU nodes; Open OnDemand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lmod: module load LUMI/&lt;stack&gt; partition/G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login (ln01-ln04).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login by password and OTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login by ssh key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login for addresses not on the list: text menu, choose Snellius, password typed again; no file copy, no X11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login from Bulgarian academic networks, no VPN, IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login nodes are x86_64, GPU nodes aarch64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login nodes reach the internet, compute nodes do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login nodes stop a process after 10 min of CPU time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login nodes stop a process after 2 h of CPU time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the Booster (own Slurm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the Cluster module (own Slurm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the accelerated partition (ACC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the general partition (GPP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, AMD part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, European projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, French projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, VPN needed, IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, any of 8 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, assigns a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, load balanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, no VPN, IPv4 and IPv6 (82.119.91.189, 2001:678:924:dddd::2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, one of two nodes at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, round robin over four nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, round robin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300A partition facts (memory only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for LEONARDO (custom).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many logins in a short time get the address blocked: keep one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked unavailable in 2026-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaride data centre in Naples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MeluXina national and commercial access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MeluXina-AI goes live (end of 2026, plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-2026 in an older page, end of 2026 in a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules HLRS/APU/2026.1, the default since 2026-03-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules anaconda3 and nvidia/cuda/12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules by Stages; Apptainer for containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules for AI under /opt/hlrs/testing/ai-frameworks/modulefiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules such as pytorch-gpu/py3/&lt;version&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules, and singularity or apptainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules: profile/deeplrn, cineca-ai/&lt;version&gt;; Singularity for containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 150 companies supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 70 industrial customers used the HLRS machines in 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyAccessID with a multi-factor login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAISS Small / Medium / Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDR network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, description, category LUMI, access mode, CPU core-hours, GPU-hours, storage-hours, texts by mode (publications and research plan; benchmark plan; code, methods and goals), field of science, keywords, personal data (not allowed on LUMI in this version), terms accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National peer review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National pool for AI Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National: in June and December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the centre’s VPN, except from Bulgarian academic networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VPN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail or form for applications is published in the pages read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter of source addresses is mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fingerprint is published; several host keys stand behind one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jump host is needed, and no filter of source addresses is mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of its pages was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of its size was found: read it in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of sectors was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page read confirms one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page read gives an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page read names further AI Factories after October 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page read tells its state in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second factor is asked for over SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second factor is named in what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second factor; hardware tokens are advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are hyperthreaded: give --hint=nomultithread, and --cpus-per-task again with srun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised hours summed over the three centres: an A100 hour counts 2, a V100 hour 1; 4 for an H100 hour is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified, but for the aim (europapact.frl).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be reached from the cluster: neither login nor compute nodes have internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a GPU node’s 64 cores 56 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer one key alone (IdentitiesOnly): after about 6 the login fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer one key only: after about six the server ends the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered in a press document of March 2025; the pages read on it are of 2020, and its state in 2026 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers a catalogue of services; MeluXina-AI follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old files are removed from $SCRATCH after 40 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows the MAC algorithm may have to be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows, Ciphers aes256-gcm@openssh.com and MACs hmac-sha2-512-etm@openssh.com may have to be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On national machines: Jean Zay now, Alice Recoque later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the data mover $HOME, $WORK and the like are not set and the home is not the real one: use absolute paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these parts load arch/h100 or arch/a100 before other modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once: step ca bootstrap --ca-url=https://sshproxy.hpc.cineca.it --fingerprint 2ae1543202304d3f434bdc1a2c92eff2cd2b02110206ef06317e70c1c1735ecd (ten and more unrelated files that quote access.html have the same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month after the cut-off at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page has 544, which looks like a misprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paper takes 98.86 M EUR for the share of the other countries; the others make it the whole national half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One press source, which cites Bloomberg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review calls it the only factory made for industry alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second-hand copy gives the ED25519 fingerprint SHA256:AMzlfN8g69jQGN26hYJqtag20d2CYG2Xg16VXmJv5V0: compare it with the operator’s page and do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One system an award. 1,250 node-hours on Leonardo Booster are 5,000 GPU-hours with 4 GPUs a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One system an award. The form refuses 10,000 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit of --gpus-per-node is one GCD; a node has 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Hawk’s keys are published; Hawk is retired and they must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only SSH keys are taken, and the private key must have a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a registered OpenSSH public key is taken, no password; the key is sent to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses declared in the DARI form are admitted; the institution’s jump host is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses of partner universities are admitted; from elsewhere use their VPN or gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses of partner universities are admitted; from elsewhere use their VPN or ssh gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only declared addresses of an institution are admitted; from home, use its VPN or jump host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only declared addresses that the organisation manages are admitted; lines at home are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ed25519 keys are taken (RSA is refused), with a passphrase of 12 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ed25519 keys are taken, uploaded in the user portal https://portal.deucalion.macc.fccn.pt (Settings &gt; Security) and active after 30-60 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only listed addresses are admitted; the door node is a text menu and carries no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks of authorised centres are admitted, otherwise CESGA’s VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks of authorised centres are admitted, otherwise the VPN of CESGA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only registered addresses are admitted; from elsewhere the VPN rmgw.hww.hlrs.de is needed (FortiClient or openfortivpn, resource vpn-hww).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the time, first in, first out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the time, first in, first out. On 2026-09-29 the portal counted down 94 days, to the end of the call’s year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the time, with a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the time; a group decides every three weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at any time; the portal shows which partitions are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open since 5 September 2025 on existing machines; a dedicated AI machine was contracted in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened recently, says its own documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by an SSH certificate by step from https://auth.asc.ac.at:9000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or into a file: step ssh certificate &apos;&lt;e-mail&gt;&apos; --provisioner cineca-hpc &lt;keyfile&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 80 services are announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over quota no job starts; there is no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS Pro (qsub, qstat, qdel); programs start by mpiexec with PALS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF in support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLGrid pilot and proper grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition gpu_p5, chosen by -C a100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions gpu_p13 (4 a node) and gpu_p2 (8 a node); 16 and 32 GB kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password with SMS code or YubiKey on port 22; key logins go to port 27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are switched off, and authorized_keys is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent staff of French laboratories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pier 07 innovation centre opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot: 1000 hours, 10 GB of storage, 72 h a job, 1 a year. Proper: any amount, negotiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot: within an hour. Proper: negotiated, answer within 30 days or the request may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish researchers with an active affiliation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 22 is closed; only 8822 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 8822; port 22 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal: https://portalusuarios.cesga.es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal is a member of the BSC AI Factory; no source names the machine as part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal, Turkey and Romania together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre/post nodes (V100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a link and a QR code, waits until you have signed in in the browser, then for Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private keys may not be kept on JSC’s systems, and agent forwarding is restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress and final reports, acknowledgement, and events to tell of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project Scope and Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project Scope and Plan on the call’s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project description on GCS’s template, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications name the EuroHPC JU, the project’s id, the system, its host and its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python package for the factory’s Compute API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantum access pilot (for completeness)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantum-X800 network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers of a training by CSC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues *_devel give 10 min on 5 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RES / BSC activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on 2026-08-12 by a third party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region (Nij Begun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the key in the MyAccessID profile, or in MyCSC for users in Finland; it can take hours to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration in UserDB with an identity document; 2FA by step-ca certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by Hunter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to have started in February 2026; DAEDALUS comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research in Luxembourg, and industry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research topic, unique id, scientific goal, use of resources, declared publications, resources for each site, period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for about ten companies at Pier 07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 1, in a press document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 1, seven sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 2, six sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 3, six sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round, resource and amount, the proposal’s text, the signed user agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on today’s LUMI; LUMI-AI and the quantum platform LUMI-IQ follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3 is reached through the Cloud module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLING test, development, regular projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key only (RSA or Ed25519)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SURF Small Compute (NWO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific challenge, previous work and results, method and codes, scaling and resources, work plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific, technical and economic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch can grow to 500 TB; its 90-day purge was announced and not yet active in the copy read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch is reached by $HOME/grant_&lt;account&gt;/scratch; /mnt/local is the node’s NVMe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch lies under /ccc/scratch/cont003/... (cont005 was seen too); $STORE is the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected; no page read tells its state in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate partitions for training and inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves on MareNostrum 5; an AI extension is being installed in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves on the existing HLRS machines; its own AI system was not installed when last reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and a co-working hub run; its own machine is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short application on the call’s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as closed for a while in January 2026, when the platform moved; open on 2026-09-29 (call 59 of the portal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the research manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed agreement of the principal investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as Hunter does: registered key and address, one-time code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by SSH key only: ed25519, or RSA of 4096 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by SSH key only; passwords are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by SSH key with a second factor, whose instructions come by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by SSH key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by a key registered with support; hardware keys work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by a key registered with support; hardware keys work. No VPN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by a key with a passphrase, uploaded in JuDoor with the addresses it may come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by an ed25519 key from a registered address, with a one-time code after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by ed25519 key only; the service desk adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by ed25519 key, uploaded in the user portal and active after about an hour at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by key only, RSA or ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by key with a second factor, whose set-up comes by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by password only, from declared addresses; keys are not honoured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by password or key; the key is uploaded in SURF&apos;s user portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by password or key; the key is uploaded in SURF’s user portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by password, or by a key placed with ssh-copy-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by password, or by a key with a passphrase placed by ssh-copy-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by password; a key can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by private key alone, RSA or ED25519; OpenSSH 7.4 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with the PLGrid account, by SSH key or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with the PLGrid account, by key or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single login nodes (193.167.209.163-166).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single login nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singularity for containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singularity runs containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six a year, at 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six sections, which a guide describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm 23.11.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm account rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm behind the commands of Bridge: ccc_msub, ccc_mprun, ccc_mstat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm with ParaStation’s psslurm in the place of slurmd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm with ParaStation’s psslurm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: open all the time. Medium and Large: by rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some commands need the environment of a login shell: bash -lc &apos;...&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain (State)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain (State), by the government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish researchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with a password, which is changed on a transfer host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with a password, which is changed on transfer1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supercomputer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supercomputer contract, half EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for innovation in firms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: deucalion@support.macc.fccn.pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: helpdesk@discoverer.bg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: https://servicedesk.lxp.lu or servicedesk@lxp.lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: sc@fz-juelich.de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: superc@cineca.it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: support@asc.ac.at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: support@it4i.cz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: support@sling.si.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish academia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTP or WebAuthn, in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an SSH certificate of CINECA’s smallstep authority, valid for 12 h; ordinary keys are refused and cannot be uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes only SSH certificates of CINECA&apos;s own authority, valid for 12 hours; ordinary keys are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical assessment and peer review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical consulting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical review and ranked peer review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test projects are handled automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test projects: always open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: an amount that each call sets, for three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1st of each month, at 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24th call, an older one, had 100,000 GPU and 1,100,000 CPU node-hours of Karolina in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EESSI software stack on EuroHPC systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EU pays half; the rest comes from the federation and from Baden-Württemberg, Bavaria and Lower Saxony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QoS dev goes with a reservation: --res gpudev or cpudev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QoS has the account’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QoS has the partition’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QoS normal lasts 1 d, long 3 d, and test 30 min on 28 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 sum is ours, of the published key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account carries the GPU&apos;s kind: &lt;project&gt;@v100, @a100 or @h100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account ends in g for GPU nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you come from is declared (access form, eDARI) and belongs to an institution; addresses at home are refused: use the institution’s VPN or jump host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you come from must be among those in the key’s from-clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts are fixed in the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base sections, with reasons for the resources, a plan, and texts on data and ethics; the exact list was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building HLRS III is to be finished at the end of 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre’s committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre’s director decides after an expert has looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no way out to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-working hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The construction alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data platform CHAIN++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension of 2025; about 4,000 GPUs over all generations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints come from a copy of the guide of 2024-10-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forerunner of today’s AI calls, taken as replaced. It was for ethical AI, machine learning and foundation models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of eDARI; CT10 of its committees CT1..CT11 is for AI. A summary has 100 characters at least, a technical justification 200, an empty storage at TGCC is refused, and “No” to migration needs a reason of 100. The structure is an RNSR laboratory or a SIRET; supports are ANR, a mesocentre, an AI cluster, industry or Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours can be used soon after acceptance; about two weeks are reported for a request at TGCC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference platform JARVIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integrator was not found; NVIDIA technology by two lists of June 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intranet of RES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is registered in the MyAccessID profile (https://mms.myaccessid.org/profile/, Settings &gt; SSH keys) or, for users in Finland, in MyCSC (https://my.csc.fi/).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two come from one of the sources alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local pool is always open and often answers the same day; national ones close in mid-March and mid-July.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login ends 4 months after the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is shared with POLITEHNICA Bucharest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ministries with Luxinnovation in two sources, LuxProvide in a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module ML-bundle/25.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national route is by contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number comes from the second source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of files is limited too; du and find over the parallel file system are to be avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of pages for this call is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time code is entered in the browser once a certificate (12 h), never over SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only one offered on 2026-09-29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator advises ServerAliveInterval 300 and ServerAliveCountMax 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator has a page with fingerprints (ssh_key_fingeprint), whose strings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator has a page with fingerprints, whose strings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator’s documentation, an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator’s page on SSH keys has a part with fingerprints, whose strings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator’s pages, in part old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator’s pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation stands; the machine was contracted on 21 April 2026 and no page reports it installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asks users to refuse any other key and to write to gestutil@idris.fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has another error at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition gpu has 2 K40m a node, which is old hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition gpu has 200 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition is called acc; srun needs SRUN_CPUS_PER_TASK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is compulsory; SSH keys are not honoured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is https://pcss.plcloud.pl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal offers TOTP; the pages do not say whether the SSH login asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The principal investigator (PI) asks support to open qgpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has started; the machine is planned for 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project manager registers an ed25519 key with the address it comes from in HLRS’s project portal; it works the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s manager accepts the terms; users accept them and upload SSH keys at the service desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s name with a letter at its end: a for ARM, x for x86, g for GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisioner efgw belongs to the EUROfusion gateway and is not for Leonardo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key is uploaded for each system in JuDoor (https://judoor.fz-juelich.de) with the hosts or subnets it may come from; keys are changed there alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantum platform LUMI-IQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rules as for Hunter: a registered address, or the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second cut-off is 2026-10-19 in one source (2026-08) and 2026-10-26 in a later one (read 2026-10-10), which is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor is entered in the browser when the certificate is fetched with the step program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor, TOTP or WebAuthn, is asked for in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server prints a QR code and a link; you sign in at Authentik (ACOnet’s federation or a local ASC account) with TOTP or WebAuthn, then press Enter in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes of the classes were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest share is one GPU with 16 cores, an eighth of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stacks of EESSI and ASC come over CVMFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer nodes dtn-1 and dtn-2 are for gigabytes to terabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two-factor login is compulsory; the second factor is entered in a browser at sso.hpc.cineca.it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The university’s form; DeiC’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper figure comes from one source alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usage agreement must be accepted before the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic committees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a web interface too (Open OnDemand).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way out to the internet. A reverse SOCKS tunnel (ssh -R localhost:&lt;port&gt;, 10000-60000) is described, and the pages disagree on whether it is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ThinLinc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties who read the official pages, from 2026-03 to 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties, 2025-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties, 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties, and a form that was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties, and the notes of one applicant, 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three a year: February, June, October.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three periods a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is counted in node-hours: GPUs x time / 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, system and partition, SBU, storage, members, justification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To develop codes, algorithms and methods of AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To measure scaling, as evidence for larger calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total in a later page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total in other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total in the 2025 bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total over three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, half EU and half Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, half EU and half national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers between French centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two a year, at 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two calls a year, at the end of winter and of summer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two calls: January-February for 1 May, June-July for 1 November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lots were in procurement in May 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, number of periods, scientific and computational readiness, socio-economic impact, node-hours for each partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK government (DSIT) share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 25% of the JU’s AI-capable share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 4 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users in Bulgaria, and who has an award of the JU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users in Slovenia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users’ scripts ask for up to 24 h (24:00:00).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN and SSH key; login nodes forbid notebooks, back ends of IDEs and agents over Remote-SSH: Slurm’s commands and work on files alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was being procured in December 2025. Lists of June 2026 count it among NVIDIA-based projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Alice Recoque will stand; the factory has several sites and is run from GENCI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a VPN is needed is not settled: one user says so, the documents read do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever logs in many times in a short while is taken for an attacker and blocked at the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole project as reported by the Czech partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a smaller machine will not do, how the code fits, why so much CPU or GPU time is needed, a Gantt chart, and milestones that add up to the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With -p gpu whole nodes are given, with 4 A100 of 40 GB each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key placed by ssh-copy-id only the code (TOTP) is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With track_record, ethics_self_assessment and self_check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 10 working days of the cut-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without -V the environment is not passed on; arrays by -J; qsub -I is interactive, for 8 h at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number of GPUs all 4 of a node are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work lies under /ccc/work/cont003/&lt;group&gt;/&lt;user&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on JUPITER and JUWELS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (ws_*); older paths lie under /lustre/nec/ws3/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces on Lustre are made by ws_allocate for 60 d at most, extended 3 times at most and removed at their end; they lie under /lustre/hpe/ws13/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords lock the address out for 24 h: after 5 tries by one page, 3 by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xunta de Galicia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a login host for Proxima alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acc_bsc* is the centre’s own: 25 nodes for 48 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acc_ehpc is for EuroHPC’s projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acc_interactive gives 40 cores of one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerator programme (plan of mid 2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptance expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accinfo and accuse tell what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account flag rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account through SUPR; one-time password as second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aerospace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement on the development phase of the data centre (announcement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agri-food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agriculture and forestry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values second-hand: the wiki text itself was not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animal health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autonomous systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available to users by 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins serving users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bioenergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biomedicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biotechnology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue biotechnology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_qos_bprod is for large jobs; one note gives 128 nodes as the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_qos_dbg runs 2 jobs of a user at once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bsc_queues, bsc_project, bme (maintenance) and sq exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building works done by end of 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call COAIF-03 opens, to coordinate factories and antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call for bids moved from May to July 2026; about ten bidders expected; EU subsidy of 4.1 billion euro; two of five can be paid before 2028</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ccc_mqinfo and ccc_mpinfo tell of queues and partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circular economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate and environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud work environment for small firms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster module (late 2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute is the default; scripts of courses ask for 48 h (48:00:00).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation of the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>construction of the LUMI AI Factory data centre begins (planned start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumer goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container runtime rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract at the end of 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract for the dedicated AI supercomputer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coworking hub opened in Vienna, Karl-Farkas-Gasse 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu is also called main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current fingerprints and purge state (snapshot is of 2024)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cybersecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cybersecurity (incl. defence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data centre to start operating (spring 2027)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.leonardo.cineca.it takes scp, rsync, sftp, wget and curl alone, by certificate or host-based login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of MeluXina-AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the supercomputer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dcgp_usr_prod is the CPU partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline for the building works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dev-g is for tries: 2 jobs, of which 1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>develbooster is for tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital public services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earth sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earth sciences and climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of 2027 or early 2028</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environmental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected end of 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expertise centre in the Niemeyer building (plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first 60 M EUR of national money assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first stone of the new CESGA building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foundation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full DTN names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go-live (end of 2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu_a100 and gpu_h100 are thought to have 4 GPUs a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu_p13 has V100, 4 a node, and is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu_p2 (s, l) has V100, 8 a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu_p5 has A100 and is chosen by -C a100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu_p6 has H100 and is chosen by -C h100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware still being procured, access rules being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health and life sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help in finding finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hpc-fs is thought to tell the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hpc-grants and hpc-jobs-history tell what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>humanities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idr_quota_user (-m, -s) and idr_quota_project (-w); idrquota is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idracct and idr_compuse tell what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idrproj and idrenv are for users with several projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in operation since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in operation since early 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inaugurated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>industry 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>investment of round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jean-zay-ccfr.idris.fr carries data between French centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judac.fz-juelich.de is the gateway for data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jutil env activate -p &lt;project&gt; chooses a project; sqme lists your jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jutil user projects and jutil project dataquota -p &lt;project&gt; tell what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kick-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launch event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launch in Ostrava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launch with 10 million EUR (reported on 2026-07-02)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter of intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits of QoS large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumi-ldap-userinfo and lumi-ldap-projectinfo tell of users and projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumi-quota takes -v and --project; lumi-workspaces and lumi-check-quota are there as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumid has 1 GPU a job for 4 h; bench, 6 h, is opened on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturing and industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>material is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanical engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmlsquota --block-size auto -j &lt;fileset&gt; data tells the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module load &lt;year&gt; is thought to be the way, such as 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module load Stages/2026 GCC and so on; Apptainer for containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module load cesga/2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mybudget and myreport tell what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myproject takes -l, -a, -c, -s or -S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myquota is thought to tell the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myquota tells of computing time and storage; never ask more than once in 10 s, nor under watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national money not yet found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new machine available to users by 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new machine, replaces Vega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port is named: the usual one of SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node limits of QoS from the official page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official launch with service catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official logins page text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official page text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time password plus SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operational (autumn 2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operational phase opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p7XXXX; it may be left out by who has one project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password at each login, from declared addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password or SSH key, from declared addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password, from declared addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned project start, 36 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plgrid-gpu-gh200 has 110 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-trained models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present LUMI reaches the end of its life (end of 2027 or early 2028)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procurement lots 1 and 2 under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project runs to the end of 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisioner name of the step CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxima has H100; jobs of 168 h were seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public-sector data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purge policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qgpu_big is for more than 16 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qgpu_exp is the express queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota of project and scratch from the official page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotahome and quotaprojects tell what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotas and purge from the official page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release of GENCI on the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces Vega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported: Gaia AI supercomputer launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacctmgr -p show assoc tells which account goes with which QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacctmgr show user $USER withassoc and sacctmgr show qos tell what you may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saldo -b tells of the Booster, saldo -b --dcgp of the CPU part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scp -P 8822, sftp and rsync go through the login nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scp and rsync go to the login host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scp, sftp and sshfs are thought to go to the login nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security and cybersecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seff &lt;job&gt; tells how well a job used what it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services start (plan of mid 2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slurmrestd v0.0.42 answers over SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slurmrestd v0.0.43 with JWT answers at https://slurm.snellius.surf.nl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space and earth observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space and robotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqos and lastjobs tell of your limits and jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard has CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard-g gives whole nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of operation; managing company registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supercomputer contract signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supercomputer expected (end of 2027)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supercomputer runs (end of 2027 or early 2028, plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: first half of 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical coordination (JSI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing of AI systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amended EuroHPC regulation is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to enter service, by a press document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-factor login; short-lived SSH certificate from smallstep, valid 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage and quota commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ws_allocate, ws_find, ws_extend and ws_share handle workspaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ws_quota and ws_list tell what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zen3_0512 is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zen3_0512_a100x2 has 61 nodes with 2 A100 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zen4_0768 has CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 30 % for restarts, losses between nodes and tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mesocentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up from the table of runs: node-hours, or GPU-hours in industrial AI calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms, bottlenecks, planned optimisation, target (Development).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All template sections filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AI cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RNSR laboratory or a SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty storage is refused at TGCC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymisation, pseudonymisation, encryption, aggregation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of enterprises alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average CPU cores per job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average GPUs per job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average memory of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoiding bias in data, modelling, design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU cores used per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT10 is for AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints: how often runs are saved, and how they go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of core counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name and version, repository, licence, developer contact, own link to the code (Development, Quantum).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to publication of names on award (Reg. (EU) 2018/1725)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract runs more than 3 months past the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data moved in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that is produced will be open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desired time between checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissemination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissemination strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the code fit the machine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the time asked for match the plan of work, and can the targets be met in the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail at your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERC panels and their shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU participant code (PIC), if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier allocations (EuroHPC, PRACE, national, international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-users know they deal with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of scaling and performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of each area, in thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of an EPICURE project (Development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of eDARI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the call’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the live list of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of the largest job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs used per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office in Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours on each machine, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data and people are protected: anonymisation, encryption, fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data is collected: lawfulness, fairness, transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How efficient will the use be: strong/weak scaling, the best number of GPUs, checkpoints?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How end-users keep control over decisions about their lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How harm is detected, stopped, kept from returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are told purpose, limits, risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O strategy and libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O traffic and files per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual, social and environmental well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input data is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigator and team work in eligible countries; data correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involved in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it installed there, or can it be built there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is more testing or tuning needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the support team wanted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest memory of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least memory of a job, over all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time between checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum CPU cores per job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum GPUs per job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone table adds up to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models or software will be open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly plan of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My contract is permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail, organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or resubmission/continuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-governmental organisation (NGO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month a line, with its share; together 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page limit kept (10 pages in AI for Science)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel, sub-panel and its share in percent, one a line; the sum is at most 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patents and other marks of relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of ARCHIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of HOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of SCRATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of WORK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention of breaches and leaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queueing consent when awarded but capacity is gone (first come, first served)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent CV of the PI attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resubmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers to exclude, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right Project Scope and Plan template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCRATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOREDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific case or technical problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in AI calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in the forms of Development and Quantum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of research and development (R&amp;D) done in Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise (SME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software: names, versions, licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage: WORKDIR and STOREDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, postal code, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary (abstract)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System and amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks at EuroHPC events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team members, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team’s other EC grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of Reference accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application support team is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can migrate to another centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is civilian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use respects the AI Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer from or to external repositories or federations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall-clock time of a typical job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights 6, Adam 8, gradients 4, in mixed precision; less where only adapters are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of 16 bits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the technical reviewers ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data comes from, and on what grounds you use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so much is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this much: measured speed, size of the data, number of tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contract ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit found in sources; drafts aim at 150-300 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to the support of Discoverer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to the service desk of LuxProvide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JuDoor, for each system, with the hosts or networks it may come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JuDoor, with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DARI form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SURF user portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access form in eDARI; it has to belong to an institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account page of the VSC service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helpdesk of SURF; its doornode is the jump host for everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks of authorised centres; otherwise the VPN of CESGA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks of the partner universities; otherwise their VPN or gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project portal of HLRS, by the project manager, with the address it is used from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project portal of HLRS, by the project manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user portal, under Settings &gt; Security; it works 30 to 60 minutes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation, which keeps the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile in MyAccessID, under Settings &gt; SSH keys; users in Finland: MyCSC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of 100; some languages put a space before the sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is a size such as &quot;412 MB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>d stands for days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>d stands for days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Counting files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>a folder and what is in it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verified (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted, resume?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1</source>
        <comment>%1 is a speed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1 · %2 left</source>
        <comment>%1 is a speed, %2 a duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a transfer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>state of a transfer from site to site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and a folder of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, read back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left out</source>
        <comment>%1: Verified, or Nothing to do</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Officina works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names what was left out, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies here is what was received: it was read back. The site has no commands to sum its own files, so it cannot confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a connection to %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: the site is slow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: connection lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to %1 to go on with it.</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AccessDoctor</name>
    <message>
        <source>~/.ssh/config can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot use ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is there: %1.</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent holds a key; there is no key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes keys only, and there is none on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key on this computer. Whether %1 wants one is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 cannot be read.</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not need a key to let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a type that %1 takes: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the type %1; %2 takes only: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; %2 wants %3 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the type %1. Which types %2 takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not tell its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no passphrase, and %1 wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no passphrase. %1 is not known to want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it has a passphrase cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/.ssh and the keys are yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may use %1; ssh refuses such a key.</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may write to %1.</source>
        <comment>%1: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The agent holds %n key(s), and %1 hangs up after a few.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The agent does not hold this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent runs. Officina asks for the passphrase itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SSH certificate does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SSH certificate is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SSH certificate expired: %1.</source>
        <comment>%1: a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SSH certificate is valid only from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets in by certificate only, and there is none on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made out for the user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made out for %1, not for the user %2.</source>
        <comment>%1: names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <comment>%2: one or more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in %2 ms: %3.</source>
        <comment>%3: a program and its version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than SSH answers at %1 on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reached by way of %1, and cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers by IPv6 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer by IPv6, though it has such an address; by IPv4 it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets people in from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets in only addresses that it knows. Whether yours is one cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets in only addresses that it knows. Yours is %2 in this network; %1 may see another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key on record is one that %1 publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key is vouched for by an authority that you or %1 name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host key that you accepted is on record; %1 publishes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been there yet, and %1 publishes no host key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been there yet; the host key will be held against what %1 publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key on record is none that %1 publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in between can drop parts of the connection unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows neither strict key exchange nor AES-GCM (CVE-2023-48795).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are let in, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees you come from %2.</source>
        <comment>%2: an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with that of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of that of %2.</source>
        <comment>%1: 5 min 2 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind that of %2.</source>
        <comment>%1: 5 min 2 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands are run, by %1.</source>
        <comment>%1: a shell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commands are run there: files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your start-up files there print nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your start-up files there print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SFTP runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SFTP does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler is %1, found in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler is %1; the catalogue says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheduler was found that Officina knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scheduler is there could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python3 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python3 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tar is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GNU tar is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your home folder has room for %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your home folder is nearly full: %1 of %2 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room your home folder has is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 more files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes only %1 more files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more files it takes is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder %1 can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder needs your answer: %1.</source>
        <comment>%1: project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder %1 is there, but you may not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are charged to the account %1, which the scheduler knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no job without an account, and you have not said yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler does not know you in the account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs need no account, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is %1; the scheduler does not tell whether it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an Ed25519 key with a passphrase: ssh-keygen -t ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 takes the public half: %2</source>
        <comment>%2: a place, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it as %1 says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it: %1</source>
        <comment>%1: a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line that ssh names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its permissions, and at whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does: ssh-keygen -t ed25519 makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-keygen -l -f shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one: ssh-keygen -p -f %1</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the key in ~/.ssh/config, with IdentitiesOnly yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of those as the user, or have another certificate made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling, and at your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your own network: many let nothing out on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets in only addresses that it knows. Where they are declared: %2</source>
        <comment>%2: a place, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the host and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AddressFamily inet in ~/.ssh/config saves ssh the wait; Officina does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where addresses are declared: %1</source>
        <comment>%1: a place, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site for its fingerprint before you accept one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign in before the site has told why. On record: %1</source>
        <comment>%1: a file and a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: certificates and codes are judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs need another host of this site; files can be staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina does not mind; scp and rsync do. Print only where a person reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s support for SFTP, or which host has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s support which commands send jobs, and on which host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of many runs are read more slowly; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many small files are sent one by one; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep data in the work folder, and remove what is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say another one: %1</source>
        <comment>%1: a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with one of: %2</source>
        <comment>%1: a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to %1 (%2), looked at by Officina %3 at %4</source>
        <comment>%2: a host, %3: a version, %4: a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AccessForm</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Access in about %n working day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields below are what such forms ask; the route’s own form decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AlertsDialog</name>
    <message>
        <source>It is no number any more (NaN or infinite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has lost more than half of what it had gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has hardly improved for a third of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job when one of its curves is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of a curve when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two are told of curves that have a target below, and of those whose name says whether lower or higher is better, such as loss and accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it took each run to get there is told above the charts and in the table: the step, the time and, where they are known, the GPU-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: ten values in a row that are no numbers, or more than half of the gain gone. Only jobs whose curves were opened on the Jobs page are cancelled, while Officina runs and is connected; each only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean two numbers. Which one?</source>
        <comment>%1: as it was typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <comment>%1: as it was typed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AnswerField</name>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Application</name>
    <message>
        <source>Transfers on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina on %1 uses the same folder and runs your transfers. Those of this window wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not run there any more, after a power cut for instance, this one can take its place. Two at once would spoil what they send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetching the results of %n job(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The update of the catalogue cannot be read: the built-in one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of %1 is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Arguments</name>
    <message>
        <source>A desktop client for Europe&apos;s AI Factories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site at the start: &quot;practice&quot;, a system, or an SSH alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language, e.g. fr, whatever the settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the whole job once by itself; pictures and files go to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the time to the first painted window as JSON, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina is open on another display: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on running your transfers; those of a window here wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window here as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link, officina://factory/it4lia, or an update of the catalogue to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[link or file]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Attachments</name>
    <message>
        <source>%1 is a folder. Only files can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it has 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2, more than can be attached here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>copied %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AttachmentsBox</name>
    <message>
        <source>No file is known to be asked for with this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be attached on the portal. What is attached here is copied beside the draft, looked over, and goes into the dossier’s zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AwardDialog</name>
    <message>
        <source>The final report is handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of its jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the project’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to fetch (TB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of fetching (MB/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s id is missing: it stands in the letter of the award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the days is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the numbers is none, or can mean two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a project and what is left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” says at %2</source>
        <extracomment>%1 is a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells of no budget</source>
        <comment>a site</comment>
        <extracomment>%1 is a site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 · %4</source>
        <extracomment>%1 is a portal, %2 a project, %3 how much of its award is used and left, %4 when it ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::BudgetText</name>
    <message>
        <source>GPU-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours as the site counts them, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used · %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GPU-h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 node-h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 core-h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate it lasts until %1; it ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate it lasts until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate it is not used up before it ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on %1; at which rate it is used is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate it lasts for many years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which rate it is used is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your jobs by week, up to this one: %1 GPU-h</source>
        <extracomment>figures with dots between them, the last one of this week</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %n job(s) whose GPUs are not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ButtonRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Calendar</name>
    <message>
        <source>As known on %1. The call’s own page decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off of %1</source>
        <extracomment>%1 is the name of a call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins</source>
        <extracomment>In all of these %1 is the id of a project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: half of the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last day to begin fetching the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: final report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and an hour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call says %1 and no time zone; read as that of Luxembourg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 is an hour, %2 a town: &quot;Brussels&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. Less than %n hour(s) left.</source>
        <extracomment>%1 is what is near: &quot;Cut-off of Large Scale&quot;; %2 when</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>stage of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>stage of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>stage of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>stage of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>stage of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It can be renewed %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 take about %2 to fetch.</source>
        <extracomment>%1 is an amount of data, %2 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long fetching the data takes is known once their size and the speed are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used by the jobs that this computer has seen, %2 a day of late.</source>
        <extracomment>%1 and %2 are amounts of GPU-hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace %1 lapse unused on %2.</source>
        <extracomment>%1 is an amount of GPU-hours, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace all of it is used by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n job(s) the GPUs are not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CalendarView</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a request is granted, write its project down here: its days go into the calendar, and what will lapse unused is told in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 what is on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Catalogue</name>
    <message>
        <source>%1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 QPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experimental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant’s employer is in the EU, in another EuroHPC participating state, or in a country associated with Horizon Europe or the Digital Europe Programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer’s country counts, not the applicant’s nationality or residence; it need not take part in the chosen factory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the team works for an organisation in such a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The applicant’s contract runs at least %n month(s) past the end of the allocation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The purpose is civilian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are open and the resources are acknowledged; small firms may keep private innovation private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For industry: free for start-ups and SMEs that innovate, at a price for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use respects the AI Act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants should know how to work on a supercomputer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 is a list of numbers such as &quot;1, 2, 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: general knowledge, no page was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For science, with or without a grant, and the public sector; for industry inside a project that the EU funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For applicants from industry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule one active project for each principal investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For researchers of a French public structure, or companies whose R&amp;D gives nothing proprietary or confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader of the project is permanent staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Italian research institutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages cost nothing for those who may apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for start-ups in eligible countries, Switzerland among them; the factory’s page has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Spanish research groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For German universities and publicly funded research institutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for Finnish higher education and state research institutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctoral students and postdocs ask for Small only; Medium needs a senior principal investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team’s manager asks, with an active affiliation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff of research, science and education; others by the director’s discretion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employed senior researcher asks; students do so through their supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade of one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works beside a machine of EuroHPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research institutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU-funded projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres of excellence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public administration track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies with open R&amp;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders of a EuroHPC award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a date until another</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CatalogueUpdates</name>
    <message>
        <source>This build of Officina has no key to check updates of the catalogue with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the update is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is not signed by the key that this program trusts, or was changed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or what is packed in it, is far larger than a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no catalogue, or only a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something that does not belong into a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is made for a later version of Officina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is older than what this program has, or had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the catalogue that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the update cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not keep the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates come with new versions of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it beside the update: it has the same name, with .sig at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the update and its signature again, from where Officina is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in and guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to ask for time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ChangedKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To forget the old one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ChangesDialog</name>
    <message numerus="yes">
        <source>What changed between %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as tab-separated text, and the difference of the scripts below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs of these runs have no hyper-parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hyper-parameters are the same in these runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs, run by run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>differs between runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the %n equal one(s), too</source>
        <comment>hyper-parameters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) it could not be looked up which job made them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts of the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the script of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the script of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the scripts, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and changes</source>
        <comment>a commit of Git</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two scripts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts are compared where both runs lie in folders of jobs that Officina sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ChartGrid</name>
    <message>
        <source>Others</source>
        <comment>curves without a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>heading above the charts that the user wants first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chart&apos;s name matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further chart(s) are not shown; the filter finds them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChartView</name>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs these runs keep busy is not known. You can tell it in the menu of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it lies outside the zoom. A double click shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has a value of the reference to be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Check</name>
    <message>
        <source>The end of your contract, or that it is permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run %n month(s) past the end; choose a start and a length to compare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run until %1, %n month(s) past the end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract outlives the allocation by %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free for start-ups and SMEs only; larger companies pay for use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found against your kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the EU: look up whether it takes part in EuroHPC or is associated with Horizon Europe or Digital Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member state of the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no form for the access mode “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system you want to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmed award on %1 in this mode is known: look at the live list of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was offered in this mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs add up to %1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one kind of run, each with a name and sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “%1” costs nothing: fill in all its sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are not offered; the list goes from %1 to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as the call offers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 GPU nodes; your largest run wants %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 fits cannot be told: the catalogue does not know the size of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest job says %n GPU(s): that is the number of nodes. GPUs are asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The system’s scheduler counts %1 half modules per node; a call counts %2 modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run wants more GPUs per node than the %1 there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest job has %1 GPUs, but a run in the table has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Largest job: %n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %1 GPUs busy throughout %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only civilian purposes are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration of a civilian purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use has to respect the AI Act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration on the AI Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the team has to work for an organisation in an accepted country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration on the team’s countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what is asked for, %2 a unit: &quot;Storage (TB)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: &quot;12 TB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not of the kind that is asked for.</source>
        <extracomment>%1 is what was asked for, %2 what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” can mean two numbers. Choose one in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 characters; at least %3 are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 characters; at most %3 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This route is for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This route is for: %1. Look up whether yours counts as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the route of %1: look up whether it takes requests from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much this route gives is not known here: look at its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours count several times here, and the factor for this system is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours cannot be converted: choose a system whose nodes are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the package of %1 is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours: at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours: from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 do not fit into the package of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are more than the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are too few: this mode begins at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the package of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To use it all in %n month(s), %1 GPUs must be busy day and night; your jobs at the same time have %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs at the same time: to use it all in time, %1 GPUs must be busy day and night. That is %n job(s) as large as your largest run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not attached here. It can be attached on the portal alone.</source>
        <comment>%1: what is asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a file is for, and its name: “CV: cv.pdf”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there as it was attached. Attach it again.</source>
        <extracomment>%1 in this and the next is a file&apos;s name, with what it is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted: the reviewers may not be able to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not whole: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s), more than the %2 that are allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many pages it has is not known. Up to %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whether it can be read is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CheckTexts</name>
    <message>
        <source>You may use the project %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you may use the project %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use the QoS %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you may use the QoS %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is within the partition&apos;s limit of %2.</source>
        <comment>two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than the partition&apos;s limit of %2.</source>
        <comment>two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory fit on a node with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory do not fit on a node with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much memory a node has is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fit on a node, which has %2.</source>
        <comment>GPUs or cores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 do not fit on a node, which has %2.</source>
        <comment>GPUs or cores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs a node has is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cores a node has is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job takes at most %1. What is left is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has %1 left, this job takes at most %2 (%3 %).</source>
        <comment>amounts, and their share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may be written to the run folder is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder&apos;s file system has %1 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no partition %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition %1 is not in service now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes are ARM (aarch64): programs and containers for x86 do not run there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>GPUs or nodes, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This site refuses jobs without a project. Enter yours above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the project %1, says the site. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site refuses jobs without a QoS. Choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the QoS %1, says the site. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 node-hours here)</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has %1 left, this job takes up to %2. Ask for less, or for another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder&apos;s file system has only %1 free. Clear something away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder&apos;s file system has %1 free. Your quota may be less: %2 tells.</source>
        <comment>amount, the site&apos;s command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the modules are there could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login shell of this site has no command “module”: leave the modules out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot load %1. “module avail” there shows the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site can load %1.</source>
        <comment>modules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the image %1 is there could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image %1. Send it to the site first, or give its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is for x86, and the nodes are ARM (aarch64). Build it for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is for ARM (aarch64), and the nodes are x86. Build it for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes reach no internet: %1 cannot be fetched there. Fetch it beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is fetched when the job starts.</source>
        <comment>an image</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a maintenance is announced could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maintenance is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it starts now it ends before the maintenance of %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance from %1 to %2: a job that would still run then waits until it is over. Less time may start sooner.</source>
        <comment>two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) may be made there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln more file(s) may be made there. Clear some away first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A login shell does not find %1. Perhaps a module brings it, or only the nodes have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservation %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no reservation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quota leaves only %1 for the run folder. Clear something away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quota leaves %1 of %2 for the run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance of some nodes from %1 to %2: a job that would still run then may have to wait until it is over, or gets other nodes. Less time may start sooner.</source>
        <comment>two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the run folder can be made could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder can be made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder cannot be made: you may not write in %1. Choose another work folder for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the folder %1 is there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1 at the site. Choose one that is there, or send it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, and the job has to start in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not enter the folder %1. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is there, but you may not write in it: a job that does so fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1 where the job starts, its new run folder. Give its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is there, and you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 at the site. Correct its name, or send it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 where the job starts, its new run folder. Choose the folder in which it lies, or give its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but may not be run. Start it by its interpreter, or give it the right: chmod +x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ChecksList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChoicePopup</name>
    <message numerus="yes">
        <source>%1, %n left</source>
        <extracomment>%1 is a choice such as &quot;Norway&quot;, %n how many factories and antennas it would leave</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of which this is not published stay in the list.</source>
        <comment>factories and antennas</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Cli</name>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina from the terminal: find an AI factory, request access, stage data, run jobs and read curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SITE is practice, a system of the catalogue or an alias of ~/.ssh/config; USER@SITE signs in as another user. Every command takes --json and --help. Passwords are asked for on the terminal or through SSH_ASKPASS, never taken from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, or problems were found; &quot;kind&quot; in the JSON tells more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: a site, file, job, factory or log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s key is unknown and was not accepted, or has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site did not accept your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy differs from its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped with Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--smoothing takes a number from 0 to 0.999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--axis takes step, relative or wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with logs, or one log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw all tags as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the picture&apos;s lines, 0 to 0.999, as TensorBoard does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s horizontal axis: step, relative or wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with these words in name, place, host or hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory, as factories prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the systems of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no place at a site. Write it as practice:data, or practice: for your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and verified (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--as names one thing; several were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the copy this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a folder of a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; a path without a leading / starts at your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send files and folders into a folder of a site, verified; again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to put it into; made where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a file or folder of a site into a folder here, verified; again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to put it into; the present one unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was told to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a job; prints its id and its folder at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that ended within so many days; 7 unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what a job wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the job has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1; officina-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mode takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft does not take this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written. Fill it in with any editor; request check tells what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --pdf, --zip or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft, a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the draft of a request for computing time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system, as systems prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a draft over; exit code 1 where something is missing or against a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the dossier of a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as zip: PDF, text and JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the sites you can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--memory takes an amount as 4G or 512M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template %1. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. The keys of this template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was submitted; its folder is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the template; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition to run in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or project to charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs per task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per node, as 4G or 512M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit, as 1:30:00, or minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the exact script and send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has not been met before.
Its key is %3 %4.
Compare it with the one the operator publishes. Trust it and remember it? Type yes or no: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s key %1 is not known yet, and there is no terminal to ask whether it is to be trusted. Connect once from a terminal, or add the key to known_hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed, and there is no terminal to ask for it. Use a key or an agent, or set SSH_ASKPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase, and there is no terminal to ask for it. Add the key to an agent, or set SSH_ASKPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks a question, and there is no terminal to answer it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting: %n of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two folders is here, the other at a site: data practice:data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a folder like another, here and at a site: copies what differs, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder whose contents count: a local one, or SITE:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that is to become like it; made where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what this pattern matches, as in a .gitignore; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare files of the same size by their SHA-256, whatever their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete what the first folder has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete so many files at most; needed where it is a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All places have to be at one site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. With --yes this goes for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 free of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what files and folders of a site hold; with --yes delete them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to delete, folders with everything in them; links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder at a site, with the folders above it; fine where it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the free space at a site, and what its own quota command says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site; with a path, the space where that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read training logs: TensorBoard, W&amp;B, MLflow, Hugging Face, CSV tables, JSON lines, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read text logs too: a regular expression whose named groups are the tags and the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading and drawing until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the progress as JSON lines on standard error, at most ten a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw all tags as a drawing that stays sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pattern takes a line with ... for each number, such as &quot;step ... loss=...&quot;, or a regular expression with a group for each, such as loss=(?&lt;loss&gt;\S+).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--existing takes refuse, overwrite, skip, keep-both or resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a different file has the name: refuse (unless told), overwrite, skip, keep-both, or resume, where it is the beginning of what is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where there seems to be too little room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --csv cannot both be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every point as CSV; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a file or folder of a site into a folder of another one, verified; again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to copy, as SITE:PATH. It passes through this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to put it into, as SITE:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the scheduler, by the server, or by Officina&apos;s own guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied or deleted: some folders could not be read, and what seems to be missing may be in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied or deleted: %n file(s) would be deleted, which is a lot. If that is right, allow it with --delete-limit %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, read back here; the site cannot confirm it (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a site that Officina knows nor an alias of your ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officina-cli sites lists those you can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is empty, where a file or folder is to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes a name, without a slash, and neither . nor ..: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name for --as has %n byte(s); names have 255 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no name of its own to arrive under. Give it one with --as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the SHA-256 sums of all that was copied, now or before, for sha256sum -c; an older list is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --sums: replace a file that is no list of sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sums names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for --sums does not exist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sums names a special file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is no list of SHA-256 sums, so it is not replaced. Name another file for --sums, or add --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were there already are not in %1: their sums are not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read, so it was left as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to delete (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) to delete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted, because not everything was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stayed, because of what is left out in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An argument is empty, where a folder is to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delete-limit takes a whole number from 0 on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--exclude takes a pattern as a line of a .gitignore, and this is none: &apos;%1&apos;. A \ before [, * or ? takes that as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync takes folders, and this is none: %1. put and get copy single files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End with exit code 1 where something was left out, or only its beginning was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect again where the connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different file(s) of the same name were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost. Going on in %n second(s), try %1 of %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do with it: --existing overwrite replaces it, --existing resume goes on with one that is the beginning of what is to come, --existing skip leaves it out, --existing keep-both copies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is to be said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, or copied only in part; everything else was copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted before that: %1. Left: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in . or .., and is not deleted. Name the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection: unreachable, no answer in time, or lost; or the scheduler is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job that was waited for was ended: cancelled, out of time or memory, node failed; a job that ended by itself gives its own exit code, or 128 and its signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job that was waited for has ended, and the site keeps no record of how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered whether it was done: look before you do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job has not ended within --timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop this for good (%n job(s) or task(s))? Type yes or no: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of the queue what waits (%n job(s) or task(s))? Type yes or no: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What waits of job %1 was taken out of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hold back what waits (%n job(s) or task(s))? Type yes or no: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 is held back until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let it start (%n job(s) or task(s))? Type yes or no: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 may start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop what runs and put it back into the queue (%n job(s) or task(s))? It starts anew. Type yes or no: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 was put back into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler gave no answer about job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was done is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you do it again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler refused that for job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 had ended before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes minutes, or a time as 1:30:00 or 2-00:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change: --time or --nice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs, tasks, or whole arrays, as submit and jobs print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask, also where it is more than one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what waits: what runs goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold jobs back that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let jobs start that were held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop running jobs and put them back into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time limit or the rank of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later than your other jobs; 0 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue did not answer: what waits and runs is missing, or may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounting did not answer: jobs that ended some time ago are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have no jobs there that wait or run, or ended within the last %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The output began anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was put back into the queue and starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 ended before it started: it wrote nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 has not started: nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 has started, and has not written anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where job %1 writes its output is not known: the scheduler does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of job %1 is no longer where it was written, or could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is an array, and each of its tasks has a log of its own. Name one, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job, as submit and jobs print it: 42, an array, or its task 42_7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one job and what it used; of an array all tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended, and end with its exit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wrote to standard error, where that has a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last lines, so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in plain words why a job waits, or how it ended, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List where jobs can run at a site, and for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue did not answer: what follows is from the accounting, and may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>partition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>partition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>finishing</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finishing</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>out of memory</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n out of memory</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>out of time</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n out of time</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>node failed</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a failed node</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pushed aside</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pushed aside</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown state</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a job, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: exit code %2</source>
        <comment>state of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>a job was put back into the queue</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>run time, time limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was put back into the queue and starts anew; waiting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 can never start as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 has ended, and the site keeps no record of how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to wait is over, and job %1 has not ended. It goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait no longer than that, as 1:30:00, or minutes: then end with exit code 12, and the job goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler does not answer since %1; waiting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler does not let you do that with job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else&apos;s, or only an operator of the site can do that, such as to give it more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler knows no job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are as jobs prints them. Where a site keeps no records, ended jobs are forgotten after some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no id of a job. They are as 42, or 42_7 for a task of an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--work takes a folder from / or a variable on, as /scratch/&lt;project&gt; or $WORK/runs, of letters, digits and . _ - + @ : alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile is for aliases of ~/.ssh/config: %1 has a profile of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile takes a system of the catalogue; officina-cli sites lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scheduler takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes letters, digits and . _ - + @ : alone, as it becomes part of paths and commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (N counts all of the job)</source>
        <comment>%1: options of the scheduler</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (two of N are one GPU)</source>
        <comment>%1: options of the scheduler</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (wants %2)</source>
        <comment>%2: options</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <comment>a quality of service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known QoS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From users of the site; to be checked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2: --profile %2 uses what is known of that.</source>
        <comment>%1: an alias, %2: a system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a site, and say what only you know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SITE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, a system, or an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project there; empty takes it back, likewise below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that jobs are charged to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of service of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for runs, as /scratch/&lt;project&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an alias: use it as this system of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs jobs there: slurm, pbs, ccc or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output goes into the job&apos;s own folder; the script&apos;s %1 is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the script has to name its interpreter from the root on, as #!/usr/bin/env python3 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script asks to start in %1 (--chdir), but Officina&apos;s jobs start in a folder of their own. Let the program go there itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would start about %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler gave no answer about this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was taken is not known. If it was, its folder is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you send it again, because a second job would cost a second time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --template, --script and --remote-script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this script of yours, with the options in its head; - reads it from the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a copy of this script, which lies at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only nodes with this feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation to run in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it as an array of tasks, as 0-9 or 1-100%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start after another job: its id, or as afterany:41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a signal before the time limit, as B:USR1@300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the site send mail to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to send mail, as END,FAIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when it would start, and send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the job has ended, print what it used, and end with its exit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state %1. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since takes a day as 2026-11-21, or 30d for the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are more; these are the newest %n. --limit shows more of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has seen no such job. It knows those that it sent, and those that jobs, or the window, showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --csv and --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells of no limit for your projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to be asked seldom: waiting %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List the jobs that this computer has seen at any site; asks none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this site; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this name, with * and ? as in names of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those submitted since, as 2026-11-21, or 30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this state, as failed; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many, the newest; 50 unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a table for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what of your projects&apos; hours at a site is used, and how long the rest lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send, the site has all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to remove from the copy there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by ignore files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is in no git repository: no commit is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1 and the changes since are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds %1, and each run gets a copy of it; %2 in %3 alone. Name large data in a file .officinaignore, and stage it with put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <extracomment>%1: a word as &quot;Nodes&quot;, %2: its value the last time, %3: now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <extracomment>%1 is a job&apos;s id, %2 what became of its results</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not ended yet (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it has ended is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is fetching it, or has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results wait to be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--launch takes once, each-node or torchrun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fetch takes a pattern as results/, *.csv or checkpoints/last*, and this is none: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--into takes a folder within the project, such as officina-results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never run: say where and what with --site SITE -- COMMAND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--again runs it as it was run last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to run it: --site SITE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to run, after two dashes: -- python train.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as the last time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be sent: the folder is empty, or its ignore files leave all of it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands are started on several nodes by srun, which %1 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 all the same? Type yes or no: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. --yes sends as much without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its results, once it has ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to start the command: once, each-node (by srun), or torchrun (a process a GPU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what matches this once the job has ended, as results/, *.csv or checkpoints/last*; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch nothing, whatever was fetched the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder within the project that results come into; officina-results unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it as it was run last, but for what is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what it writes, wait until it has ended, fetch its results, and end with its exit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be sent, print the exact script, and send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send more than 1 GiB without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a folder of this computer at a site: sends what changed, and fetches results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder; the present one unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the results of runs that have ended meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this project alone; of all unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with options have no effect: they stand after the first command, or are another scheduler&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many GPUs its nodes have is not known: give --gpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this template: %1.</source>
        <extracomment>%1: names, with commas between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is a form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ marks what differs. Figures collected on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system is named twice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes yes or no: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number above 0: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a day, 2027-03-01: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--who takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--work takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--country takes a country’s name, or its code of two letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits these answers. Why, for each way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other way(s) do not fit; --all tells why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who you are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your employer is: a country’s name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is a project funded by the EU: yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes|no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of work: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the model, in billions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to train on, in billions, where the hours are to be estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours needed; estimated where they are not given and can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which computing has to begin, 2027-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether data has to stay in the country: yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find as if it were that day; today unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tell why the others do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with these words in name, country, kind or audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the ways to ask for computing time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the way to computing time that suits, with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two to four systems side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system, as systems prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with a dark background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was running when it was held. It runs on, unless the site saves its state and stops it; it is held once it waits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a link of a chain the whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your jobs at a site; arrays and chains in one line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task of an array, and each link of a chain, in a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, chain of %n link(s)</source>
        <comment>state of a job</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, link %2 of %3</source>
        <extracomment>%1: state of a job, %2: its number in a chain of %3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of its largest task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of its fullest node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has no such field: %1. request fields lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODE is one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft, a JSON file, or a dossier&apos;s zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to ask, such as playground or fast-lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any field of the draft, as organisation.name=&quot;Example Ltd&quot;; may be given several times. request fields lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in fields of a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the draft and its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a way to ask wants to know, with the names of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the job could not be followed with it: %1</source>
        <extracomment>%1: options, such as --wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler took %1 of the %2 links of this chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 is for Slurm, which %2 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain has at most %1 links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain needs a bash script: its lines around yours are written for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain cannot be an array too: each task would need a chain of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain: at most so many jobs one after the other in one folder, each going on from the last checkpoint, until one ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request does not ask for such a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a file beside a draft, and take it into the dossier’s zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, a PDF as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, as request check names it, or the beginning of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file out of a draft; its copy stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the attached file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day that is still to come is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For publications, unless the award&apos;s letter has words of its own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No award is kept here. award set PROJECT start=… end=… keeps one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s id, such as EHPC-AIF-2026PG01-907.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-offs of all calls in your time, and the days of your awards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as iCalendar, with alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this way to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was granted, with its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, end, extended-to (days); gpu-hours or node-hours; mode, system, account; data-tb and megabytes-per-second of what is to be fetched; reported=yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show awards: their days, what will lapse unused, the words of thanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s id; all of them unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an award out of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in a column without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table takes --mode, one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table wants a row of titles, and a row for each project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are none of this request, or twice: %1. request fields lists those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1 from outside</source>
        <comment>%1: a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking around in %1</source>
        <comment>%1: a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <comment>nothing is to be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONG</source>
        <comment>something is to be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>it cannot be seen from here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether you can get in to a site; ends with 1 where something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from outside only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it for a mail to the site&apos;s support; without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without an ending</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>files of one kind: .png (12)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked into, by their names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare takes difference or ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare needs --reference, the run to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what each run differs by from this one, on the steps that both have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How runs are compared with the reference: difference or ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of 0 or more that has one meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <extracomment>An option of the terminal program, and what it takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--utilisation takes per cent of the peak, up to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to convert it by; name a --system, or the --cores-per-node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft stays as it is: GPU-hours and GPUs are not both known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--system takes the id of a system, as systems prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--apply takes a draft to put it into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --parameters and --tokens, or --hours to convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon what a training takes, or convert hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft that says which system, and takes the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the model: 7B, 350M, 7e9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one training, all passes together: 140B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of one GPU as it was measured, in TFLOP/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of one GPU in that precision, without sparsity, in TFLOP/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the peak is reached, in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of one GPU, where the catalogue does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the model, for the activations: layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that one GPU works on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of one training; else as few as the memory takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints kept at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data besides, in TB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours that somebody reckoned: tells what slip they look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kind of run is called in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the draft: a kind of run, storage, and the arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to convert, in place of an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores of one node, which the catalogue does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officina-cli systems lists those you can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an amount of money is for, and the amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <comment>of an antenna to a factory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officina-cli factories lists those you can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the AI factories and their antennas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one factory or antenna: systems, access, sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory or antenna, as factories prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number up to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it waits any more: name its tasks, or the whole array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: it does not leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that could be used: the token is kept nowhere, and asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added; you are %2 there.</source>
        <extracomment>%1 is a portal, %2 a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no portal %1 in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officina-cli portal list shows them, portal add adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from your list, and its token from the keychain.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from your list. The system&apos;s keychain could not be asked.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <extracomment>Both are numbers of entries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portal of your list, by its name, host or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Waldur portal (EFP Allocations, Puhuri, …), with your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the portal&apos;s first page, as https://allocations.my-eurohpc.eu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your portals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a portal and its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your projects in a portal, with their ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your awards: what was given, used and is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the calls of a portal, with their cut-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your proposals in a portal, and how they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this language, as fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a draft, a dossier&apos;s zip or a table of projects into the drafts of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft, a JSON file; a dossier&apos;s zip; or a .csv with a row for each project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a table: the way to ask, such as playground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two drafts say differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other draft, or zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the option out, or sign in to that cluster&apos;s own login host, as a site of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stop takes idle, checkpoint and allocation, with commas between them, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the window cancel this job, while it is signed in: when its GPUs are idle, when its time ends before its next checkpoint, when the allocation ends before it. Any of idle, checkpoint, allocation, with commas between them, or none; else as the settings have it for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for %1, from your profile there: </source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for %1 is needed, and there is no terminal to ask for it. Set SSH_ASKPASS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CloseDialog</name>
    <message>
        <source>Close Officina</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs can go on while the window is closed; the icon in the system&apos;s bar brings it back. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs can go on while the window is minimised. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs can go on; the connection ends when it has arrived. Stopped now, it goes on where it stopped when you connect to %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going until done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CommandPalette</name>
    <message>
        <source>Page, factory, site, draft or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Commands</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show waiting jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs that need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show failed jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “%1” again</source>
        <extracomment>%1: the name of a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the right factory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the built-in catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CompareButton</name>
    <message>
        <source>Draw what runs differ by from one of them, or from their own attempt before a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between the shown runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as they were logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio to the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolate the reference between its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>a run that others are compared with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own attempt before the last restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: in the menu of a run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>runs with one of them; opens a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: ratio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CompareDialog</name>
    <message>
        <source>They say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 × %3 nodes × %4 GPUs × %5 h</source>
        <extracomment>One kind of run: its name, how many, nodes, GPUs per node, hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version and no other draft to compare with yet. A version is kept when a draft is changed after a pause of ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve in percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Comparison</name>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>The memory of a GPU</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A date, and what happens then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A town and its country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes with GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to ask for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured (HPL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the systems differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>A row of a table of which the values differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ marks what differs. Figures collected on %1; made with Officina.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ComparisonDialog</name>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet or a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ marks what differs. Figures collected on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ComputeForm</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the kind of run that is chosen in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For restarts, losses between nodes and tries that fail: 15 to 30 % are usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is %1 node-hours on %2, with %n GPU(s) per node.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of the limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon what a training takes, and put it into this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reviewers how jobs of the history ran and scaled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ConflictDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>size and time of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice is for the selected files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as old</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 larger</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as large</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with files that are the beginning of what is to be copied, as an interrupted copy by another program leaves them. That is proved first; what is not, is asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything else some files failed; the report names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were left out; the report says why. Everything else has been copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else has been copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already, with other content. What should become of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ConnectDialog</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SSH configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sites…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting until the next one may be…</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its jobs stay in the list, and you need not sign in again to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CopyToSiteDialog</name>
    <message>
        <source>Copy to another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything passes through this computer and is not kept on it. The other site may ask you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CurveGlance</name>
    <message>
        <source>%1 at step %2</source>
        <comment>value of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CurveNotices</name>
    <message numerus="yes">
        <source>%n place(s) in the logs could not be read; everything else is shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) want to be looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 was cancelled: %2</source>
        <comment>%2: a sentence about what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were cancelled, because a curve is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the opened folders were not recognised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CurveReport</name>
    <message>
        <source>Last</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <comment>a duration follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of the first and the last logged point; GPU-hours are that time, times the GPUs of the job. An empty cell is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in all runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points, as logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are as logged, not smoothed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by Officina on %1.</source>
        <comment>%1: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>of the source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and changes</source>
        <comment>a commit of Git</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CurveTools</name>
    <message>
        <source>Alerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell of curves, and values that they are to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all there is. A double click on a chart does so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>instead of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of runs, instead of charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <comment>hyper-parameters against a metric, instead of charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-parameters and a metric as parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and more</source>
        <comment>also histograms and texts, instead of charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts (regex)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only charts whose name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>time since the run began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the run began, times the GPUs of its job. For other runs tell their GPUs in the menu of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <comment>as the horizontal axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of another curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: %1</source>
        <comment>a metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: filter the charts to find them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic vertical axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale for the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic horizontal axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale for the steps above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertical axis fits all but the lowest and the highest 5 % of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of the charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Curves</name>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>hours:minutes:seconds since the run began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record at byte %2 is damaged (its checksum is wrong) and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from byte %2 on there is something that is no record; reading went on at the next one that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 makes no sense and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 is too large and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the table was not read, because its first line has no column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <comment>a group of runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is no number any more since step %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was best at step %3 (%4) and has lost more than half of its gain since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has hardly improved since step %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file was not read, because it does not begin as such a log does. Is it compressed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These histograms are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a hyper-parameter and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1: a metric, %2: its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5 and %6 GPU-hours.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) from an earlier state</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s), the last of step %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>curves without a place in the legend</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from byte %2 on the file was not read, because there are more points than can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are too many different values; those new from byte %2 on were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed %1</source>
        <comment>a curve; %1: how much, from 0 to 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoomed: %1 to %2</source>
        <comment>two places on the horizontal axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it lies outside the zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row at byte %2 has another number of cells than the heading; only cells that surely fit were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is empty or ends in its midst; where an older one is whole, that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too little is in it to tell what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are numbers in it, but nothing tells that it is a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is no log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read, because another file tells the same of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are hyper-parameters in it, but no log lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a packed session of ClearML. Unpack it: the metrics.jsonl in it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what %2 keeps in a form of its own. Export it there, as a table for example.</source>
        <extracomment>%2 is the name of a program: Aim, Comet, MLflow, Neptune</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to a folder that is read under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference from the attempt before the restart</source>
        <comment>what a curve shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to the attempt before the restart</source>
        <comment>what a curve shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run that is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference from %1</source>
        <comment>what a curve shows; %1: another run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to %1</source>
        <comment>what a curve shows; %1: another run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on common steps</source>
        <comment>a difference of two curves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolated by step</source>
        <comment>a difference of two curves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has a value of the reference to be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a hidden folder, which was not looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a pipe, a socket or a device, and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not all of this folder was looked at, because there is too much. Open it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: neither its beginning nor its end tells that it is a log; what is between was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is text in UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CurvesExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of all charts (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, PDF or a report (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CurvesPage</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as read %1</source>
        <comment>%1: &apos;3 min ago&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how training goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither TensorBoard event files nor tables of metrics are there so far. They appear here as soon as training writes the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) · %2 points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the curves of a job on the Jobs page, or any folder of the site or of this computer that holds TensorBoard event files or tables of metrics. You can also drop a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::DataPage</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected on the site to the folder of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected on this computer to the folder of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the practice factory, to a system of the catalogue or to a host of your own to see its files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and sync…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of the two folders that are shown like the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dragged could not be fetched while the other program waited for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Fetch to…” in the context menu copies it to any folder and takes its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was on its way there before, and stopped halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) of the same stopped halfway before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed, it goes on where it stopped, with what was decided then. Begun anew, it asks again about files that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is a day as it may be typed: &quot;31/01/2027&quot;; the other is how ISO writes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::DialogPrompts</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Dossier</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In node-hours: %1 at %n GPU(s) per node of %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the rules known on %1. The call’s own page decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n answer(s) are given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <comment>a line of a list: what, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reviewers ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling of the measured runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier was written with Officina. To send the request, fill in the form of the call&apos;s portal with it.

dossier.pdf: for reading and printing
request.md: the same as text, for copying
request.json: the request as data; Officina opens it
runs.csv: the table of runs, for a spreadsheet
scaling.svg: the plot of the measured runs, where there are any
attachments: the files that go with it, where there are any
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be declared by the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can do this: read and tick them in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::EditorDialog</name>
    <message>
        <source>Make the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open VS Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh, VS Code and other editors reach the job&apos;s node by a name in your SSH configuration: %1. It goes through the login host of %2, follows the next job of the same name, and goes when none runs.</source>
        <comment>%1: a name, %2: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code</source>
        <comment>the editor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1 now, where “%2” runs.</source>
        <comment>a node, the name of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads nowhere now: no job “%1” runs. It comes back with the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, this line is put at the top of %1. What is there now is kept as %2; nothing else of it is changed, and the names themselves stand in a file of their own.</source>
        <comment>two files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the line and make the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no VS Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command, or use the name in your editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::EfficiencyText</name>
    <message numerus="yes">
        <source>Ask for %1: the last %n run(s) of this name ended within %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for %1: it ended within %2. What waits for less time often starts sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1 of memory a node: %2 were not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1, or go on from a checkpoint: %2 were not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n core(s): it kept about %1 busy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The GPUs were busy %1 of the time: find out what they waited for, or ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors: %1 busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs: %1 busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1 of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1 to %2, half of them within %3</source>
        <extracomment>least, most, and what half of an array&apos;s tasks stayed within</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the largest process: %1 to %2, half of them within %3</source>
        <extracomment>least, most, and what half of an array&apos;s tasks stayed within</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors busy: %1 to %2, half of them within %3</source>
        <extracomment>least, most, and what half of an array&apos;s tasks stayed within</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with %1…</source>
        <extracomment>an amount of memory, &quot;32 GiB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with %1…</source>
        <comment>a time limit</comment>
        <extracomment>a time limit, &quot;4 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask for %1 of memory a node: in the last %n run(s) of this name the fullest used %2 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for %1 of memory a node: the fullest used %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: at most %1 of %2, on the fullest node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: %1 in the largest task; of a whole node it is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ErrorText</name>
    <message>
        <source>The scheduler refused the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler did not cancel job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler did not answer the question for your jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 was not confirmed, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another identity than before. The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept your credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is something of that name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or quota at the site is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy differs from the original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answered something Officina does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job cannot be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is damaged or invalid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site lacks what is needed for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are untouched, and what has arrived stays at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files at the site are untouched, and what has arrived stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job was started; what you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job and its files are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last known list stays on view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before stays on view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last saved version is kept, and the text in the window too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing file of that name was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entries are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume continues where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name, the port and your network; some sites admit registered networks or their VPN only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network and try again; some sites admit registered networks or their VPN only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the operator publishes, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the operator renewed the host&apos;s key or someone is between you and the site. Ask the operator for the new fingerprint. Only if it is the one shown below, remove the old line from your known_hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, and that the public half of your key is registered with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or ask the owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room at the site, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room at the site, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this computer, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler&apos;s own words are below; correct what they name and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. If that repeats, a disk or the network is failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If that repeats, tell us the words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator, with the words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a key that is marked as revoked. The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate for %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revoked key may be in the wrong hands. Ask the operator which key the host has now, and do not connect before you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new certificate the way the site describes, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has not enough room for all of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough room for all of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another folder. Resumed, it is tried all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is there, but did not finish in time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site allows no more work at once on this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files at the site are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a job was started is not known; what you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the job was cancelled is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all of it was done is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the file was replaced is not known; your text is still in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was, and your text is still in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of jobs before you send it again: a second job would cost a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of jobs before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the folder before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again: what is there now is looked at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy file system or scheduler is the usual cause. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once nothing writes to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the transfer has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is your home folder or holds it, and is not deleted as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder, but a special file: a pipe, a socket or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere, or in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the folder that is to be copied, or is that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on that port, but no SSH server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no reason. A file system that may only be read, something that is in use, or a name that is not allowed there are the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files, folders and links are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link itself is there: look where it leads, and whether that was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder it lies in, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most systems take 255 bytes; some letters take two or more. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name and the port; 22 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is there, but its scheduler cannot be reached just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s answer was too long to be read as a whole, and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its operator may be working on it: look at the site&apos;s notices, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less: fewer days, or one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at %1 so far.</source>
        <comment>host and port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s login host forwards nothing to %1.</source>
        <comment>host and port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Officina wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job was started. What has arrived stays at the site, and what you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs, and all else, go on without their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program may still be starting. One that listens on its own node&apos;s 127.0.0.1 alone cannot be reached: start it with --ip=0.0.0.0 or --bind_all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its operator does not allow it. Ask whether there is another host for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are sent here by ccc_msub, and Slurm&apos;s own commands, by which Officina asks for them (squeue, sacct, scancel), were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a key that its site has not signed, though it signs those of all its hosts. The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the operator has changed how hosts are signed or someone is between you and the site. Ask the operator before you connect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Estimate</name>
    <message>
        <source>Operations: %1 × %2 parameters × %3 tokens = %4 FLOP.</source>
        <extracomment>An arithmetic line; %1 is 6 or 2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours: not known; they take a measured speed, or the peak of one GPU and how much of it is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours: %1 FLOP / (%2 TFLOP/s of one GPU × 3600 s) = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed is as it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed is a peak of %1 TFLOP/s, of which %2 are reached.</source>
        <extracomment>%1 TFLOP/s, %2 per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the model: weights %1, gradients %2, optimiser %3; together %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of each GPU: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations: not known without the shape of the model; the GPUs below are the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs for the memory: not known; the catalogue does not tell how much one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs for the memory: the activations alone do not fit into the %1 of one GPU. Work on fewer sequences at once, or compute more again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs for the memory: at least %1 of %2 each, one tenth of it left free, the model spread over all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: not known; the catalogue does not tell how many GPUs a node has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar: %1 GPU-hours / %2 GPUs = %3 hours of wall time on %4.</source>
        <extracomment>%4: &quot;4 nodes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, %1: %2 for %3 weeks without a pause.</source>
        <extracomment>%1: &quot;3 trainings&quot;, %2: &quot;4 nodes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One checkpoint: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage: data %1 + %2 checkpoints × %3 = %4, in about %5 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 core-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GCD-hours</source>
        <extracomment>Half a module, which the scheduler counts as a GPU: LUMI&apos;s GCD</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 normalised hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one node-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one core-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one GCD-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one normalised hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not convertible with what is known of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 (%3 = %4)</source>
        <extracomment>&quot;5 000 GPU-hours = 1 250 node-hours (one node-hour = 4 GPU-hours)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like node-hours where GPU-hours are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like core-hours where GPU-hours are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks as if half modules had been counted as GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like hours of the run, not multiplied by its GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks a thousand times too small: million for billion, GB for TB?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks a thousand times too large: billion for million, TB for GB?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like powers of 1024 (GiB, TiB) where GB or TB are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer parameters than any language model has: were millions or billions meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parameters than any model has: were millions meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very few tokens: were millions or billions meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tokens than any training has seen: were billions meant?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::EstimatorDialog</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed precision, Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits, Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed precision, SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference, 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this kind of run is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, in billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one training, in billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passes over the data together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As measured, TFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or, without a measurement:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak, TFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker’s figure for 16 or 32 bits without sparsity; the catalogue has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it reached, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs and nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of one GPU, in GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of one training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as few as the memory takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To convert into core-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the model, for the memory of the activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences of one GPU at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed again in the backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data besides, in TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the parameters and the tokens to see what they take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is no number, or can mean two: its field asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the peak cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of runs has %1.</source>
        <extracomment>A sentence about the slip follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Evidence</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per second</source>
        <extracomment>Column: %1 is what is counted, &quot;tokens&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Job %1: %n GPU(s), %2</source>
        <extracomment>%1: site and id of a job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>units of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 %2 per second</source>
        <comment>continues a line; %2: what is counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, efficiency %1</source>
        <comment>continues a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, GPUs busy %1 of the time</source>
        <comment>continues a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong scaling, the same work on more GPUs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak scaling, as much more work as there are more GPUs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint every %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the fullest node, at most: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up; dashed: ideal; the numbers: efficiency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::EvidenceDialog</name>
    <message>
        <source>Evidence from measured jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search jobs that ran on GPUs: name, id, partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: the same work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: the same for each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens, samples, steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no such job that ran on GPUs. It fills as jobs are seen at a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tick the runs to show. %n job(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Work for each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ExplainBox</name>
    <message>
        <source>Show in the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ExportDialog</name>
    <message>
        <source>Light colours, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that stays sharp (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with values, for a browser (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Facets</name>
    <message>
        <source>Kind</source>
        <comment>of entry: factory or antenna</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a factory: operating or being built</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <comment>of the selection of factories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <comment>its maker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <comment>ways to ask for computing time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>of the economy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>of the selection of factories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB or more</source>
        <comment>memory of each GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one</source>
        <comment>experimental platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one</source>
        <comment>experimental platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB or more per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experimental platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and life sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate and environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturing and engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robotics and autonomous systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility and transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security and defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector and law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media, culture and games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science and materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sectors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FactSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What an amount of money is for, and the amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FactoriesGuide</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the right one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems side by side; Ctrl+click chooses several factories in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six questions, and the ways to computing time that suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FactoriesPage</name>
    <message>
        <source>not verified</source>
        <extracomment>Behind a fact that rests on general knowledge alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Three counts side by side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenna(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, country, accelerator, sector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <comment>a way to show the factories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <comment>a way to show the factories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No factory or antenna has all that was typed and chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <comment>the column of what is not known of a factory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>A factory on the map: its name, city, country and state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: antenna; its mark stands for %2</source>
        <extracomment>%1 is an antenna&apos;s name, %2 its country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Not published: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: antenna in %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FactoryDetail</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen in round %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · hosted by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An antenna is a country’s door to factories elsewhere: advice at home, computing time there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An antenna and its country
----------
A person and what he or she is there
----------
What a program does, and the date of the version that was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems of the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open yet, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured (HPL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions come and go: the call’s own page decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts collected on %1. “Not verified” marks what no page read confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a part of a machine, &quot;Booster&quot;; %2: what a call gives there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to ask for time on its systems is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next cut-off on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in %1</source>
        <comment>%1: &apos;2 working days&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-ups and companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research and studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How calls count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In node-hours: one of a GPU node is %n GPU-hour(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>amount not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form asks for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind all AI Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1: a factory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme behind all factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can ask for on %1</source>
        <extracomment>%1: a system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to ask for time on %1 is published yet.</source>
        <comment>%1: a system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n way(s) to ask for time on it names you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read on %1</source>
        <extracomment>Behind a source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than six months ago for some of them: they may have changed. A catalogue update or the pages themselves tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in round %2</source>
        <comment>%1: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigafactories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access, the same for all its systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… as Slurm counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each half of a module is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>%1: names of hosts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host keys signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority of %1</source>
        <comment>%1: hosts, *.asc.ac.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 GB each</source>
        <comment>%1: &apos;13 824 × NVIDIA A100&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one signs in to %1 is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FactoryMap</name>
    <message>
        <source>Map of Europe with the factories and antennas of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from mark to mark, Enter chooses one; arrows, plus and minus move the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marks close together; choose them to see them apart:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FactoryTable</name>
    <message>
        <source>Factories and antennas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FilePane</name>
    <message>
        <source>Name</source>
        <comment>column of a file list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column of a file list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a file list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder shown of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the folder above (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden files (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and bookmarks (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size with everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search below this folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open terminal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No terminal program was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable TERMINAL may name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ssh command from the context menu, and paste it into a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>sizes on a disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the file system that holds this folder; %1 are free for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for %1 more files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View or edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FileTable</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>A facet such as &quot;Country&quot; in which something can be chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 is a facet such as &quot;Country&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <extracomment>Something that was chosen, and the sign that takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Remove</source>
        <extracomment>%1 is a facet such as &quot;Country&quot;, %2 what was chosen in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Finder</name>
    <message>
        <source>Ways to computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 with Officina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits these answers. Below is why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A place in a list, and what stands there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of your employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project funded by the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data has to stay in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Noted there: %2</source>
        <extracomment>A sentence, and behind it what the call itself says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call names: %1.</source>
        <extracomment>%1: kinds of applicants, such as &quot;Start-ups, SMEs&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call names: %1. Whether that includes you has to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is for others: %1.</source>
        <extracomment>%1: kinds of applicants, such as &quot;Academia&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you only inside a project that the EU funds, and yours is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you only inside a project that the EU funds: is yours one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for start-ups and SMEs alone; the price for others is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies: only for R&amp;D that gives nothing proprietary or confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whoever leads the request needs a contract of at least %n month(s) past the end of the allocation: is it yours, or your supervisor’s?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A national route of your country: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national route of another country: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your employer’s country is in the EU: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes part in %2.</source>
        <extracomment>%1: a country, %2: an AI factory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said in which country your employer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether employers in %1 may ask is not in our figures: look at the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your country takes part in its factory: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for just that: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for other work: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference may use at most %1 of what is given.</source>
        <extracomment>%1: &quot;10 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at any time, without cut-off dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut-off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the next cut-off is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time: the answer should be there by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late for you: the answer may take until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the answer comes in time is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An amount in node-hours, and the same in GPU-hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need %1; it begins at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need %1; it gives from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need %1; it gives up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need %1; it gives no more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need %1; it is for more than that, from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it gives is not published as a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It weighs the hours of each accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it gives there at most is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast its GPUs train is not published: the amount is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1, enough to measure how much you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at %1, and how much you need is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives hours of quantum computers, not of GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call names no system of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in operation yet; from when is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in operation yet; last date told: %2.</source>
        <extracomment>%1: a system, %2: a month or a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is in operation is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not offered when the call was last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers no GPUs on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in your country: the data stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in another country, %2: the data would leave yours.</source>
        <extracomment>%1: a system, %2: a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The model takes about %1 GB: %n GPU(s) of %2 GB, in one node.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model takes about %1 GB: %n node(s) with GPUs of %2 GB.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The model takes about %1 GB; the memory of the GPUs of %2 is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctoral student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher at a university or institute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or medium-sized company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public body: hospital, administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator or incubator, for its start-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out and measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training a model from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using a model: inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation, data, other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask or to weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For it</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A way to ask for time, and the system: &quot;Playground on LEONARDO&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut-off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut-off: not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Answer: %2</source>
        <extracomment>%1: when one may ask, %2: how long the answer takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our figures were collected on %1; the calls’ own pages decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than six months ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you need is not known: no rule of thumb fits these answers. A small package is there to measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (at %3 TFLOP/s)</source>
        <extracomment>%1: &quot;5 000 GPU-hours&quot;, %2: an accelerator, %3: its speed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × %1 billion parameters × %2 billion tokens, and %3 % more for what fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a rule of thumb about %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens were told, so %1 for each parameter are reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes about %1 GB, %2 bytes for each parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of the catalogue is for a whole cohort: each company asks by itself. What follows is for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only systems in your country are looked at. Whether a site may hold personal or health data is not in the catalogue: ask the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the antenna %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who advises in %1: %2.</source>
        <extracomment>%1: a country, %2: factories and antennas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: &quot;the antenna Pharos-CY&quot;, %2: who runs it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1: an antenna of the AI factories, %2: the factories that it leads to</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FinderDialog</name>
    <message>
        <source>Find the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answers, ways, reasons and sources as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For printing and for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to computing time, ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below is why, for each. Often one answer decides: the data that has to stay, the amount, or the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) that do not fit, and why</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most four systems fit side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check two to four systems in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checked systems side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a factory or an antenna</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FinderQuestions</name>
    <message>
        <source>Who are you, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of your employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a project that the EU funds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project of Horizon Europe or Digital Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the model, in billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPU-hours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help me: estimate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to train on, in billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you need it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the data leave the country?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data has to stay in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The number of a question, and the question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a rule of thumb, from parameters and tokens. Without tokens, the usual number for each parameter is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a rule of thumb, from parameters and tokens; both are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of thumb is known for this work: a small package is there to measure it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::GroupButton</name>
    <message>
        <source>Draw runs that belong together as their mean with a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of one folder together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that differ in the seed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of an equal hyper-parameter together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band from the lowest to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band of one standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hyper-parameter differs between these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: by folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: by %1</source>
        <comment>a hyper-parameter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::HistoryDetail</name>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran for %1, from %2</source>
        <comment>a duration, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so when it was last seen, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of your own, found by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was not sent from this computer by Officina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it used was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n task(s) of array %1:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::HistoryFilter</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, folder or note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting or running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, whatever way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::HistoryModel</name>
    <message>
        <source>%1
in %2</source>
        <comment>a job&apos;s name, its folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen %1, last seen %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs it had was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processor time was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody measured its GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes × GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>share of the processors that was busy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>share of it that was used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>share of the GPUs that was busy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its fullest node, at most, against what that had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tasks a node had is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::HistoryView</name>
    <message>
        <source>History of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job was ever seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every job of every site that you connect to is remembered here for two years, with what it used, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are jobs, but none that the search lets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those that ended failed</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n job(s) the GPU-hours are not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are too many for the clipboard: save them as CSV.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted: these jobs wait or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were deleted from the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop saving: %1</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::HostKeyDialog</name>
    <message>
        <source>New host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not met %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the site publishes in its documentation, or ask its support. If the two are equal, trust it: Officina remembers the key and refuses any other from then on. If they differ, cancel: you may be talking to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobActions</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>jobs, instead of cancelling them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority (nice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the scheduler…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel only the waiting tasks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority (nice)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected jobs waits or runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected jobs has tasks that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only waiting jobs that are not held yet can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected jobs is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only running jobs can be put back into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs that wait or run have a time limit to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only waiting jobs can go before others, or after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel job %1, “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold job %1, “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release job %1, “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put job %1, “%2”, back into the queue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time limit of job %1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New priority of job %1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s) that wait?</source>
        <comment>tasks of arrays count each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n job(s) back into the queue?</source>
        <comment>tasks count each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New time limit of %n job(s)</source>
        <comment>tasks of arrays count each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New priority of %n job(s)</source>
        <comment>tasks of arrays count each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) leave the queue without having used anything.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) end at once. What they wrote so far stays, checkpoints too; what they hold in memory is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the queue and do not start until you release them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for their turn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They end at once and begin anew, with the same number, when there is room again. What they did since their last checkpoint is lost, and their output may be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sites let you shorten the limit; making it longer is often left to the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running job that has run longer than the new limit ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher the number, the later it starts among your jobs. 0 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are used up.</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of the selected jobs stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) put back into the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time limit of %n job(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n job(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The site did not say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was done is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler refused it for job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the others that can have been done: the list shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what came of it there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no further link of the chain “%1” begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the whole chain “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s)</source>
        <comment>%1: a site</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only this link of its chain: the next one goes on from the last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobChecks</name>
    <message>
        <source>Before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it would start at other sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and end by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to ask for this size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobCurves</name>
    <message>
        <source>Open the curves of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of 100</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at step %3</source>
        <comment>name of a metric, its last value, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>GPU use, %n GPU(s), mean %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>GPU use, mean %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobDetail</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was not sent from Officina: its script is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save job record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part&apos;s output is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of a job, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking where its output is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not started, so there is no output yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output file is not known: the job was not sent from Officina, and the scheduler no longer tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output file is not known: the scheduler does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is there yet. At many sites PBS brings the output here when the job has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>a menu: what else can be done with the job</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobExplain</name>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the queue; the scheduler does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the queue, for a reason that Officina has no words for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>when a job starts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any moment</source>
        <comment>when a job starts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended, and this site keeps no record of how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output may tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended as the scheduler&apos;s word says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 it reaches its time limit and is ended.</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has reached its time limit and is being ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has not saved by then is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1, when it has ended without an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1, when it has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1, when it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1, when it has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time, a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exit code, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your other jobs of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the jobs that one depends on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln task(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln part(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobFiles</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobForm</name>
    <message>
        <source>needed here</source>
        <comment>a quality of service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>quality of service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that was staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs (of %1)</source>
        <comment>per node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores (of %1)</source>
        <comment>per task, of those of a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory (of %1)</source>
        <comment>per node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) a node</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: something in it cannot stand in a script of the scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS</source>
        <comment>quality of service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>partition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>number of cores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>modules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>container</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>that a job waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>number of tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a secret, and would stay in the script at the site. Keep it in a file that only you can read there, and let the command read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets no variable: each line is a name, = and the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain cannot be an array too: each task would need a chain of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain needs bash: its lines around the command are written for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <comment>number of nodes: nothing is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “%1” the script says no number: the scheduler takes as many nodes as its other options need.</source>
        <comment>the word that stands in the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobFormExtras</name>
    <message>
        <source>Chain: go on in further jobs, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has to begin with its last checkpoint and to write one now and then. The chain stops when a link ends by itself: with 0 the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it USR1 five minutes before each time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample GPU use once a minute into the run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the job when all GPUs were idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> links</source>
        <comment>of a chain, after their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that knows the signal writes a checkpoint then. One that does not know it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a shell runs the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of a job with GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this job when its time ends before its next state is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this job when the allocation ends before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes Officina running and signed in. It begins as the settings have it for the site, and holds for this job alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobListCard</name>
    <message>
        <source>All</source>
        <comment>jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>jobs that wait for the user to do something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended today</source>
        <comment>jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are jobs, but none that this view and the filter let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue cannot be asked at the moment; shown is what was known at %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue cannot be asked at the moment: what waits and runs is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How jobs ended is not known at the moment: the site&apos;s accounting does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How jobs ended is not known: this site keeps no record of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of jobs, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site whose jobs are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is what was known at %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what is the matter with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a menu: what can be done with the selected jobs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobListModel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes × GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobListTable</name>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobNode</name>
    <message>
        <source>signing in…</source>
        <comment>a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>open, %n connection(s)</source>
        <comment>a tunnel</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: the job runs there no more</source>
        <comment>a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: the site was left</source>
        <comment>a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: the connection ended</source>
        <comment>a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jupyter or TensorBoard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shell beside the job, in this computer&apos;s terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the node from VS Code and other editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a port of this computer that leads to a program of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a terminal of your own: a shell beside the job, and by ssh where the site lets you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal: it opens a shell beside the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by ssh, where the site lets its users sign in to the nodes of their jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its node, %1</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terminal program was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command below into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the next job of this name.</source>
        <comment>a name in the SSH configuration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2 in ssh and editors.</source>
        <comment>a name in the SSH configuration, a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found. The page is at http://127.0.0.1:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1:%1 leads to %2:%3 · %4</source>
        <comment>port here, node, port there, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobOverview</name>
    <message>
        <source>Running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scheduler&apos;s state, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>running time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 for each part</source>
        <comment>running time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last seen %1</source>
        <comment>when, of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobParts</name>
    <message>
        <source>Part %1</source>
        <comment>of a heterogeneous job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1</source>
        <comment>of an array</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <comment>of an array, numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, number of tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a job, how it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobTexts</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed aside</source>
        <comment>by a job of higher priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a job, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>nodes, GPUs per node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>nodes, GPUs of all of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts ≈ %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes, GPUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a job: nobody recorded how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended · no record of how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended · this site keeps no record of how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler’s own words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>tasks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>tasks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>tasks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>tasks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>tasks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>tasks; nobody recorded how</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year, as QDate writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QDate writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>GPU-hours at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>GPU-hours so far, at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exit code, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by signal %1 · %2</source>
        <comment>number, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · chain of %Ln link(s)</source>
        <comment>state of a chain of jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · link %2 of %3</source>
        <comment>state of a chain of jobs, number, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <comment>of an array</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>nodes and GPUs of each task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>nodes and GPUs of the tasks that run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobTimeline</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A short date and a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to come</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has waited %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited %1 and has run %2 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited %1 and never started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited %1 and ran %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobUsage</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>processor time used, there was, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <comment>memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most, of %2 asked for</source>
        <comment>memory used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by its largest task</source>
        <comment>memory used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by its largest task, of %2 asked for</source>
        <comment>memory used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>nodes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between nodes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most on its fullest node, of %2 a node</source>
        <comment>memory used, asked for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobWords</name>
    <message>
        <source>Officina has no plain words for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the word in the site&apos;s documentation, or ask its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reached its time limit and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more time, or let it go on from a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushed aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended to make room for a job that comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not wait again, send it again; it goes on from a checkpoint if it wrote one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended and put back into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of it failed, and the job was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again; it goes on from a checkpoint if it wrote one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needed more memory of the node than it could get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more memory, or let it use less: smaller batches, fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared memory full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers that load the data ran out of shared memory (/dev/shm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer workers or ask for more memory; in a container, give it a larger /dev/shm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It used more processor time (cput) than it had asked for and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more processor time, or let it go on from a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It used more processor cores than it had asked for and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more cores, or let it use fewer threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>srun failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command srun asked for something that the job does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the options of srun in the script with those of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that srun was to start is not there or cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path, and load its module or environment in the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the job was not there on its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and lies on a file system that the nodes see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output file of the job could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists, that you may write in it, and that the quota is not used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of a GPU was too small for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller batches or a smaller model, or spread it over more GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check in the program failed on the GPU, often a label or an index that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of classes and tokens; run once with CUDA_LAUNCH_BLOCKING=1 to see the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU access error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program used memory of the GPU that is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run once with CUDA_LAUNCH_BLOCKING=1 to see the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program found no GPU that it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for GPUs, for the step that srun starts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was built for a newer CUDA than the driver of these nodes knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the site&apos;s own module, or a build for an older CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PyTorch that was installed cannot use GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install its CUDA build, or use the site&apos;s own module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was not built for the kind of GPU of these nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the site&apos;s own module, or a build for this kind of GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU of the node has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again, and tell the site&apos;s support the name of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation on the GPU failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the line; run once with CUDA_LAUNCH_BLOCKING=1 to see the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network port over which its processes were to meet is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port (MASTER_PORT), best one made from the number of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPI was told to start more processes than the job has tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for as many tasks as the script starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPUs could not talk to each other (NCCL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the first error of any process; run once with NCCL_DEBUG=INFO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes waited too long for each other (NCCL), often because one had ended or was late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the first error of any process, and for work that only one of them does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quota on a disk of the site is used up, in bytes or in number of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or move files, or write to another file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk that it wrote to is full; it may be /tmp of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete files, or let it write to another file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had too many files open at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer workers, or raise the limit in the script with ulimit -n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file system failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file system did not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again; if that repeats, tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wanted to write to a file system that may only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it write to your work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not allowed to use a file or a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns it and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or program was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path: it is looked for from the folder of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no software module of that name, or not at that point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its name with module spider or module avail; another may have to be loaded first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python module missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python did not find a module that the program needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate the environment it is installed in, or install it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python found a module but could not use it, often because versions do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the versions, and that no other environment is mixed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that the script names was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load its module or activate its environment in the script, and check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conda environment was not found or could not be activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name with conda env list, and that the script prepares conda first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was built for other processors than those of this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build or install it on a node of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was built on a newer system than that of these nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it here, use the site&apos;s own module, or run it in a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library that the program needs was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the modules that it was built with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libraries do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is of another version than the program was built with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the modules that it was built with, and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of the container could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path, and that the nodes see that file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folders that it is to see (--bind) and the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first line wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of a script names a program that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the line after #!; if it ends with ^M, save the file with the line ends of Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has the line ends of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with the line ends of Linux (LF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error in script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell does not understand a line of the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the line it names for a missing quote, bracket or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error in program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python does not understand a line of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line, and check that it is the right version of Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was called with options that it does not know, or without ones that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its options in the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wanted something from the network and did not reach it; many compute nodes have no Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the files beforehand on a login node, and let the program work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model or data set is given out only to those whose request was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept its terms on its page, and log in with your token before you fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python program ended with an error that it did not handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the line, and the lines above it for the place in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program crashed: it used memory that is not its own (SIGSEGV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all libraries and modules are of the versions it was built with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program touched memory that was not there, often because shared memory or a disk was full (SIGBUS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer data-loading workers or a larger /dev/shm, and check the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made an arithmetic error such as a division by zero (SIGFPE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its input, and read the end of its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was killed at once (SIGKILL), most often for using too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the memory it used with what it had asked for, and ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process that loads the data ended unexpectedly, often for want of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer workers, or ask for more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program gave up because of an error that it found itself (SIGABRT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the end of its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to end, by somebody or because another part of it had failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its processes ended with an error, and so the others were ended too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further up in the output, and in files of single processes, for the first error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended without an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program or the last command of the script reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reports an error; 2 often means wrong options, or a file that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the end of its output, and check the options and the file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reports an error; 124 is what the command timeout gives when the time set there is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for timeout in the script; else read the end of its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was found but cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it may be executed (chmod +x) and was built for this machine&apos;s processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reports an error; PBS gives 254 too where the shell of the script cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the first line of the script, and read the end of its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reports an error; 255 often comes from ssh, from MPI, or from exit -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reports an error with a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the end of its output, or look the code up in the program&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended because the terminal or the program that had started it went away (SIGHUP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as a batch job that needs no terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted, as with Ctrl+C (SIGINT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to quit (SIGQUIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program used an instruction that the processor does not have (SIGILL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped itself at a trap, as debuggers set them (SIGTRAP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent SIGUSR1 or SIGUSR2, often as a warning before the end, and had no answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program catch that signal, or do not ask for it (sbatch --signal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wrote to a program that had ended already (SIGPIPE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in its output for what ended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm that the program had set itself ended it (SIGALRM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to end (SIGTERM): it was cancelled, preempted, or its time was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It used more processor time than a limit allows (SIGXCPU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for ulimit in the script and the limits of the site; login nodes have low ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wrote a file that is larger than a limit allows (SIGXFSZ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for ulimit in the script, or write several smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked the system for something that it may not do (SIGSYS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the container or program fits the system of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was ended by a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It used more memory than it had asked for, and a part of it was killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm could not open the job&apos;s output file or folder, so nothing of it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reports an error; srun gives 9 where what it ran was killed (SIGKILL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the memory it used with what it had asked for, and read the end of its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reports an error; srun gives 11 where what it ran crashed (SIGSEGV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm gives a number that programs are hardly ever ended with; its own errors in starting a job look so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its folder and the first line of its script; if they are right, tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough of what its queue may use at once is free yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough is free yet for what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts by itself; a job that asks for less may start sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough nodes of the kind that it asks for are free yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough is free yet on nodes that lie together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for whole nodes, and others still use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its queue starts no jobs at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for news of the site, or move it to another queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its queue runs no jobs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many tasks of the array run as may run at once by its own limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many jobs run on the nodes that fit as may run there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many running jobs as one person may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when others of your own jobs have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this job you would use more at once than one person may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when enough of your own jobs have ended; if none of them runs, ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your group has as many running jobs as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when other jobs of the group have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this job your group would use more at once than it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when enough jobs of the group have ended; if none of them runs, ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project has as many running jobs as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when other jobs of the project have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this job your project would use more at once than it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when enough jobs of the project have ended; if none of them runs, ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this job all users together would use more at once than they may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many jobs run as may run at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It might still be running when a maintenance or another fixed time of the site begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for so little time that it ends before, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its queue starts jobs only at certain hours or on certain days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It might still be running when the hours of its queue are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less time, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It might still be running when a reservation or a job that comes first needs its nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other jobs come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that asks for less time may be let in between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its priority is lower than what the site starts at all; it may grow with time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough can be made free for it by pausing other jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, or your group, have no share of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s support for a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes that fit are out of service at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for news of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes that are free are not of the kind that it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system that it asks for cannot be put on a node at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of PBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS tried to start it and could not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that repeats, tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler had an error of its own with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more of something than there is, so it can never start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again with less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not as many nodes of the kind that it asks for, so it can never start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again for fewer nodes or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as many nodes lie together as it asks for, so it can never start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a node or something else that does not exist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again without that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS says that it can never start as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it, change what PBS names, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It used more memory than it had asked for and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It used more of something than it had asked for and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more of it, or let it use less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended by somebody while it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks of the array ended without an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one task of the array ended with an error or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the end of the output of those tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to end and still has a moment to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its nodes and is being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one task of the array has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held after retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started so many times that it is now held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the site&apos;s support, which can say why it did not start; then release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it when it may start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task of the array is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held back because PBS has no valid password for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site or the scheduler itself holds it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s support why; you cannot release it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the queue, and has files to copy before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that it asks for are being copied before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nodes are being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for another job, as it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that it asks for could not be copied, so it does not start yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paths of the files it copies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start time has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being moved to another queue or server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused to make room for a job that comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when the site lets it; ask its support if that takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused because somebody uses the computer that it runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended, and its output is being copied to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended, and PBS is cleaning up after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task of the array was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task of the array ended with an error, or was deleted before it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task of the array ended without an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, or ended by somebody while it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with an error, or at one of its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over; how it ended is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS removed it before it started, most often because the job that it waited for did not end as it had to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again once the other job has ended well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS could not start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started on its node and is to be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS was started anew on its node, and the job was ended by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not wait again, send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started again from the checkpoint of PBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node does not know your user or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that PBS has for it was refused on its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its nodes was lost, and it is to be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the site put it back into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the site deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s support which rule it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBS found its own folders on the node unsafe and did not start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the site failed while it was starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had no valid Kerberos ticket when it was to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new ticket (kinit) and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nodes could not be joined for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your project has left of its allocation is less than this job may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less time, or ask the head of the project how much is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running jobs of your project may still use so much time that this one has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when some of them have ended; one that asks for less time may start sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project has as many jobs at once as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more than one job of your project may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again with less time, fewer nodes or fewer GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many jobs at once as one person may have in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the QoS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this job all users of its QoS together would use more at once than they may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when enough of their jobs have ended; another QoS may be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to all users of its QoS together is less than this job may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less time, or choose another QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running jobs of its QoS may still use so much time that this one has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users of its QoS together have as many jobs at once as they may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more than one job may have in its QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again with less, or choose another QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for less than a job in its QoS has to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again with more, or choose another QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this job you would use more at once than one person may in its QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your running jobs in its QoS may still use so much time that this one has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many jobs at once as one person may have in its QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this job your project would use more at once than one project may in its QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running jobs of your project in its QoS may still use so much time that this one has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project has as many jobs at once as one project may have in its QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of your project keeps it back; Slurm does not say more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the head of the project or the site&apos;s support which limit it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a QoS limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of its QoS keeps it back; Slurm does not say more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another QoS, or ask the site&apos;s support which limit it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs or other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of running and waiting jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s billing units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something Slurm does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm has not yet said why it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start time has not come: the one asked for, or a pause that Slurm makes before it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its earlier run left on the nodes is being cleaned up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence that it asks for is not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservation that it asks for is not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was not meant for that reservation, cancel it and send it again without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of node that it asks for cannot be had at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the features that it asks for; if they are right, wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough of the burst buffer is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are being copied to the burst buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels that join the GPUs of several nodes are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network ports that its MPI program needs are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters that share this queue have not agreed yet on which one runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has as many nodes switched on as it allows at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electric power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take more electric power than the site has free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project has used too much of late for a job in this QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another QoS, or wait: what was used counts less with time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes that it needs may be reserved for another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that it needs are in use, reserved or out of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or ask for less time: a maintenance of the site may be near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that it needs are out of service, or reserved for jobs in partitions that come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or choose another partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job that it waits for is gone or ended otherwise than it had to, so this one never starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it, and send it again once the other job has ended well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more time than its partition allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again with less time, or choose another partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site can never give what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the kind and number of nodes, GPUs and features, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before the deadline that was set for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again with a later deadline or less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more memory for a core or a node than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again with less memory, or with more cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its project (account) is not valid here, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again for a project of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its QoS is not valid here, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again with another QoS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its project (account) may not use this partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another partition or project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its QoS may not be used by this project or in this partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another QoS or partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not your partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only certain groups may use its partition, and you are in none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another partition, or ask the site&apos;s support to be admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more or fewer nodes than its partition allows, or for nodes that are out of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another number of nodes, or choose another partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of its partition keeps it back; Slurm does not say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what it asks for with the limits of the partition, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit in the accounting of the site keeps it back; Slurm does not say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to start at once or not at all, and this site starts no job at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again without that option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, or the person in charge of your account, hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put back into the queue and is held there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why in its output, then release or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its node could not start it, so it was put back into the queue and is held there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it to try again; if that repeats, tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read on its node, so it was put back into the queue and is held there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your start-up files (.bashrc and others) end quickly, then release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reservation has ended, was deleted, or is not for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and send it again without that reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has taken its partition out of service for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for news of the site, or choose another partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its partition starts no jobs at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that it needs are out of service or do not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not need just these nodes, send it again without naming any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node of the kind that starts jobs on this machine is in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much of the hardware that it needs is in error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardware that it needs is just being freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm, a file system or the network of the site failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst buffer failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with its burst buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paths it copies; if they are right, tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burst buffer of the site says something about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words of the burst buffer; if they name an error, tell the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm no longer finds the script or the settings that it was sent with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm has no word of its own for why it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site&apos;s support if it waits for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its script ended with an exit code that means an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did nothing for longer than the site allows, or the program that started it had gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started on its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nodes could not be set up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held back because its reservation was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended in a special way, was put back into the queue and is held there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its output, then release or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs again and again at set times, and waits for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put back into the queue because of its copy in another cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put back into the queue and will start anew, from a checkpoint if it wrote one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copy in another cluster was started, so this one was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its results are being copied from the burst buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended, and its nodes are being cleaned up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nodes were switched off and are being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to start again before all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and its number of nodes is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being signalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and a signal is on its way to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused with its nodes kept, so its time goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on with scontrol or scancel -s CONT, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm is writing about it to its accounting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused by an operator or for another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled by you, by an operator, or because it could never start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of it could not be started, so it was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended because it could not end before its deadline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine · refreshed %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs run on a site. Connect to one, or to the practice factory to try it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for your jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs in the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job runs a script on the site&apos;s GPUs. Start with the training template: you see the whole script before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a folder of this computer to the site and run a command in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Journey</name>
    <message>
        <source>Choose a factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n factories in Europe, with their systems and ways in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n point(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stage your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived, every sum verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a folder to the site; every file is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run your training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been running for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” completed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a job; its script is shown before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves of “%1” grow while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how “%1” learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves appear here while the job runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: submit a job that starts from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 arrived verified; %n file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write a draft; it is checked as you write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::LeftPartsDialog</name>
    <message>
        <source>Looking for its temporary files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived of it under a temporary name stays at %1, in %2. Connect there first to have it deleted.</source>
        <comment>%1: a site, %2: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether temporary files of it stay in %1 could not be found out.</source>
        <comment>%1: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary file of it, %1, stays there:
%2</source>
        <comment>%1: a size, %2: a path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n temporary file(s) of it, %1 in all, stay in:
%2</source>
        <comment>%1: a size, %2: a folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If the same is sent once more, it goes on from what is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MainWindow</name>
    <message>
        <source>Connect to a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also connected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay connected to %1 when going to another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 leads to nothing in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the catalogue (%1)</source>
        <extracomment>A kind of files, in a dialog that opens one; the part in brackets stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MapCard</name>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of Europe (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MeaningChoice</name>
    <message>
        <source>“%1” can mean two numbers. Which?</source>
        <extracomment>%1 is what was typed, &quot;1.234&quot;; two buttons follow, with the two numbers that it can mean</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MeasureDialog</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MediaCard</name>
    <message>
        <source>This image cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MemorySpin</name>
    <message>
        <source>site&apos;s usual</source>
        <comment>amount of memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Needs</name>
    <message>
        <source>Job %1 “%2” failed after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” reached its time limit after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” ran out of memory after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” lost its node after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) exist on the other side and differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 was interrupted; it can go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer of %1 stopped. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n open point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” reached the time limit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” ran out of memory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” lost their node.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” reached the time limit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” ran out of memory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” lost their node.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what happened there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::NeedsList</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points of requests, stopped transfers and failed jobs appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::NewJobDialog</name>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site for its work folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Done” the script is shown as it will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last one was taken is not known. A second job costs a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler will probably refuse this job. Send it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the script on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler took %1 of the %2 links of this chain: %3</source>
        <comment>numbers, the scheduler&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is not in UTF-8, so that it cannot be shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in UTF-8, or send it from a terminal as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::NewsTeller</name>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 “%2” completed after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” reached its time limit after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” ran out of memory after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” lost its node after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” was pushed aside after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” failed after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is news of %n more job(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what happened there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain “%1” started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain “%1” ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain “%1” ended at link %2 of %3.</source>
        <extracomment>%2: number of the link, %3: how many were planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain “%1” failed at link %2 of %3.</source>
        <extracomment>%2: number of the link, %3: how many were planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Notice</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::NumbersField</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::OpenRunsButton</name>
    <message>
        <source>Open</source>
        <comment>folders or runs; opens a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of %1…</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain logs by a pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at before, also without a connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: run, %2: site, %3: &apos;3 min ago&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::OutputSaver</name>
    <message>
        <source>Saving the output: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::OutputSearch</name>
    <message>
        <source>Search the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: upper and lower case are not alike</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>hits of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit of a search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::OutputTail</name>
    <message>
        <source>Last lines of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <comment>last lines of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::OutputView</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job wrote no output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was put back into the queue and began anew. This is its output since it was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file began anew: what was read before is no longer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there. What was read of it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end names no error that Officina knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <comment>what a job wrote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>what a job wrote as its errors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the end as it is written. Scrolling up pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole file as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job wrote no errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the end is shown, without the first %1. Save the file to have all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 come before this.</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no errors. What the job wrote is under “Output”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no output. What the job wrote is under “Errors”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job wrote neither output nor errors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Pages</name>
    <message>
        <source>Job %1 was cancelled, because one of its curves is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the curves of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the job starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PatternDialog</name>
    <message>
        <source>Plain logs by a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files named *.log, *.out, *.err and *.txt are read, too, where their lines match. Write a line as the program prints it, with ... for each number: it is named by the word before it. A regular expression with a named group for each number does as well. Empty: such files of a folder are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on lines of your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to try the pattern on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is neither a line with ... for a number nor a regular expression with a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at step %2: %3</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these lines matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PatternField</name>
    <message>
        <source>Not a regular expression yet: %1</source>
        <comment>%1: why, in English</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PermissionsDialog</name>
    <message>
        <source>Also for everything in the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that may be read can then be entered too. Links are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of setting permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set for %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PointsModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PortalDialog</name>
    <message>
        <source>Not encrypted: it does not leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Waldur portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find the token in your profile in the portal. It goes to this address alone, and is kept in the system&apos;s keychain; where there is none, until Officina ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your browser shows it, for example https://portal.example.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PortalError</name>
    <message>
        <source>%1 was asked too often and wants a pause.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own at the moment (HTTP %2).</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent to it.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the token.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account at %1 may not do this.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is switched off at %1.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not the interface of a Waldur portal.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or too large, and was not used.</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal has this already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your proposals in the portal before you send anything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your network, and its proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the operator: somebody may be between you and the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens end after a while. Get a new one from your profile in the portal and give it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever leads the project, or the portal&apos;s helpdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: it is that of the portal&apos;s first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named below, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the portal has it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in the portal by this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PortalTables</name>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a proposal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the call&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site of this award…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PortalText</name>
    <message>
        <source>%1 %2</source>
        <comment>amount and unit</comment>
        <extracomment>%1 is an amount, %2 its unit: &quot;5 000 GPU-h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used · %3 too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used · %3 left</source>
        <extracomment>%1 and %3 are amounts, %2 one with its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used, no limit is told</source>
        <comment>an amount with its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the latest report, of %2; what is left is not told</source>
        <extracomment>Both are amounts, the first of the latest report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the latest report, no limit is told</source>
        <comment>an amount with its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given, no use is told</source>
        <comment>an amount with its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither limit nor use is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>an award</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ends on %1, in %n day(s)</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This portal has no calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projects could not be read: %1</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The awards could not be read: %1</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is sent over an encrypted connection alone: the address has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a portal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no token: it is one word of letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PortalsPage</name>
    <message>
        <source>not told</source>
        <comment>what is left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <comment>number of awards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 there</source>
        <comment>at a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is what is counted, %2 how much of it, %3 &quot;in all&quot; or &quot;per month&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site reported %1</source>
        <comment>how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the site reported is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>awards last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not open to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be asked for: %1</source>
        <comment>names of systems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFP Allocations, Puhuri and some national portals tell what you were awarded, what is left of it and when it ends. Add yours with a token from your profile there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is needed to read this portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1, read %2</source>
        <extracomment>%1 is a user&apos;s name, %2 how long ago</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token ends %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has no keychain: the token is known until Officina ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted: it does not leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list, and its token from the keychain?</source>
        <comment>a portal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the portal itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ProfileNotice</name>
    <message>
        <source>Use my profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these as my profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here is your profile: all your requests use it. It stays on this computer, in a file that only your account can read; it is not encrypted. Exports have it filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft has answers of its own about people and organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ProposalDialog</name>
    <message>
        <source>Make the draft in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, round %2, at %3</source>
        <extracomment>%1 is a call, %2 one of its rounds, %3 a portal&apos;s address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a system, %2 what is counted there: &quot;LUMI-G, GPU hours&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is in the portal. Nobody but you and your team there sees it until you submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit “%1” to %2?</source>
        <extracomment>%1 is a title, %2 a portal&apos;s address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s reviewers get it as it stands in the draft there. It cannot be taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is submitted. The portal tells how it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is new to the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::QuestionsDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::QuotaDialog</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota at %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site wants this asked seldom; waiting for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site&apos;s own command says of your quota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Rail</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from %1 for good, with everything in it? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 of %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RenameEdit</name>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RenewDialog</name>
    <message>
        <source>Run the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate for %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is run on this computer, and may open a page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command still holds %1, which you have to fill in: in the settings of the site, where you connect to it.</source>
        <comment>%1: &apos;&lt;e-mail&gt;&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command cannot be started: %1. The certificate is as it was. Is the program installed?</source>
        <comment>%1: the system&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The certificate is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The certificate is as it was, unless the command says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with code %1. The certificate is as it was, unless the command says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ReportDialog</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <comment>result, files, bytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums for sha256sum -c (*.sha256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with all details (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are counted here and not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ReportText</name>
    <message>
        <source>A link that leads out of the folder: it is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe, socket or device: neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different file is there and was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link, and there are no links there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grew while it was read: only its beginning was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is not between 1970 and 2106, which is all that SFTP can say: the nearest was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time or permissions could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back: the site could not sum it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RequestEditor</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview dossier (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cut-off: apply at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer in about %n working day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was changed in another window meanwhile. Yours is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a duplicated request</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut-off known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cut-off known was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <extracomment>%1 is the stage of a request, %2 an age: &quot;Draft · saved 12 s ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RequestForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For the portal alone: these stay out of the dossier, and need not be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RequestsPage</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a request for computing time here: it adds up the hours, compares them with the rules, and makes the dossier for the portal. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a Playground request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a duplicated request</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and dossiers (*.json *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ResultsText</name>
    <message>
        <source>Nothing of the run matches what is to be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fetched and verified (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not, because another file has the name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a folder, %2: &quot;3 files fetched…&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 has ended. %2</source>
        <extracomment>%1: a job&apos;s id, %2: &quot;/home/ada/results: 3 files fetched…&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 did not end well. %2</source>
        <extracomment>%1: a job&apos;s id, %2: &quot;/home/ada/results: 3 files fetched…&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of job %1 could not be fetched, and wait for the next time: %2</source>
        <comment>%1: a job&apos;s id, %2: why, as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunDelegate</name>
    <message>
        <source>live</source>
        <comment>a run that still grows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunFolderDialog</name>
    <message>
        <source>Run a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a folder on %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the folder is sent to the site, and the command runs in a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this computer; it may be dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python train.py</source>
        <comment>an example of a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>unit after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send: the site has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed from the copy there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by .gitignore or .officinaignore</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is in no git repository: no commit will be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1 and the changes since will be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1 will be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what has changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, on the first node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each node, by srun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process for each GPU, by torchrun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results/, *.csv, checkpoints/last*</source>
        <comment>examples of patterns, commas between them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back once the job has ended, into %1 in the folder; patterns as in a .gitignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pattern of what is to be fetched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns are as results/, *.csv or checkpoints/last*, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands are started on several nodes by srun, which %1 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the command once, and let it start the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was run the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as the last time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be sent: the folder is empty, or its ignore files leave all of it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds %1, and each run gets a copy of it; %2 in %3 alone. Name large data in a file .officinaignore, and stage it on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>partition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s usual</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain: at most so many jobs one after the other in one folder, each going on from the last checkpoint, until one ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <comment>of a chain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunList</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a chart to read its values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As logged, without smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this run and those opened with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on this page; empty for its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that the run keeps busy, for the axis of GPU-hours; 0 for what its job says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>as it was logged, not smoothed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as the run&apos;s tool tip, and in reports:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs or #tags (regex)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs whose name or tag matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs with #%1</source>
        <comment>a tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the others with this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunTable</name>
    <message>
        <source>Filter the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows that contain these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter does so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows as tab-separated text, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with their last and best values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values (regex)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only values whose name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further value(s) have no column; the filter finds them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best values</source>
        <comment>which are the best; opens a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the lowest or the highest value of a curve is its best</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: the filter of values finds them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The lowest is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed…</source>
        <comment>between the selected runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-parameters and job scripts of the selected runs, side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>of runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunTypesModel</name>
    <message>
        <source>Kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ScriptPane</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes, with the output and the run&apos;s files, to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <comment>options</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output goes to the run folder instead of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not obeyed by this scheduler: %1</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what runs it: a login shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is the first of %Ln link(s). The others differ in their number, and each waits for the one before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because the job could not be followed with it: %1</source>
        <comment>options</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ScriptTexts</name>
    <message>
        <source>That is a program or another binary file, no script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the script that starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the script has a carriage return in its midst.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away in your editor, or write \r where the program is to print one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option, in the script&apos;s line of options: %2</source>
        <comment>a word, the line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options begin with a dash, after a blank behind the mark, as in #SBATCH --time=10. A second # before such a line switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of options is not in UTF-8: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the script in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option goes on in the next line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is one of several components (#SBATCH hetjob).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it with sbatch itself; the list of jobs, its detail and its output then show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script of more than %1 is none that a scheduler takes.</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is large into a file of its own, and let the script read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line ends were not those of Unix, and were changed to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in UTF-16, which no shell reads, and is sent in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for another cluster: %1. Jobs go to the cluster that you are signed in to.</source>
        <comment>options</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SearchDialog</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click leads to the folder of what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 names, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found %1; %n folder(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Part of a name, or a pattern such as *.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore: *.txt anywhere, /data/*.bin in one folder, run?/ for folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SecretDialog</name>
    <message>
        <source>Remember in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted, please try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SendForm</name>
    <message>
        <source>Open the call in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export zip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is handed in at %1, by you. Export the dossier, open the portal, and copy your answers into its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form: send the dossier to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this request is handed in is not known here: ask the operator, and send the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be ticked in the portal, by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <comment>%n: how many the portal takes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ServerText</name>
    <message>
        <source>Message of the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for jobs every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedulers serve thousands of users: ask as rarely as you can bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of requests, the history of your runs and the journal of transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and passphrases are in the system&apos;s keychain, and only where you said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Officina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1, libssh, OpenSSL, KArchive, QtKeychain and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of your jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb: tell nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When jobs failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When jobs ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When jobs started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear on your desktop while Officina&apos;s window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing every day between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that cost more than they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>warn of idle GPUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of GPUs that are idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of jobs whose guard measures their GPUs. You are warned also where a job&apos;s time limit comes before its next state is saved, and where the allocation ends before the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell news of its jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a job by itself when its GPUs are idle for so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a job by itself when it ends before its next state is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a job by itself when the allocation ends before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is cancelled once, while Officina runs and is signed in; you are told what became of it. The guard in a job&apos;s script needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a job costs more than it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue of factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that came with this program; its facts are of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an update; its facts are of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates have to be signed by %1.</source>
        <comment>%1: the fingerprint of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no key to check updates with: they come with new versions of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the built-in catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days and four hours before a cut-off or a day of an award</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Site</name>
    <message>
        <source>Practice factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QoS</source>
        <comment>quality of service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From users of the site; to be checked:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SiteAnswersForm</name>
    <message>
        <source>Folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <comment>scheduler</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>system of the catalogue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known: %1</source>
        <comment>%1: a scheduler</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: tried as Slurm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1: use what is known of %2</source>
        <comment>%1: a host, %2: a system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and . _ - + @ : alone can stand there; a folder begins with / or a variable of the site, such as $WORK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs there still want: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs go to the home folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SiteAnswersRow</name>
    <message>
        <source>Your project on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your QoS on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user name on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for this site, and can be changed in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SiteFacts</name>
    <message numerus="yes">
        <source>files go %n day(s) after they were written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files go %n day(s) after they were last read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it ends after %n day(s), and can be extended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule to empty it after %n day(s) is announced, and not in force</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>%1: a time as schedulers write it, 2-00:00:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) a job</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) a node, as the scheduler counts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for short tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be named for each job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance %1</source>
        <comment>%1: the name of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached from compute nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached from compute nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARM (aarch64): programs for x86-64 do not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours: %1 for one GPU, as the scheduler counts it, in one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node-hours: %1 for one GPU, as the scheduler counts it, in one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from users of the site: to be checked)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SiteFolderDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SiteSettingsDialog</name>
    <message>
        <source>Channels for one large file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time between two sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as help</source>
        <comment>channels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>least time between two sign-ins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are of one connection, which is signed in to once. More help where the way is long; fewer spare a site that allows few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sites take many sign-ins in a short time for an attack and block the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sites whose certificates last hours. The command is run on this computer when you ask for it, and what it prints is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s own host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host for files alone, such as a data mover. All else still goes to the site&apos;s own host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your jobs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only you know of the site. Asked once, it fills every &lt;project&gt; and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SmoothingControl</name>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SourcePopup</name>
    <message>
        <source>It has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than six months ago: it may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StageForm</name>
    <message>
        <source>Keep the award…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number at the portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StartPage</name>
    <message>
        <source>Good morning. Here is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon. Here is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening. Here is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small factory with a real scheduler, on your own machine. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice factory is not running. Start it in a terminal with “%1” in Officina&apos;s folder, then come back and press the button again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small training of handwritten digits, to be sent to your work folder and run: 90 kB, about a minute on one core.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StatusLine</name>
    <message>
        <source>Catalogue of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another Officina runs the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina on %1 runs the transfers</source>
        <comment>%1: a computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of transfers is of a newer Officina: they are not remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of transfers was damaged and was begun anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers are not remembered: %1</source>
        <comment>%1: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StepButton</name>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::StepCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StopLossNotice</name>
    <message>
        <source>Show the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StopLossText</name>
    <message>
        <source>All GPUs of job %1 “%2” have been idle for %3.</source>
        <extracomment>a job&apos;s number, its name, a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” reaches its time limit at %3, before its next state is due at %4: %5 of work would be lost.</source>
        <extracomment>a job&apos;s number, its name, two times, a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace of your jobs the allocation is used up at %3, before job %1 “%2” reaches its time limit at %4.</source>
        <extracomment>a job&apos;s number, its name, two times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was cancelled, as you wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether job %1 was cancelled is not known: look at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was to be cancelled, and that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SweepCanvas</name>
    <message>
        <source>Runs as parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers are in the table of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hyper-parameter or a metric, and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <comment>end of a scale of colours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SweepView</name>
    <message>
        <source>Show only these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <comment>followed by a choice: a metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric that runs are judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes</source>
        <comment>of hyper-parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that pass the ranges that were dragged along the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on an axis takes its range away, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag along an axis to keep only the runs that pass there; a click chooses a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hyper-parameter differs between these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep shows runs that were started with different hyper-parameters. They are read from what TensorBoard (add_hparams), Weights &amp; Biases and MLflow write beside the metrics, and from such files in the folder of a run: config.json, args.json, hparams.yaml, .hydra/config.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SyncDialog</name>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder at %1 like the one of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder of this computer like the one at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare contents, not times (slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete what the other folder does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, for example: *.tmp __pycache__/ /data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore, with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and its folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again: what is to be done has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both folders are the same: %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronise and delete %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying; what is too much is deleted when all of it has arrived. Closing this window leaves out the deleting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying: see the transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything arrived, so nothing was deleted. See the transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done: %n deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 of %2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TagCard</name>
    <message>
        <source>Show larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save points as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its points can be read as a table: More, Show as table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TemplateChips</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many nodes (torchrun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep (array)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template of yours. Right-click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container (Pyxis)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TextEditor</name>
    <message>
        <source>UTF-8 with a mark</source>
        <comment>encoding: byte order mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends of old Macs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the file again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the text writable (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the file, reads it back and compares (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text, so it is not shown. It has %1.</source>
        <comment>%1: a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Up to %3 can be edited here.</source>
        <comment>sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. “Edit” reads all of it.</source>
        <comment>sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines end in different ways, which editing would not keep. It is only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has lines or characters that editing would not keep. It is only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that %1 cannot write.</source>
        <comment>%1: an encoding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out, or change the encoding with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>%1: when, such as: today 10:41</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, 1 to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was opened: %1, %2</source>
        <comment>a time and a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now: %1, %2</source>
        <comment>a time and a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by someone else, or another program, while you edited it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload, and lose mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while you edited it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is write-protected. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved all the same, it keeps its permissions, and has the new content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of several names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is one of %n name(s) (hard links) of the same file. Nothing was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, this name has the new content; under the others the file stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TimeSpin</name>
    <message>
        <source>site&apos;s usual</source>
        <comment>time limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 1:30:00 or 2-00:00:00; a number alone is minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TopBar</name>
    <message>
        <source>Search or run a command…   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: the host shows another identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <comment>%1: &apos;12 min&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with a certificate that is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until it may sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more site(s)</source>
        <comment>connected beside the one in use</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of step %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not become true in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 (%2) did not happen: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step happened, in %1 s. All files are in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the practice factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All factories, and one of them with its systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right one, by its accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for the factory: who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute it needs, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished dossier as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier as zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder to stage, and the site beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged, and verified by SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer&apos;s report, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at the site now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training job: its exact script before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and running on its GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, with what it used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record: COMPLETED, with one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s files fetched back, verified too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in the dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in French, without a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in French</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TransferTray</name>
    <message>
        <source>Show Officina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need you: see the Data page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) arrived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TransfersCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>column of the transfers: the target folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column of the transfers: the time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files or folders above and stage them, or drag them from the file manager onto the site. What is interrupted goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transfers together, in MB/s (0: no limit):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small training of handwritten digits, sent to your work folder at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an ended transfer off the list; what has arrived stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TunnelDialog</name>
    <message>
        <source>Looking into its output…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, such as 8888</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on %1</source>
        <comment>a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port of this computer leads to a notebook or a TensorBoard of the job, through %1, until the job ends. Nobody but this computer reaches it. The first one signs in once more.</source>
        <comment>a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>port, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output names no address so far. Jupyter usually takes %1, TensorBoard %2.</source>
        <comment>ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its output names %n address(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::UpdateDialog</name>
    <message>
        <source>Update of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its facts were collected on %1; those in use on %2.</source>
        <extracomment>Both are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drafts, settings and connections stay as they are. You can go back to the built-in catalogue at any time, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1: the fingerprint of a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings a new key, by which updates are checked from then on: %1</source>
        <comment>%1: the fingerprint of a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::UsageNowPane</name>
    <message>
        <source>%1 in its largest task</source>
        <comment>memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in its largest task, on %2</source>
        <comment>memory, a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs %1 busy</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on its nodes tells how busy GPUs are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site let no program look at its GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site let no program look at its GPUs: %1</source>
        <comment>the scheduler&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <comment>a share that is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 busy</source>
        <comment>a node, how busy each of its GPUs is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at its GPUs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a minute, while this is in view, nvidia-smi or rocm-smi is started for a moment beside the job. Officina remembers it for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it uses now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the scheduler does not tell just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: nothing was measured so far, or this site measures nothing while a job runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::WayCard</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A place in a list, and what stands there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
