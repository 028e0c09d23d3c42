; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows: for one user, without an administrator. /S installs silently, /D=FOLDER elsewhere.
; makensis -DFOLDER=what is installed -DREMOVE=what files.py says -DVERSION=1.2.3 -DOUTPUT=setup.exe officina.nsi
;
; It adds no folder to the user's PATH: a prompt in the Start menu has it, and the path of others stays theirs.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
Name "Officina"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Officina"
InstallDirRegKey HKCU "Software\Officina" "Folder"
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Officina"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section "Officina"
    SetOutPath "$INSTDIR"
    ; What an earlier version had and this one has not.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateDirectory "$SMPROGRAMS\Officina"
    CreateShortcut "$SMPROGRAMS\Officina\Officina in the terminal.lnk" "$SYSDIR\cmd.exe" '/k set "PATH=$INSTDIR;%PATH%" && officina-cli --version' "" "" "" "" "Officina"
    CreateShortcut "$SMPROGRAMS\Officina\Remove Officina.lnk" "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "Software\Officina" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Officina"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
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
    !include "${REMOVE}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Officina\Officina in the terminal.lnk"
    Delete "$SMPROGRAMS\Officina\Remove Officina.lnk"
    RMDir "$SMPROGRAMS\Officina"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegValue HKCU "Software\Officina" "Folder"
    DeleteRegKey /ifempty HKCU "Software\Officina"
SectionEnd
