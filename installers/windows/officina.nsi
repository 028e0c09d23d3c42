; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows: for one user, without an administrator. /S installs silently, /D=FOLDER elsewhere.
; makensis -DFOLDER=what is installed -DREMOVE=what files.py says -DVERSION=1.2.3 -DICON=icon -DOUTPUT=setup.exe officina.nsi
;
; Opens our own files and links; links sftp:// are offered to the user's choice in Windows' settings, and taken from no
; other program. It adds no folder to the user's PATH: a prompt in the Start menu has it, and the path of others stays theirs.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
Name "Officina"
OutFile "${OUTPUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Officina"
InstallDirRegKey HKCU "Software\Officina" "Folder"
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Officina"
!define CLASSES "Software\Classes"
!define CAPABILITIES "Software\Officina\Capabilities"
!if /FileExists "${FOLDER}/officina.exe"
    !define WINDOW
!endif

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; A program that runs cannot be replaced: said before anything is changed. With what "Un" is empty or "un." is the
; function for the installer or the uninstaller.
!macro RefuseWhileRunning Un
Function ${Un}RefuseWhileRunning
    !insertmacro RefuseIfOpen "officina.exe"
    !insertmacro RefuseIfOpen "officina-cli.exe"
FunctionEnd
!macroend
!macro RefuseIfOpen Program
    IfFileExists "$INSTDIR\${Program}" 0 +9
    ClearErrors
    FileOpen $0 "$INSTDIR\${Program}" a
    IfErrors +3
    FileClose $0
    Goto +4
    MessageBox MB_OK|MB_ICONEXCLAMATION "${Program} is running. Close it, then try again." /SD IDOK
    SetErrorLevel 2
    Quit
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; A kind of file of our own: its ending, and what opens it.
!macro FileType Ending Kind Text
    WriteRegStr HKCU "${CLASSES}\${Kind}" "" "${Text}"
    WriteRegStr HKCU "${CLASSES}\${Kind}\DefaultIcon" "" "$INSTDIR\officina.exe,0"
    WriteRegStr HKCU "${CLASSES}\${Kind}\shell\open\command" "" '"$INSTDIR\officina.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\${Ending}" "" "${Kind}"
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${Ending}" "${Kind}"
!macroend
!macro NoFileType Ending Kind
    DeleteRegKey HKCU "${CLASSES}\${Kind}"
    ReadRegStr $0 HKCU "${CLASSES}\${Ending}" ""
    StrCmp $0 "${Kind}" 0 +2 ; what another program took meanwhile stays its own
    DeleteRegKey HKCU "${CLASSES}\${Ending}"
!macroend
!macro TellWindows ; that kinds of files have changed
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Officina"
    Call RefuseWhileRunning
    SetOutPath "$INSTDIR"
    ; What an earlier version had and this one has not; also where the user had put it elsewhere. A program that runs does not
    ; delete itself: the uninstaller of that folder goes afterwards.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ReadRegStr $2 HKCU "Software\Officina" "Folder"
    StrCmp $2 "" earlier_is_gone
    StrCmp $2 "$INSTDIR" earlier_is_gone
    IfFileExists "$2\uninstall.exe" 0 earlier_is_gone
    ExecWait '"$2\uninstall.exe" /S _?=$2' $3
    IntCmp $3 0 0 earlier_is_gone earlier_is_gone
    Delete "$2\uninstall.exe"
    RMDir "$2"
  earlier_is_gone:
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateDirectory "$SMPROGRAMS\Officina"
!ifdef WINDOW
    CreateShortcut "$SMPROGRAMS\Officina\Officina.lnk" "$INSTDIR\officina.exe"
    !insertmacro FileType ".officina-catalogue" "Officina.Catalogue" "Update of Officina's catalogue"
    !insertmacro FileType ".officina-invitation" "Officina.Invitation" "Invitation to a workshop, for Officina"
    !insertmacro FileType ".officina-request" "Officina.Request" "Request for computing time, for Officina"
    WriteRegStr HKCU "${CLASSES}\officina" "" "URL:Officina"
    WriteRegStr HKCU "${CLASSES}\officina" "URL Protocol" ""
    WriteRegStr HKCU "${CLASSES}\officina\shell\open\command" "" '"$INSTDIR\officina.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\Officina.Link" "" "Officina"
    WriteRegStr HKCU "${CLASSES}\Officina.Link\shell\open\command" "" '"$INSTDIR\officina.exe" "%1"'
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "Officina"
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Desktop client for Europe's AI Factories"
    WriteRegStr HKCU "${CAPABILITIES}\UrlAssociations" "officina" "Officina.Link"
    WriteRegStr HKCU "${CAPABILITIES}\UrlAssociations" "sftp" "Officina.Link"
    WriteRegStr HKCU "Software\RegisteredApplications" "Officina" "${CAPABILITIES}"
    !insertmacro TellWindows
!endif
    CreateShortcut "$SMPROGRAMS\Officina\Officina in the terminal.lnk" "$SYSDIR\cmd.exe" '/k set "PATH=$INSTDIR;%PATH%" && officina-cli --version' "$INSTDIR\officina-cli.exe" "" "" "" "Officina"
    CreateShortcut "$SMPROGRAMS\Officina\Remove Officina.lnk" "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "Software\Officina" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Officina"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Officina developers"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Settings and data of the user's stay.
Section "Uninstall"
    Call un.RefuseWhileRunning
    !include "${REMOVE}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Officina\Officina.lnk"
    Delete "$SMPROGRAMS\Officina\Officina in the terminal.lnk"
    Delete "$SMPROGRAMS\Officina\Remove Officina.lnk"
    RMDir "$SMPROGRAMS\Officina"
    !insertmacro NoFileType ".officina-catalogue" "Officina.Catalogue"
    !insertmacro NoFileType ".officina-invitation" "Officina.Invitation"
    !insertmacro NoFileType ".officina-request" "Officina.Request"
    ReadRegStr $0 HKCU "${CLASSES}\officina\shell\open\command" ""
    ReadRegStr $1 HKCU "Software\Officina" "Folder" ; as it was called then
    StrCmp $0 '"$1\officina.exe" "%1"' 0 +2
    DeleteRegKey HKCU "${CLASSES}\officina"
    DeleteRegKey HKCU "${CLASSES}\Officina.Link"
    DeleteRegValue HKCU "Software\RegisteredApplications" "Officina"
    DeleteRegKey HKCU "${CAPABILITIES}"
    !insertmacro TellWindows
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegValue HKCU "Software\Officina" "Folder"
    DeleteRegKey /ifempty HKCU "Software\Officina"
SectionEnd
